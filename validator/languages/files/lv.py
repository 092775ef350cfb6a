"""Latvian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

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
    no_letters="ąęėįųy",
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
        survey="vai šī lapa, vai šī informācija, vai atradāt",
        office=r"(?:[^\W\d_]+\s+){1,5}ministrija",
        date="datums, publicēts",
        kind="preses relīze",
        share="dalīties, drukāt, atpakaļ, uz augšu, birkas",
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
)
