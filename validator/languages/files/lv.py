"""Latvian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Latvian",
    everyday={
        "Latn": """
            un, ir, ar, par, no, uz, lai, kas, tika, gan, starp, arī, pie, pēc, kā, tās, to, savu, tiek, šo,
            gada, bija, jau, kā
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:[^\W\d_]+\s+){1,5}ministrija",
    ),
)
