"""Croatian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, YearParts

LANGUAGE = Language(
    name="Croatian",
    everyday={
        "Latn": """
            i, u, na, se, je, za, da, od, s, o, su, koji, koja, kao, te, između, sa, iz, bi, bio, bila, što, uz,
            tijekom, ministar, vijeće
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministarstvo\s+[^.:;!?]+",
        date="datum, objavljeno, datum objave",
        hits="pregleda, broj pregleda",
        kind="priopćenje, priopćenje za medije",
        section=r"Vijesti|Novosti|Priopćenja",
        share="""
            podijeli, podijelite, ispiši, ispis, natrag, povratak, na vrh, oznake, preuzmi, pošalji, galerija
            """,
        related="povezane vijesti, ostale vijesti, pročitajte i, najnovije vijesti, povezane teme",
        source="izvor",
    ),
    ordinal_beginnings={
        1: "prv",
        2: "drug",
        3: "treć",
        4: "četvrt",
        5: "pet",
        6: "šest",
        7: "sedm",
        8: "osm",
        9: "devet",
        10: "deset",
        11: "jedanaest",
        12: "dvanaest",
        13: "trinaest",
        14: "četrnaest",
        15: "petnaest",
        16: "šesnaest",
        17: "sedamnaest",
        18: "osamnaest",
        19: "devetnaest",
        20: "dvadeset",
    },
    bounds="do, do kraja, najkasnije do, najkasnije do kraja, prije, prije kraja, od, nakon",
    bounds_of_ends="do kraja, najkasnije do kraja",
    bounds_of_days="do, najkasnije do",
    after_year="godine, god, g",
    near_days="danas, jučer, sutra",
    negations="ne, bez, nikada, ništa",
    parts=YearParts(
        seasons={
            21: "proljeće, proljeća, proljeću, proljećem",
            22: "ljeto, ljeta, ljeti, ljetu",
            23: "jesen, jeseni",
            24: "zima, zime, zimi, zimu",
        },
        quarter="tromjeseč*, kvartal*, četvrtin*",
        half="polugodišt*, polugod*, polovic*",
        numbers={
            1: "prv*",
            2: "drug*",
            3: "treć*",
            4: "četvrt*",
        },
        links="godine, god, u",
        fiscal="proračunsk*",
    ),
)
