"""What the tests of HTML share."""

from __future__ import annotations

from validator.release.damage import Unreadable
from validator.release.html import text_of_html


def shown(markup: str) -> str:
    """The lines of a body, without the last line end; nothing where the page has no text."""
    try:
        return text_of_html(f"<!DOCTYPE html><body>{markup}".encode()).text.removesuffix("\n")
    except Unreadable:
        return ""
