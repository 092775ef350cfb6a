"""Northern Sami; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Northern Sami",
    names="inflected",
    adds_endings=True,
)
