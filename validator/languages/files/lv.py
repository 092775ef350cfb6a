"""Latvian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Latvian",
    year_first=True,
    everyday={
        "Latn": """
            un, ir, ar, par, no, uz, lai, kas, tika, gan, starp, arī, pie, pēc, kā, tās, to, savu, tiek, šo,
            gada, bija, jau, kā
            """,
    },
    names="inflected",
    signing="parakstīt*, parakstī*",
    entry_into_force="spēkā",
    no_letters="ąęėįųy",
    ordinals=Ordinals(
        words={
            1: "pirmais, pirmā, pirmo, pirmajā, pirmās, pirmajam, pirmajai, pirmos, pirmie, pirmajos, pirms",
            2: "otrais, otrā, otro, otrajā, otrās, otrajam, otrajai, otros, otrie, otrajos, otrs",
            3: "trešais, trešā, trešo, trešajā, trešās, trešajam, trešajai, trešos, trešie, trešajos, trešs",
            4: """
                ceturtais, ceturtā, ceturto, ceturtajā, ceturtās, ceturtajam, ceturtajai, ceturtos,
                ceturtie, ceturtajos, ceturts
                """,
            5: """
                piektais, piektā, piekto, piektajā, piektās, piektajam, piektajai, piektos, piektie,
                piektajos, piekts
                """,
            6: "sestais, sestā, sesto, sestajā, sestās, sestajam, sestajai, sestos, sestie, sestajos, sests",
            7: """
                septītais, septītā, septīto, septītajā, septītās, septītajam, septītajai, septītos,
                septītie, septītajos, septīts
                """,
            8: """
                astotais, astotā, astoto, astotajā, astotās, astotajam, astotajai, astotos, astotie,
                astotajos, astots
                """,
            9: """
                devītais, devītā, devīto, devītajā, devītās, devītajam, devītajai, devītos, devītie,
                devītajos, devīts
                """,
            10: """
                desmitais, desmitā, desmito, desmitajā, desmitās, desmitajam, desmitajai, desmitos,
                desmitie, desmitajos
                """,
            11: """
                vienpadsmitais, vienpadsmitā, vienpadsmito, vienpadsmitajā, vienpadsmitās,
                vienpadsmitajam, vienpadsmitajai, vienpadsmitos, vienpadsmitie, vienpadsmitajos,
                vienpadsmits
                """,
            12: """
                divpadsmitais, divpadsmitā, divpadsmito, divpadsmitajā, divpadsmitās,
                divpadsmitajam, divpadsmitajai, divpadsmitos, divpadsmitie, divpadsmitajos,
                divpadsmits
                """,
            13: """
                trīspadsmitais, trīspadsmitā, trīspadsmito, trīspadsmitajā, trīspadsmitās,
                trīspadsmitajam, trīspadsmitajai, trīspadsmitos, trīspadsmitie, trīspadsmitajos,
                trīspadsmits
                """,
            14: """
                četrpadsmitais, četrpadsmitā, četrpadsmito, četrpadsmitajā, četrpadsmitās,
                četrpadsmitajam, četrpadsmitajai, četrpadsmitos, četrpadsmitie, četrpadsmitajos,
                četrpadsmits
                """,
            15: """
                piecpadsmitais, piecpadsmitā, piecpadsmito, piecpadsmitajā, piecpadsmitās,
                piecpadsmitajam, piecpadsmitajai, piecpadsmitos, piecpadsmitie, piecpadsmitajos,
                piecpadsmits
                """,
            16: """
                sešpadsmitais, sešpadsmitā, sešpadsmito, sešpadsmitajā, sešpadsmitās,
                sešpadsmitajam, sešpadsmitajai, sešpadsmitos, sešpadsmitie, sešpadsmitajos,
                sešpadsmits
                """,
            17: """
                septiņpadsmitais, septiņpadsmitā, septiņpadsmito, septiņpadsmitajā, septiņpadsmitās,
                septiņpadsmitajam, septiņpadsmitajai, septiņpadsmitos, septiņpadsmitie,
                septiņpadsmitajos, septiņpadsmits
                """,
            18: """
                astoņpadsmitais, astoņpadsmitā, astoņpadsmito, astoņpadsmitajā, astoņpadsmitās,
                astoņpadsmitajam, astoņpadsmitajai, astoņpadsmitos, astoņpadsmitie,
                astoņpadsmitajos, astoņpadsmits
                """,
            19: """
                deviņpadsmitais, deviņpadsmitā, deviņpadsmito, deviņpadsmitajā, deviņpadsmitās,
                deviņpadsmitajam, deviņpadsmitajai, deviņpadsmitos, deviņpadsmitie,
                deviņpadsmitajos, deviņpadsmits
                """,
            20: """
                divdesmitais, divdesmitā, divdesmito, divdesmitajā, divdesmitās, divdesmitajam,
                divdesmitajai, divdesmitos, divdesmitie, divdesmitajos
                """,
            30: """
                trīsdesmitais, trīsdesmitā, trīsdesmito, trīsdesmitajā, trīsdesmitās,
                trīsdesmitajam, trīsdesmitajai, trīsdesmitos, trīsdesmitie, trīsdesmitajos
                """,
            40: """
                četrdesmitais, četrdesmitā, četrdesmito, četrdesmitajā, četrdesmitās,
                četrdesmitajam, četrdesmitajai, četrdesmitos, četrdesmitie, četrdesmitajos
                """,
            50: """
                piecdesmitais, piecdesmitā, piecdesmito, piecdesmitajā, piecdesmitās,
                piecdesmitajam, piecdesmitajai, piecdesmitos, piecdesmitie, piecdesmitajos
                """,
        },
        tens={
            20: "divdesmit",
            30: "trīsdesmit",
            40: "četrdesmit",
            50: "piecdesmit",
        },
        greater="simt, simts, simtais, tūkstoš",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="sesij*",
        meeting="sēd*, sanāksm*, tikšan*, apspried*, raund*",
        committee="komisij*, komitej*",
        between="""
            starpvaldību, kopīg*, apvienot*, jaukt*, un, kārtēj*, ārkārtas, divpusēj*, latvijas, ekonomisk*, tirdzniecības,
            sadarbības
            """,
        something_else="""
            ministr*, prezident*, priekšsēdētāj*, sekretār*, vietniek*, gadsimt*, reiz*, vizīt*, gad*, karš, karā, kara,
            samit*, sammit*, forum*, posm*, dien*, nedēļ*, mēnes*, daļ*, plān*, konferenc*, dialog*, sarun*, konsultācij*,
            darba, grup*, apakškom*, asamblej*, ano, padom*, drošības, saeim*, parlament*, valdīb*, valst*, viet*, ekspert*,
            ceturksn*, pusgad*, klas*, eiropas
            """,
        other_bodies="""
            samit*, forum*, konferenc*, dialog*, sarun*, konsultācij*, darba, apakškom*, asamblej*, ano, padom*, drošības,
            saeim*, parlament*, valdības, ekspert*, kabinet*, eiropas
            """,
        joint="sēd*, sesij*, sanāksm*",
        since="kopš, gadu, gadiem, gados",
        first_since="pēc",
        articles="šī, šo, šajā",
        another_before="iepriekšēj*, pagājuš*, pēdēj*, nākam*, gaidām*",
        bodies_before=True,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1.",
        between_days="un, līdz",
        year_ahead_expression=r"([0-9]{4})\.\s*gada\s+",
        before_year="gada",
        after_lone_year_expression=r"\.\s*gad(?:s|a|ā|am|u|iem)(?!\w)",
        months={
            1: "janvāra, janvārī, janvāri, janvārim",
            2: "februāra, februārī, februāri, februārim",
            3: "marta, martā, martu, martam",
            4: "aprīļa, aprīlī, aprīli, aprīlim",
            5: "maija, maijā, maiju, maijam",
            6: "jūnija, jūnijā, jūniju, jūnijam",
            7: "jūlija, jūlijā, jūliju, jūlijam",
            8: "augusta, augustā, augustu, augustam",
            9: "septembra, septembrī, septembri, septembrim",
            10: "oktobra, oktobrī, oktobri, oktobrim",
            11: "novembra, novembrī, novembri, novembrim",
            12: "decembra, decembrī, decembri, decembrim",
        },
        weekdays={
            1: "pirmdien, pirmdienu, pirmdienas, pirmdienā",
            2: "otrdien, otrdienu, otrdienas, otrdienā",
            3: "trešdien, trešdienu, trešdienas, trešdienā",
            4: "ceturtdien, ceturtdienu, ceturtdienas, ceturtdienā",
            5: "piektdien, piektdienu, piektdienas, piektdienā",
            6: "sestdien, sestdienu, sestdienas, sestdienā",
            7: "svētdien, svētdienu, svētdienas, svētdienā",
        },
        other_words="marta, augusta",
        after_name="mēnes*",
    ),
    figures=Figures(
        multipliers={
            1_000: "tūkst, tūkstotis, tūkstoti, tūkstoši, tūkstošu, tūkstošus, tūkstošiem",
            1_000_000: "milj, mlj, mln, miljons, miljona, miljonu, miljoni, miljonus, miljoniem, miljonam",
            1_000_000_000: "mljrd, mlrd, miljards, miljarda, miljardu, miljardi, miljardus, miljardiem, miljardam",
            1_000_000_000_000: "triljons, triljona, triljonu, triljoni, triljonus, triljoniem",
        },
        currencies={
            "EUR": "eiro, eur",
            "USD": "asv dolār*, amerikas dolār*",
            "GBP": "sterliņu mārciņ*",
            "CNY": "juaņ*",
            "JPY": "jen*",
            "SEK": "zviedrijas kron*",
            "NOK": "norvēģijas kron*",
        },
        counted="nolīgum*, memorand*, protokol*, dokument*, līgum*, projekt*, programm*, vienošan*",
        doubt="tūkst*, miljon*, miljard*, triljon*, simt*, pus*, ar pusi, treš*, ceturtd*, ducis, duči, reiz*, desmit*",
        ranges="līdz, vai",
        and_="un",
        labels="pants, panta, posms, nr",
        count_words={
            2: "divi, divas, divus, divu, diviem, divām, divos, divās",
            3: "trīs, triju, trim, trijiem, trijos, trijās",
            4: "četri, četras, četrus, četru, četriem, četrām",
            5: "pieci, piecas, piecus, piecu, pieciem",
            6: "seši, sešas, sešus, sešu, sešiem",
            7: "septiņi, septiņas, septiņus, septiņu",
            8: "astoņi, astoņas, astoņus, astoņu",
            9: "deviņi, deviņas, deviņus, deviņu",
            10: "desmit",
            11: "vienpadsmit",
            12: "divpadsmit",
            20: "divdesmit",
            30: "trīsdesmit",
            100: "simts, simtu, simt",
        },
    ),
    template=Template(
        committee="komisij*, komitej*, padom*",
        joins="un",
        between="starp",
        titles="Republika, Karaliste",
        other_session="iepriekšēj*, pēdēj*, nākam*, gatavo*, notiks, plānot*, tiks",
        other_bodies="*apakškomi*, *darba grup*",
        other_act="*parakst*, *līgum*, *vienošan*, *vizīt*, *samit*, *izveid*, *pieņ*",
        online="video*, tiešsaist*, attālin*",
    ),
    page=Page(
        home="LVA",
        survey="vai šī lapa, vai šī informācija, vai atradāt",
        office=r"(?:[^\W\d_]+\s+){1,5}ministrija",
        date="datums, publicēts",
        kind="preses relīze",
        share="sākums, dalīties, drukāt, atpakaļ, uz augšu, birkas",
        related="saistītās ziņas, lasi arī, saistītie raksti, citas ziņas",
        source="avots",
    ),
    ordinal_beginnings={
        1: "pirm",
        2: "otr",
        3: "treš",
        4: "ceturt",
        5: "piekt",
        6: "sest",
        7: "septīt",
        8: "astot",
        9: "devīt",
        10: "desmit",
        11: "vienpadsmit",
        12: "divpadsmit",
        13: "trīspadsmit",
        14: "četrpadsmit",
        15: "piecpadsmit",
        16: "sešpadsmit",
        17: "septiņpadsmit",
        18: "astoņpadsmit",
        19: "deviņpadsmit",
        20: "divdesmit",
    },
    drops_s=True,
    bounds="līdz, ne vēlāk kā līdz, ne vēlāk par, pirms, pēc, no, sākot no",
    bounds_of_ends="gada beigām, gada beigas, beigām",
    bounds_behind="gada beigām, gada beigas, beigām, gadam",
    bounds_of_days="līdz, ne vēlāk kā līdz, ne vēlāk par",
    parts=YearParts(
        seasons={
            21: "pavasarī, pavasaris, pavasara, pavasarim",
            22: "vasarā, vasara, vasaras",
            23: "rudenī, rudens, rudenim",
            24: "ziemā, ziema, ziemas",
        },
        quarter="ceturksn*",
        half="pusgad*, pusē, puse, pusi",
        numbers={
            1: "pirm*",
            2: "otr*",
            3: "treš*",
            4: "ceturt*",
        },
        links="gada, gadā, gads",
        fiscal="finanšu",
    ),
    distances=Distances(
        either="vai",
        days={
            -1: "vakar",
            0: "šodien",
            1: "rīt",
        },
        weeks={
            -1: "pagājušajā nedēļā",
            0: "šajā nedēļā, šonedēļ",
            1: "nākamajā nedēļā, nākamnedēļ",
        },
        months={
            -1: "pagājušajā mēnesī",
            0: "šajā mēnesī, šomēnes",
            1: "nākamajā mēnesī",
        },
        years={
            -1: "pagājušajā gadā, pagājušā gada",
            0: "šogad, šajā gadā, šī gada, šā gada",
            1: "nākamajā gadā, nākamā gada, nākamgad",
        },
        ends={
            "gada beigām": "{}. gada beigām",
        },
    ),
    speakers=Speakers(
        sides="{} puse, {} delegācija",
        passives="""
            tika, tiek, tiks, tikusi, ir, bija, būs, būtu, saņēma, saņem, saņems, saņēmusi, ieguva, iegūs,
            *ta, *ts
            """,
    ),
)
