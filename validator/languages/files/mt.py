"""Maltese; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Maltese",
    names="plural",
    everyday={
        "Latn": """
            il, ta, li, u, l, fil, ma, minn, għal, dan, din, kien, hija, huwa, bejn, dwar, biex, kif, fuq, ukoll,
            mill, tal, tad
            """,
    },
)
