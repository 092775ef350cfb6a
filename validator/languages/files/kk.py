"""Kazakh; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Kazakh",
    everyday={
        "Cyrl": """
            және, мен, бен, пен, үшін, бұл, бір, да, де, туралы, болып, арасындағы, қазақстан, бойынша, екі,
            жылы, осы, деп
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:[^\W\d_]+\s+){0,6}министрлігі",
    ),
)
