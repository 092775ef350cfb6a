"""Basque; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Basque",
    year_first=True,
    everyday={
        "Latn": """
            eta, da, du, ez, bat, dira, bere, ere, izan, zen, baina, hau, arteko, egin, dute, beste, den, dela,
            edo, bi
            """,
    },
    names="inflected",
    adds_endings=True,
)
