"""Turkmen; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Turkmen",
    day_endings="""
        si, sy, i, y, sinde, synda, inde, ynda, nde, nda, sinden, syndan, i güni, y güni
        """,
    year_first=True,
    everyday={
        "Latn": """
            we, bir, bu, bilen, üçin, hem, da, türkmenistan, boýunça, arasynda, şeýle, onuň, häzirki, bolan,
            edildi, edip
            """,
    },
    names="inflected",
    adds_endings=True,
)
