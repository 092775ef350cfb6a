"""Macedonian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Macedonian",
    no_letters="ыэёъйщ",
    everyday={
        "Cyrl": """
            и, на, во, за, се, од, да, со, по, дека, се, е, кои, како, меѓу, беше, беа, преку, исто, ќе, не, до,
            овој, ова
            """,
    },
    names="inflected",
    page=Page(
        office=r"Министерство(?:то)?\s+[^.:;!?]+",
    ),
)
