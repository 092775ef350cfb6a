"""Czech; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Czech",
    everyday={
        "Latn": """
            a, v, na, se, je, z, že, do, o, s, k, byl, byla, pro, která, který, za, po, i, mezi, od, při, jeho,
            také, ve, jsou, ze, aby
            """,
    },
    names="inflected",
)
