"""The places of this session, the next and the previous one: whether two of them are exchanged, or one is copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any

from ..diagnostic import Path
from ..document.content import peek
from ..document.countries import are_of_one_state
from ..document.facts import Facts, attempt
from ..document.geography import cities_of, elsewhere, languages
from ..evidence.locating import CAPITALS, EXACT, Quote
from ..evidence.names import Found, Manner, is_printed_near, printed
from ..evidence.quotes import located
from ..languages.date_names import months_named
from ..languages.inflection import without_accents
from ..languages.lookup import entry
from ..languages.tables import words_expression
from ..languages.words import fold
from ..release.text import ReleaseText
from ..system.patterns import lazy
from .cited import Stretches, stretches
from .trace import Fact

_ENDING = 3  # letters
_WORD = lazy(r"\w+")
_END = lazy(r"[.!?]\s+|[。！？]|\n\s*\n")
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


def _cited_elsewhere(fact: Fact, found: Found, facts: Facts) -> tuple[ReleaseText, Stretches] | None:
    """What another session than the reported one cites, whose city was found in the same text and elsewhere."""
    own = _cited(fact.around, facts) if fact.path[:1] == ("meeting",) and fact.field == "city" else None
    return own if own is not None and found.text is own[0] and not _is_in(found, own[1]) else None


def copied(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The city of the annotated country that a session cites, where it is given the city of another session.

    That is printed in the paragraphs of the other session, and neither in its own nor in a heading, and it is known to
    be in another country; else empty.
    """
    own, code = _cited_elsewhere(fact, found, facts), peek(fact.obj, "country")
    if own is None or code is None:
        return ""
    langs = languages(facts)
    if elsewhere(fact.obj, langs) is None or _is_in_a_heading(fact, own[0], how, facts):
        return ""
    if not any(_has_it(fact, session, own[0], how, facts) for session in _sessions(facts)):
        return ""
    return next((city for city in cities_of(code, langs) if _stands(city, own[0], own[1], how)), "")


def named_instead(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The city of the annotated country that is printed where a session or an event is told, in place of its city.

    Its own is printed elsewhere. The other one must stand right behind "in", in a sentence that has words of the
    session or event; of the session that is reported only its quotes count: where its paragraph names another city,
    that may be the home of a guest. Empty where there is no such city.
    """
    code, own = peek(fact.obj, "country"), _cited(fact.around, facts)
    if fact.field != "city" or fact.path[0] not in ("meeting", "events") or code is None or own is None:
        return ""
    if found.text is not own[0] or _is_in(found, own[1]):
        return ""
    if _is_in_a_heading(fact, own[0], how, facts):
        return ""
    text, value = own[0], without_accents(fact.value.casefold())
    own_path = (*fact.path[: -len(("place", "city"))], "quote")
    told = [(quote.start, quote.end) for quote in located(facts) if _is_own(quote, own_path, text)]
    if fact.around is not facts.meeting:
        places = [start for start, _ in (*told, *_words_of(fact.around, text, own[1], how))]
        told = []
        for place in places:
            around = [_sentence(text, *near, place) for near in own[1] if near[0] <= place < near[1]]
            # Behind the words themselves first: "the next meeting is in Bergen, while the group meets in Hanoi".
            told += [(place if _behind_in(text, place, end, how) else start, end) for start, end in around]
    behind = [at for start, end in told if (at := _behind_in(text, start, end, how)) is not None]
    named = (city for city in cities_of(code, languages(facts)) if _stands_at(city, text, behind, how))
    return next((city for city in named if without_accents(city.casefold()) not in value), "")


def _is_own(quote: Quote, path: Path, text: ReleaseText) -> bool:
    """Whether it is a quote of the object with this path, found in a text."""
    return quote.path[:-1] == path and quote.verdict in (EXACT, CAPITALS) and quote.text is text


def _words_of(obj: dict[str, Any], text: ReleaseText, near: Stretches, how: Manner) -> Stretches:
    """Where the name and the printed date of an event or a session stand in what it cites."""
    words = [peek(obj, name) for name in ("name", "date_text")]
    places = [printed(each, [text], how, near) for each in words if isinstance(each, str)]
    return [(one.start, one.end) for one in places if one is not None and _is_in(one, near)]


def _sentence(text: ReleaseText, start: int, end: int, at: int) -> tuple[int, int]:
    """The sentence around an offset within a stretch: it ends at every dot behind which no small letter or digit is."""
    stored = text.stored
    stops = [match.end() for match in _END.finditer(stored, start, end)]
    stops = [stop for stop in stops if stop >= end or not (stored[stop].islower() or stored[stop].isdigit())]
    return max((stop for stop in stops if stop <= at), default=start), min((s for s in stops if s > at), default=end)


def _behind_in(text: ReleaseText, start: int, end: int, how: Manner) -> int | None:
    """The offset behind the first words by which something is in a place, or None: what is in a second one is another.

    A day, a month and a year are no place ("in May in Suva"); "there" is one that is told elsewhere.
    """
    template = entry(how.lang).template
    if not template.before_city:
        return None
    for match in _in_a_place(template.before_city, template.there).finditer(text.stored, start, end):
        if match["in"] is None:
            return None
        following = _WORD.match(text.stored, match.end())
        if following is None or (following[0].isalpha() and fold(following[0], how.lang) not in months_named(how.lang)):
            return match.end()
    return None


@lru_cache(maxsize=64)
def _in_a_place(before_city: str, there: str) -> re.Pattern[str]:
    instead = rf"(?:{words_expression(there)})(?!\w)" if there else "(?!)"
    return re.compile(rf"(?i)(?<!\w)(?:(?P<in>(?:{words_expression(before_city)})\s+)|{instead})")


def _stands_at(name: str, text: ReleaseText, places: list[int], how: Manner) -> bool:
    """Whether a name begins at one of these offsets, be it with an ending."""
    return is_printed_near(name, text, how, [(at, min(at + len(name) + _ENDING, len(text.stored))) for at in places])


def in_two_countries(fact: Fact, found: Found, how: Manner, facts: Facts) -> bool:
    """Whether another session has the same city in another country, and the text has it there and not here."""
    own, code = _cited_elsewhere(fact, found, facts), peek(fact.obj, "country")
    if own is None or code is None or _is_in_a_heading(fact, own[0], how, facts):
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
