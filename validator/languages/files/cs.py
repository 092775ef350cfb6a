"""Czech; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Czech",
    everyday={
        "Latn": """
            a, v, na, se, je, z, že, do, o, s, k, byl, byla, pro, která, který, za, po, i, mezi, od, při, jeho,
            také, ve, jsou, ze, aby
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministerstvo\s+[^.:;!?]+",
    ),
)
