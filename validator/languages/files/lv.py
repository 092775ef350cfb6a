"""Latvian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, YearParts

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
    page=Page(
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
)
