"""Khmer; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Khmer",
    calendar="buddhist",
    names="fixed",
)
