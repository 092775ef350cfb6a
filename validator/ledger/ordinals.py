"""Numbers of sessions: whether the text prints them, as an ordinal in digits, Roman letters or words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document.content import peek
from ..document.facts import Facts
from ..evidence.readings import comparable, dates, numbers
from ..languages import cldr, floor_ordinals
from ..languages import ordinals as full
from ..languages.floor_ordinals import Numbered
from ..languages.words import language
from .cited import stretches
from .places import Source, is_every_text_at_hand, sources
from .printed_days import OF_A_READING
from .trace import TRACED, Fact, Trace, contradicted, unread

_HIGHEST, _HIGHEST_OF_FLOOR = 89, 20  # ordinals in words that the full readers know
_USUAL = 2  # "first" and "second" are said of much besides sessions


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the number stands; near what the object cites, and in the headings, any number will do."""
    every, value = list(sources(facts)), fact.value
    if not every or not isinstance(value, int):
        return unread("no text at hand")
    if any(one.text.effort.is_too_much for one in every):
        return unread("too much to look for")
    near = [*_headings(every), *_cited(fact, facts)]
    place = next(_places(value, near, facts), None)
    own = _before_the_same(fact, near, facts) if place is not None else None
    if own is not None:
        return contradicted(_words(*own))
    if place is not None:
        return _found(*place)
    others = [one for one in _ordinals(near, facts) if one[1].value != value]
    doubtful = bool(others) and _is_number_of_another(fact, facts)
    for source, one in _places(value, every, facts):
        if (one.is_ordinal and not doubtful) or not others:
            return _found(source, one)
    if not is_every_text_at_hand(facts):
        return unread("it may stand in a text that is not at hand")
    within = next(_of_several(value, near, facts), None)
    if within is not None:
        return _found(*within)
    lang = str(facts.release["lang"])
    if not all(full.reads(one.tag(facts)) or cldr.of(one.tag(facts)) for one in every):
        return unread(f"ordinals are not read ({lang})")
    printed = [one for one in others if one[1].value not in _of_others(fact, facts) and _shows(value, *one, facts)]
    if printed:
        return contradicted(_words(*printed[0]))
    if any(full.reads(one.tag(facts)) and value <= _HIGHEST for one in every):
        return contradicted()
    above = f"above {_HIGHEST_OF_FLOOR} " if floor_ordinals.reads_words(lang) and value > _HIGHEST_OF_FLOOR else ""
    return unread(f"ordinals {above}are not read in words ({lang})")


def _shows(value: int, source: Source, one: Numbered, facts: Facts) -> bool:
    """Whether another number can be read whole: where words are read up to 20, "twenty" may begin the one wanted."""
    start, end = source.text.folded.span(one.start, one.end)
    is_word = not any(map(str.isdigit, source.text.stored[start:end])) and not source.text.stored[start:end].isupper()
    return not is_word or full.reads(source.tag(facts)) or value < _HIGHEST_OF_FLOOR


def _places(value: int, where: list[Source], facts: Facts) -> Iterator[tuple[Source, Numbered]]:
    """The places of a number, those that are written as an ordinal first."""
    loose: list[tuple[Source, Numbered]] = []
    for source in where:
        found = numbers(source.text, source.tag(facts))
        source.text.effort.spent += OF_A_READING * len(found) + 20 * len(source.text.caseless)
        for start, end in source.stretches():
            here = [one for one in found if one.value == value and start <= one.start < end]
            yield from ((source, one) for one in here if one.is_ordinal)
            loose += [(source, one) for one in here if not (one.is_ordinal or _is_day(one, source, facts))]
    for source in where:
        for start, end in source.stretches():
            spelled = floor_ordinals.spelled_out(comparable(source.text)[start:end], source.tag(facts), value)
            yield from ((source, Numbered(value, first + start, last + start, True)) for first, last in spelled)
    for source in where:
        for start, end in source.stretches():
            yield from ((source, one) for one in _in_words(source, start, end, facts) if one.value == value)
    yield from loose


