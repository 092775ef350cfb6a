"""Telugu; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Telugu",
    names="signs",
    adds_endings=True,
)
