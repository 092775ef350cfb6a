"""Armenian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Armenian",
    names="inflected",
    page=Page(
        office=r"[^.:;!?]+\s+նախարարություն",
    ),
    adds_endings=True,
)
