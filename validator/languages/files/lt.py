"""Lithuanian; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Lithuanian",
    everyday={
        "Latn": """
            ir, yra, su, kad, iš, į, apie, buvo, tarp, dėl, taip, pat, kaip, bei, prie, po, kuri, kurie, nuo,
            šio, metų, savo, už
            """,
    },
    names="inflected",
)
