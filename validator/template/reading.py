"""A stored text → what can be read off it with certainty, each value with the place that it was read from."""

from __future__ import annotations

from typing import Any, NamedTuple
from unicodedata import normalize

from ..diagnostic import Path
from ..release.text import Description, ReleaseText
from . import session, sides, sitting
from .assumed import Assumed, assume, first_words
from .nations import first_name, unions
from .page import Page
from .rows import Row, rows
from .scalars import clean

_NAMED = 20_000  # code points in which the sides are first named
_PARAGRAPH = 5_000  # code points of the first paragraph that are looked at


class Filled(NamedTuple):
    """A value and where it was read (``line 15``); nowhere if somebody gave it."""

    value: Any
    where: str = ""


Values = dict[Path, Filled]


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


_NO_HEAD = Head()


def read(stored: str, given: Given, head: Head = _NO_HEAD) -> Values:
    """All values that are certain, by their path in the document."""
    found = assume(stored, Description(title=given.title or None), given.lang, head.heading)
    lang, around = found.lang, found.around
    values: Values = {}
    if lang:
        values["release", "lang"] = Filled(lang, "" if given.lang else "by its words")
    _of_page(values, around, given)
    _of_head(values, around, head)
    first = _of_body(values, found, is_given=bool(given.title))
    _of_dateline(values, first, lang, around)
    _of_session(values, first, lang, around)
    _of_sides(values, stored, first, lang, around)
    _of_sitting(values, first, lang)
    return values


def _put(values: Values, path: Path, value: Any, where: str) -> None:
    """Keep a value if it can be written as it is."""
    if isinstance(value, str):
        value = clean(value)
    if value:
        values[path] = Filled(value, where)


def _line(row: Row) -> str:
    return f"line {row.number}"


def _of_page(values: Values, around: Page, given: Given) -> None:
    for name in ("date", "hits", "section", "publisher"):
        found = getattr(around, name)
        if found is not None:
            _put(values, ("release", name), found[0], f"line {found[1]}")
    for name in ("publisher", "url"):
        _put(values, ("release", name), getattr(given, name), "") if getattr(given, name) else None
    if given.by:
        _put(values, ("annotation", "by"), given.by, "")


def _of_head(values: Values, around: Page, head: Head) -> None:
    """What the head says that the page does not show, or shows no other way."""
    where = "the head of the page"
    if head.url and ("release", "url") not in values:
        _put(values, ("release", "url"), head.url, where)
    if head.published and not around.has_dates:
        _put(values, ("release", "date"), head.published, where)


def _of_body(values: Values, found: Assumed, *, is_given: bool) -> str:
    """Fill in what says where the body is and how it is counted; the words of the first paragraph."""
    text, around, given = found.text, found.around, found.description
    places = (
        ("title", given.title, around.title),
        ("subtitles", list(given.subtitles), next(iter(around.subtitles), None)),
        ("begins", given.begins, around.body),
        ("numbering", given.numbering, around.body),
    )
    for name, value, row in places:
        if value and row is not None:
            values["release", name] = Filled(value, "" if name == "title" and is_given else _line(row))
    place = next(iter(text.paragraphs), None)
    # Where the body was not found the first paragraph is some line of a menu.
    if place is None or not found.is_found:
        return ""
    return normalize("NFC", text.stored[place.words : min(place.end, place.words + _PARAGRAPH)])


def with_body(stored: str, values: Values, first: int) -> Values:
    """The values, with the words that the body begins with where its title is no longer among them."""
    row = next((row for row in rows(stored) if row.line.start == first), None)
    words = first_words(stored, row) if row is not None and describe(stored, values).first != first else ""
    if row is None or not words or describe(stored, values, begins=words).first != first:
        return values
    return {**values, ("release", "begins"): Filled(words, _line(row))}


def describe(stored: str, values: Values, begins: str = "") -> ReleaseText:
    """The text as the values describe it."""
    found = {path[1]: each.value for path, each in values.items() if path[0] == "release"}
    description = Description(
        found.get("title"),
        tuple(found.get("subtitles", ())),
        begins or found.get("begins"),
        None,
        found.get("numbering"),
    )
    return ReleaseText(stored, description)


def _of_dateline(values: Values, first: str, lang: str, around: Page) -> None:
    found = sitting.dateline(first, lang)
    if found.date and ("release", "date") not in values and not around.has_dates:
        values["release", "date"] = Filled(found.date, "the dateline")
    if found.agency and ("release", "publisher") not in values:
        _put(values, ("release", "publisher"), found.agency, "the dateline")


def _headings(values: Values) -> list[str]:
    title = values.get(("release", "title"))
    subtitles = values.get(("release", "subtitles"))
    return [*([title.value] if title else []), *(subtitles.value if subtitles else [])]


def _of_session(values: Values, first: str, lang: str, around: Page) -> None:
    headings = _headings(values)
    number = session.ordinal(headings, first[sitting.dateline(first, lang).end :], lang)
    if number is not None:
        where = "paragraph 1" if number[1] < 0 else "the title" if number[1] == 0 and around.title else "a subtitle"
        values["meeting", "ordinal"] = Filled(number[0], where)
    name = session.series(headings[0] if headings else "", first, lang)
    where = "the title" if headings and name and name in " ".join(headings[0].split()) else "paragraph 1"
    _put(values, ("meeting", "series"), name, where)


def _of_sides(values: Values, stored: str, first: str, lang: str, around: Page) -> None:
    said = _said(values, first, lang)
    headings = _headings(values)
    found = sides.sides([*headings[:1], said], lang)
    where = "the title" if headings and found and sides.sides(headings[:1], lang) else "paragraph 1"
    begin = around.title or around.body
    printed = normalize("NFC", stored[begin.line.start if begin else 0 :][:_NAMED])
    for one in found:
        values["parties", one.code, "role"] = Filled("side", where)
        if one.code in unions():  # its name in full, or the acronym that is printed: that is for the annotator
            values["parties", one.code, "type"] = Filled("igo", "its name")
        else:
            _put(values, ("parties", one.code, "name"), first_name(printed, one, lang), where)


def _said(values: Values, first: str, lang: str) -> str:
    number = values.get(("meeting", "ordinal"))
    return sitting.sentence(first, lang, number.value if number else None) if first else ""


def _of_sitting(values: Values, first: str, lang: str) -> None:
    said = _said(values, first, lang)
    if not said:
        return
    released = values.get(("release", "date"))
    when = sitting.date(said, lang, released.value if released else "")
    if when is not None and clean(when[1]):
        values["meeting", "date"] = Filled(when[0], "paragraph 1")
        values["meeting", "date_text"] = Filled(clean(when[1]), "paragraph 1")
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    where = sitting.place(said, lang, codes)
    if where is not None and clean(where.city):
        place: dict[str, Any] = {"city": clean(where.city)}
        if where.country:
            place["country"] = where.country
            if not where.is_printed:
                place["inferred"] = ["country"]
        values["meeting", "place"] = Filled(place, "paragraph 1")
