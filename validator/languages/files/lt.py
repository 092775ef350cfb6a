"""Lithuanian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Lithuanian",
    year_first=True,
    everyday={
        "Latn": """
            ir, yra, su, kad, iš, į, apie, buvo, tarp, dėl, taip, pat, kaip, bei, prie, po, kuri, kurie, nuo,
            šio, metų, savo, už, šalys, šalių, įvyko, posėdis, posėdyje, bendradarbiavimo, bendradarbiavimą,
            srityse, vadovavo
            """,
    },
    names="inflected",
    signing="pasiraš*",
    entry_into_force="įsigalioj*, galioja",
    no_letters="āēīģķļņ",
    ordinals=Ordinals(
        words={
            1: """
                pirmas, pirmo, pirmam, pirmą, pirmu, pirmame, pirmasis, pirmojo, pirmajam, pirmąjį,
                pirmuoju, pirmajame, pirma, pirmos, pirmai, pirmoje, pirmoji, pirmosios, pirmajai,
                pirmąją, pirmąja, pirmojoje, pirmi, pirmieji, pirmų, pirmųjų
                """,
            2: """
                antras, antro, antram, antrą, antru, antrame, antrasis, antrojo, antrajam, antrąjį,
                antruoju, antrajame, antra, antros, antrai, antroje, antroji, antrosios, antrajai,
                antrąją, antrąja, antrojoje, antri, antrieji, antrų, antrųjų
                """,
            3: """
                trečias, trečio, trečiam, trečią, trečiu, trečiame, trečiasis, trečiojo, trečiajam,
                trečiąjį, trečiuoju, trečiajame, trečia, trečios, trečiai, trečioje, trečioji,
                trečiosios, trečiajai, trečiąją, trečiąja, trečiojoje, trečii, trečiieji, trečių,
                trečiųjų
                """,
            4: """
                ketvirtas, ketvirto, ketvirtam, ketvirtą, ketvirtu, ketvirtame, ketvirtasis,
                ketvirtojo, ketvirtajam, ketvirtąjį, ketvirtuoju, ketvirtajame, ketvirta, ketvirtos,
                ketvirtai, ketvirtoje, ketvirtoji, ketvirtosios, ketvirtajai, ketvirtąją,
                ketvirtąja, ketvirtojoje, ketvirti, ketvirtieji, ketvirtų, ketvirtųjų
                """,
            5: """
                penktas, penkto, penktam, penktą, penktu, penktame, penktasis, penktojo, penktajam,
                penktąjį, penktuoju, penktajame, penkta, penktos, penktai, penktoje, penktoji,
                penktosios, penktajai, penktąją, penktąja, penktojoje, penkti, penktieji, penktų,
                penktųjų
                """,
            6: """
                šeštas, šešto, šeštam, šeštą, šeštu, šeštame, šeštasis, šeštojo, šeštajam, šeštąjį,
                šeštuoju, šeštajame, šešta, šeštos, šeštai, šeštoje, šeštoji, šeštosios, šeštajai,
                šeštąją, šeštąja, šeštojoje, šešti, šeštieji, šeštų, šeštųjų
                """,
            7: """
                septintas, septinto, septintam, septintą, septintu, septintame, septintasis,
                septintojo, septintajam, septintąjį, septintuoju, septintajame, septinta, septintos,
                septintai, septintoje, septintoji, septintosios, septintajai, septintąją,
                septintąja, septintojoje, septinti, septintieji, septintų, septintųjų
                """,
            8: """
                aštuntas, aštunto, aštuntam, aštuntą, aštuntu, aštuntame, aštuntasis, aštuntojo,
                aštuntajam, aštuntąjį, aštuntuoju, aštuntajame, aštunta, aštuntos, aštuntai,
                aštuntoje, aštuntoji, aštuntosios, aštuntajai, aštuntąją, aštuntąja, aštuntojoje,
                aštunti, aštuntieji, aštuntų, aštuntųjų
                """,
            9: """
                devintas, devinto, devintam, devintą, devintu, devintame, devintasis, devintojo,
                devintajam, devintąjį, devintuoju, devintajame, devinta, devintos, devintai,
                devintoje, devintoji, devintosios, devintajai, devintąją, devintąja, devintojoje,
                devinti, devintieji, devintų, devintųjų
                """,
            10: """
                dešimtas, dešimto, dešimtam, dešimtą, dešimtu, dešimtame, dešimtasis, dešimtojo,
                dešimtajam, dešimtąjį, dešimtuoju, dešimtajame, dešimta, dešimtos, dešimtai,
                dešimtoje, dešimtoji, dešimtosios, dešimtajai, dešimtąją, dešimtąja, dešimtojoje,
                dešimtieji, dešimtųjų
                """,
            11: """
                vienuoliktas, vienuolikto, vienuoliktam, vienuoliktą, vienuoliktu, vienuoliktame,
                vienuoliktasis, vienuoliktojo, vienuoliktajam, vienuoliktąjį, vienuoliktuoju,
                vienuoliktajame, vienuolikta, vienuoliktos, vienuoliktai, vienuoliktoje,
                vienuoliktoji, vienuoliktosios, vienuoliktajai, vienuoliktąją, vienuoliktąja,
                vienuoliktojoje, vienuolikti, vienuoliktieji, vienuoliktų, vienuoliktųjų
                """,
            12: """
                dvyliktas, dvylikto, dvyliktam, dvyliktą, dvyliktu, dvyliktame, dvyliktasis,
                dvyliktojo, dvyliktajam, dvyliktąjį, dvyliktuoju, dvyliktajame, dvylikta, dvyliktos,
                dvyliktai, dvyliktoje, dvyliktoji, dvyliktosios, dvyliktajai, dvyliktąją,
                dvyliktąja, dvyliktojoje, dvylikti, dvyliktieji, dvyliktų, dvyliktųjų
                """,
            13: """
                tryliktas, trylikto, tryliktam, tryliktą, tryliktu, tryliktame, tryliktasis,
                tryliktojo, tryliktajam, tryliktąjį, tryliktuoju, tryliktajame, trylikta, tryliktos,
                tryliktai, tryliktoje, tryliktoji, tryliktosios, tryliktajai, tryliktąją,
                tryliktąja, tryliktojoje, trylikti, tryliktieji, tryliktų, tryliktųjų
                """,
            14: """
                keturioliktas, keturiolikto, keturioliktam, keturioliktą, keturioliktu,
                keturioliktame, keturioliktasis, keturioliktojo, keturioliktajam, keturioliktąjį,
                keturioliktuoju, keturioliktajame, keturiolikta, keturioliktos, keturioliktai,
                keturioliktoje, keturioliktoji, keturioliktosios, keturioliktajai, keturioliktąją,
                keturioliktąja, keturioliktojoje, keturiolikti, keturioliktieji, keturioliktų,
                keturioliktųjų
                """,
            15: """
                penkioliktas, penkiolikto, penkioliktam, penkioliktą, penkioliktu, penkioliktame,
                penkioliktasis, penkioliktojo, penkioliktajam, penkioliktąjį, penkioliktuoju,
                penkioliktajame, penkiolikta, penkioliktos, penkioliktai, penkioliktoje,
                penkioliktoji, penkioliktosios, penkioliktajai, penkioliktąją, penkioliktąja,
                penkioliktojoje, penkiolikti, penkioliktieji, penkioliktų, penkioliktųjų
                """,
            16: """
                šešioliktas, šešiolikto, šešioliktam, šešioliktą, šešioliktu, šešioliktame,
                šešioliktasis, šešioliktojo, šešioliktajam, šešioliktąjį, šešioliktuoju,
                šešioliktajame, šešiolikta, šešioliktos, šešioliktai, šešioliktoje, šešioliktoji,
                šešioliktosios, šešioliktajai, šešioliktąją, šešioliktąja, šešioliktojoje,
                šešiolikti, šešioliktieji, šešioliktų, šešioliktųjų
                """,
            17: """
                septynioliktas, septyniolikto, septynioliktam, septynioliktą, septynioliktu,
                septynioliktame, septynioliktasis, septynioliktojo, septynioliktajam,
                septynioliktąjį, septynioliktuoju, septynioliktajame, septyniolikta, septynioliktos,
                septynioliktai, septynioliktoje, septynioliktoji, septynioliktosios,
                septynioliktajai, septynioliktąją, septynioliktąja, septynioliktojoje,
                septyniolikti, septynioliktieji, septynioliktų, septynioliktųjų
                """,
            18: """
                aštuonioliktas, aštuoniolikto, aštuonioliktam, aštuonioliktą, aštuonioliktu,
                aštuonioliktame, aštuonioliktasis, aštuonioliktojo, aštuonioliktajam,
                aštuonioliktąjį, aštuonioliktuoju, aštuonioliktajame, aštuoniolikta, aštuonioliktos,
                aštuonioliktai, aštuonioliktoje, aštuonioliktoji, aštuonioliktosios,
                aštuonioliktajai, aštuonioliktąją, aštuonioliktąja, aštuonioliktojoje,
                aštuoniolikti, aštuonioliktieji, aštuonioliktų, aštuonioliktųjų
                """,
            19: """
                devynioliktas, devyniolikto, devynioliktam, devynioliktą, devynioliktu,
                devynioliktame, devynioliktasis, devynioliktojo, devynioliktajam, devynioliktąjį,
                devynioliktuoju, devynioliktajame, devyniolikta, devynioliktos, devynioliktai,
                devynioliktoje, devynioliktoji, devynioliktosios, devynioliktajai, devynioliktąją,
                devynioliktąja, devynioliktojoje, devyniolikti, devynioliktieji, devynioliktų,
                devynioliktųjų
                """,
            20: """
                dvidešimtas, dvidešimto, dvidešimtam, dvidešimtą, dvidešimtu, dvidešimtame,
                dvidešimtasis, dvidešimtojo, dvidešimtajam, dvidešimtąjį, dvidešimtuoju,
                dvidešimtajame, dvidešimta, dvidešimtos, dvidešimtai, dvidešimtoje, dvidešimtoji,
                dvidešimtosios, dvidešimtajai, dvidešimtąją, dvidešimtąja, dvidešimtojoje,
                dvidešimtieji, dvidešimtųjų
                """,
            30: """
                trisdešimtas, trisdešimto, trisdešimtam, trisdešimtą, trisdešimtu, trisdešimtame,
                trisdešimtasis, trisdešimtojo, trisdešimtajam, trisdešimtąjį, trisdešimtuoju,
                trisdešimtajame, trisdešimta, trisdešimtos, trisdešimtai, trisdešimtoje,
                trisdešimtoji, trisdešimtosios, trisdešimtajai, trisdešimtąją, trisdešimtąja,
                trisdešimtojoje, trisdešimtieji, trisdešimtųjų
                """,
            40: """
                keturiasdešimtas, keturiasdešimto, keturiasdešimtam, keturiasdešimtą,
                keturiasdešimtu, keturiasdešimtame, keturiasdešimtasis, keturiasdešimtojo,
                keturiasdešimtajam, keturiasdešimtąjį, keturiasdešimtuoju, keturiasdešimtajame,
                keturiasdešimta, keturiasdešimtos, keturiasdešimtai, keturiasdešimtoje,
                keturiasdešimtoji, keturiasdešimtosios, keturiasdešimtajai, keturiasdešimtąją,
                keturiasdešimtąja, keturiasdešimtojoje, keturiasdešimtieji, keturiasdešimtųjų
                """,
            50: """
                penkiasdešimtas, penkiasdešimto, penkiasdešimtam, penkiasdešimtą, penkiasdešimtu,
                penkiasdešimtame, penkiasdešimtasis, penkiasdešimtojo, penkiasdešimtajam,
                penkiasdešimtąjį, penkiasdešimtuoju, penkiasdešimtajame, penkiasdešimta,
                penkiasdešimtos, penkiasdešimtai, penkiasdešimtoje, penkiasdešimtoji,
                penkiasdešimtosios, penkiasdešimtajai, penkiasdešimtąją, penkiasdešimtąja,
                penkiasdešimtojoje, penkiasdešimtieji, penkiasdešimtųjų
                """,
            60: """
                šešiasdešimtas, šešiasdešimto, šešiasdešimtam, šešiasdešimtą, šešiasdešimtu,
                šešiasdešimtame, šešiasdešimtasis, šešiasdešimtojo, šešiasdešimtajam,
                šešiasdešimtąjį, šešiasdešimtuoju, šešiasdešimtajame, šešiasdešimta, šešiasdešimtos,
                šešiasdešimtai, šešiasdešimtoje, šešiasdešimtoji, šešiasdešimtosios,
                šešiasdešimtajai, šešiasdešimtąją, šešiasdešimtąja, šešiasdešimtojoje,
                šešiasdešimtieji, šešiasdešimtųjų
                """,
        },
        tens={
            20: "dvidešimt",
            30: "trisdešimt",
            40: "keturiasdešimt",
            50: "penkiasdešimt",
            60: "šešiasdešimt",
        },
        greater="šimtas, šimto, šimtą, šimtai, tūkstantis",
        digits="""
            1-asis, 1-ojo, 1-ajam, 1-ąjį, 1-uoju, 1-ajame, 1-oji, 1-osios, 1-ajai, 1-ąją, 1-ojoje, 1-iasis, 1-iojo,
            1-iajam, 1-iąjį, 1-iuoju, 1-iajame, 1-ioji, 1-iosios, 1-iajai, 1-iąją, 1-iojoje, 1-as, 1-a, 1-ą, 1-ame,
            1-oje, 1-os, 1-o, 1-ias, 1-ia
            """,
        roman="V",
    ),
    sessions=Sessions(
        session="sesija, sesijos, sesiją, sesijoje, sesijai",
        meeting="posėd*, susitikim*, susirinkim*, raund*, pasitarim*",
        committee="komisij*, komitet*",
        between="""
            tarpvyriausybin*, jungtin*, bendr*, mišri*, mišraus, eilin*, neeilin*, ir, dvišal*, lietuvos, prekybos,
            ekonomin*, bendradarbiavimo
            """,
        something_else="""
            ministr*, pirminink*, viceministr*, prezident*, sekretor*, pavaduotoj*, amži*, kart*, vizit*, met*, karas, karo,
            karą, viršūn*, forum*, etap*, diena, dieną, dienos, savait*, mėnes*, dal*, plan*, konferencij*, dialog*, deryb*,
            konsultacij*, darbo, grup*, pakomit*, pakomisij*, asamblėj*, jt, tarybos, taryba, saugumo, seim*, parlament*,
            vyriausyb*, valstyb*, šalis, šalies, viet*, ekspert*, ketvirt*, pusmet*, klas*, kadencij*, jubiliej*, europos
            """,
        other_bodies="""
            viršūn*, forum*, konferencij*, dialog*, deryb*, konsultacij*, darbo, pakomit*, pakomisij*, asamblėj*, jt,
            taryb*, saugumo, seim*, parlament*, vyriausybės, ekspert*
            """,
        joint="posėd*, sesij*",
        since="nuo, per, metų, metus",
        first_since="po",
        articles="šis, šį, šiame, šioje",
        another_before="ankstesn*, praėjus*, paskutin*, kit*, būsim*",
        bodies_before=True,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1, 1 d., 1 dieną, 1 dienos, 1 dienomis, 1 dienų, 1-ąją, 1-oji, 1-osios",
        between_days="ir, iki",
        month_first=True,
        no_day_behind="""
            sausį, sausyje, sausis, vasarį, vasaryje, vasaris, kovą, kove, kovas, balandį, balandyje, balandis, gegužę,
            gegužėje, gegužė, birželį, birželyje, birželis, liepą, liepoje, liepa, rugpjūtį, rugpjūtyje, rugpjūtis,
            rugsėjį, rugsėjyje, rugsėjis, spalį, spalyje, spalis, lapkritį, lapkrityje, lapkritis, gruodį, gruodyje,
            gruodis
            """,
        year_ahead_expression=r"([0-9]{4})\s*(?:m\.|metų)\s+",
        after_lone_year_expression=r"\s*(?:m\.|metais)(?!\w)",
        months={
            1: "sausį, sausyje, sausiui",
            2: "vasarį, vasaryje, vasariui",
            3: "kovą, kove, kovui",
            4: "balandį, balandyje, balandžiui",
            5: "gegužę, gegužėje, gegužei",
            6: "birželį, birželyje, birželiui",
            7: "liepą, liepoje",
            8: "rugpjūtį, rugpjūtyje, rugpjūčiui",
            9: "rugsėjį, rugsėjyje, rugsėjui",
            10: "spalį, spalyje, spaliui",
            11: "lapkritį, lapkrityje, lapkričiui",
            12: "gruodį, gruodyje, gruodžiui",
        },
        weekdays={
            1: "pirmadienį, pirmadienio",
            2: "antradienį, antradienio",
            3: "trečiadienį, trečiadienio",
            4: "ketvirtadienį, ketvirtadienio",
            5: "penktadienį, penktadienio",
            6: "šeštadienį, šeštadienio",
            7: "sekmadienį, sekmadienio",
        },
        other_words="*",
        after_name="mėn, mėnes*",
    ),
    figures=Figures(
        multipliers={
            1_000: "tūkst, tūkstantis, tūkstančio, tūkstantį, tūkstančiai, tūkstančių, tūkstančius, tūkstančiams, tūkstančiais",
            1_000_000: "mln, milijonas, milijono, milijoną, milijonai, milijonų, milijonus, milijonams, milijonais",
            1_000_000_000: "mlrd, milijardas, milijardo, milijardą, milijardai, milijardų, milijardus, milijardams, milijardais",
            1_000_000_000_000: "trln, trilijonas, trilijono, trilijonai, trilijonų, trilijonus",
        },
        currencies={
            "EUR": "eur, euras, euro, eurų, eurai, eurus, eurais",
            "USD": "jav doler*, jav dolerių, amerikos doler*",
            "GBP": "svarų sterlingų, svaro sterlingų",
            "PLN": "zlotų, zlotai, zlotas",
            "CNY": "juani*, juanių",
            "JPY": "jenų, jenos",
            "SEK": "švedijos kron*",
            "NOK": "norvegijos kron*",
            "UAH": "grivin*",
        },
        counted="susitarim*, memorandum*, protokol*, dokument*, sutart*, projekt*, program*",
        doubt="tūkst*, milijon*, milijard*, trilijon*, šimt*, pus*, trečdal*, ketvirtad*, tuzin*, kart*, dešimt*, su puse",
        ranges="iki, arba",
        and_="ir",
        labels="straipsnis, straipsnio, etapas, str, nr",
        count_words={
            2: "du, dvi, dviejų, dviem, dvejus, dvejų",
            3: "trys, tris, trijų, trims, trejus",
            4: "keturi, keturios, keturis, keturias, keturių",
            5: "penki, penkios, penkis, penkias, penkių",
            6: "šeši, šešios, šešis, šešias, šešių",
            7: "septyni, septynios, septynis, septynias, septynių",
            8: "aštuoni, aštuonios, aštuonis, aštuonias, aštuonių",
            9: "devyni, devynios, devynis, devynias, devynių",
            10: "dešimt, dešimties",
            11: "vienuolika",
            12: "dvylika",
            20: "dvidešimt",
            30: "trisdešimt",
            100: "šimtas, šimtą",
        },
    ),
    template=Template(
        committee="komisij*, komitet*, tarybos, taryba, taryboje",
        joins="ir, bei",
        between="tarp",
        titles="Respublika, Karalystė",
        other_session="praėjusi*, ankstesni*, paskutini*, kit*, būsim*, rengi*, bus, vyks, planuoj*",
        other_bodies="*pakomit*, *darbo grup*",
        other_act="*pasiraš*, *susitarim*, *sutart*, *vizit*, *viršūnių*, *įsteig*, *priim*",
        online="vaizdo*, nuotolin*, video*",
    ),
    page=Page(
        home="LTU",
        survey="ar ši informacija, ar šis puslapis, ar radote",
        office=r"(?:[^\W\d_]+\s+){1,5}ministerija",
        date="data, paskelbta, paskelbta data, publikavimo data",
        kind="pranešimas spaudai",
        share="pradžia, pradinis, dalintis, dalinkis, pasidalinti, spausdinti, atgal, į viršų, žymos",
        related="susijusios naujienos, susiję straipsniai, skaitykite taip pat, kitos naujienos",
        source="šaltinis",
    ),
    ordinal_beginnings={
        1: "pirm",
        2: "antr",
        3: "treč",
        4: "ketvirt",
        5: "penkt",
        6: "šešt",
        7: "septint",
        8: "aštunt",
        9: "devint",
        10: "dešimt",
        11: "vienuolikt",
        12: "dvylikt",
        13: "trylikt",
        14: "keturiolikt",
        15: "penkiolikt",
        16: "šešiolikt",
        17: "septyniolikt",
        18: "aštuoniolikt",
        19: "devyniolikt",
        20: "dvidešimt",
    },
    drops_s=True,
    after_year="d, d., m",
    bounds="iki, iki pat, ne vėliau kaip, ne vėliau kaip iki, nuo, po",
    bounds_of_ends="pabaigos, m. pabaigos, metų pabaigos",
    bounds_behind="pabaigos, m. pabaigos, metų pabaigos, m, m., metų",
    bounds_of_days="iki, ne vėliau kaip",
    parts=YearParts(
        seasons={
            21: "pavasarį, pavasaris, pavasario",
            22: "vasarą, vasara, vasaros",
            23: "rudenį, ruduo, rudens",
            24: "žiemą, žiema, žiemos",
        },
        quarter="ketvirt*",
        half="pusmet*, pusėje, pusė, pusę",
        numbers={
            1: "pirm*",
            2: "antr*",
            3: "treči*, trečią",
            4: "ketvirt*",
        },
        links="metų, metais, m",
        fiscal="finansin*",
    ),
    distances=Distances(
        either="ar, arba",
        days={
            -1: "vakar",
            0: "šiandien",
            1: "rytoj",
        },
        weeks={
            -1: "praėjusią savaitę",
            0: "šią savaitę",
            1: "kitą savaitę",
        },
        months={
            -1: "praėjusį mėnesį",
            0: "šį mėnesį",
            1: "kitą mėnesį",
        },
        years={
            -1: "praėjusiais metais, pernai, praėjusių metų",
            0: "šiais metais, šiemet, šių metų",
            1: "kitais metais, kitąmet, kitų metų, ateinančiais metais",
        },
        ends={
            "metų pabaigos": "{} metų pabaigos",
        },
    ),
    speakers=Speakers(
        sides="{} pusė, {} delegacija",
        passives="""
            buvo, yra, bus, būti, būtų, gavo, gauna, gaus, sulaukė, sulauks, turi, *ama, *oma, *ima, *ta,
            *tas
            """,
    ),
)
