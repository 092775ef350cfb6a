"""Czech; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

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
    ),
)
