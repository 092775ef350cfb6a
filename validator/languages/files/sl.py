"""Slovenian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Slovenian",
    everyday={
        "Latn": """
            in, v, na, se, je, z, da, za, o, s, so, bil, bila, tudi, med, ki, po, od, pri, ter, iz, kot, bo, bi,
            ob, zaradi, njih, pa
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministrstvo\s+[^.:;!?]+",
    ),
)
