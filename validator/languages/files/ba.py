"""Bashkir; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Bashkir",
    names="inflected",
    adds_endings=True,
)
