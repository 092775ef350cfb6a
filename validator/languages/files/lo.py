"""Lao; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Lao",
    calendar="buddhist",
    names="fixed",
)
