"""Finnish; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Finnish",
    everyday={
        "Latn": """
            ja, on, ei, se, että, oli, ovat, myös, joka, kun, kanssa, sekä, tai, mukaan, välillä, mutta, jotka,
            hän, tämä, sen, vuoden
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:Ulkoministeriö|[^\W\d_]+ministeriö)",
    ),
)
