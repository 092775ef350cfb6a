"""Turkish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Turkish",
    day_endings="""
        sı, si, ı, i, u, ü, sında, sinde, ında, inde, unda, ünde, nda, nde, sına, sine, ına, ine, una, üne, na, ne, sından, sinden, ından, inden, undan, ünden, ndan, nden, sının, sinin, ının, inin
        """,
    year_first=True,
    everyday={
        "Latn": """
            ve, bir, bu, ile, için, de, da, olarak, olan, daha, gibi, arasında, en, çok, ise, kadar, üzere, iki,
            sonra, her, tarafından, göre, önce, kadar, taraflar, arasındaki, etti, edildi, olduğunu, iken,
            ayrıca
            """,
    },
    names="inflected",
    signing="imzala*, imzası*",
    entry_into_force="yürürlü*",
    person_endings="'",
    dotted_i=True,
    ordinals=Ordinals(
        words={
            1: "birinci",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü",
            5: "beşinci",
            6: "altıncı",
            7: "yedinci",
            8: "sekizinci",
            9: "dokuzuncu",
            10: "onuncu",
            20: "yirminci",
            30: "otuzuncu",
            40: "kırkıncı",
            50: "ellinci",
            60: "altmışıncı",
            70: "yetmişinci",
            80: "sekseninci",
            90: "doksanıncı",
        },
        tens={
            10: "on, on-",
            20: "yirmi, yirmi-",
            30: "otuz, otuz-",
            40: "kırk, kırk-",
            50: "elli, elli-",
        },
        greater="yüz",
        digits="""
            1inci, 1[ ]'inci, 1ıncı, 1[ ]'ıncı, 1uncu, 1[ ]'uncu, 1üncü, 1[ ]'üncü, 1nci, 1[ ]'nci, 1ncı,
            1[ ]'ncı, 1ncu, 1[ ]'ncu, 1ncü, 1[ ]'ncü
            """,
        digits_beside="1.",
        roman="V.",
    ),
    sessions=Sessions(
        session="oturum*",
        meeting="toplantı*",
        committee="komisyon*, komite*, konsey*, kek, dönem*",
        between="karma, ekonomik, ortak, hükümetlerarası, ve, dönem",
        something_else="""
            başkan*, bakan*, yardımcı*, yüzyıl*, dünya, savaş*, yıl*, yarı*, çeyrek*, kez, kere, defa, ziyaret*,
            zirve*, forum*, sınıf, gün*, kısım, bölüm*, plan*, konferans*, diyalog*, müzakere*, istişare*,
            çalışma, alt, grup*, genel, kurul*, bm, birleşmiş, meclis*, güvenlik, insan, cumhurbaşkan*, bölge*
            """,
        other_bodies="genel, kurul*, bm, birleşmiş, meclis*",
        joint="toplantı*, oturum*, protokol*, kek, karma, ortak, hükümetlerarası",
        since="beri, sonra, ardından, yıl, yılda, aradan",
        articles="bu",
        another_before="önceki, geçen, son, sonraki, gelecek, bir sonraki",
    ),
    dates=Dates(
        between_days="ve",
        after_lone_year_expression=r"(?:\s+yılı|['’](?:[td][ea]n?|[iıuü]n|y?[ea])(?!\w))",
        year_ahead_expression=r"([0-9]{4})\s+yılı(?:nın)?\s+",
        from_weekday="günü",
        to_weekday="günü",
        other_words="ocak, ekim, kasım, nisan, eylül, mart, pazar, salı",
        after_name="ayı*, günü*",
        has_capital=True,
    ),
    figures=Figures(
        multipliers={
            1_000: "bin",
            1_000_000: "milyon",
            1_000_000_000: "milyar",
            1_000_000_000_000: "trilyon",
        },
        currencies={
            "EUR": "avro*, euro*",
            "USD": "abd dolar*, amerikan dolar*",
            "TRY": "tl, lira, liraya, liralık, liranın, türk lira*",
            "KRW": "won, wona",
            "JPY": "yen, yene",
            "CNY": "yuan, yuana",
            "RUB": "ruble*, rus ruble*",
        },
        counted="anlaşma*, mutabakat*, protokol*, belge*, sözleşme*, proje*, program*",
        doubt="yüz, buçuk, düzine, kat, yarım",
        ranges="ile, veya",
        and_="ve",
        count_words={
            2: "iki",
            3: "üç",
            4: "dört",
            5: "beş",
            6: "altı",
            7: "yedi",
            8: "sekiz",
            9: "dokuz",
            10: "on",
            20: "yirmi",
            30: "otuz",
            100: "yüz",
        },
    ),
    template=Template(
        next_session="bir sonraki toplantı*, gelecek toplantı*, sonraki dönem*",
        behind_year="yılında, yılı içinde, 'da, 'de, 'te, 'ta, ’da, ’de, ’te, ’ta",
        opens="başladı, başlıyor, açıldı",
        committee="komisyon*, komite*, konsey*",
        committee_names=r"{chain}\s+(?:Karma|Ortak)(?:\s+Ekonomik)?\s+(?:Komisyonu|Komitesi|Konseyi)",
        joins="ve, ile",
        other_session="""
            geçen, önceki, gelecek, sonraki, bir sonraki, hazırlık*, beri, yapılacak*, düzenlenecek*, ertelen*,
            iptal*
            """,
        other_bodies="*alt komi*, *çalışma grub*",
        told="*açıkla*, *bildir*, *söyle*, *duyur*",
        other_act="""
            *imza*, *anlaşma*, *ziyaret*, *kuruldu*, *kurulan*, *zirve*, *bildiri*, *forum*, *yürürlü*, *görüş*,
            *geldi*, *kabul*
            """,
        online="çevrim*",
        city_expression="{city}['’][dt][ae]",
        unions={"EU": "AB, Avrupa Birliği"},
    ),
    page=Page(
        enquiries="ayrıntılı bilgi için, detaylı bilgi için",
        number="no, sayı",
        home="TUR",
        agency="ajans*",
        joint_account="ortak bildiri, ortak açıklama",
        division=r".+\s(?:Müşavirliği|Müdürlüğü|Başkanlığı)",
        survey="""
            bu sayfa, bu haber faydalı, faydalı oldu mu, yararlı oldu mu, memnuniyet anketi, değerlendirin,
            görüşünüz
            """,
        date="tarih, yayın tarihi, yayınlanma tarihi",
        updated="güncelleme, güncellenme tarihi, son güncelleme, güncelleme tarihi",
        hits="görüntülenme, okunma, görüntülenme sayısı, okunma sayısı, görüntüleme",
        kind="basın açıklaması, basın bülteni",
        office=r"(?:T\.C\.\s+)?[^.:;!?]{3,40}\s+Büyükelçiliği|(?:T\.C\.\s+)?(?:[^\W\d_]+\s+){1,4}Bakanl[ıi]ğ[ıi]",
        share="""
            anasayfa, ana sayfa,
            paylaş, yazdır, geri, etiketler, beğen, facebook'ta paylaş, twitter'da paylaş, x'te paylaş, son
            güncelleme, güncelleme, güncelleme tarihi, indir, yukarı, başa dön, sayfa başı, etiket, fotoğraflar,
            galeri, foto galeri, paylaşın, yorumlar, tüm hakları saklıdır, iletişim, ekler
            """,
        related="""
            ilgili haberler, diğer haberler, benzer haberler, ayrıca bakınız, ilgili içerikler, ilginizi çekebilir,
            son haberler, öne çıkanlar
            """,
        source="kaynak",
        section=r"Haberler|Duyurular|Basın Açıklamaları",
    ),
    countries={"KOR": "Kore, Kore Cumhuriyeti", "USA": "ABD", "ARE": "BAE", "GBR": "İngiltere"},
    capitals={
        "CHN": "Pekin",
        "IND": "Yeni Delhi",
        "TUR": "Ankara",
        "MAR": "Rabat",
        "ARE": "Abu Dabi, Abu Dhabi",
        "USA": "Vaşington",
        "VNM": "Hanoi",
        "PAK": "İslamabad",
    },
    bounds="en geç",
    bounds_behind="""
        tarihine kadar, tarihinden önce, yılına kadar, yılı sonuna kadar, ayına kadar, ayı sonuna kadar,
        sonuna kadar, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, kadar, itibarıyla, itibaren, 'den itibaren,
        'dan itibaren, tarihinden itibaren, yılından itibaren
        """,
    bounds_of_ends="yılı sonuna kadar, ayı sonuna kadar, sonuna kadar",
    bounds_of_days="tarihine kadar, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, kadar",
    negations="değil, hayır, asla",
    cities={
        "CHN": "Pekin",
        "CHE": "Bern, Cenevre",
        "IND": "Yeni Delhi",
        "TUR": "Ankara, İzmir, Antalya",
        "VNM": "Hanoi",
        "USA": "Washington",
        "KAZ": "Astana",
        "MAR": "Rabat",
        "ARE": "Abu Dabi",
        "QAT": "Doha",
        "PAK": "İslamabad",
    },
    adds_endings=True,
    parts=YearParts(
        seasons={
            21: "ilkbahar*, bahar*",
            22: "yaz, yazında, yazının, yaz aylarında",
            23: "sonbahar*, güz*",
            24: "kış, kışında, kışının",
        },
        quarter="çeyre*",
        half="yarı*",
        numbers={
            1: "ilk, birinci",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü, son",
        },
        links="yılının, yılı, yılında, yılın, senesinin, yili",
        fiscal="mali",
    ),
    distances=Distances(
        either="veya, ya da",
        days={
            -1: "dün",
            0: "bugün",
            1: "yarın",
        },
        weeks={
            -1: "geçen hafta, geçtiğimiz hafta",
            0: "bu hafta",
            1: "gelecek hafta, önümüzdeki hafta",
        },
        months={
            -1: "geçen ay, geçtiğimiz ay",
            0: "bu ay",
            1: "gelecek ay, önümüzdeki ay",
        },
        years={
            -1: "geçen yıl, geçen sene, geçtiğimiz yıl, önceki yıl, geçen yılın",
            0: "bu yıl, bu sene, bu yılın, içinde bulunduğumuz yıl, yılın",
            1: """
                gelecek yıl, gelecek sene, önümüzdeki yıl, önümüzdeki sene, gelecek yılın, önümüzdeki yılın,
                gelecek yıla, seneye, bir sonraki yıl
                """,
        },
        ends={
            "yıl sonuna kadar": "{} yılı sonuna kadar",
            "yıl sonunda": "{} yılı sonunda",
            "yılın sonuna kadar": "{} yılı sonuna kadar",
            "bu yıl sonuna kadar": "{} yılı sonuna kadar",
        },
    ),
    speakers=Speakers(
        both=r"(?:her\s+)?iki\s+(?:taraf|heyet)|taraflar",
        both_say="""
            vurguladı, vurguladılar, teyit etti, teyit ettiler, kararlaştırdı, kararlaştırdılar, belirtti,
            belirttiler
            """,
        sides="{} tarafı, {} heyeti, {} taraf",
        passives="""
            *ıldı, *ildi, *uldu, *üldü, *ndı, *ndi, *ndu, *ndü, *lacak, *lecek, *nacak, *necek, *lacaktır,
            *lecektir, *nacaktır, *necektir, *lmış, *lmiş, *lmuş, *lmüş, *nmış, *nmiş, *nmuş, *nmüş,
            *mıştır, *miştir, *muştur, *müştür, *lıyor, *liyor, *luyor, *lüyor, *nıyor, *niyor, *nuyor,
            *nüyor, *maktadır, *mektedir, *ılır, *ilir, *ulur, *ülür, *nır, *nir, aldı, alacak, alır,
            alıyor, gördü
            """,
        verb_is_last=True,
        negation_follows=True,
        negating=r"\sdeğil",
        others="ile, ve",
        subject_has_comma=True,
        not_alone=r"(?:sadece|yalnızca|yalnız)\b",
        address="sayın",
    ),
)
