"""The places of this session, the next and the previous one: whether two of them are exchanged, or one is copied."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..document.content import peek
from ..document.countries import are_of_one_state
from ..document.facts import Facts, attempt
from ..document.geography import cities_of, elsewhere, languages
from ..evidence.locating import CAPITALS, EXACT, Quote
from ..evidence.names import Found, Manner, is_printed_near
from ..evidence.quotes import located
from ..languages.inflection import without_accents
from ..release.text import ReleaseText
from .cited import Stretches, stretches
from .trace import Fact

_OTHERS = ("next", "previous")


def exchanged(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The place of another session that stands where this one is looked for, while this one stands where that is.

    Each of the two must be printed in the paragraphs of the other session, and not in its own; else empty.
    """
    if fact.path[:1] != ("meeting",):
        return ""
    own = _cited(fact.around, facts)
    if own is None or found.text is not own[0] or _is_in(found, own[1]):
        return ""
    for session, other in _places(fact, facts):
        theirs = _cited(session, facts)
        if theirs is None or theirs[0] is not own[0]:
            continue
        pairs = ((fact.value, theirs[1]), (other, own[1])), ((fact.value, own[1]), (other, theirs[1]))
        crossed, right = ([_stands(name, own[0], near, how) for name, near in pair] for pair in pairs)
        if all(crossed) and not any(right):
            return other
    return ""


def copied(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The city of the annotated country that a session cites, where it is given the city of another session.

    That is printed in the paragraphs of the other session, and neither in its own nor in a heading, and it is known to
    be in another country; else empty.
    """
    own = _cited(fact.around, facts) if fact.path[:1] == ("meeting",) and fact.field == "city" else None
    code = peek(fact.obj, "country")
    if own is None or code is None or found.text is not own[0] or _is_in(found, own[1]):
        return ""
    langs = languages(facts)
    if elsewhere(fact.obj, langs) is None or _is_in_a_heading(fact, own[0], how, facts):
        return ""
    if not any(_has_it(fact, session, own[0], how, facts) for session in _sessions(facts)):
        return ""
    return next((city for city in cities_of(code, langs) if _stands(city, own[0], own[1], how)), "")


def named_instead(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The city of the annotated country that is printed where a session or an event is told, in place of its city.

    Its own is printed elsewhere. Of the session that is reported only its quotes count: where
    its paragraph names another city, that may be the home of a guest. Empty where there is no such city.
    """
    code, own = peek(fact.obj, "country"), _cited(fact.around, facts)
    if fact.field != "city" or fact.path[0] not in ("meeting", "events") or code is None or own is None:
        return ""
    if found.text is not own[0] or _is_in(found, own[1]):
        return ""
    if _is_in_a_heading(fact, own[0], how, facts):
        return ""
    near, value = own[1], fact.value.casefold()
    if fact.around is facts.meeting:
        near = [(quote.start, quote.end) for quote in located(facts) if _is_own(quote, own[0])]
    named = (city for city in cities_of(code, languages(facts)) if near and _stands(city, own[0], near, how))
    return next((city for city in named if without_accents(city.casefold()) not in without_accents(value)), "")


def _is_own(quote: Quote, text: ReleaseText) -> bool:
    """Whether it is a quote of the session that is reported, found in a text."""
    return quote.path[:-1] == ("meeting", "quote") and quote.verdict in (EXACT, CAPITALS) and quote.text is text


def in_two_countries(fact: Fact, found: Found, how: Manner, facts: Facts) -> bool:
    """Whether another session has the same city in another country, and the text has it there and not here."""
    own = _cited(fact.around, facts) if fact.path[:1] == ("meeting",) and fact.field == "city" else None
    code = peek(fact.obj, "country")
    if own is None or code is None or found.text is not own[0] or _is_in(found, own[1]):
        return False
    if _is_in_a_heading(fact, own[0], how, facts):
        return False
    places = [peek(session, "place") for session in _sessions(facts) if _has_it(fact, session, own[0], how, facts)]
    codes = {peek(place, "country") for place in places if place is not None} - {None, code}
    return any(not are_of_one_state(str(other), code) for other in codes)


def _is_in_a_heading(fact: Fact, text: ReleaseText, how: Manner, facts: Facts) -> bool:
    """Whether a heading has a city, which is then that of the session that is reported."""
    headings = [(place.start, place.end) for place in text.headings]
    return fact.around is facts.meeting and bool(headings) and _stands(fact.value, text, headings, how)


def _has_it(fact: Fact, session: dict[str, Any], text: ReleaseText, how: Manner, facts: Facts) -> bool:
    """Whether another session has the same city, in the paragraphs that it cites."""
    place = peek(session, "place") if session is not fact.around else None
    theirs = _cited(session, facts) if place is not None and peek(place, "city") == fact.value else None
    return theirs is not None and theirs[0] is text and _stands(fact.value, text, theirs[1], how)


def _sessions(facts: Facts) -> list[dict[str, Any]]:
    meeting = facts.meeting
    found = (meeting, *(peek(meeting, name) for name in _OTHERS))
    return [session for session in found if session is not None]


def _places(fact: Fact, facts: Facts) -> Iterator[tuple[dict[str, Any], str]]:
    """The other sessions, each with its place of the same kind, where that is another one."""
    for session in _sessions(facts):
        if session is fact.around:
            continue
        place = peek(session, "place")
        name = attempt(partial(place.get, fact.field)) if place is not None else None
        if isinstance(name, str) and name.casefold() != fact.value.casefold():
            yield session, name


def _cited(obj: dict[str, Any], facts: Facts) -> tuple[ReleaseText, Stretches] | None:
    """What an object cites of the annotated text."""
    return next(((text, near) for lang, text, near in stretches(obj, facts) if not lang), None)


def _stands(name: str, text: ReleaseText, near: Stretches, how: Manner) -> bool:
    return is_printed_near(name, text, how, near)


def _is_in(found: Found, near: Stretches) -> bool:
    return any(start <= found.start < end for start, end in near)
