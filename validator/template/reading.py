"""A stored text → what can be read off it with certainty, each value with the place that it was read from."""

from __future__ import annotations

from typing import Any, NamedTuple
from unicodedata import normalize

from ..diagnostic import Path
from ..release.text import Description, ReleaseText
from . import page, session, sides, sitting
from .language import language_of
from .nations import first_name, unions
from .page import Page
from .rows import Row, rows
from .scalars import clean

_BEGINNING = (8, 40)  # words and code points of the first words of a body
_NAMED = 20_000  # code points in which the sides are first named
_PARAGRAPH = 5_000  # code points of the first paragraph that are looked at
_LINES = 3  # paragraphs without a blank line between them


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
    body = page.body_row(rows(stored))
    lang = given.lang or language_of(stored[body.line.start :] if body else stored)
    around = page.read(stored, lang, given.title, head.heading)
    values: Values = {}
    if lang:
        values["release", "lang"] = Filled(lang, "" if given.lang else "by its words")
    _of_page(values, around, given)
    _of_head(values, around, head)
    first = _first_paragraph(stored, around, values)
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
    if around.title is not None:
        _put(values, ("release", "title"), around.title.words, "" if given.title else _line(around.title))
    subtitles = [clean(row.words) for row in around.subtitles]
    if subtitles and all(subtitles) and ("release", "title") in values:
        values["release", "subtitles"] = Filled(subtitles, _line(around.subtitles[0]))
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


def _first_paragraph(stored: str, around: Page, values: Values) -> str:
    """The words of the first paragraph; fills in what says where the body begins, and how it is numbered."""
    if around.body is None:
        return ""
    start, where = around.body, _line(around.body)
    if not around.is_bounded or ("release", "title") not in values:
        words = _first_words(stored, start)
        if words and describe(stored, values, begins=words).body[0] == start.line.start:
            values["release", "begins"] = Filled(words, where)
    text = describe(stored, values)
    numbering = _numbering(text, [row for row in rows(stored) if row.line.start >= start.line.start], start, around)
    if numbering:
        values["release", "numbering"] = Filled(numbering, where)
        text = describe(stored, values)
    place = next(iter(text.paragraphs), None)
    # Where the body was not found the first paragraph is some line of a menu.
    is_found = place is not None and place.start == start.line.start
    return (
        normalize("NFC", stored[place.words : min(place.end, place.words + _PARAGRAPH)])
        if place is not None and is_found
        else ""
    )


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


def _first_words(stored: str, row: Row) -> str:
    from ..release.marks import number

    found = number(stored, row.line)
    words = stored[found[1] if found else row.line.start : row.line.end]
    most, size = _BEGINNING
    cut = words.split()[:most]
    short = " ".join(cut) if len(cut) > 2 else words[:size]
    return (clean(short) or "").strip()


def _numbering(text: ReleaseText, body: list[Row], start: Row, around: Page) -> str:
    """What has to be said of the numbering: numbers that are printed, or a paragraph a line."""
    if around.is_printed:
        numbered = ReleaseText(text.stored, text.description._replace(numbering="printed"))
        return "printed" if numbered.count > 1 and numbered.paragraphs[0].start == start.line.start else ""
    blank = [row for row in body[1:] if row.line.opens]
    return "lines" if not blank and len(body) >= _LINES and all(page.is_sentence(row) for row in body) else ""


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
