"""Slovak; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Slovak",
    everyday={
        "Latn": """
            a, v, na, sa, je, z, že, do, o, s, k, bol, bola, pre, ktorá, ktorý, za, po, i, medzi, od, pri, jeho,
            tiež, vo, sú, zo, aby
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministerstvo\s+[^.:;!?]+",
    ),
)
