"""Printed dates of the Persian, the Islamic and the Ethiopian calendar, by the names of their months in a language.

A day of the Islamic calendar that stands beside one of the Gregorian calendar is left to that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..system.patterns import lazy
from .floor_months import plain
from .lookup import entry, listed
from .other_calendars import ETHIOPIC, can_differ, days, is_year, years_of_our_time
from .reading import Reading
from .words import language, starts

_BEHIND = 40  # code points between two dates of one day: "الموافق"
_AHEAD, _DAYS = 12, 4  # code points before a month, or a day, in which a day stands; days of one month
_MOST = 2_000  # places of a text that are looked at
_DIGITS = lazy(r"\d+")
_YEAR = lazy(r"(?<![\d.,/:-])(\d{4})(?!\d)")
_NUMERIC = lazy(r"(?<![\w.,/:-])(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)")
_YEAR_BEHIND = lazy(r"([^\d\n]{0,14})(\d{4})(?!\d)")
_DAY_AHEAD = lazy(r"(?<![\d.,/:])(\d{1,2})([^\d\n]{0,9})\Z")
_DAY_BEHIND = lazy(r"[^\d\n]{0,6}(\d{1,2})(?!\d)(?![.,/:]\d)")
_OF_AN_ERA = lazy(r"(?:[^\W\d_]{1,2}(?!\w))?")
_ENDS_SENTENCE = lazy(r"[.!?;؛؟።]\s")
_SHORT, _FEW = 300, 8  # of printed words, in which any year can be meant; years of a text that are tried
_LETTERS, _OF_A_YEAR = 4, 9  # letters that may stand between a day and its month, and between that and the year


def readings(text: str, lang: str, others: list[Reading]) -> list[Reading]:
    """The dates of other calendars in a plain text without capitals, in a language in which they are printed.

    ``others``: those of the Gregorian calendar and parts of years.
    """
    calendar = entry(lang).calendar
    if not entry(lang).other_months:
        return []
    found = list(_numeric(text, calendar)) if calendar != ETHIOPIC else []
    numbers = [match.start() for match in islice(_DIGITS.finditer(text), _MOST)]
    years = (match for at in numbers if (match := _YEAR.match(text, at)) is not None)
    alone = [(int(match[1]), *match.span()) for match in years if is_year(calendar, int(match[1]))]
    near = _near([year for year, _, _ in alone], calendar, len(text) <= _SHORT)
    for match in islice(_places(text, lang), _MOST):
        found += _around(text, match, lang, near)
    taken = {at for one in (*found, *others) if one.month or one.days for at in range(one.start, one.end)}
    for year, start, end in alone:
        if start not in taken:
            found.append(Reading(None, None, None, start, end, False, days(calendar, year)))
    told = [one for one in others if one.day and one.year]
    if not told or not can_differ(calendar):
        return found
    beside = {at for other in told for at in range(other.start - _BEHIND, other.end + _BEHIND)}
    return [one for one in found if one.start not in beside and one.end not in beside]


def in_letters(text: str, lang: str) -> Iterator[Reading]:
    """The dates of a text without capitals whose day and year are letters, in a language that prints such ones."""
    if entry(lang).hebrew_months:
        from . import hebrew_calendar  # one language needs it

        yield from hebrew_calendar.readings(text, lang)


def without_dates(words: str, lang: str) -> str:
    """What stands beside a date, without dates of other calendars and the letters of an era behind a year: هـ, م."""
    code = language(lang)
    if entry(code).hebrew_months:
        from . import hebrew_calendar

        return hebrew_calendar.without_dates(words, code)
    if not entry(code).other_months:
        return words
    kept = words
    for start, end in ((0, 0), *((one.start, one.end) for one in readings(plain(words.lower()), code, []))):
        era = _OF_AN_ERA.match(kept, end)
        last = era.end() if era is not None else end
        kept = kept[:start] + " " * (last - start) + kept[last:]
    return kept


def _near(printed: list[int], calendar: str, is_short: bool) -> list[int]:
    """The years that a day without its year can be of: those that are printed, and the ones beside them."""
    if not printed and is_short:
        return list(years_of_our_time(calendar))
    return sorted({other for year in dict.fromkeys(printed[:_FEW]) for other in (year - 1, year, year + 1)})


def is_month(word: str, lang: str) -> bool:
    """Whether a word without capitals is a month of another calendar as a whole: مهر is no form of May."""
    return plain(word) in _names(lang)


def _numeric(lower: str, calendar: str) -> Iterator[Reading]:
    """``1404/08/25``, ``25/5/1447``."""
    for place in islice(_DIGITS.finditer(lower), _MOST):
        match = _NUMERIC.match(lower, place.start())
        if match is None:
            continue
        first, month, last = int(match[1]), int(match[3]), int(match[4])
        year, day = (first, last) if len(match[1]) == 4 else (last, first)
        yield from _day(calendar, year, month, day, *match.span())


def _places(text: str, lang: str) -> Iterator[re.Match[str]]:
    """Where names of months stand."""
    matches = (_months(lang).match(text, start) for start in starts(text, _names(lang)))
    yield from (match for match in matches if match is not None)


def _around(lower: str, match: re.Match[str], lang: str, years: list[int]) -> Iterator[Reading]:
    """The days and the year that stand beside the name of a month."""
    calendar, month = _names(lang)[match[1]]
    start, end = match.span(1)
    printed = _days_of(lower, start, end)
    year, stop = _year_of(lower, end, calendar)
    for number, place, last in printed:
        for one in years if year is None else (year,):
            yield from _day(calendar, one, month, number, min(place, start), max(last, stop))
    if year is not None and not printed:
        yield Reading(None, None, None, start, stop, True, days(calendar, year, month))


def _day(calendar: str, year: int, month: int, day: int, start: int, end: int) -> Iterator[Reading]:
    span = days(calendar, year, month, day=day) if day else None
    if span is not None and span[0] == span[1]:
        yield Reading(span[0].year, span[0].month, span[0].day, start, end, calendar != ETHIOPIC)
    elif span is not None:
        yield Reading(None, None, None, start, end, True, span)


def _days_of(lower: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """(day, its place) of the numbers beside a month."""
    found: list[tuple[int, int, int]] = []
    first = start
    while len(found) < _DAYS and (match := _DAY_AHEAD.search(lower, max(0, first - _AHEAD), first)) is not None:
        if _letters(match[2]) > _LETTERS:
            break
        found.append((int(match[1]), *match.span(1)))
        first = match.start(1)
    behind = _DAY_BEHIND.match(lower, end) if not found else None
    return [(int(behind[1]), *behind.span(1))] if behind is not None else found


def _year_of(lower: str, end: int, calendar: str) -> tuple[int | None, int]:
    """The year behind a month, with a day between them where it stands there (``ህዳር 7 ቀን 2018``)."""
    between = _DAY_BEHIND.match(lower, end)
    for place in dict.fromkeys((end, between.end() if between is not None else end)):
        match = _YEAR_BEHIND.match(lower, place)
        if match is not None and _letters(match[1]) <= _OF_A_YEAR and _ENDS_SENTENCE.search(match[1]) is None:
            year = int(match[2])
            return (year, match.end()) if is_year(calendar, year) else (None, end)
    return None, end


def _letters(gap: str) -> int:
    return sum(map(str.isalpha, gap))


@cache
def _names(lang: str) -> dict[str, tuple[str, int]]:
    """Each name with its calendar and its number."""
    return {
        plain(name): (calendar, number)
        for calendar, months in entry(lang).other_months.items()
        for number, names in months.items()
        for name in listed(names)
    }


@cache
def _months(lang: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_names(lang), key=len, reverse=True)))
    letters = plain(entry(lang).joined_letters)
    joined = f"[{letters}]" if letters else "(?!)"
    return re.compile(rf"(?:(?<!\w)|(?<=(?<!\w){joined}))({names})(?!\w)")
