"""Swahili; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Swahili",
    everyday={
        "Latn": """
            ya, wa, na, kwa, ni, katika, za, la, kuwa, hii, huo, huyo, cha, pia, kama, baina, kati, yake, wake,
            hiyo, amesema
            """,
    },
)
