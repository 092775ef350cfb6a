"""Dutch; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Dutch",
    everyday={
        "Latn": """
            de, het, een, en, van, in, te, dat, op, voor, met, zijn, is, door, aan, bij, werd, ook, om, over,
            deze, hebben, naar, tussen
            """,
    },
    names="plural",
    page=Page(
        share="delen, afdrukken, terug",
        related="gerelateerd, lees ook, zie ook",
        source="bron",
        office=r"Ministerie\s+van\s+[^.:;!?]+",
    ),
)
