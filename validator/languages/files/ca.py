"""Catalan; docs/languages.md says how this file is written."""

from ..shapes import Figures, Language, Speakers, YearParts

LANGUAGE = Language(
    name="Catalan",
    everyday={
        "Latn": """
            el, la, els, les, de, del, dels, i, en, un, una, que, per, amb, es, al, és, ha, va, entre, com, les,
            seva, aquest, d, l, als, per
            """,
    },
    names="plural",
    figures=Figures(
        counted="acord*, memoràndum*, document*, conveni*, protocol*, projecte*, program*",
        doubt="mil, milers, milion*, milió, miliard*, centen*, dotzen*, mig, mitja",
        ranges="a, al, o",
        and_="i",
        count_words={
            2: "dos, dues",
            3: "tres",
            4: "quatre",
            5: "cinc",
            6: "sis",
            7: "set",
            8: "vuit",
            10: "deu",
            11: "onze",
            12: "dotze",
            20: "vint",
            30: "trenta",
            100: "cent",
        },
    ),
    signing="signat, signada, signar, signatura, signà",
    entry_into_force="en vigor",
    bounds="""
        fins, fins al, fins a, abans de, abans del, abans de finals del, abans de finals de, abans de la fi del, abans de la fi de, fins a finals del, fins a finals de, fins a la fi del, fins al final del, com a molt tard el, a tot tardar el, des de, des del, a partir del, a partir de, després de, després del
        """,
    bounds_of_ends="""
        abans de finals del, abans de finals de, abans de la fi del, abans de la fi de, fins a finals del, fins a finals de, fins a la fi del, fins al final del
        """,
    bounds_of_days="fins al, com a molt tard el, a tot tardar el",
    ordinal_beginnings={
        1: "primer",
        2: "segon",
        3: "tercer",
        4: "quart",
        5: "cinqu, quint",
        6: "sis",
        7: "set",
        8: "vuit",
        9: "nov",
        10: "des",
        11: "onz",
        12: "dotz",
        13: "tretz",
        14: "catorz",
        15: "quinz",
        16: "setz",
        17: "disset",
        18: "divuit",
        19: "dinov",
        20: "vint",
    },
    parts=YearParts(
        quarter_letter="t",
        seasons={
            21: "primavera",
            22: "estiu",
            23: "tardor",
            24: "hivern",
        },
        quarter="trimestre",
        half="semestre, meitat",
        of_the_year=r"de l'any(?! passat| vinent| en curs)",
        numbers={
            1: "primer, primera",
            2: "segon, segona",
            3: "tercer",
            4: "quart",
        },
        links="de, del, d, l'any, any",
    ),
    speakers=Speakers(
        passives="estat, fou, serà, és, ser, rebut, rep, rebrà",
    ),
)
