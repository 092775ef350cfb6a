"""Tatar; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tatar",
    day_endings="""
        сы, се, ы, е, сында, сендә, ында, ендә, нда, ндә, сеннән, сыннан, нче көне
        """,
    year_first=True,
    everyday={
        "Cyrl": """
            һәм, белән, өчен, бу, бер, дә, да, турында, булып, арасында, татарстан, буенча, ике, елда, шул, дип
            """,
    },
    names="inflected",
    adds_endings=True,
)
