"""Belarusian; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Belarusian",
    everyday={
        "Cyrl": """
            і, ў, на, з, што, для, да, ад, у, за, не, пра, быў, была, былі, таксама, паміж, як, яго, якія, па,
            гэта, гэтым
            """,
    },
    names="inflected",
)
