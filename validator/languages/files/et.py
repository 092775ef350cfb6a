"""Estonian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Estonian",
    everyday={
        "Latn": """
            ja, on, ei, et, oli, ning, ka, see, mis, kui, ta, või, aga, ning, koos, vahel, mille, selle, nende,
            tema, aasta, poolt
            """,
    },
    names="inflected",
    page=Page(
        office=r"[^\W\d_]+ministeerium",
    ),
)
