"""Dates: whether the cited paragraphs, or else the text, print the day, the month or the year.

A day needs its day and month in print, a month its month, a year the year; of a period both ends. What is less exact in
print than in the annotation, or told by words alone ("last August"), is found by the printed words beside the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..diagnostic import Path
from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts, attempt
from ..evidence import readings
from ..evidence.locating import CAPITALS, ELSEWHERE, EXACT
from ..evidence.quotes import located
from ..evidence.readings import dates_in, more_dates_in
from ..languages import cldr
from ..languages.calendar import reads
from ..languages.floor_years import has_other_calendar
from ..languages.reading import Reading
from ..release.fold import fold
from ..schema.roles import with_words
from ..system.patterns import lazy
from .acts import of_the_other_act
from .cited import language_cited, stretches
from .dated import Dated, taking_place
from .distant import misread, told
from .near_days import by_near_words, means_the_day_itself
from .periods import other_range
from .places import Source, is_every_text_at_hand, sources
from .printed_days import Wanted, found_in, other_in, prints_number, range_of, wanted_of
from .printed_words import can_mean
from .quoted_days import differing
from .release_days import beside_the_title, of_the_release, others
from .trace import TRACED, Fact, Trace, contradicted, unread
from .words import place

_ENDS = 2
_NUMBERS = lazy(r"\d{1,2}(?!\d)")
_SESSIONS = ("meeting", "session")


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the date stands, in its printed words or in the text; of what EVD013 doubts, what is printed instead."""
    found = _trace(fact, facts)
    if found.state == TRACED and fact.field in with_words("date").get(fact.kind, {}):
        dated = Dated(fact.kind, fact.path[:-1], fact.obj, fact.field)
        differ = attempt(partial(differing, dated, facts)) or ()
        other = next((words for words, place, _ in differ if _is_there(place, facts)), None)
        distant = attempt(partial(misread, dated, facts)) if other is None else None
        other = distant.phrase if distant is not None else other
        return contradicted(other) if other is not None else of_the_other_act(fact, facts) or found
    return found


def _is_there(place: Path, facts: Facts) -> bool:
    """Whether the release has the printed words, or the quote, at this place: else they say nothing of a value."""
    return all(quote.path != place or quote.verdict in (EXACT, CAPITALS, ELSEWHERE) for quote in located(facts))


def _trace(fact: Fact, facts: Facts) -> Trace:
    texts, value = facts.texts, str(fact.value)
    interval = parse(value)
    if texts is None or interval is None:
        return unread("no text at hand" if texts is None else "it is not a date of the calendar")
    words = with_words("date").get(fact.kind, {}).get(fact.field)
    given = peek(fact.obj, words) if words else None
    conflicting = other_range(fact, facts)
    if conflicting is not None:
        return contradicted(conflicting)
    if isinstance(given, str):
        by_words = _in_words(fact, given, interval, facts)
        if by_words is not None:
            return by_words
    wanted = wanted_of(value)
    return _in_text(fact, wanted, interval, facts, is_worded=given is not None)


def _in_words(fact: Fact, words: str, interval: Interval, facts: Facts) -> Trace | None:
    """The trace that the printed words beside a date give; None where they leave it to the text."""
    lang, here = language_cited(fact.around, facts), place(words, fact, facts)
    if here.text is None:
        return here
    found: list[Reading] = []
    fitting: list[Reading] = []
    for read in (dates_in, more_dates_in):
        found += read(words, lang)
        fitting = [one for one in found if can_mean(interval, one)]
        if fitting and (not interval.exact or any(one.day or one.days for one in fitting)):
            return here
    if not fitting and any(one.sure or not one.day for one in found):
        return None if fact.kind == "agreement" else contradicted(words)
    if not found and has_other_calendar(fold(words).text, lang):
        return unread("years of another calendar are not compared")
    if not found and by_near_words(words, lang, interval, facts) is not None:
        return here
    dated = Dated(fact.kind, fact.path[:-1], fact.obj, fact.field)
    if not found and told(dated, facts) is not None:
        return here  # what is told may still be another date: ``misread``
    return None if interval.exact else unread("no day, month or year is read in its printed words")


