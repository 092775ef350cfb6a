"""Croatian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Croatian",
    everyday={
        "Latn": """
            i, u, na, se, je, za, da, od, s, o, su, koji, koja, kao, te, između, sa, iz, bi, bio, bila, što, uz,
            tijekom, ministar, vijeće
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministarstvo\s+[^.:;!?]+",
    ),
)
