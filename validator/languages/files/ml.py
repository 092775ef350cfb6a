"""Malayalam; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Malayalam",
    names="signs",
    adds_endings=True,
)
