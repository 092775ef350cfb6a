"""Lithuanian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Lithuanian",
    everyday={
        "Latn": """
            ir, yra, su, kad, iš, į, apie, buvo, tarp, dėl, taip, pat, kaip, bei, prie, po, kuri, kurie, nuo,
            šio, metų, savo, už
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:[^\W\d_]+\s+){1,5}ministerija",
    ),
)
