"""Dutch; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Dutch",
    everyday={
        "Latn": """
            de, het, een, en, van, in, te, dat, op, voor, met, zijn, is, door, aan, bij, werd, ook, om, over,
            deze, hebben, naar, tussen
            """,
    },
    names="plural",
    template=Template(
        committee="commissie, comité, *commissie",
        joins="en",
        between="tussen",
        articles="de, het",
        titles="Republiek, Koninkrijk",
        before_city="in, te",
        other_session="vorige, laatste, volgende, voorbereid*, zal, zullen",
        other_bodies="*subcommissie*, *werkgroep*",
        other_act="*teken*, *akkoord*, *verdrag*, *overeenkomst*, *bezoek*, *top*",
        online="video*, online, virtue*",
    ),
    page=Page(
        share="delen, afdrukken, terug",
        related="gerelateerd, lees ook, zie ook",
        source="bron",
        office=r"Ministerie\s+van\s+[^.:;!?]+",
    ),
)
