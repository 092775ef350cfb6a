"""A stored text → what can be read off it with certainty, each value with the line and the words it was read from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from unicodedata import normalize

from ..diagnostic import Path
from ..layout import session
from ..layout.assumed import Assumed, assume, first_words
from ..layout.clean import clean
from ..layout.language import words_of
from ..layout.nations import first_name, only_as_adjective, unions
from ..layout.page import Page
from ..layout.rows import Row, day, rows
from ..release.text import Description, ReleaseText
from ..tuples import NamedTuple
from . import account, coming, committee, places, sides, sitting
from .dateline import dateline
from .pieces import Piece, of_row, of_span
from .publisher import publisher
from .skipped import of_page

SERIES: Path = ("meeting", "series")
_NAMED = 20_000  # code points in which the sides are named
_NEAR = 31  # days between the dates of one page
_MOST = 200  # paragraphs in which the next session is looked for
_PARAGRAPHS = 3  # from the first on, in which the session is looked for


class Filled(NamedTuple):
    """A value and where it was read (``line 15: 'June 26'``); nowhere if somebody gave it."""

    value: Any
    where: str = ""


Values = dict[Path, Filled]
Notes = dict[Path, str]
"""What the text prints for a field that is left blank, since it is not sure how it is written there."""


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


class _Text(NamedTuple):
    """What is read: the headings, the first paragraphs, and the body as far as it is looked at."""

    headings: list[Piece]
    paragraphs: list[Piece]
    body: str
    lang: str

    @property
    def pieces(self) -> list[Piece]:
        return [*self.headings, *self.paragraphs]


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
    _of_page(values, around, given)
    _of_head(values, around, head)
    text = _of_body(values, found, is_given=bool(given.title))
    _of_dateline(values, text, around)
    _of_publisher(values, found, given, head)
    _of_session(values, notes, text)
    _of_sides(values, notes, text)
    _of_account(values, text, around)
    _of_sitting(values, text, _around(around, text.lang))
    _of_next(values, found, text.lang)
    return values, notes


def _put(values: Values, path: Path, value: Any, where: str) -> None:
    """Keep a value if it can be written as it is."""
    if isinstance(value, str):
        value = clean(value)
    if value:
        values[path] = Filled(value, where)


def _of_page(values: Values, around: Page, given: Given) -> None:
    for name in ("date", "hits", "section"):
        found = getattr(around, name)
        if found is not None:
            _put(values, ("release", name), found[0], of_row(found[1]).where(found[1].words))
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


def _of_body(values: Values, found: Assumed, *, is_given: bool) -> _Text:
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
    if parts:
        values["annotation", "skip"] = Filled([one.entry for one in parts], parts[0].where)
    # Where the body was not found the first paragraph is some line of a menu.
    shown = text.paragraphs[:_PARAGRAPHS] if found.is_found else []
    paragraphs = [of_span(text.stored, place.words, place.end) for place in shown]
    headings = [of_row(row) for row in (around.title, *around.subtitles) if row is not None and given.title]
    start = around.title.line.start if around.title is not None else text.body[0]
    end = min(text.body[1], start + _NAMED)
    return _Text(headings, paragraphs, normalize("NFC", text.stored[start:end]), found.lang)


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


def _of_dateline(values: Values, text: _Text, around: Page) -> None:
    first = next(iter(text.paragraphs), None)
    if first is None:
        return
    found = dateline(first.words, text.lang)
    where = first.where(first.words[: found.end])
    if found.date and ("release", "date") not in values and not around.has_dates:
        values["release", "date"] = Filled(found.date, where)
    if found.agency and ("release", "publisher") not in values:
        _put(values, ("release", "publisher"), found.agency, where)


def _of_publisher(values: Values, found: Assumed, given: Given, head: Head) -> None:
    around = found.around
    named = publisher(list(around.header), list(around.below), given.url or head.url, found.lang)
    if named is not None and not given.publisher:
        _put(values, ("release", "publisher"), named[0], of_row(named[1]).where(named[1].words))


def _of_session(values: Values, notes: Notes, text: _Text) -> None:
    plain = [
        *(piece.words for piece in text.headings),
        *(_behind_dateline(piece, text.lang) for piece in text.paragraphs),
    ]
    # The second paragraph may already tell of earlier sessions; it is read where the first is but a lead.
    count = len(text.headings) + (
        1 if session.names_committee(" ".join(plain[len(text.headings) :][:1]), text.lang) else 2
    )
    number = session.ordinal([(words, at < len(text.headings)) for at, words in enumerate(plain[:count])], text.lang)
    if number is not None:
        values["meeting", "ordinal"] = Filled(number[0], text.pieces[number[1]].where(number[2]))
    pieces = [*text.headings[:1], *text.paragraphs]
    named = [*plain[: len(text.headings)][:1], *plain[len(text.headings) :]]
    found = committee.series(named, text.lang)
    _of_series(values, notes, pieces, found)
    for one in found if SERIES in values else ():
        if short := committee.acronym(named, one.name):
            _put(values, ("meeting", "acronym"), short[0], pieces[short[1]].where(short[0]))


def _of_series(values: Values, notes: Notes, pieces: list[Piece], found: list[committee.Found]) -> None:
    """The name of the committee; where it is not sure how it is written, what is printed, as a note."""
    places = [pieces[one.text].where(one.name.printed) for one in found]
    if len(found) == 1 and found[0].name.is_sure:
        _put(values, SERIES, found[0].name.base, places[0])
    elif len(found) == 1:
        notes[SERIES] = f"The text prints it in {places[0]}: write the base form of that name."
    elif found:
        notes[SERIES] = f"The text prints more than one name, in {'; '.join(places)}: write one, the other under also."


def _behind_dateline(piece: Piece, lang: str) -> str:
    return piece.words[dateline(piece.words, lang).end :]


def _of_sides(values: Values, notes: Notes, text: _Text) -> None:
    pieces = [*text.headings[:1], *text.paragraphs[:1], *text.headings[1:]]
    found = sides.sides([piece.words for piece in pieces], text.body, text.lang)
    for one in found.sides:
        where = pieces[found.text].where(one.words)
        values["parties", one.code, "role"] = Filled("side", where)
        if one.code in unions():  # its name in full, or the acronym that is printed: that is for the annotator
            values["parties", one.code, "type"] = Filled("igo", where)
        else:
            path: Path = ("parties", one.code, "name")
            _put(values, path, first_name(text.body, one, text.lang), where)
            if path not in values and only_as_adjective(text.body, one, text.lang):
                notes[path] = f"The text prints only '{one.words}': write the name, and inferred: [name]."


def _of_account(values: Values, text: _Text, around: Page) -> None:
    """Whose account it is, where the office that published it names a side."""
    rows, named = [*around.header, *around.below], values.get(("release", "publisher"))
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    headings = [*(piece.words for piece in text.headings), *(row.words for row in around.header)]
    found = account.account(rows, named.value if named else "", headings, codes, text.lang)
    if found is not None:
        row = next((row for row in rows if found[1] in row.words), None)
        values["release", "side"] = Filled(
            found[0], of_row(row).where(found[1]) if row is not None else f"'{found[1]}'"
        )


def _around(page: Page, lang: str) -> str:
    """The last of the full dates above and below the text, where they are of one time; "" where they are not."""
    found = sorted({each.text for row in (*page.header, *page.below) if (each := day(row.words, lang)) is not None})
    spread = date.fromisoformat(found[-1]) - date.fromisoformat(found[0]) if found else timedelta.max
    return found[-1] if spread.days <= _NEAR else ""


def _of_sitting(values: Values, text: _Text, around: str) -> None:
    number, released = (values.get(path) for path in (("meeting", "ordinal"), ("release", "date")))
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    until = released.value if released else ""
    if text.headings:
        _put_sitting(
            values,
            text.headings[0],
            sitting.date_behind(text.headings[0].words, text.lang, until),
            places.city_behind(text.headings[0].words, text.lang, codes),
        )
    # The session may be told of below a lead that does not name it.
    count = 2 if any(session.names_committee(piece.words, text.lang) for piece in text.paragraphs[:2]) else 3
    for piece in text.paragraphs[:count]:
        for said in sitting.said(piece.words, text.lang, number.value if number else None):
            when = sitting.date(said, text.lang, until, around)
            when = None if when is not None and sitting.goes_on(said, when[0], text.body, text.lang) else when
            held = values.get(("meeting", "date"))
            day = when[0] if when is not None else held.value if held is not None else until
            _put_sitting(values, piece, when, places.place(said, text.lang, codes, day))
            if ("meeting", "place") not in values and places.is_online(said, text.lang, codes):
                values.setdefault(("meeting", "format"), Filled("online", piece.where(said)))
    place = values.get(("meeting", "place"))
    if place is not None and ("meeting", "format") not in values and not places.speaks_of_video(text.body, text.lang):
        values["meeting", "format"] = Filled("in-person", place.where)
        values["meeting", "inferred"] = Filled(["format"])


def _put_sitting(values: Values, piece: Piece, when: tuple[str, str] | None, where: places.Place | None) -> None:
    if when is not None and clean(when[1]) and ("meeting", "date") not in values:
        shown = piece.where(when[1])
        values["meeting", "date"] = Filled(when[0], shown)
        values["meeting", "date_text"] = Filled(clean(when[1]), shown)
    if where is not None and clean(where.city) and ("meeting", "place") not in values:
        place: dict[str, Any] = {"city": clean(where.city)}
        if where.country:
            place["country"] = where.country
            if not where.is_printed:
                place["inferred"] = ["country"]
        values["meeting", "place"] = Filled(place, piece.where(where.city))


def _of_next(values: Values, found: Assumed, lang: str) -> None:
    """What is said of the next session, with the paragraph that says it."""
    shown = [place for place in found.text.paragraphs[:_MOST] if place.locator != 0] if found.is_found else []
    pieces = [of_span(found.text.stored, place.words, place.end) for place in shown]
    number, held = values.get(("meeting", "ordinal")), values.get(("meeting", "date"))
    held = held or values.get(("release", "date"))
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    told = coming.coming(
        [piece.words for piece in pieces], lang, number.value if number else None, codes, held.value if held else ""
    )
    if told is not None:
        value = {**told.value, "para": shown[told.text].locator}
        values["meeting", "next"] = Filled(value, pieces[told.text].where(told.words))
