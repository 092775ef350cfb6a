"""Bangla; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Bangla",
    page=Page(
        office=r"[^.:;!?।]+\s+মন্ত্রণালয়",
    ),
)
