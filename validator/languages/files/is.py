"""Icelandic; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Icelandic",
    everyday={
        "Latn": """
            og, í, að, á, sem, er, til, við, um, af, með, en, það, var, frá, ekki, fyrir, þess, eða, voru,
            einnig, milli, hefur, því
            """,
    },
    names="inflected",
)
