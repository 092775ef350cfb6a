"""Catalan; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Catalan",
    everyday={
        "Latn": """
            el, la, els, les, de, del, dels, i, en, un, una, que, per, amb, es, al, és, ha, va, entre, com, les,
            seva, aquest, d, l, als, per
            """,
    },
    names="plural",
)
