"""What a text says of the meeting: its number and name, the sides, when and where it was held, and the next one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from ..diagnostic import Path
from ..layout import session
from ..layout.assumed import Assumed
from ..layout.nations import first_name, only_as_adjective, unions
from ..layout.page import Page
from ..layout.printed_page import opens_filed
from ..layout.rows import day
from ..system.printable import clean
from . import coming, committee, places, sides, sitting
from .dateline import dateline
from .pieces import Filled, Notes, Piece, Text, Values, of_span, put

SERIES: Path = ("meeting", "series")
_NEAR = 31  # days between the dates of one page
_MOST = 200  # paragraphs in which the next session is looked for


def of_session(values: Values, notes: Notes, text: Text) -> None:
    """The number of the session, the name of the committee and its acronym."""
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
            put(values, ("meeting", "acronym"), short[0], pieces[short[1]].where(short[0]))


def _of_series(values: Values, notes: Notes, pieces: list[Piece], found: list[committee.Found]) -> None:
    """The name of the committee; where it is not sure how it is written, what is printed, as a note."""
    places = [pieces[one.text].where(one.name.printed) for one in found]
    if len(found) == 1 and found[0].name.is_sure:
        put(values, SERIES, found[0].name.base, places[0])
    elif len(found) == 1:
        notes[SERIES] = f"The text prints it in {places[0]}: write the base form of that name."
    elif found:
        notes[SERIES] = f"The text prints more than one name, in {'; '.join(places)}: write one, the other under also."


def _behind_dateline(piece: Piece, lang: str) -> str:
    return piece.words[dateline(piece.words, lang).end :]


def of_sides(values: Values, notes: Notes, text: Text) -> None:
    """The sides, and their names as the text prints them."""
    pieces = [*text.headings[:1], *text.paragraphs[:1], *text.headings[1:]]
    found = sides.sides([piece.words for piece in pieces], text.body, text.lang)
    for one in found.sides:
        where = pieces[found.text].where(one.words)
        values["parties", one.code, "role"] = Filled("side", where)
        if one.code in unions():  # its name in full, or the acronym that is printed: that is for the annotator
            values["parties", one.code, "type"] = Filled("igo", where)
        else:
            path: Path = ("parties", one.code, "name")
            put(values, path, first_name(text.body, one, text.lang), where)
            if path not in values and only_as_adjective(text.body, one, text.lang):
                notes[path] = f"The text prints only '{one.words}': write the name, and inferred: [name]."


def _around(page: Page, lang: str) -> str:
    """The last of the full dates above and below the text, where they are of one time; "" where they are not."""
    found = sorted({each.text for row in (*page.header, *page.below) if (each := day(row.words, lang)) is not None})
    spread = date.fromisoformat(found[-1]) - date.fromisoformat(found[0]) if found else timedelta.max
    return found[-1] if spread.days <= _NEAR else ""


def of_sitting(values: Values, text: Text, page: Page) -> None:
    """When and where the session was held, and how the sides met."""
    around = _around(page, text.lang)
    number, released = (values.get(path) for path in (("meeting", "ordinal"), ("release", "date")))
    codes = [str(path[1]) for path in values if path[0] == "parties"]
    until = released.value if released else ""
    if text.headings:
        _put_sitting(
            values,
            text.headings[0],
            sitting.date_behind(opens_filed().sub("", text.headings[0].words), text.lang, until),
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


def of_next(values: Values, found: Assumed, lang: str) -> None:
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
