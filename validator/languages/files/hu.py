"""Hungarian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Hungarian",
    everyday={
        "Latn": """
            a, az, és, hogy, is, nem, egy, volt, között, valamint, meg, mint, ezt, el, ez, csak, ki, már, vagy,
            szerint, által, ülés
            """,
    },
    names="inflected",
    template=Template(
        committee="bizottság*, vegyesbizottság*",
        joins="és",
        titles="Köztársaság",
        other_session="előző, legutóbbi, következő, előkészít*, lesz",
        other_bodies="*albizottság*, *munkacsoport*",
        other_act="*aláír*, *egyezmény*, *megállapod*, *látogat*, *csúcs*",
        online="video*, online",
    ),
    page=Page(
        office=r"(?:[^\W\d_]+\s+){0,5}Minisztérium",
    ),
)
