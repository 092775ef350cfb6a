"""Hungarian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Hungarian",
    everyday={
        "Latn": """
            a, az, és, hogy, is, nem, egy, volt, között, valamint, meg, mint, ezt, el, ez, csak, ki, már, vagy,
            szerint, által, ülés
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:[^\W\d_]+\s+){0,5}Minisztérium",
    ),
)
