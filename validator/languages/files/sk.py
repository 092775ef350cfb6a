"""Slovak; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Slovak",
    everyday={
        "Latn": """
            a, v, na, sa, je, z, že, do, o, s, k, bol, bola, pre, ktorá, ktorý, za, po, i, medzi, od, pri, jeho,
            tiež, vo, sú, zo, aby
            """,
    },
    names="inflected",
    template=Template(
        committee="komis*, výbor*",
        joins="a",
        between="medzi",
        titles="Republika, Kráľovstvo",
        before_city="v, vo",
        other_session="minul*, predchádzajúc*, ďalš*, budúc*, príprav*, bude, sa uskutoční",
        other_bodies="*podkomis*, *pracovn* skupin*",
        other_act="*podpis*, *dohod*, *zmluv*, *návštev*, *summit*, *prija*",
        online="video*, online",
        adjective_ends=r"\w{0,3}sk(?:o|\w{1,4})",
    ),
    page=Page(
        office=r"Ministerstvo\s+[^.:;!?]+",
        date="dátum, dátum publikácie, publikované, zverejnené, dátum zverejnenia",
        hits="zobrazené, počet zobrazení",
        kind="tlačová správa",
        section=r"Aktuality|Tlačové správy",
        share="""
            zdieľať, zdieľajte, tlač, tlačiť, vytlačiť, späť, hore, štítky, na stiahnutie, stiahnuť, prílohy,
            posledná aktualizácia, fotogaléria
            """,
        related="súvisiace, súvisiace články, ďalšie správy, čítajte tiež, prečítajte si aj",
        source="zdroj",
    ),
    ordinal_beginnings={
        1: "prv",
        2: "druh",
        3: "tret",
        4: "štvrt",
        5: "piat",
        6: "šiest",
        7: "siedm",
        8: "ôsm",
        9: "deviat",
        10: "desiat",
        11: "jedenást",
        12: "dvanást",
        13: "trinást",
        14: "štrnást",
        15: "pätnást",
        16: "šestnást",
        17: "sedemnást",
        18: "osemnást",
        19: "devätnást",
        20: "dvadsiat",
    },
    bounds="do, do konca, najneskôr do, najneskôr do konca, pred, pred koncom, od, po",
    bounds_of_ends="do konca, najneskôr do konca",
    bounds_of_days="do, najneskôr do",
    after_year="roka, roku, r",
    near_days="dnes, včera, zajtra",
    negations="nie, bez, nikdy, nič, nikto, žiadny, žiadna, žiadne",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Ženeva",
        "IND": "Nové Dillí",
        "TUR": "Ankara",
        "VNM": "Hanoj",
        "USA": "Washington",
        "SVK": "Košice",
    },
    parts=YearParts(
        seasons={
            21: "jar, jari, jarou",
            22: "lete, leto, leta",
            23: "jeseň, jeseni, jeseňou",
            24: "zime, zima, zimy, zimu",
        },
        quarter="štvrťrok*, kvartál*",
        half="polrok*, polovic*",
        numbers={
            1: "prv*",
            2: "druh*",
            3: "tret*",
            4: "štvrt*",
        },
        links="roku, r, v",
        fiscal="fiškáln*",
    ),
)
