"""Tatar; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tatar",
    year_first=True,
    everyday={
        "Cyrl": """
            һәм, белән, өчен, бу, бер, дә, да, турында, булып, арасында, татарстан, буенча, ике, елда, шул, дип
            """,
    },
    names="inflected",
    adds_endings=True,
)
