"""Where the outcomes of a template go: an entry for each paragraph of the text; paragraphs that hold nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ..layout.assumed import Assumed
from ..layout.rows import Row, rows
from ..layout.tail import is_of_page
from ..release.paragraphs import Place
from ..release.text import ReleaseText
from ..schema import Field, shape
from ..schema.words import first_sentence
from ..tuples import NamedTuple
from .pieces import of_row
from .scalars import WIDTH, comment, scalar, wrapped

_MOST = 999  # paragraphs with their bullets and notes that are listed; no release has as many


def outcomes(field: Field, text: ReleaseText, *, is_cut: bool) -> Iterator[str]:
    """The field for outcomes with its help, and an entry to uncomment for each paragraph."""
    fields = shape("outcome").fields
    yield ""
    yield from wrapped(f"{first_sentence(field.node)} One entry is one act, by one actor, with one content.", 0)
    yield from wrapped(
        "Each paragraph has an entry below: remove its first '# ', and write the other fields under para; copy it if a "
        "paragraph holds several. List a paragraph without any under annotation.skip, with the reason.",
        0,
    )
    for name in _skeleton():
        words = first_sentence(fields[name].node)
        terms = fields[name].node.get("enum")
        when = f" Needed when {fields[name].when}." if fields[name].when and name != "by" else ""
        one_of = f" One of {', '.join(terms)}." if terms else ""
        listed = " 'jco explain topics' lists them." if name == "topic" else ""
        yield from wrapped(f"{name}: {words}{when}{one_of}{listed}", 0)
    rest = [name for name in fields if name not in _skeleton()]
    yield from wrapped(f"Where the release has it: {', '.join(rest)}.", 0)
    yield "outcomes:"
    places = list(text.places.values())
    for place, following in zip(places[:_MOST], [*places[1:], None], strict=False):
        yield _paragraph(text, place, following)
    if len(places) > _MOST or is_cut:
        more = "more" if is_cut else f"{len(places) - _MOST} more"
        yield comment(f"... and {more}: jco text lists them", 2)


@cache
def _skeleton() -> tuple[str, ...]:
    """The fields of an outcome that are asked for, but those for printed words, which few need."""
    fields = shape("outcome").fields.values()
    return tuple(field.name for field in fields if field.level != "optional" and field.role != "words")


def _paragraph(text: ReleaseText, place: Place, following: Place | None) -> str:
    """The entry of a paragraph, bullet or note, with its first words; of a heading only these."""
    # A paragraph ends, for that purpose, where its bullets begin.
    end = min(place.end, following.start) if following is not None and following.start > place.words else place.end
    words = " ".join(text.stored[place.words : min(end, place.words + 4 * WIDTH)].split())
    if place.locator == 0 or (isinstance(place.locator, str) and place.locator.startswith(("title", "sub"))):
        return comment(f"{place.locator}: {words}", 2, WIDTH)
    return comment(f"- para: {scalar(place.locator)}  # {words}", 2, WIDTH)


_LABEL = re.compile(r"[^:：]{2,20}[:：]")
_HEADING = re.compile(r"#{1,6}\s")  # in Markdown


class Part(NamedTuple):
    """An entry of ``annotation.skip``, where it was read, and its rows."""

    entry: dict[str, int | str]
    where: str
    rows: tuple[Row, ...] = ()


def of_page(found: Assumed) -> list[Part]:
    """The paragraphs to skip, in their order."""
    return list(_parts(found.text, found.lang)) if found.is_found and found.lang else []


def _parts(text: ReleaseText, lang: str) -> Iterator[Part]:
    every = rows(text.stored)
    starts = [row.line.start for row in every]
    for place in text.paragraphs:
        inside = every[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
        if isinstance(place.locator, int) and place.locator and inside and (why := _why(text, inside, lang)):
            yield Part({"para": place.locator, "why": why}, of_row(inside[0]).where(inside[0].words), tuple(inside))


def _why(text: ReleaseText, inside: list[Row], lang: str) -> str:
    """Why a paragraph holds nothing; "" where it may hold something."""
    if len(inside) == 1 and _HEADING.match(text.stored, inside[0].line.start):
        return "heading"
    known = [is_of_page(row, lang) for row in inside]
    # "From:", above the name of the office and the date.
    is_labelled = sum(known) > 1 and all(
        is_known or _LABEL.fullmatch(row.words) for row, is_known in zip(inside, known, strict=True)
    )
    return "not part of the text" if all(known) or is_labelled else ""
