"""Slovenian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Slovenian",
    everyday={
        "Latn": """
            in, v, na, se, je, z, da, za, o, s, so, bil, bila, tudi, med, ki, po, od, pri, ter, iz, kot, bo, bi,
            ob, zaradi, njih, pa
            """,
    },
    names="inflected",
    template=Template(
        committee="komisij*, odbor*, svet*",
        joins="in, ter",
        between="med",
        titles="Republika, Kraljevina",
        before_city="v",
        other_session="prejšnj*, zadnj*, nasledn*, prihodnj*, priprav*, bo, bodo, načrtov*",
        other_bodies="*pododbor*, *delovn* skupin*",
        other_act="*podpis*, *sporazum*, *pogodb*, *obisk*, *vrh*, *ustanov*, *sprej*",
        online="video*, splet*",
    ),
    page=Page(
        survey="je bila ta stran, vam je bila stran, ocenite",
        office=r"Ministrstvo\s+[^.:;!?]+",
        date="datum, objavljeno",
        share="deli, delite, natisni, nazaj, na vrh, oznake, prenesi",
        related="sorodne novice, povezane novice, preberite tudi, več novic",
        source="vir",
    ),
    ordinal_beginnings={
        1: "prv",
        2: "drug",
        3: "tretj",
        4: "četrt",
        5: "pet",
        6: "šest",
        7: "sedm",
        8: "osm",
        9: "devet",
        10: "deset",
        11: "enajst",
        12: "dvanajst",
        13: "trinajst",
        14: "štirinajst",
        15: "petnajst",
        16: "šestnajst",
        17: "sedemnajst",
        18: "osemnajst",
        19: "devetnajst",
        20: "dvajset",
    },
    parts=YearParts(
        seasons={
            21: "spomladi, pomlad, pomladi, pomladjo",
            22: "poleti, poletje, poletja",
            23: "jeseni, jesen, jesenjo",
            24: "pozimi, zima, zimo, zimi",
        },
        quarter="četrtlet*, kvartal*",
        half="polletj*, polovic*",
        numbers={
            1: "prv*",
            2: "drug*",
            3: "tretj*",
            4: "četrt*",
        },
        links="leta, letu, v",
    ),
    distances=Distances(
        either="ali",
        days={
            -1: "včeraj",
            0: "danes",
            1: "jutri",
        },
        weeks={
            -1: "prejšnji teden",
            0: "ta teden",
            1: "prihodnji teden",
        },
        months={
            -1: "prejšnji mesec",
            0: "ta mesec",
            1: "prihodnji mesec",
        },
        years={
            -1: "lani, lansko leto, preteklo leto, lanskega leta",
            0: "letos, to leto, tega leta, letošnjem letu",
            1: "prihodnje leto, naslednje leto, prihodnjega leta",
        },
        ends={
            "konca leta": "konca leta {}",
        },
    ),
)
