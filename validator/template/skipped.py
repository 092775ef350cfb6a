"""The paragraphs of a body that hold nothing: what a page prints in the middle of a text, and headings in Markdown."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..layout.assumed import Assumed
from ..layout.rows import Row, rows
from ..layout.tail import is_of_page
from ..release.text import ReleaseText
from ..tuples import NamedTuple
from .pieces import of_row

_HEADING = re.compile(r"#{1,6}\s")  # in Markdown


class Part(NamedTuple):
    """An entry of ``annotation.skip``, and where it was read."""

    entry: dict[str, int | str]
    where: str


def of_page(found: Assumed) -> list[Part]:
    """The paragraphs to skip, in their order."""
    return list(_parts(found.text, found.lang)) if found.is_found and found.lang else []


def _parts(text: ReleaseText, lang: str) -> Iterator[Part]:
    every = rows(text.stored)
    starts = [row.line.start for row in every]
    for place in text.paragraphs:
        inside = every[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        if isinstance(place.locator, int) and place.locator and inside and (why := _why(text, inside, lang)):
            yield Part({"para": place.locator, "why": why}, of_row(inside[0]).where(inside[0].words))


def _why(text: ReleaseText, inside: list[Row], lang: str) -> str:
    """Why a paragraph holds nothing; "" where it may hold something."""
    if len(inside) == 1 and _HEADING.match(text.stored, inside[0].line.start):
        return "heading"
    return "not part of the text" if all(is_of_page(row, lang) for row in inside) else ""
