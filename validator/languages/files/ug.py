"""Uyghur; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Uyghur",
    calendar="other",
    names="inflected",
    adds_endings=True,
)
