"""Latin; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Latin",
    names="inflected",
    drops_s=True,
)
