"""Kannada; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Kannada",
    names="signs",
    adds_endings=True,
)
