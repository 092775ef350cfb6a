"""Swedish; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Swedish",
    everyday={
        "Latn": """
            och, i, att, det, som, en, på, är, av, för, med, den, till, ett, om, har, de, inte, från, var,
            mellan, vid, sig, samt
            """,
    },
    page=Page(
        office=r"(?:Utrikesdepartementet|Regeringskansliet)",
    ),
)
