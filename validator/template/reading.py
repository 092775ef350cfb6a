"""A stored text → what can be read off it with certainty, each value with the line and the words it was read from."""

from __future__ import annotations

from typing import Any
from unicodedata import normalize

from ..layout.assumed import Assumed, assume, first_words
from ..layout.imprint import number_of, unit_of
from ..layout.language import words_of
from ..layout.margins import is_office, publisher_of
from ..layout.page import Page
from ..layout.rows import Row, rows
from ..release.text import Description, ReleaseText
from ..tuples import NamedTuple
from . import meeting
from .dateline import dateline
from .paragraphs import of_page
from .pieces import Filled, Notes, Text, Values, of_row, of_span, put
from .publisher import account, publisher

_NAMED = 20_000  # code points in which the sides are named
_PARAGRAPHS = 3  # from the first on, in which the session is looked for


class Given(NamedTuple):
    """What the annotator says, which goes before what is read."""

    title: str = ""
    lang: str = ""
    publisher: str = ""
    url: str = ""
    by: str = ""


class Head(NamedTuple):
    """What the head of a page of HTML says of it; empty where it says nothing, and for a plain text."""

    heading: str = ""
    url: str = ""
    published: str = ""
    site: str = ""


_NO_HEAD = Head()
_IN_HEAD = "the head of the page"


def read(stored: str, given: Given, head: Head = _NO_HEAD) -> tuple[Values, Notes]:
    """All values that are certain, by their path in the document, and what is said of fields that are left blank."""
    found = assume(stored, Description(title=given.title or None), given.lang, head.heading)
    around = found.around
    values: Values = {}
    notes: Notes = {}
    if found.lang:
        values["release", "lang"] = Filled(
            found.lang, "" if given.lang else f"its words: {words_of(stored, found.lang)}"
        )
    _of_page(values, around, given, found.lang)
    _of_head(values, around, head)
    text = _of_body(values, found, is_given=bool(given.title))
    _of_dateline(values, text, around)
    _of_publisher(values, found, given, head)
    meeting.of_session(values, notes, text)
    meeting.of_sides(values, notes, text)
    _of_account(values, text, around)
    meeting.of_sitting(values, text, around)
    meeting.of_next(values, found, text.lang)
    return values, notes


def _of_page(values: Values, around: Page, given: Given, lang: str) -> None:
    for name in ("date", "hits", "section"):
        found = getattr(around, name)
        if found is not None:
            put(values, ("release", name), found[0], of_row(found[1]).where(found[1].words))
    header, below = list(around.header), list(around.below)
    for name, told in (("number", number_of(header)), ("unit", unit_of(header, below, lang))):
        if told is not None:
            put(values, ("release", name), told[0], of_row(told[1]).where(told[1].words))
    for name in ("publisher", "url"):
        put(values, ("release", name), getattr(given, name), "") if getattr(given, name) else None
    if given.by:
        put(values, ("annotation", "by"), given.by, "")


def _of_head(values: Values, around: Page, head: Head) -> None:
    """What the head says that the page does not show, or shows no other way."""
    where = _IN_HEAD
    if head.url and ("release", "url") not in values:
        put(values, ("release", "url"), head.url, where)
    if head.published and not around.has_dates:
        put(values, ("release", "date"), head.published, where)


def _of_body(values: Values, found: Assumed, *, is_given: bool) -> Text:
    """Fill in what says where the body is and how it is counted; what there is to read."""
    text, around, given = found.text, found.around, found.description
    below = around.below[0] if around.below else None
    if given.ends and below is None:
        below = next((row for row in rows(text.stored) if row.line.start >= text.body[1]), None)
    places: tuple[tuple[str, Any, Row | None], ...] = (
        ("title", given.title, around.title),
        ("subtitles", list(given.subtitles), next(iter(around.subtitles), None)),
        ("begins", given.begins, around.body),
        ("ends", given.ends, below),
        ("numbering", given.numbering, around.body),
    )
    for name, value, row in places:
        if value and row is not None:
            values["release", name] = Filled(value, "" if name == "title" and is_given else _place(name, value, row))
    parts = of_page(found)
    apart = {one.entry["para"] for one in parts}
    if parts:
        values["annotation", "skip"] = Filled([one.entry for one in parts], parts[0].where)
    # Where the body was not found the first paragraph is some line of a menu.
    shown = [place for place in text.paragraphs if place.locator not in apart] if found.is_found else []
    shown = shown[:_PARAGRAPHS]
    paragraphs = [of_span(text.stored, place.words, place.end) for place in shown]
    headings = [of_row(row) for row in (around.title, *around.subtitles) if row is not None and given.title]
    start = around.title.line.start if around.title is not None else text.body[0]
    end = min(text.body[1], start + _NAMED)
    return Text(headings, paragraphs, normalize("NFC", text.stored[start:end]), found.lang)


def _place(name: str, value: Any, row: Row) -> str:
    if name == "numbering":
        return f"from line {row.number} on"
    if name == "ends":
        return f"what follows is not part of the text; line {row.number}: '{of_row(row).words[:40]}'"
    return of_row(row).where(value[0] if isinstance(value, list) else value)


def with_body(stored: str, values: Values, first: int) -> Values:
    """The values, with the words that the body begins with where its title is no longer among them."""
    row = next((row for row in rows(stored) if row.line.start == first), None)
    words = first_words(stored, row) if row is not None and describe(stored, values).first != first else ""
    if row is None or not words or describe(stored, values, begins=words).first != first:
        return values
    return {**values, ("release", "begins"): Filled(words, of_row(row).where(words))}


def describe(stored: str, values: Values, begins: str = "") -> ReleaseText:
    """The text as the values describe it."""
    found = {path[1]: each.value for path, each in values.items() if path[0] == "release"}
    description = Description(
        found.get("title"),
        tuple(found.get("subtitles", ())),
        begins or found.get("begins"),
        found.get("ends"),
        found.get("numbering"),
    )
    return ReleaseText(stored, description)


def _of_dateline(values: Values, text: Text, around: Page) -> None:
    first = next(iter(text.paragraphs), None)
    if first is None:
        return
    found = dateline(first.words, text.lang)
    where = first.where(first.words[: found.end])
    if found.date and ("release", "date") not in values and not around.has_dates:
        values["release", "date"] = Filled(found.date, where)
    if found.agency and ("release", "publisher") not in values:
        put(values, ("release", "publisher"), found.agency, where)


def _of_publisher(values: Values, found: Assumed, given: Given, head: Head) -> None:
    around = found.around
    named = publisher(list(around.header), list(around.below), given.url or head.url, found.lang)
    named = named or publisher_of([row for one in of_page(found) for row in one.rows], found.lang)
    if given.publisher:
        return
    if named is not None:
        put(values, ("release", "publisher"), named[0], of_row(named[1]).where(named[1].words))
    elif ("release", "publisher") not in values and is_office(head.site, found.lang):
        put(values, ("release", "publisher"), head.site, _IN_HEAD)


def _of_account(values: Values, text: Text, around: Page) -> None:
    """Whose account it is, where the office that published it names a side."""
    rows, named = [*around.header, *around.below], values.get(("release", "publisher"))
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    headings = [*(piece.words for piece in text.headings), *(row.words for row in around.header)]
    found = account(rows, named.value if named else "", headings, codes, text.lang)
    if found is not None:
        row = next((row for row in rows if found[1] in row.words), None)
        values["release", "side"] = Filled(
            found[0], of_row(row).where(found[1]) if row is not None else f"'{found[1]}'"
        )
