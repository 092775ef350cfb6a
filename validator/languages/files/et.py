"""Estonian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Estonian",
    everyday={
        "Latn": """
            ja, on, ei, et, oli, ning, ka, see, mis, kui, ta, või, aga, ning, koos, vahel, mille, selle, nende,
            tema, aasta, poolt
            """,
    },
    names="inflected",
    signing="allkirjasta*, alla kirjuta*",
    entry_into_force="jõustu*, jõus",
    ordinals=Ordinals(
        words={
            1: """
                esimene, esimest, esimese, esimesel, esimesele, esimeses, esimesest, esimesesse,
                esimeseni, esimeseks, esimeselt
                """,
            2: "teine, teist, teise, teisel, teisele, teises, teisest, teisesse, teiseni, teiseks, teiselt",
            3: """
                kolmas, kolmandat, kolmanda, kolmandal, kolmandale, kolmandas, kolmandast,
                kolmandasse, kolmandani, kolmandaks, kolmandalt
                """,
            4: """
                neljas, neljandat, neljanda, neljandal, neljandale, neljandas, neljandast,
                neljandasse, neljandani, neljandaks, neljandalt
                """,
            5: """
                viies, viiendat, viienda, viiendal, viiendale, viiendas, viiendast, viiendasse,
                viiendani, viiendaks, viiendalt
                """,
            6: """
                kuues, kuuendat, kuuenda, kuuendal, kuuendale, kuuendas, kuuendast, kuuendasse,
                kuuendani, kuuendaks, kuuendalt
                """,
            7: """
                seitsmes, seitsmendat, seitsmenda, seitsmendal, seitsmendale, seitsmendas,
                seitsmendast, seitsmendasse, seitsmendani, seitsmendaks, seitsmendalt
                """,
            8: """
                kaheksas, kaheksandat, kaheksanda, kaheksandal, kaheksandale, kaheksandas,
                kaheksandast, kaheksandasse, kaheksandani, kaheksandaks, kaheksandalt
                """,
            9: """
                üheksas, üheksandat, üheksanda, üheksandal, üheksandale, üheksandas, üheksandast,
                üheksandasse, üheksandani, üheksandaks, üheksandalt
                """,
            10: """
                kümnes, kümnendat, kümnenda, kümnendal, kümnendale, kümnendas, kümnendast,
                kümnendasse, kümnendani, kümnendaks, kümnendalt
                """,
            11: """
                üheteistkümnes, üheteistkümnendat, üheteistkümnenda, üheteistkümnendal,
                üheteistkümnendale, üheteistkümnendas, üheteistkümnendast, üheteistkümnendasse,
                üheteistkümnendani, üheteistkümnendaks, üheteistkümnendalt
                """,
            12: """
                kaheteistkümnes, kaheteistkümnendat, kaheteistkümnenda, kaheteistkümnendal,
                kaheteistkümnendale, kaheteistkümnendas, kaheteistkümnendast, kaheteistkümnendasse,
                kaheteistkümnendani, kaheteistkümnendaks, kaheteistkümnendalt
                """,
            13: """
                kolmeteistkümnes, kolmeteistkümnendat, kolmeteistkümnenda, kolmeteistkümnendal,
                kolmeteistkümnendale, kolmeteistkümnendas, kolmeteistkümnendast,
                kolmeteistkümnendasse, kolmeteistkümnendani, kolmeteistkümnendaks,
                kolmeteistkümnendalt
                """,
            14: """
                neljateistkümnes, neljateistkümnendat, neljateistkümnenda, neljateistkümnendal,
                neljateistkümnendale, neljateistkümnendas, neljateistkümnendast,
                neljateistkümnendasse, neljateistkümnendani, neljateistkümnendaks,
                neljateistkümnendalt
                """,
            15: """
                viieteistkümnes, viieteistkümnendat, viieteistkümnenda, viieteistkümnendal,
                viieteistkümnendale, viieteistkümnendas, viieteistkümnendast, viieteistkümnendasse,
                viieteistkümnendani, viieteistkümnendaks, viieteistkümnendalt
                """,
            16: """
                kuueteistkümnes, kuueteistkümnendat, kuueteistkümnenda, kuueteistkümnendal,
                kuueteistkümnendale, kuueteistkümnendas, kuueteistkümnendast, kuueteistkümnendasse,
                kuueteistkümnendani, kuueteistkümnendaks, kuueteistkümnendalt
                """,
            17: """
                seitsmeteistkümnes, seitsmeteistkümnendat, seitsmeteistkümnenda,
                seitsmeteistkümnendal, seitsmeteistkümnendale, seitsmeteistkümnendas,
                seitsmeteistkümnendast, seitsmeteistkümnendasse, seitsmeteistkümnendani,
                seitsmeteistkümnendaks, seitsmeteistkümnendalt
                """,
            18: """
                kaheksateistkümnes, kaheksateistkümnendat, kaheksateistkümnenda,
                kaheksateistkümnendal, kaheksateistkümnendale, kaheksateistkümnendas,
                kaheksateistkümnendast, kaheksateistkümnendasse, kaheksateistkümnendani,
                kaheksateistkümnendaks, kaheksateistkümnendalt
                """,
            19: """
                üheksateistkümnes, üheksateistkümnendat, üheksateistkümnenda, üheksateistkümnendal,
                üheksateistkümnendale, üheksateistkümnendas, üheksateistkümnendast,
                üheksateistkümnendasse, üheksateistkümnendani, üheksateistkümnendaks,
                üheksateistkümnendalt
                """,
            20: """
                kahekümnes, kahekümnendat, kahekümnenda, kahekümnendal, kahekümnendale,
                kahekümnendas, kahekümnendast, kahekümnendasse, kahekümnendani, kahekümnendaks,
                kahekümnendalt
                """,
            30: """
                kolmekümnes, kolmekümnendat, kolmekümnenda, kolmekümnendal, kolmekümnendale,
                kolmekümnendas, kolmekümnendast, kolmekümnendasse, kolmekümnendani, kolmekümnendaks,
                kolmekümnendalt
                """,
            40: """
                neljakümnes, neljakümnendat, neljakümnenda, neljakümnendal, neljakümnendale,
                neljakümnendas, neljakümnendast, neljakümnendasse, neljakümnendani, neljakümnendaks,
                neljakümnendalt
                """,
            50: """
                viiekümnes, viiekümnendat, viiekümnenda, viiekümnendal, viiekümnendale,
                viiekümnendas, viiekümnendast, viiekümnendasse, viiekümnendani, viiekümnendaks,
                viiekümnendalt
                """,
            60: """
                kuuekümnes, kuuekümnendat, kuuekümnenda, kuuekümnendal, kuuekümnendale,
                kuuekümnendas, kuuekümnendast, kuuekümnendasse, kuuekümnendani, kuuekümnendaks,
                kuuekümnendalt
                """,
        },
        tens={
            20: "kahekümne",
            30: "kolmekümne",
            40: "neljakümne",
            50: "viiekümne",
            60: "kuuekümne",
        },
        greater="sada, saja, tuhat, tuhande",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="istungjärk*, sessioon*",
        meeting="istung, istungi, istungit, istungil, istungiks, istungile, kohtumi*, koosolek*, nõupidami*, voor*",
        committee="komisjon*, komitee*, segakomisjon*, ühiskomisjon*, ühiskomitee*",
        between="""
            valitsustevahelise, valitsustevaheline, ühise, ühine, korralise, korraline, erakorraline, ja, kahepoolne,
            kahepoolse, majanduskoostöö, kaubanduse, ametlik, ametliku
            """,
        something_else="""
            minist*, president*, esimees*, esimehe, asees*, sekretär*, sajand*, kord, korda, korra, visiit*, visiidi*, aasta*,
            sõda, sõja, tippkohtumi*, foorum*, etap*, päev*, nädal*, kuu, kuud, osa*, plaan*, konverents*, dialoog*,
            läbirääkimi*, konsultatsioon*, töörüh*, allkomi*, peaassamblee*, assamblee*, üro, nõukog*, julgeoleku*,
            riigikog*, parlament*, valitsus, valitsuse, riik, riigi, koht, koha, kohal, kohale, ekspert*, kvartal*, poolaasta*, klass*,
            euroopa, koosseis*
            """,
        other_bodies="""
            tippkohtumi*, foorum*, konverents*, dialoog*, läbirääkimi*, konsultatsioon*, töörüh*, allkomi*, peaassamblee*,
            assamblee*, üro, nõukog*, julgeoleku*, riigikog*, parlament*, valitsuse, ekspert*, euroopa
            """,
        joint="istung*, kohtumi*, koosolek*, sessioon*",
        since="pärast, aasta, aastat, alates",
        first_since="järel",
        articles="see, sel, selle",
        another_before="eelmi*, viima*, järgmi*, tuleva*, möödunud",
        bodies_before=True,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1.",
        between_days="ja, kuni",
        year_ahead_expression=r"([0-9]{4})\.?\s*aasta\s+",
        before_year="aasta",
        after_lone_year_expression=r"(?:\.\s*aasta(?:l|ks|st|ni|te|s)?|\s+aastal)(?!\w)",
        months={
            1: "jaanuari, jaanuaril, jaanuaris, jaanuarini, jaanuarist, jaanuariks",
            2: "veebruari, veebruaril, veebruaris, veebruarini, veebruarist, veebruariks",
            3: "märtsi, märtsil, märtsis, märtsini, märtsist, märtsiks",
            4: "aprilli, aprillil, aprillis, aprillini, aprillist, aprilliks",
            5: "mail, mais, maini, maist, maiks",
            6: "juunil, juunis, juunini, juunist, juuniks",
            7: "juulil, juulis, juulini, juulist, juuliks",
            8: "augusti, augustil, augustis, augustini, augustist, augustiks",
            9: "septembri, septembril, septembris, septembrini, septembrist, septembriks",
            10: "oktoobri, oktoobril, oktoobris, oktoobrini, oktoobrist, oktoobriks",
            11: "novembri, novembril, novembris, novembrini, novembrist, novembriks",
            12: "detsembri, detsembril, detsembris, detsembrini, detsembrist, detsembriks",
        },
        weekdays={
            1: "esmaspäeval, esmaspäeva",
            2: "teisipäeval, teisipäeva",
            3: "kolmapäeval, kolmapäeva",
            4: "neljapäeval, neljapäeva",
            5: "reedel",
            6: "laupäeval, laupäeva",
            7: "pühapäeval, pühapäeva",
        },
        other_words="mai, mail, mais, maini, maist, maiks",
        after_name="kuu, kuus",
    ),
    figures=Figures(
        multipliers={
            1_000: "tuh, tuhat, tuhande, tuhandele, tuhandest, tuhandeni, tuhandel, tuhandega",
            1_000_000: "mln, miljon, miljonit, miljoni, miljonile, miljonist, miljonini, miljonil, miljoniga",
            1_000_000_000: "mld, mlrd, miljard, miljardit, miljardi, miljardile, miljardist, miljardini, miljardiga",
            1_000_000_000_000: "trln, triljon, triljonit, triljoni",
        },
        currencies={
            "EUR": "euro, eurot, eurose, euroni, eurode",
            "USD": "usa dollar*, ameerika dollar*",
            "SEK": "rootsi kroon*",
            "NOK": "norra kroon*",
            "GBP": "naelsterling*, naela",
            "CNY": "jüaan*, hiina jüaan*",
            "JPY": "jeen*, jaapani jeen*",
        },
        counted="kokkulep*, memorandum*, protokoll*, dokument*, lepin*, projekt*, programm*",
        doubt="tuhan*, miljon*, miljar*, triljon*, sada, saja, pool, poole, poolteist, kolmandik*, veerand*, tosin*, korda, kümme, kümneid, sadu",
        ranges="kuni, või",
        and_="ja",
        labels="artikkel, artikli, etapp, nr",
        count_words={
            2: "kaks, kahe, kaht, kahte, kahele, kahest",
            3: "kolm, kolme, kolmele, kolmest",
            4: "neli, nelja, neljale, neljast",
            5: "viis, viie, viit, viiest",
            6: "kuus, kuue, kuut, kuuest",
            7: "seitse, seitsme, seitset",
            8: "kaheksa, kaheksat",
            9: "üheksa, üheksat",
            10: "kümme, kümne, kümmet",
            11: "üksteist",
            12: "kaksteist",
            20: "kakskümmend",
            30: "kolmkümmend",
            100: "sada, saja",
        },
    ),
    template=Template(
        committee="komisjon*, komitee*, nõukog*, segakomisjon*",
        joins="ja, ning",
        titles="Vabariik, Kuningriik",
        other_session="eelmis*, viimas*, järgmi*, tuleva*, etteval*, toimub, plaani*",
        other_bodies="*allkomi*, *töörüh*",
        other_act="*allkirjas*, *leping*, *kokkulep*, *visiid*, *tippkoht*, *asuta*, *vastu võ*",
        online="video*, veebi*",
    ),
    page=Page(
        home="EST",
        survey="kas see leht, kas leidsid, kas sellest",
        office=r"[^\W\d_]+ministeerium",
        date="kuupäev, avaldatud",
        kind="pressiteade",
        share="avaleht, jaga, prindi, tagasi, märksõnad, üles",
        related="seotud uudised, loe ka, loe veel, lisainfo, veel uudiseid",
        source="allikas",
    ),
    ordinal_beginnings={
        1: "esime",
        2: "teine, teise, teist",
        3: "kolmas, kolmanda",
        4: "neljas, neljanda",
        5: "viies, viienda",
        6: "kuues, kuuenda",
        7: "seitsmes, seitsmenda",
        8: "kaheksas, kaheksanda",
        9: "üheksas, üheksanda",
        10: "kümnes, kümnenda",
        11: "üheteistkümnes, üheteistkümnenda",
        12: "kaheteistkümnes, kaheteistkümnenda",
        13: "kolmeteistkümnes, kolmeteistkümnenda",
        14: "neljateistkümnes, neljateistkümnenda",
        15: "viieteistkümnes, viieteistkümnenda",
        16: "kuueteistkümnes, kuueteistkümnenda",
        17: "seitsmeteistkümnes, seitsmeteistkümnenda",
        18: "kaheksateistkümnes, kaheksateistkümnenda",
        19: "üheksateistkümnes, üheksateistkümnenda",
        20: "kahekümnes, kahekümnenda",
    },
    adds_endings=True,
    dropped="ktpgdb",
    bounds="hiljemalt, enne, kuni, pärast, alates",
    bounds_of_ends="aasta lõpuks, a lõpuks, lõpuks, aasta lõpuni, lõpuni",
    bounds_behind="aasta lõpuks, a lõpuks, lõpuks, aasta lõpuni, lõpuni",
    bounds_of_days="hiljemalt, kuni",
    parts=YearParts(
        seasons={
            21: "kevadel, kevad, kevade*",
            22: "suvel, suvi, suve",
            23: "sügisel, sügis, sügise*",
            24: "talvel, talv, talve",
        },
        quarter="kvartal*",
        half="poolaasta*, pooles, pool, poole",
        numbers={
            1: "esimes*, esimene",
            2: "teis*, teine",
            3: "kolmanda*, kolmas",
            4: "neljanda*, neljas",
        },
        links="aasta, aastal",
        fiscal="eelarveaasta*",
    ),
    distances=Distances(
        either="või",
        days={
            -1: "eile",
            0: "täna",
            1: "homme",
        },
        weeks={
            -1: "eelmisel nädalal, möödunud nädalal",
            0: "sel nädalal",
            1: "järgmisel nädalal, tuleval nädalal",
        },
        months={
            -1: "eelmisel kuul",
            0: "sel kuul",
            1: "järgmisel kuul",
        },
        years={
            -1: "eelmisel aastal, eelmise aasta, möödunud aastal, mullu",
            0: "tänavu, sel aastal, käesoleval aastal, selle aasta, käesoleva aasta",
            1: "järgmisel aastal, järgmise aasta, tuleval aastal, tuleva aasta",
        },
        ends={
            "aasta lõpuks": "{}. aasta lõpuks",
        },
    ),
    speakers=Speakers(
        sides="{} pool, {} delegatsioon",
        passives="""
            sai, saab, saanud, saada, on, oli, oleks, peab, peaks, *ti, *takse, *dakse, *tud, *dud, *taks
            """,
    ),
)
