"""Polish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Polish",
    everyday={
        "Latn": """
            i, w, z, na, do, się, że, o, oraz, jest, dla, przez, nie, od, po, był, były, które, który, a, także,
            między, przy, ich, tym
            """,
    },
    names="inflected",
    signing="podpisan*",
    entry_into_force="w życie",
    ordinals=Ordinals(
        words={
            1: """
                pierwszy, pierwszego, pierwszemu, pierwszym, pierwsza, pierwszej, pierwszą,
                pierwsze, pierwszych, pierwszymi, inauguracyjny, inauguracyjne,
                inauguracyjnego, inauguracyjnym, inauguracyjna, inauguracyjnej,
                inauguracyjną
                """,
            2: "drugi, drugiego, drugiemu, drugim, druga, drugiej, drugą, drugie, drugich, drugimi",
            3: """
                trzeci, trzeciego, trzeciemu, trzecim, trzecia, trzeciej, trzecią, trzecie,
                trzecich, trzecimi
                """,
            4: """
                czwarty, czwartego, czwartemu, czwartym, czwarta, czwartej, czwartą,
                czwarte, czwartych, czwartymi
                """,
            5: "piąty, piątego, piątemu, piątym, piąta, piątej, piątą, piąte, piątych, piątymi",
            6: "szósty, szóstego, szóstemu, szóstym, szósta, szóstej, szóstą, szóste, szóstych, szóstymi",
            7: "siódmy, siódmego, siódmemu, siódmym, siódma, siódmej, siódmą, siódme, siódmych, siódmymi",
            8: "ósmy, ósmego, ósmemu, ósmym, ósma, ósmej, ósmą, ósme, ósmych, ósmymi",
            9: """
                dziewiąty, dziewiątego, dziewiątemu, dziewiątym, dziewiąta, dziewiątej,
                dziewiątą, dziewiąte, dziewiątych, dziewiątymi
                """,
            10: """
                dziesiąty, dziesiątego, dziesiątemu, dziesiątym, dziesiąta, dziesiątej,
                dziesiątą, dziesiąte, dziesiątych, dziesiątymi
                """,
            11: """
                jedenasty, jedenastego, jedenastemu, jedenastym, jedenasta, jedenastej,
                jedenastą, jedenaste, jedenastych, jedenastymi
                """,
            12: """
                dwunasty, dwunastego, dwunastemu, dwunastym, dwunasta, dwunastej, dwunastą,
                dwunaste, dwunastych, dwunastymi
                """,
            13: """
                trzynasty, trzynastego, trzynastemu, trzynastym, trzynasta, trzynastej,
                trzynastą, trzynaste, trzynastych, trzynastymi
                """,
            14: """
                czternasty, czternastego, czternastemu, czternastym, czternasta,
                czternastej, czternastą, czternaste, czternastych, czternastymi
                """,
            15: """
                piętnasty, piętnastego, piętnastemu, piętnastym, piętnasta, piętnastej,
                piętnastą, piętnaste, piętnastych, piętnastymi
                """,
            16: """
                szesnasty, szesnastego, szesnastemu, szesnastym, szesnasta, szesnastej,
                szesnastą, szesnaste, szesnastych, szesnastymi
                """,
            17: """
                siedemnasty, siedemnastego, siedemnastemu, siedemnastym, siedemnasta,
                siedemnastej, siedemnastą, siedemnaste, siedemnastych, siedemnastymi
                """,
            18: """
                osiemnasty, osiemnastego, osiemnastemu, osiemnastym, osiemnasta,
                osiemnastej, osiemnastą, osiemnaste, osiemnastych, osiemnastymi
                """,
            19: """
                dziewiętnasty, dziewiętnastego, dziewiętnastemu, dziewiętnastym,
                dziewiętnasta, dziewiętnastej, dziewiętnastą, dziewiętnaste,
                dziewiętnastych, dziewiętnastymi
                """,
            20: """
                dwudziesty, dwudziestego, dwudziestemu, dwudziestym, dwudziesta,
                dwudziestej, dwudziestą, dwudzieste, dwudziestych, dwudziestymi
                """,
            30: """
                trzydziesty, trzydziestego, trzydziestemu, trzydziestym, trzydziesta,
                trzydziestej, trzydziestą, trzydzieste, trzydziestych, trzydziestymi
                """,
            40: """
                czterdziesty, czterdziestego, czterdziestemu, czterdziestym, czterdziesta,
                czterdziestej, czterdziestą, czterdzieste, czterdziestych, czterdziestymi
                """,
            50: """
                pięćdziesiąty, pięćdziesiątego, pięćdziesiątemu, pięćdziesiątym,
                pięćdziesiąta, pięćdziesiątej, pięćdziesiątą, pięćdziesiąte,
                pięćdziesiątych, pięćdziesiątymi
                """,
        },
        tens={
            20: """
                dwudziesty, dwudziestego, dwudziestemu, dwudziestym, dwudziesta,
                dwudziestej, dwudziestą, dwudzieste, dwudziestych, dwudziestymi
                """,
            30: """
                trzydziesty, trzydziestego, trzydziestemu, trzydziestym, trzydziesta,
                trzydziestej, trzydziestą, trzydzieste, trzydziestych, trzydziestymi
                """,
            40: """
                czterdziesty, czterdziestego, czterdziestemu, czterdziestym, czterdziesta,
                czterdziestej, czterdziestą, czterdzieste, czterdziestych, czterdziestymi
                """,
            50: """
                pięćdziesiąty, pięćdziesiątego, pięćdziesiątemu, pięćdziesiątym,
                pięćdziesiąta, pięćdziesiątej, pięćdziesiątą, pięćdziesiąte,
                pięćdziesiątych, pięćdziesiątymi
                """,
        },
        greater="sto, dwieście, setn*, tysiąc, tysięczn*",
        digits="""
            1-sze, 1-szy, 1-sza, 1-szej, 1-szym, 1-szego, 1-gie, 1-gi, 1-ga, 1-giej, 1-gim,
            1-giego, 1-cie, 1-ci, 1-cia, 1-ciej, 1-te, 1-ty, 1-ta, 1-tej, 1-tym, 1-tego, 1-me,
            1-my, 1-ma, 1-mej, 1-mym, 1-mego
            """,
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="posiedzeni*, sesja, sesji, sesję, sesją, sesje",
        meeting="obrady, obrad, obradach, obradami, spotkani*, rund*, narad*, konsultacj*",
        committee="komisj*, komitet*, rada, rady, radzie, radę, radą",
        between="""
            do, spraw, ds, wspóln*, mieszan*, międzyrządow*, polsko, zwyczajn*, nadzwyczajn*,
            dwustronn*, dwustronne, plenarn*, gospodarcz*, międzyresortow*, rządow*, stał*,
            regularn*, doroczn*, coroczn*, handlow*, ekonomiczn*, wspólne, kolejn*
            """,
        something_else="""
            minist*, wicemin*, wicepremier*, premier*, sekretarz*, podsekretarz*, raz, razy,
            półrocz*, kwarta*, połow*, wiek*, wieczn*, wojn*, wojen*, rok, roku, lat, lata,
            rocznic*, dzień, dnia, dni, wizyt*, szczyt*, forum, etap*, edycj*, faz*, część,
            części, plan, planu, konferencj*, dialog*, negocjacj*, rozm*, konsultacj*, grup*,
            podkomisj*, podkomitet*, robocz*, eksper*, zgromadzeni*, onz, narodów, narody,
            sejm*, senat*, parlament*, prezyden*, kraj*, państw*, miejsc*, osob*, europejsk*,
            generaln*, kadencj*, klas*, bezpieczeństwa, praw, przygotowawcz*, ambasador*,
            przewodnicząc*, stycz*, lut*, marc*, kwietni*, maj*, czerwc*, lipc*, sierpni*,
            wrześni*, październik*, listopad*, grudni*
            """,
        other_bodies="""
            rządu, rządów, rozmów, szczyt*, forum, konferencj*, dialog*, negocjacj*,
            konsultacj*, grup*, podkomisj*, podkomitet*, zgromadzeni*, onz, sejm*, senat*,
            parlament*, europejsk*, bezpieczeństwa, praw, przygotowawcz*, eksper*, robocz*
            """,
        joint="wspóln*, mieszan*, międzyrządow*, dwustronn*, polsko",
        since="od, lat, latach, przerwie",
        first_since="po",
        articles="to, na, w",
        theirs="ich",
        another_before="poprzedni*, ostatni*, następn*, kolejn*, ubiegł*, najbliższ*, przyszł*, nadchodząc*",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1, 1.",
        between_days="i, oraz, do",
        before_next_day="dnia",
        months={
            1: "styczniu, styczniem, styczniowi",
            2: "lutym, lutemu",
            3: "marcu, marcem",
            4: "kwietniu, kwietniem",
            5: "maju, majem",
            6: "czerwcu, czerwcem",
            7: "lipcu, lipcem",
            8: "sierpniu, sierpniem",
            9: "wrześniu, wrześniem",
            10: "październiku, październikiem",
            11: "listopadzie, listopadem",
            12: "grudniu, grudniem",
        },
        weekdays={
            1: "poniedziałku, poniedziałkiem",
            2: "wtorku, wtorkiem",
            3: "środę, środy, środą",
            4: "czwartku, czwartkiem",
            5: "piątku, piątkiem",
            6: "sobotę, soboty, sobotą",
            7: "niedzielę, niedzieli, niedzielą",
        },
        from_weekday="dnia, w dniu",
        to_weekday="w, we",
        other_words="maja, luty, środa, środę, środy, środą",
        before_name="w, we, od, do, miesiąc, początku, połowie, końcu, końca",
        after_name="br, ubiegłego, bieżącego, tego",
        no_names="mar, lis, sie, sob, pon",
        after_lone_year_expression=r"(?:\s*(?:r\.|rok(?:u|iem)?(?!\w))|(?<=\brok [0-9]{4})|(?<=\broku [0-9]{4}))(?![\w–—-])",
    ),
    figures=Figures(
        multipliers={
            1_000: "tys, tysiąc, tysiące, tysięcy, tysiąca, tysiącami, tysiącach, tysiącom",
            1_000_000: "mln, milion*",
            1_000_000_000: "mld, miliard*",
            1_000_000_000_000: "bln, bilion*",
        },
        currencies={
            "EUR": "euro",
            "USD": "dolar* amerykańsk*, dolar* usa, dolar* us, amerykańsk* dolar*",
            "PLN": "zł, złoty, złote, złotego, złotych, złotymi, złotym, pln",
            "GBP": "funt* szterling*, funt* brytyjsk*, brytyjsk* funt*",
            "CHF": "frank* szwajcarsk*",
            "CZK": "koron* czesk*, czesk* koron*",
            "SEK": "koron* szwedzk*, szwedzk* koron*",
            "NOK": "koron* norwesk*, norwesk* koron*",
            "DKK": "koron* duńsk*, duńsk* koron*",
            "HUF": "forint*",
            "UAH": "hrywn*, hrywien",
            "RUB": "rubel, rubl*",
            "CNY": "juan*",
            "JPY": "jen, jeny, jena, jenów",
            "KRW": "won, wony, wonów",
            "TRY": "lir* tureck*",
            "KZT": "tenge",
        },
        counted="""
            porozumieni*, porozumień, umow*, umów, memorand*, protokoł*, dokument*, kontrakt*, projekt*,
            program*, traktat*, konwencj*, deklaracj*, list intencyjny, listy intencyjne, listów
            intencyjnych
            """,
        between="""
            nowe, nowych, wspólne, wspólnych, dwustronne, dwustronnych, ważne, ważnych, kolejne,
            kolejnych
            """,
        doubt="""
            pół, i pół, połowa, półtora, tuzin*, sto, setka, setki, setek, dziesiątk*,
            tysiączn*, raz, razy, razem, trzeci*, czwart*, krotnie, krotny
            """,
        ranges="do, lub, albo, a",
        and_="i, oraz",
        labels="artykuł, artykułu, artykule, art, punkt, pkt, nr, ust",
        count_words={
            2: "dwa, dwie, dwóch, dwu, dwom, dwoma, dwiema",
            3: "trzy, trzech, trzem, trzema",
            4: "cztery, czterech, czterem, czterema",
            5: "pięć, pięciu, pięcioma",
            6: "sześć, sześciu, sześcioma",
            7: "siedem, siedmiu, siedmioma",
            8: "osiem, ośmiu, ośmioma",
            9: "dziewięć, dziewięciu",
            10: "dziesięć, dziesięciu",
            11: "jedenaście, jedenastu",
            12: "dwanaście, dwunastu",
            20: "dwadzieścia, dwudziestu",
            30: "trzydzieści, trzydziestu",
            100: "sto, stu",
        },
    ),
    template=Template(
        next_session="kolejne posiedzenie, następne posiedzenie, kolejnego posiedzenia, następnego posiedzenia",
        in_year="w, na",
        opens="rozpoczęł*",
        committee="komisj*, komitet*, rad*",
        joins="i, oraz, a",
        between="między, pomiędzy",
        titles="Republika, Republiki, Królestwo",
        held="odbył*, obradował*, zakończył*, rozpoczęł*, spotkał*, przewodniczy*",
        before_city="w, we",
        there="tam",
        other_session="""
            poprzedni*, ostatni*, następn*, kolejn*, przygotow*, będzie, odbędzie, planowan*, zaplanowan*
            """,
        other_bodies="*podkomisj*, *grup* robocz*",
        told="*poinform*, *przekaz*, *komunikat*, *powiedzia*, *ogłosi*",
        other_act="""
            *podpis*, *umow*, *porozumieni*, *traktat*, *wizyt*, *szczyt*, *utworz*, *przyjęt*, *przybył*,
            *przyjął*
            """,
        online="wideo*, online, zdaln*",
        adjective_ends=r"\w{0,3}sk(?:o|\w{1,4})",
        name_before="""
            wspóln*, mieszan*, międzyrządow*, stał*, dwustronn*, gospodarcz*, handlow*, ekonomiczn*, naukow*,
            techniczn*, polityczn*, rządow*, międzyresortow*
            """,
        name_after="""
            wspóln*, mieszan*, międzyrządow*, gospodarcz*, handlow*, handlu, współprac*, naukow*, naukowo,
            techniczn*, technologiczn*, kultur*, ekonomiczn*, inwestyc*, przemysł*, energet*, energii, transportu,
            turystyk*, edukac*, nauk*, rolnict*, bezpieczeństw*, obronn*, polityczn*, rozwoj*, środowisk*
            """,
        name_joins="ds, do, spraw, i, oraz, w, zakresie, dziedzinie",
        name_joint="wspóln*, mieszan*, międzyrządow*, dwustronn*",
        name_agrees="wspóln*, mieszan*, międzyrządow*, stał*, dwustronn*, gospodarcz*, handlow*",
        base_forms={
            "Komisji": "Komisja",
            "komisji": "komisja",
            "Komisję": "Komisja",
            "komisję": "komisja",
            "Komisją": "Komisja",
            "komisją": "komisja",
            "Komitetu": "Komitet",
            "komitetu": "komitet",
            "Komitetem": "Komitet",
            "komitetem": "komitet",
            "Komitecie": "Komitet",
            "komitecie": "komitet",
            "Rady": "Rada",
            "rady": "rada",
            "Radę": "Rada",
            "radę": "rada",
            "kiego": "ki",
            "giego": "gi",
            "ego": "y",
            "kiej": "ka",
            "giej": "ga",
            "ej": "a",
            "ą": "a",
            "kim": "ki",
            "ym": "y",
        },
        base_ends={
            "komisja": "a",
            "komitet": "y, i",
            "rada": "a",
        },
    ),
    page=Page(
        number="nr, numer",
        home="POL",
        agency="agencja",
        joint_account="wspólne oświadczenie, wspólny komunikat",
        division=r"(?:Biuro|Departament|Wydział|Zespół)\s.+",
        survey="""
            czy ta strona, czy artykuł, czy ten artykuł, czy strona była, czy informacja była, oceń artykuł, oceń
            stronę, oceń tę, twoja opinia, pomóż nam, wypełnij ankietę
            """,
        before_time="o godz.",
        menu="przejdź",
        share="""
            strona główna,
            udostępnij, drukuj, powrót, poprzedni, następny, tagi, zdjęcia, informacje o publikacji dokumentu,
            pierwsza publikacja, ostatnia modyfikacja, wytworzył, pokaż historię zmian, udostępnij na facebooku,
            wydrukuj, do góry, pobierz, kategorie, galeria, załączniki, multimedia, kontakt dla mediów, wróć
            """,
        related="""
            zobacz też, zobacz także, powiązane, czytaj więcej, czytaj także, podobne artykuły, pozostałe
            aktualności, inne aktualności, najnowsze wiadomości, powiązane artykuły, kontakt dla mediów,
            materiały, załączniki, pliki do pobrania, informacje o publikacji dokumentu
            """,
        source="źródło",
        office=r"Ambasada\s+[^.:;!?]+|Ministerstwo\s+[^.:;!?]+",
        updated="aktualizacja, zaktualizowano, ostatnia modyfikacja",
        hits="wyświetleń, liczba wyświetleń, odsłon",
        date="data, data publikacji, opublikowano, data dodania",
        section=r"Aktualności|Wiadomości",
        kind="komunikat prasowy, komunikat, informacja prasowa",
    ),
    adjectives={
        "POL": "polsk*",
        "CZE": "czesk*",
        "SVK": "słowack*",
        "DEU": "niemieck*",
        "HUN": "węgiersk*",
        "RUS": "rosyjsk*",
        "UKR": "ukraińsk*",
        "LTU": "litewsk*",
        "BLR": "białorusk*",
        "FRA": "francusk*",
        "ITA": "włosk*",
        "ESP": "hiszpańsk*",
        "GBR": "brytyjsk*",
        "USA": "amerykańsk*",
        "CHN": "chińsk*",
        "JPN": "japońsk*",
        "KOR": "koreańsk*",
        "VNM": "wietnamsk*",
        "IND": "indyjsk*",
        "TUR": "tureck*",
        "KAZ": "kazachsk*, kazachstańsk*",
        "UZB": "uzbeck*",
        "AZE": "azerbejdżańsk*, azersk*",
        "GEO": "gruzińsk*",
        "ARM": "ormiańsk*",
        "ISR": "izraelsk*",
        "EGY": "egipsk*",
        "SRB": "serbsk*",
        "MNG": "mongolsk*",
        "MDA": "mołdawsk*",
        "NOR": "norwesk*",
        "MAR": "marokańsk*",
    },
    bounds="""
        do, do końca, przed, przed końcem, nie później niż, nie później niż do, najpóźniej, najpóźniej w,
        najpóźniej do, najpóźniej do końca, od, od końca, począwszy od, po
        """,
    bounds_of_ends="do końca, najpóźniej do końca",
    bounds_of_days="do, nie później niż, nie później niż do, najpóźniej, najpóźniej do",
    after_year="r, roku",
    abbreviations="ds",
    denying_prefixes="nie",
    negations="nie, bez, nigdy, nic, nikt, ani, żaden, żadna, żadne",
    cities={
        "CHN": "Pekin",
        "CHE": "Berno, Genewa",
        "IND": "Nowe Delhi",
        "TUR": "Ankara",
        "MAR": "Rabat",
        "VNM": "Hanoi",
        "USA": "Waszyngton",
        "KAZ": "Astana",
        "POL": "Kraków, Gdańsk, Wrocław, Poznań, Łódź, Katowice",
        "CAN": "Ottawa",
        "UKR": "Lwów, Odessa, Charków",
    },
    parts=YearParts(
        seasons={
            21: "wiosną, wiosna, wiosnę, wiosny",
            22: "latem, lato, lata",
            23: "jesienią, jesień, jesieni",
            24: "zimą, zima, zimy, zimę",
        },
        quarter="kwarta*",
        half="półrocz*, połow*",
        of_the_year=r"roku",
        numbers={
            1: "pierwsz*",
            2: "drug*",
            3: "trzeci*",
            4: "czwart*, ostatni*",
        },
        links="roku, r, w",
        fiscal="obrotow*, budżetow*",
    ),
    distances=Distances(
        either="lub, albo",
        days={
            -1: "wczoraj",
            0: "dzisiaj, dziś",
            1: "jutro",
        },
        weeks={
            -1: "w zeszłym tygodniu, ubiegłym tygodniu, minionym tygodniu",
            0: "w tym tygodniu, bieżącym tygodniu",
            1: "w przyszłym tygodniu, przyszłym tygodniu",
        },
        months={
            -1: "w zeszłym miesiącu, ubiegłym miesiącu, zeszłym miesiącu",
            0: "w tym miesiącu, tym miesiącu, bieżącym miesiącu, bm., b.m.",
            1: "w przyszłym miesiącu, przyszłym miesiącu",
        },
        years={
            -1: """
                w zeszłym roku, zeszłym roku, zeszłego roku, ubiegłym roku, ubiegłego roku, ub.r., ub. r.,
                minionym roku, minionego roku, poprzednim roku, poprzedniego roku
                """,
            0: "w tym roku, tym roku, tego roku, bieżącym roku, bieżącego roku, br., b.r., b. r.",
            1: """
                w przyszłym roku, przyszłym roku, przyszłego roku, w nadchodzącym roku, następnym roku,
                następnego roku, kolejnym roku
                """,
        },
        ends={
            "końca roku": "końca {} r.",
            "koniec roku": "koniec {} r.",
        },
    ),
    speakers=Speakers(
        both=r"(?:obie\s+)?strony|obie\s+delegacje",
        both_say="""
            podkreśliły, uzgodniły, potwierdziły, omówiły, wyraziły, postanowiły, podpisały, zadeklarowały,
            odnotowały, potępiły
            """,
        sides="strona {}, delegacja {}",
        passives="""
            została, zostały, zostali, zostaną, zostanie, został, zostało, zostać, zostają, zostaje, jest, są, była, był, było, będzie,
            być, otrzymała, otrzymał, otrzyma, otrzymuje, uzyskała, uzyska, dostała, dostanie, powinna,
            winna, ma, *ona, *ana, *ono, *ano, *yta, *ęta
            """,
        others="i",
        as_said="jak, jako",
        turns="ze swojej strony, ze swej strony, z kolei, natomiast",
        auxiliaries="się",
        address="pan, pani",
    ),
    not_negations="nie tylko",
)