def _is_day(one: Numbered, source: Source, facts: Facts) -> bool:
    """Whether a number is the day of a date: ``Den 26–27 augusti``."""
    if comparable(source.text)[one.end : one.end + 1].isalpha():
        return False  # 15वीं
    read = dates(source.text, source.tag(facts))
    return any(each.start <= one.start < each.end and each.day == one.value and each.month for each in read)


def _in_words(source: Source, start: int, end: int, facts: Facts) -> list[Numbered]:
    """The ordinals in words of a stretch, in its language."""
    lang, text = source.tag(facts), comparable(source.text)
    key = ("ordinals", language(lang))
    if key not in source.text.readings:
        read = full.ordinals if full.reads(lang) else floor_ordinals.in_words
        source.text.readings[key] = read(text, lang)
    found: list[Any] = source.text.readings[key]
    source.text.effort.spent += OF_A_READING * len(found)
    return [Numbered(one.value, one.start, one.end, True) for one in found if start <= one.start < end]


def _of_several(value: int, where: list[Source], facts: Facts) -> Iterator[tuple[Source, Numbered]]:
    """The places of a number within several that have one word for session: ``the 6th to 8th sessions``."""
    for source in where:
        lang = source.tag(facts)
        for start, end in source.stretches() if full.reads(lang) else ():
            source.text.effort.spent += OF_A_READING
            for one in full.session_ordinals(comparable(source.text)[start:end], lang):
                if one.value == value:
                    yield source, Numbered(value, one.start + start, one.end + start, True)


def _ordinals(where: list[Source], facts: Facts) -> list[tuple[Source, Numbered]]:
    """What is numbered near: in digits and Roman letters, else in words."""
    found: list[tuple[Source, Numbered]] = []
    for source in where:
        for start, end in source.stretches():
            here = [one for one in numbers(source.text, source.tag(facts)) if start <= one.start < end]
            words = [one for one in _in_words(source, start, end, facts) if one.value > _USUAL]
            found += [(source, one) for one in (*(one for one in here if one.is_ordinal), *words)]
    return found


def _headings(every: list[Source]) -> list[Source]:
    """The headings, with what stands between the last of them and the body: a second headline above ``begins``."""
    found = []
    for one in every:
        near = [(place.start, place.end) for place in one.text.headings]
        last, begins = max((end for _, end in near), default=0), one.text.body[0]
        if near:
            found.append(one._replace(near=(*near, (last, begins)) if last < begins else tuple(near)))
    return found


def _cited(fact: Fact, facts: Facts) -> list[Source]:
    return [Source(lang, text, tuple(near)) for lang, text, near in stretches(fact.around, facts) if near]


def _is_number_of_another(fact: Fact, facts: Facts) -> bool:
    """Whether another session has the same number, so that it is printed shows nothing."""
    return fact.kind in ("meeting", "session") and fact.value in _of_others(fact, facts)


def _before_the_same(fact: Fact, near: list[Source], facts: Facts) -> tuple[Source, Numbered] | None:
    """The number before that of the next session, printed near, where this one is given the number of the next."""
    after = peek(facts.meeting, "next") if fact.kind == "meeting" and peek(facts.meeting, "status") is None else None
    if after is None or peek(after, "ordinal") != fact.value:
        return None
    return next((one for one in _places(fact.value - 1, near, facts) if one[1].is_ordinal), None)


def _of_others(fact: Fact, facts: Facts) -> set[int]:
    """The numbers of the other sessions of the document."""
    meeting = peek(facts.data, "meeting")
    if meeting is None:
        return set()
    objects = [meeting, *(peek(meeting, name) for name in ("next", "previous"))]
    found = (peek(obj, "ordinal") for obj in objects if obj is not None and obj is not fact.obj)
    return {value for value in found if value is not None}


def _found(source: Source, one: Numbered) -> Trace:
    start, end = source.text.folded.span(one.start, one.end)
    return Trace(TRACED, text=source.text, lang=source.lang, start=start, end=end)


def _words(source: Source, one: Numbered) -> str:
    start, end = source.text.folded.span(one.start, one.end)
    return source.text.stored[start:end]
