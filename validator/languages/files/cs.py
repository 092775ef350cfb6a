"""Czech; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Czech",
    everyday={
        "Latn": """
            a, v, na, se, je, z, že, do, o, s, k, byl, byla, pro, která, který, za, po, i, mezi, od, při, jeho,
            také, ve, jsou, ze, aby
            """,
    },
    names="inflected",
    signing="podepsán*, podepsal*, podpis, podpisu, podpisem, sjednán*",
    entry_into_force="platnost, platnosti, účinnost, účinnosti",
    ordinals=Ordinals(
        words={
            1: "první, prvního, prvnímu, prvním, prvních, prvními, prvý, prvého, prvém, prvá, prvou, prvé",
            2: "druhý, druhého, druhému, druhém, druhým, druhá, druhé, druhou, druhých, druhými",
            3: "třetí, třetího, třetímu, třetím, třetích, třetími",
            4: "čtvrtý, čtvrtého, čtvrtému, čtvrtém, čtvrtým, čtvrtá, čtvrté, čtvrtou, čtvrtých, čtvrtými",
            5: "pátý, pátého, pátému, pátém, pátým, pátá, páté, pátou, pátých, pátými",
            6: "šestý, šestého, šestému, šestém, šestým, šestá, šesté, šestou, šestých, šestými",
            7: "sedmý, sedmého, sedmému, sedmém, sedmým, sedmá, sedmé, sedmou, sedmých, sedmými",
            8: "osmý, osmého, osmému, osmém, osmým, osmá, osmé, osmou, osmých, osmými",
            9: "devátý, devátého, devátému, devátém, devátým, devátá, deváté, devátou, devátých, devátými",
            10: "desátý, desátého, desátému, desátém, desátým, desátá, desáté, desátou, desátých, desátými",
            11: """
                jedenáctý, jedenáctého, jedenáctému, jedenáctém, jedenáctým, jedenáctá,
                jedenácté, jedenáctou, jedenáctých, jedenáctými
                """,
            12: """
                dvanáctý, dvanáctého, dvanáctému, dvanáctém, dvanáctým, dvanáctá, dvanácté,
                dvanáctou, dvanáctých, dvanáctými
                """,
            13: """
                třináctý, třináctého, třináctému, třináctém, třináctým, třináctá, třinácté,
                třináctou, třináctých, třináctými
                """,
            14: """
                čtrnáctý, čtrnáctého, čtrnáctému, čtrnáctém, čtrnáctým, čtrnáctá, čtrnácté,
                čtrnáctou, čtrnáctých, čtrnáctými
                """,
            15: """
                patnáctý, patnáctého, patnáctému, patnáctém, patnáctým, patnáctá, patnácté,
                patnáctou, patnáctých, patnáctými
                """,
            16: """
                šestnáctý, šestnáctého, šestnáctému, šestnáctém, šestnáctým, šestnáctá,
                šestnácté, šestnáctou, šestnáctých, šestnáctými
                """,
            17: """
                sedmnáctý, sedmnáctého, sedmnáctému, sedmnáctém, sedmnáctým, sedmnáctá,
                sedmnácté, sedmnáctou, sedmnáctých, sedmnáctými
                """,
            18: """
                osmnáctý, osmnáctého, osmnáctému, osmnáctém, osmnáctým, osmnáctá, osmnácté,
                osmnáctou, osmnáctých, osmnáctými
                """,
            19: """
                devatenáctý, devatenáctého, devatenáctému, devatenáctém, devatenáctým,
                devatenáctá, devatenácté, devatenáctou, devatenáctých, devatenáctými
                """,
            20: """
                dvacátý, dvacátého, dvacátému, dvacátém, dvacátým, dvacátá, dvacáté,
                dvacátou, dvacátých, dvacátými
                """,
            21: """
                jednadvacátý, jednadvacátého, jednadvacátému, jednadvacátém, jednadvacátým,
                jednadvacátá, jednadvacáté, jednadvacátou, jedendvacátý, jedendvacátého,
                jedendvacátému, jedendvacátém, jedendvacátým, jedendvacátá, jedendvacáté,
                jedendvacátou
                """,
            22: """
                dvaadvacátý, dvaadvacátého, dvaadvacátému, dvaadvacátém, dvaadvacátým,
                dvaadvacátá, dvaadvacáté, dvaadvacátou
                """,
            23: """
                třiadvacátý, třiadvacátého, třiadvacátému, třiadvacátém, třiadvacátým,
                třiadvacátá, třiadvacáté, třiadvacátou
                """,
            24: """
                čtyřiadvacátý, čtyřiadvacátého, čtyřiadvacátému, čtyřiadvacátém,
                čtyřiadvacátým, čtyřiadvacátá, čtyřiadvacáté, čtyřiadvacátou
                """,
            25: """
                pětadvacátý, pětadvacátého, pětadvacátému, pětadvacátém, pětadvacátým,
                pětadvacátá, pětadvacáté, pětadvacátou
                """,
            26: """
                šestadvacátý, šestadvacátého, šestadvacátému, šestadvacátém, šestadvacátým,
                šestadvacátá, šestadvacáté, šestadvacátou
                """,
            27: """
                sedmadvacátý, sedmadvacátého, sedmadvacátému, sedmadvacátém, sedmadvacátým,
                sedmadvacátá, sedmadvacáté, sedmadvacátou
                """,
            28: """
                osmadvacátý, osmadvacátého, osmadvacátému, osmadvacátém, osmadvacátým,
                osmadvacátá, osmadvacáté, osmadvacátou
                """,
            29: """
                devětadvacátý, devětadvacátého, devětadvacátému, devětadvacátém,
                devětadvacátým, devětadvacátá, devětadvacáté, devětadvacátou
                """,
            30: """
                třicátý, třicátého, třicátému, třicátém, třicátým, třicátá, třicáté,
                třicátou, třicátých, třicátými
                """,
            31: """
                jednatřicátý, jednatřicátého, jednatřicátému, jednatřicátém, jednatřicátým,
                jednatřicátá, jednatřicáté, jednatřicátou, jedentřicátý, jedentřicátého,
                jedentřicátému, jedentřicátém, jedentřicátým, jedentřicátá, jedentřicáté,
                jedentřicátou
                """,
            32: """
                dvaatřicátý, dvaatřicátého, dvaatřicátému, dvaatřicátém, dvaatřicátým,
                dvaatřicátá, dvaatřicáté, dvaatřicátou
                """,
            33: """
                třiatřicátý, třiatřicátého, třiatřicátému, třiatřicátém, třiatřicátým,
                třiatřicátá, třiatřicáté, třiatřicátou
                """,
            34: """
                čtyřiatřicátý, čtyřiatřicátého, čtyřiatřicátému, čtyřiatřicátém,
                čtyřiatřicátým, čtyřiatřicátá, čtyřiatřicáté, čtyřiatřicátou
                """,
            35: """
                pětatřicátý, pětatřicátého, pětatřicátému, pětatřicátém, pětatřicátým,
                pětatřicátá, pětatřicáté, pětatřicátou
                """,
            36: """
                šestatřicátý, šestatřicátého, šestatřicátému, šestatřicátém, šestatřicátým,
                šestatřicátá, šestatřicáté, šestatřicátou
                """,
            37: """
                sedmatřicátý, sedmatřicátého, sedmatřicátému, sedmatřicátém, sedmatřicátým,
                sedmatřicátá, sedmatřicáté, sedmatřicátou
                """,
            38: """
                osmatřicátý, osmatřicátého, osmatřicátému, osmatřicátém, osmatřicátým,
                osmatřicátá, osmatřicáté, osmatřicátou
                """,
            39: """
                devětatřicátý, devětatřicátého, devětatřicátému, devětatřicátém,
                devětatřicátým, devětatřicátá, devětatřicáté, devětatřicátou
                """,
            40: """
                čtyřicátý, čtyřicátého, čtyřicátému, čtyřicátém, čtyřicátým, čtyřicátá,
                čtyřicáté, čtyřicátou, čtyřicátých, čtyřicátými
                """,
            41: """
                jednačtyřicátý, jednačtyřicátého, jednačtyřicátému, jednačtyřicátém,
                jednačtyřicátým, jednačtyřicátá, jednačtyřicáté, jednačtyřicátou,
                jedenčtyřicátý, jedenčtyřicátého, jedenčtyřicátému, jedenčtyřicátém,
                jedenčtyřicátým, jedenčtyřicátá, jedenčtyřicáté, jedenčtyřicátou
                """,
            42: """
                dvaačtyřicátý, dvaačtyřicátého, dvaačtyřicátému, dvaačtyřicátém,
                dvaačtyřicátým, dvaačtyřicátá, dvaačtyřicáté, dvaačtyřicátou
                """,
            43: """
                třiačtyřicátý, třiačtyřicátého, třiačtyřicátému, třiačtyřicátém,
                třiačtyřicátým, třiačtyřicátá, třiačtyřicáté, třiačtyřicátou
                """,
            44: """
                čtyřiačtyřicátý, čtyřiačtyřicátého, čtyřiačtyřicátému, čtyřiačtyřicátém,
                čtyřiačtyřicátým, čtyřiačtyřicátá, čtyřiačtyřicáté, čtyřiačtyřicátou
                """,
            45: """
                pětačtyřicátý, pětačtyřicátého, pětačtyřicátému, pětačtyřicátém,
                pětačtyřicátým, pětačtyřicátá, pětačtyřicáté, pětačtyřicátou
                """,
            46: """
                šestačtyřicátý, šestačtyřicátého, šestačtyřicátému, šestačtyřicátém,
                šestačtyřicátým, šestačtyřicátá, šestačtyřicáté, šestačtyřicátou
                """,
            47: """
                sedmačtyřicátý, sedmačtyřicátého, sedmačtyřicátému, sedmačtyřicátém,
                sedmačtyřicátým, sedmačtyřicátá, sedmačtyřicáté, sedmačtyřicátou
                """,
            48: """
                osmačtyřicátý, osmačtyřicátého, osmačtyřicátému, osmačtyřicátém,
                osmačtyřicátým, osmačtyřicátá, osmačtyřicáté, osmačtyřicátou
                """,
            49: """
                devětačtyřicátý, devětačtyřicátého, devětačtyřicátému, devětačtyřicátém,
                devětačtyřicátým, devětačtyřicátá, devětačtyřicáté, devětačtyřicátou
                """,
            50: """
                padesátý, padesátého, padesátému, padesátém, padesátým, padesátá, padesáté,
                padesátou, padesátých, padesátými
                """,
        },
        tens={
            20: """
                dvacátý, dvacátého, dvacátému, dvacátém, dvacátým, dvacátá, dvacáté,
                dvacátou, dvacátých, dvacátými
                """,
            30: """
                třicátý, třicátého, třicátému, třicátém, třicátým, třicátá, třicáté,
                třicátou, třicátých, třicátými
                """,
            40: """
                čtyřicátý, čtyřicátého, čtyřicátému, čtyřicátém, čtyřicátým, čtyřicátá,
                čtyřicáté, čtyřicátou, čtyřicátých, čtyřicátými
                """,
            50: """
                padesátý, padesátého, padesátému, padesátém, padesátým, padesátá, padesáté,
                padesátou, padesátých, padesátými
                """,
        },
        greater="sto, stý, stá, sté, stého, tisíc, dvě stě, stě",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="zasedání, zasedáních, zasedáním, zasedáními, schůze, schůzi, schůzí, schůzích",
        meeting="""
            jednání, jednáním, jednáních, setkání, setkáním, setkáních, schůzka, schůzky,
            schůzce, schůzku, schůzkou, kolo, kola, kole, kolem
            """,
        committee="komise, komisi, komisí, komisemi, výbor*, rada, rady, radě, radu, radou",
        between="""
            pro, smíšen*, mezivládn*, společn*, řádn*, mimořádn*, plenárn*, dvoustrann*, česko,
            stál*, hospodářsk*, obchodn*, mezirezortn*, mezirezortní, bilaterální, pravideln*,
            výročn*, ekonomick*
            """,
        something_else="""
            minist*, náměst*, vicepremiér*, premiér*, tajemn*, prezident*, krát, pololet*,
            čtvrtlet*, polovin*, stolet*, válk*, válc*, rok, roku, roky, let, výroč*, den, dne,
            dny, dní, návštěv*, summit*, fór*, ročník*, etap*, fáz*, část*, plán*, konferenc*,
            dialog*, vyjednáv*, rozhovor*, konzultac*, skupin*, podkomis*, podvýbor*, pracovn*,
            expert*, valn*, shromáždění, osn, spojených, národů, sněmovn*, senát*, parlament*,
            zem*, stát*, míst*, osob*, evropsk*, volební, tříd*, bezpečnosti, lidská, přípravn*,
            velvyslan*, předsed*, unijn*, led*, únor*, břez*, dub*, květ*, červ*, srp*, září,
            říj*, listopad*, prosin*
            """,
        other_bodies="""
            vlád, vlády, vláda, vládě, summit*, fór*, konferenc*, dialog*, konzultac*, skupin*,
            podkomis*, podvýbor*, pracovn*, expert*, valn*, shromáždění, osn, sněmovn*, senát*,
            parlament*, evropsk*, bezpečnosti, lidská, přípravn*
            """,
        joint="smíšen*, mezivládn*, společn*, dvoustrann*, česko",
        since="od, let, letech",
        first_since="po, podle",
        articles="toto, na, v",
        theirs="jejich",
        another_before="předchoz*, minul*, posledn*, příšt*, dalš*, následujíc*, nadcházejíc*, nejbližš*, uplynul*",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1.",
        between_days="a, až, do",
        before_next_day="dne",
        before_lone_year="roce, roku, rok, rokem, roky",
        after_lone_year_expression=r"(?![\w–—/-]|[.,][0-9])",
        months={
            1: "lednu, lednem",
            2: "únoru, únorem",
            3: "březnu, březnem",
            4: "dubnu, dubnem",
            5: "květnu, květnem",
            6: "červnu, červnem",
            7: "červenci, červencem",
            8: "srpnu, srpnem",
            9: "zářím",
            10: "říjnu, říjnem",
            11: "listopadem",
            12: "prosinci, prosincem",
        },
        weekdays={
            1: "pondělím, pondělku",
            2: "úterým, úterý",
            3: "středu, středy, středě, středou",
            4: "čtvrtka, čtvrtku, čtvrtkem",
            5: "pátku, pátkem",
            6: "sobotu, soboty, sobotou",
            7: "neděli, nedělí",
        },
        from_weekday="dne",
        other_words="září, zářím, středu, středy, středě, středou, neděle, neděli, nedělí, května",
        before_name="v, měsíc, měsíci, začátkem, koncem, počátkem, během, konci, začátku",
        after_name="roku, t, letošního, loňského",
        no_names="po, so, st, út, čt, pá, ne, pro, led, dub, zář, lis",
    ),
    figures=Figures(
        multipliers={
            1_000: "tis, tisíc, tisíce, tisíců, tisícům, tisících, tisíci",
            1_000_000: "mil, mio, milion*, milión*",
            1_000_000_000: "mld, miliard*",
            1_000_000_000_000: "bil, bilion*, bilión*",
        },
        currencies={
            "EUR": "euro, eura, eur, euru, eurem, eurech",
            "USD": "americk* dolar*, dolar* usa, us dolar*",
            "CZK": "kč, korun, koruny, koruna, korunách, korunami, korunu, českých korun, české koruny",
            "GBP": "britsk* liber, liber šterlinků, britsk* libr*",
            "CHF": "švýcarsk* frank*",
            "PLN": "polsk* zlot*, zlot*",
            "HUF": "forint*, maďarsk* forint*",
            "SEK": "švédsk* korun*",
            "NOK": "norsk* korun*",
            "DKK": "dánsk* korun*",
            "UAH": "hřiven, hřivny, hřivna",
            "RUB": "rubl*, rusk* rubl*",
            "CNY": "jüan*, juan*, čínsk* jüan*",
            "JPY": "jen, jeny, jenů, japonsk* jen*",
            "KRW": "won, wony, wonů, jihokorejsk* won*",
            "TRY": "tureck* lir*",
        },
        counted="""
            dohod*, smlouv*, smluv, memorand*, protokol*, dokument*, kontrakt*, projekt*,
            program*, úmluv*, deklarac*, prohlášení, ujednání
            """,
        between="""
            nové, nových, společné, společných, dvoustranné, dvoustranných, mezivládní,
            mezivládních, další, dalších, významné, významných
            """,
        doubt="""
            půl, a půl, polovin*, tucet, tuctu, tucty, tuctů, sto, stě, set, sta, stovk*, desítk*,
            krát, třetin*, čtvrtin*, násobek, násobně
            """,
        ranges="až, do, nebo, či",
        and_="a",
        labels="článek, článku, čl, bod, bodu, č, odst",
        count_words={
            2: "dva, dvě, dvou, dvěma",
            3: "tři, tří, třem, třemi",
            4: "čtyři, čtyř, čtyřem, čtyřmi",
            5: "pět, pěti",
            6: "šest, šesti",
            7: "sedm, sedmi",
            8: "osm, osmi",
            9: "devět, devíti",
            10: "deset, deseti",
            11: "jedenáct, jedenácti",
            12: "dvanáct, dvanácti",
            20: "dvacet, dvaceti",
            30: "třicet, třiceti",
            100: "sto, sta",
        },
    ),
    template=Template(
        next_session="příští zasedání, další zasedání",
        in_year="v roce",
        committee="komis*, výbor*",
        joins="a",
        between="mezi",
        titles="Republika, Království",
        before_city="v, ve",
        there="tam",
        other_session="minul*, předchoz*, příšt*, přípra*, bude, se uskuteční, plánovan*",
        other_bodies="*podkomis*, *pracovní* skupin*",
        told="*oznám*, *uved*, *sděl*, *informov*",
        other_act="*podpis*, *dohod*, *smlouv*, *návštěv*, *summit*, *založ*, *přij*",
        online="video*, online",
        adjective_ends=r"\w{0,3}(?:sk|ck|zk)(?:o|\w{1,4})",
        name_before="""
            smíšen*, mezivládn*, společn*, stál*, hospodářsk*, obchodn*, mezirezortn*, dvoustrann*, ekonomick*,
            vědeck*, technick*
            """,
        name_after="""
            hospodářsk*, průmyslov*, vědeck*, vědeckotechnick*, technick*, technologick*, obchod*, spoluprác*,
            spoluprac*, kultur*, ekonomick*, investi*, energeti*, doprav*, cestovní, ruch, zemědělstv*,
            vzdělávání, bezpečnost*
            """,
        name_joins="pro, a, v, oblasti, o, otázky",
        name_joint="smíšen*, mezivládn*, společn*, dvoustrann*",
        name_agrees="smíšen*, mezivládn*",
        base_forms={
            "komisi": "komise",
            "Komisi": "Komise",
            "komisí": "komise",
            "Komisí": "Komise",
            "výboru": "výbor",
            "Výboru": "Výbor",
            "výborem": "výbor",
            "Výborem": "Výbor",
            "ého": "ý",
            "ího": "í",
            "ém": "ý",
            "ím": "í",
            "ou": "á",
            "é": "á",
        },
        base_ends={
            "komise": "á, í",
            "výbor": "ý, í",
        },
    ),
    page=Page(
        number="č., č",
        home="CZE",
        survey="byla tato stránka, byla pro vás tato, pomohla vám, našli jste, ohodnoťte, váš názor",
        office=r"Velvyslanectví\s+[^.:;!?]+|Ministerstvo\s+[^.:;!?]+",
        date="datum, datum publikace, publikováno, zveřejněno, vydáno",
        updated="aktualizováno, poslední aktualizace",
        hits="zobrazeno, počet zobrazení, zobrazení",
        times="x, krát",
        kind="tisková zpráva",
        section=r"Aktuality|Tiskové zprávy|Pro média",
        share="""
            domů, úvod, úvodní stránka,
            sdílet, sdílejte, sdílejte na, tisk, vytisknout, zpět, zpět nahoru, nahoru, štítky, ke stažení,
            stáhnout, přílohy, poslední aktualizace, poslední změna, fotogalerie, kontakt pro média, poslat e-mailem
            """,
        related="""
            související, související články, související zprávy, další zprávy, další aktuality, přečtěte si také,
            čtěte také, mohlo by vás zajímat, kontakt pro média
            """,
        source="zdroj",
    ),
    adjectives={
        "CZE": "česk*",
        "SVK": "slovensk*",
        "POL": "polsk*",
        "DEU": "německ*",
        "AUT": "rakousk*",
        "HUN": "maďarsk*",
        "RUS": "rusk*",
        "UKR": "ukrajinsk*",
        "FRA": "francouzsk*",
        "ITA": "italsk*",
        "ESP": "španělsk*",
        "GBR": "britsk*",
        "USA": "americk*",
        "CHN": "čínsk*",
        "JPN": "japonsk*",
        "KOR": "korejsk*",
        "VNM": "vietnamsk*",
        "IND": "indick*",
        "TUR": "tureck*",
        "KAZ": "kazašsk*",
        "UZB": "uzbeck*",
        "AZE": "ázerbájdžánsk*",
        "GEO": "gruzínsk*",
        "ARM": "arménsk*",
        "ISR": "izraelsk*",
        "EGY": "egyptsk*",
        "SRB": "srbsk*",
        "HRV": "chorvatsk*",
        "MNG": "mongolsk*",
        "LTU": "litevsk*",
    },
    bounds="""
        do, do konce, nejpozději do, nejpozději do konce, před, před koncem, od, po, počínaje, do konce roku,
        do roku, nejpozději do konce roku
        """,
    bounds_of_ends="do konce, nejpozději do konce, do konce roku, nejpozději do konce roku",
    bounds_of_days="do, nejpozději do",
    after_year="roku, r",
    denying_prefixes="ne-",
    negations="ne, bez, nikdy, nic, nikdo, žádný, žádná, žádné",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Ženeva",
        "IND": "Nové Dillí",
        "TUR": "Ankara",
        "VNM": "Hanoj",
        "USA": "Washington",
        "KAZ": "Astana",
        "CZE": "Brno, Ostrava",
    },
    parts=YearParts(
        seasons={
            21: "jaře, jaro, jara, jarem",
            22: "létě, léto, léta",
            23: "podzim, podzimu, podzimem",
            24: "zimě, zima, zimy, zimu",
        },
        quarter="čtvrtlet*, kvartál*",
        half="pololet*, polovin*",
        of_the_year=r"roku",
        numbers={
            1: "prvn*",
            2: "druh*",
            3: "třet*",
            4: "čtvrt*",
        },
        links="roku, r, v",
        fiscal="fiskáln*, účetní*",
    ),
    distances=Distances(
        either="nebo, či",
        days={
            -1: "včera",
            0: "dnes",
            1: "zítra",
        },
        weeks={
            -1: "minulý týden, minulém týdnu",
            0: "tento týden, tomto týdnu",
            1: "příští týden, příštím týdnu",
        },
        months={
            -1: "minulý měsíc, minulém měsíci",
            0: "tento měsíc, tomto měsíci",
            1: "příští měsíc, příštím měsíci",
        },
        years={
            -1: "v loňském roce, loňském roce, loňského roku, loni, minulý rok, minulém roce, minulého roku",
            0: """
                v letošním roce, letošním roce, letošního roku, letos, tento rok, tohoto roku, t. r., t.r.,
                tomto roce
                """,
            1: "v příštím roce, příštím roce, příštího roku, příští rok, napřesrok",
        },
        ends={
            "konce roku": "konce roku {}",
            "koncem roku": "koncem roku {}",
        },
        none="konce roku minulého",
    ),
    speakers=Speakers(
        both=r"obě\s+(?:strany|delegace)",
        both_say="zdůraznily, potvrdily, projednaly, vyjádřily, podepsaly, ocenily, uvítaly, odsoudily, shodly",
        sides="{} strana, {} delegace",
        passives="""
            byla, byl, bylo, byly, byli, bude, budou, je, jsou, být, bývá, obdržela, obdrží, dostala, dostane, získala,
            získá, má, *ána, *ena, *ěna, *ata, *uta, *ano, *eno, *ěno
            """,
        others="a",
        as_said="jak",
        turns="ze své strany, na druhé straně",
        auxiliaries="se",
        address="pan, paní, pani",
    ),
)
