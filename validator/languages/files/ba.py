"""Bashkir; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Bashkir",
    year_first=True,
    names="inflected",
    adds_endings=True,
)
