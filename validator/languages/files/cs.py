"""Czech; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Czech",
    everyday={
        "Latn": """
            a, v, na, se, je, z, že, do, o, s, k, byl, byla, pro, která, který, za, po, i, mezi, od, při, jeho,
            také, ve, jsou, ze, aby
            """,
    },
    names="inflected",
    template=Template(
        committee="komis*, výbor*",
        joins="a",
        between="mezi",
        titles="Republika, Království",
        before_city="v, ve",
        other_session="minul*, předchoz*, příšt*, přípra*, bude, se uskuteční, plánovan*",
        other_bodies="*podkomis*, *pracovní* skupin*",
        other_act="*podpis*, *dohod*, *smlouv*, *návštěv*, *summit*, *založ*, *přij*",
        online="video*, online",
        adjective_ends=r"\w{0,3}sk(?:o|\w{1,4})",
    ),
    page=Page(
        office=r"Ministerstvo\s+[^.:;!?]+",
        date="datum, datum publikace, publikováno, zveřejněno, vydáno",
        hits="zobrazeno, počet zobrazení, zobrazení",
        times="x, krát",
        kind="tisková zpráva",
        section=r"Aktuality|Tiskové zprávy|Pro média",
        share="""
            sdílet, sdílejte, sdílejte na, tisk, vytisknout, zpět, zpět nahoru, nahoru, štítky, ke stažení,
            stáhnout, přílohy, poslední aktualizace, poslední změna, fotogalerie, kontakt pro média, poslat e-mailem
            """,
        related="""
            související, související články, související zprávy, další zprávy, další aktuality, přečtěte si také,
            čtěte také, mohlo by vás zajímat, kontakt pro média
            """,
        source="zdroj",
    ),
    ordinal_beginnings={
        1: "prvn",
        2: "druh",
        3: "třet",
        4: "čtvrt",
        5: "pát",
        6: "šest",
        7: "sedm",
        8: "osm",
        9: "devát",
        10: "desát",
        11: "jedenáct",
        12: "dvanáct",
        13: "třináct",
        14: "čtrnáct",
        15: "patnáct",
        16: "šestnáct",
        17: "sedmnáct",
        18: "osmnáct",
        19: "devatenáct",
        20: "dvacát",
    },
    bounds="do, do konce, nejpozději do, nejpozději do konce, před, před koncem, od, po, počínaje",
    bounds_of_ends="do konce, nejpozději do konce",
    bounds_of_days="do, nejpozději do",
    after_year="roku, r",
    near_days="dnes, včera, zítra",
    negations="ne, bez, nikdy, nic, nikdo, žádný, žádná, žádné",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Ženeva",
        "IND": "Nové Dillí",
        "TUR": "Ankara",
        "VNM": "Hanoj",
        "USA": "Washington",
        "KAZ": "Astana",
        "CZE": "Brno, Ostrava",
    },
    parts=YearParts(
        seasons={
            21: "jaře, jaro, jara, jarem",
            22: "létě, léto, léta",
            23: "podzim, podzimu, podzimem",
            24: "zimě, zima, zimy, zimu",
        },
        quarter="čtvrtlet*, kvartál*",
        half="pololet*, polovin*",
        numbers={
            1: "prvn*",
            2: "druh*",
            3: "třet*",
            4: "čtvrt*",
        },
        links="roku, r, v",
        fiscal="fiskáln*, účetní*",
    ),
)
