"""Hebrew; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Hebrew",
    page=Page(
        office=r"משרד\s+[^.:;!?]+",
    ),
)
