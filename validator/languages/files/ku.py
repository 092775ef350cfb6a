"""Kurdish; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Kurdish",
    calendar="other",
    names="signs",
)
