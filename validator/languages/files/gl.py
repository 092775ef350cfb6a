"""Galician; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Galician",
    everyday={
        "Latn": """
            o, a, os, as, de, do, da, dos, das, e, en, un, unha, que, por, para, con, se, ao, na, no, foi, entre,
            non, á, pola, polo, súa, unha
            """,
    },
    names="plural",
)
