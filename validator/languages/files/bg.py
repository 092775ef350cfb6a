"""Bulgarian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Bulgarian",
    no_letters="ыэё",
    everyday={
        "Cyrl": """
            и, на, в, за, се, от, да, с, по, че, са, е, които, както, между, бе, бяха, през, също, ще, не, до,
            със, този, това
            """,
    },
    names="inflected",
    page=Page(
        office=r"Министерство(?:то)?\s+на\s+[^.:;!?]+",
    ),
)
