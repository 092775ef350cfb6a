"""Irish; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Irish",
    everyday={
        "Latn": """
            an, na, agus, ar, i, a, le, go, is, do, de, ag, leis, san, bhí, ó, mar, sé, idir, seo, sin, nach,
            chun, faoi
            """,
    },
)
