"""Bashkir; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Bashkir",
    day_endings="""
        сы, се, һы, һе, ы, е, һында, һендә, ында, ендә
        """,
    year_first=True,
    names="inflected",
    adds_endings=True,
)
