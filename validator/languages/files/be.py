"""Belarusian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Belarusian",
    no_letters="ищъ",
    everyday={
        "Cyrl": """
            і, ў, на, з, што, для, да, ад, у, за, не, пра, быў, была, былі, таксама, паміж, як, яго, якія, па,
            гэта, гэтым
            """,
    },
    names="inflected",
    page=Page(
        office=r"Міністэрства\s+[^.:;!?]+",
    ),
)
