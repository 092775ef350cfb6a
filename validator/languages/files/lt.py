"""Lithuanian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

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
    no_letters="āēīģķļņ",
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
        survey="ar ši informacija, ar šis puslapis, ar radote",
        office=r"(?:[^\W\d_]+\s+){1,5}ministerija",
        date="data, paskelbta, paskelbta data, publikavimo data",
        kind="pranešimas spaudai",
        share="dalintis, dalinkis, pasidalinti, spausdinti, atgal, į viršų, žymos",
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
    bounds="iki, iki pat, ne vėliau kaip, ne vėliau kaip iki, nuo, po",
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
)