def _in_text(fact: Fact, wanted: list[Wanted], interval: Interval, facts: Facts, is_worded: bool) -> Trace:
    every = list(sources(facts))
    if any(one.text.effort.is_too_much for one in every):
        return unread("too much to look for")
    cited = [Source(lang, text, tuple(near)) for lang, text, near in stretches(fact.around, facts)]
    if fact.kind == "release" and any(
        one.first <= interval.first and interval.last <= one.last for one in others(facts)
    ):
        other = beside_the_title(wanted, facts)
        if other is not None:
            return contradicted(other)
    owned = fact.kind in _SESSIONS and bool(cited) and _is_day_of_another(fact, facts)
    around = _range_with_another_end(fact, wanted, interval, cited, facts)
    if around is not None:
        return contradicted(around)
    for where in (cited, [] if owned and _prints_another(wanted, cited, facts) else every):
        found = _all_in(wanted, where, facts)
        if found is not None:
            if not _is_one_day(fact, interval, is_worded):
                return found
            around = range_of(wanted[0], cited or every, facts)
            lang = language_cited(fact.around, facts)
            near = by_near_words(None, lang, interval, facts, cited or every) if around else None
            return near or (contradicted(around) if around is not None else found)
    if interval.qualified:
        return unread("it is marked as unsure")
    near = by_near_words(None, language_cited(fact.around, facts), interval, facts, cited or every)
    if near is not None and fact.kind != "release":
        return near
    return _not_found(fact, wanted, cited, every, facts, is_worded)


def _range_with_another_end(
    fact: Fact, wanted: list[Wanted], interval: Interval, cited: list[Source], facts: Facts
) -> str | None:
    """The range that the cited paragraphs print, where they have one end of a period of days and not the other."""
    if fact.kind not in taking_place() or not cited or len(wanted) != _ENDS or not interval.exact:
        return None
    there = [part for part in wanted if next(found_in(part, cited, facts), None) is not None]
    if len(there) == 1:
        return range_of(there[0], cited, facts, is_any=True)
    for part, other in zip(there, reversed(there), strict=True):
        around = range_of(part, cited, facts)
        if around is not None and other.day not in [int(number) for number in _NUMBERS.findall(fold(around).text)]:
            return around
    return None


def _is_one_day(fact: Fact, interval: Interval, is_worded: bool) -> bool:
    """Whether it is the one day of something that takes place, with no words beside it that say how it is printed."""
    is_day = interval.exact and interval.first == interval.last
    return is_day and not is_worded and fact.kind in taking_place()


def _not_found(
    fact: Fact, wanted: list[Wanted], cited: list[Source], every: list[Source], facts: Facts, is_worded: bool
) -> Trace:
    if not is_every_text_at_hand(facts):
        return unread("it may stand in a text that is not at hand")
    lang = language_cited(fact.around, facts)
    if any(readings.has_other_calendar(one.text, one.tag(facts)) for one in every):
        return unread("years of another calendar are not compared")
    if fact.kind == "version":
        return unread("its text has no date of its own")
    if fact.kind == "release":
        return of_the_release(wanted, facts)
    if is_worded:
        return _if_today(fact, lang) or unread("its printed words are less exact")
    other = other_in(wanted, cited, facts)
    if other is None and any(prints_number(part.day, cited) for part in wanted if part.day):
        return unread("only the day is printed where it is cited")
    other = other or other_in(wanted, every, facts)
    if other is None or not (reads(lang) or cldr.of(lang)):
        return unread(f"no date is read in the text ({lang})")
    return contradicted(other)


def _if_today(fact: Fact, lang: str) -> Trace | None:
    """What is said of a day that is printed nowhere, beside "today": that is the day of the release."""
    words = peek(fact.obj, with_words("date")[fact.kind][fact.field])
    is_today = isinstance(words, str) and means_the_day_itself(words, lang)
    return contradicted(words) if is_today else None


def _all_in(wanted: list[Wanted], where: list[Source], facts: Facts) -> Trace | None:
    """Where the first of the parts stands, if all of them are there."""
    found: list[tuple[Source, Reading]] = []
    for part in wanted:
        place = next(found_in(part, where, facts), None)
        if place is None:
            return None
        found.append(place)
    if not found:
        return None
    source, reading = found[0]
    start, end = source.text.folded.span(reading.start, reading.end)
    return Trace(TRACED, text=source.text, lang=source.lang, start=start, end=end)


def _prints_another(wanted: list[Wanted], cited: list[Source], facts: Facts) -> bool:
    return all(part.day for part in wanted) and other_in(wanted, cited, facts) is not None


def _is_day_of_another(fact: Fact, facts: Facts) -> bool:
    """Whether the release, or another session, has the same date: then that it is printed shows nothing."""
    return any(value == str(fact.value) for value, obj in _dated(facts) if obj is not fact.obj)


def _dated(facts: Facts) -> Iterator[tuple[str, object]]:
    meeting = peek(facts.data, "meeting")
    objects = [peek(facts.data, "release"), meeting]
    if meeting is not None:
        objects += [peek(meeting, name) for name in ("next", "previous")]
    for obj in objects:
        value = peek(obj, "date") if obj is not None else None
        if value is not None:
            yield str(value), obj
