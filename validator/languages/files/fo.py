"""Faroese; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Faroese",
    names="inflected",
    vowel_changes={"a": "ø"},
    drops_s=True,
)
