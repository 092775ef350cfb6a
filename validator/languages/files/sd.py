"""Sindhi; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Sindhi",
    calendar="other",
    names="signs",
)
