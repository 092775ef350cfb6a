"""Georgian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Georgian",
    names="inflected",
    page=Page(
        office=r"[^.:;!?]+\s+სამინისტრო",
    ),
    adds_endings=True,
)
