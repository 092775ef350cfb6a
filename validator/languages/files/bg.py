"""Bulgarian; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Bulgarian",
    everyday={
        "Cyrl": """
            и, на, в, за, се, от, да, с, по, че, са, е, които, както, между, бе, бяха, през, също, ще, не, до,
            със, този, това
            """,
    },
    names="inflected",
)
