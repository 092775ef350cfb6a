"""Days that a release tells by their distance from its own date: "today", "on Monday", "the 26th"."""

from __future__ import annotations

import datetime
import re
from functools import cache

from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts
from ..evidence.readings import comparable, lowercase, more_dates
from ..languages.distances import near_days, of_days
from ..languages.floor_dates import lowered
from ..languages.lookup import entry
from ..languages.scripts import is_unspaced
from ..languages.words import language
from ..release.fold import fold
from ..system.patterns import cased
from .places import Source
from .trace import TRACED, Trace
from .weekdays import in_any_case

_OF_A_CHARACTER = 50  # characters that a plain search passes over in the time that these expressions take for one
_NEAR, _WEEK = datetime.timedelta(1), datetime.timedelta(8)


def by_near_words(
    words: str | None, lang: str, interval: Interval, facts: Facts, where: list[Source] | None = None
) -> Trace | None:
    """The trace of a day that such a word tells, in printed words or in stretches of texts."""
    released = peek(facts.release, "date")
    release = parse(str(released)) if released is not None else None
    if release is None or not interval.exact or interval.last - interval.first > _WEEK:
        return None
    if words is not None:
        return Trace(TRACED) if _place(lowered(fold(words).text), lang, interval, release) else None
    for source in where or ():
        text = lowercase(source.text)
        for start, end in source.stretches():
            source.text.effort.spent += _OF_A_CHARACTER * (end - start)
            place = _place(text[start:end], source.tag(facts), interval, release) or _day_alone(
                source, facts, interval, start, end
            )
            if place is not None:
                span = source.text.folded.span(start + place[0], start + place[1])
                return Trace(TRACED, text=source.text, lang=source.lang, start=span[0], end=span[1])
    return None


def _place(text: str, lang: str, interval: Interval, release: Interval) -> tuple[int, int] | None:
    """Where the word stands that can tell the day."""
    code = language(lang)
    if release.first - _NEAR <= interval.first <= interval.last <= release.last + _NEAR:
        match = _near(code, interval.first == interval.last and interval.first != release.first).search(text)
        if match is not None:
            return match.span()
    if not release.first - _WEEK <= interval.first <= interval.last <= release.last + _WEEK:
        return None
    names = in_any_case(code)
    match = names[interval.first.weekday()].search(text) if names else None
    return match.span() if match is not None else None


def _day_alone(source: Source, facts: Facts, interval: Interval, start: int, end: int) -> tuple[int, int] | None:
    """``26일``, ``the 26th``: a day without its month, which is that of the release."""
    for one in more_dates(source.text, source.tag(facts)):
        if start <= one.start < end and one.month is None and one.day == interval.first.day:
            return one.start - start, one.end - start
    known = entry(language(source.tag(facts))).dates
    if known is not None and known.day_in_text:
        for match in cased(known.day_in_text).finditer(comparable(source.text), start, end):
            if int(match[1]) == interval.first.day:
                return match.start() - start, match.end() - start
    return None


def means_the_day_itself(words: str, lang: str) -> bool:
    """Whether printed words are "today" and no more."""
    return lowered(fold(words).text).strip(" .,") in _today(language(lang))


@cache
def _near(code: str, is_another_day: bool) -> re.Pattern[str]:
    """The words for days near that of the release; without "today", where it is another day."""
    words = [word for lang in dict.fromkeys((code, "en")) for word in near_days(lang)]
    return _any_of([word for word in words if not is_another_day or word not in _today(code)], code)


@cache
def _today(code: str) -> frozenset[str]:
    """The words for the day itself, in a language and in English."""
    return frozenset((*of_days(code, 0), *of_days("en", 0)))


def _any_of(expressions: list[str], code: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(expressions, key=len, reverse=True)))
    return re.compile(words if is_unspaced(code) else rf"(?<!\w)(?:{words})(?!\w)")
