"""Seasons, quarters and halves of a year, where the file of a language names them: ``Q3 2026``, ``осенью 2027 г.``.

Each has its number in EDTF (ISO 8601-2): https://www.loc.gov/standards/datetime/.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import islice

from ..system.patterns import lazy
from ..tuples import NamedTuple
from . import part_words
from .date_signs import year_of
from .floor_months import plain
from .floor_years import full
from .lookup import entry
from .other_calendars import ETHIOPIC, days, is_year
from .reading import Reading
from .shapes import YearParts
from .words import starts

_MOST = 1_000  # places of a text that are looked at
_AHEAD, _BEHIND = 34, 30  # code points around a word in which its number and its year stand
_QUARTERS, _THIRDS, _HALVES = 32, 36, 39
_SIZES = {_QUARTERS: 4, _THIRDS: 3, _HALVES: 2}
_WHOLE_HALVES = ("whole40", "whole41")
_OF_A_PART = 6  # signs of a part of a year with its number: 第1四半期
_WINTER, _OF_ANOTHER, _FISCAL = 24, 1800, "年度"
_PERSIAN_MONTHS = {21: (1, 3), 22: (4, 6), 23: (7, 9), 24: (10, 12)}
# Not "the 2020s", "2020-х годов", "2020年代".
_YEAR = r"(?:'?\d{4}|'\d\d)(?!\d|'?s\b|-?(?:х|ых|er|luvu|luku)|年代|년대)"
_JOINED = lazy(r"\s?(?:[-,、/~]|[^\W\d_]{1,4})?\s?")
_YEAR_BEHIND = lazy(rf"([^\d\n]{{0,24}}?)({_YEAR})")
_YEAR_AHEAD = lazy(r"(?<![\d.,])(\d{4})([^\d\n]{0,20})\Z")
_ENDS_SENTENCE = lazy(r"[.!?;]\s+\Z")
_LAST_TWO = lazy(r"\s?[-/]\s?\d\d(?:\d\d)?(?!\d)")


class _Found(NamedTuple):
    """Parts of one year, by their numbers in EDTF, and their place.

    ``is_sure``: even where no year stands beside them.
    """

    parts: list[int]
    start: int
    end: int
    is_sure: bool


def readings(text: str, lang: str) -> Iterator[Reading]:
    """The parts of years that a plain text without capitals names, with their year where it stands beside them.

    Of parts in a row the year stands with the first or the last: "Q3 and Q4 2026".
    """
    how = entry(lang).parts
    if how is None:
        return
    waiting: list[_Found] = []
    dated: _Found | None = None
    for match in islice(_places(text, lang), _MOST):
        found = _found(text, match, lang, how)
        if found is None or _is_fiscal(text, found, lang, how):
            continue
        if waiting and not _goes_on(text, waiting[-1], found):
            yield from _without_year(waiting)
            waiting = []
        own = list(_with_year(text, found.parts, found, lang, how))
        if own:
            yield from own
            yield from (one for each in waiting for one in _with_year(text, each.parts, found, lang, how))
            dated, waiting = found, []
        elif dated is not None and _goes_on(text, dated, found):
            yield from _with_year(text, found.parts, dated, lang, how)
        else:
            waiting.append(found)
    yield from _without_year(waiting)
    yield from _fiscal_years(text, lang, how)


def _places(text: str, lang: str) -> Iterator[re.Match[str]]:
    """Where words for parts stand."""
    digits = [match.start() for match in part_words.DIGIT.finditer(text)]
    lettered = [max(0, at - before) for at in digits for before in (0, 1, 2)]
    end, known = 0, part_words.words(lang)
    for start in sorted({*lettered, *starts(text, part_words.beginnings(lang))}):
        match = known.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match


def _goes_on(text: str, one: _Found, other: _Found) -> bool:
    return _JOINED.fullmatch(text, one.end, max(one.end, other.start)) is not None


def _without_year(waiting: list[_Found]) -> Iterator[Reading]:
    """Those that are parts of a year without it: the first half may be that of a day, and "été" is no summer."""
    for one in waiting:
        yield from (Reading(None, part, None, one.start, one.end, False) for part in one.parts if one.is_sure)


def _found(text: str, match: re.Match[str], lang: str, how: YearParts) -> _Found | None:
    """A word for a part of a year with what counts it."""
    start, end = match.span()
    whole = part_words.wholes(lang).get(match.lastgroup or "")
    if whole is not None:
        is_other = whole < _QUARTERS and how.no_season and re.compile(plain(how.no_season)).match(text, start)
        is_other = is_other or (how.not_behind and re.compile(how.not_behind).match(text, end))
        return None if is_other else _Found([whole], start, end, match.lastgroup in _WHOLE_HALVES)
    base = {"quarter": _QUARTERS, "third": _THIRDS, "half": _HALVES}.get(match.lastgroup or "", 0)
    if not base:
        letter, digit = match["letter"], match["digit"] or match["digit2"]
        base = _HALVES if (letter or match["letter2"]) == "h" else _QUARTERS
        is_one = int(digit) <= _SIZES[base]
        return _Found([base + int(digit)], start, end, base == _QUARTERS) if is_one else None
    ahead = part_words.ahead(lang).search(text, max(0, start - _AHEAD), start)
    counted = ahead or part_words.behind(lang).match(text, end)
    if counted is None:
        return None
    numbers, first = [_value(counted["number"], lang)], min(start, counted.start())
    before = (
        part_words.ahead_of_another(lang).search(text, max(0, first - _AHEAD), first) if ahead is not None else None
    )
    if before is not None and (_value(before["number"], lang) or 0) < (numbers[0] or 0):
        numbers, first = [_value(before["number"], lang), *numbers], before.start()
    parts = [base + number for number in numbers if number is not None and number <= _SIZES[base]]
    end = max(end, counted.end("number"))
    return _Found(parts, first, end, base != _HALVES or _is_of_the_year(text, end, how)) if parts else None


def _is_of_the_year(text: str, end: int, how: YearParts) -> bool:
    return bool(how.of_the_year) and re.compile(rf"\s(?:{how.of_the_year})(?!\w)").match(text, end) is not None


def _is_fiscal(text: str, found: _Found, lang: str, how: YearParts) -> bool:
    around = text[max(0, found.start - _BEHIND) : found.start] + " " + text[found.end : found.end + _BEHIND]
    return bool(how.fiscal) and part_words.fiscal(lang).search(around) is not None


def _with_year(text: str, parts: list[int], place: _Found, lang: str, how: YearParts) -> Iterator[Reading]:
    """Parts of the year that stands beside a place."""
    year, first, last, is_fiscal = next(_years(text, place.start, place.end, lang, how), (0, 0, 0, False))
    for part in parts if year else ():
        if is_fiscal and how.fiscal_month:
            yield Reading(None, None, None, first, last, True, _of_fiscal(part, year, how.fiscal_month))
        elif entry(lang).calendar not in ("", "buddhist") and year < _OF_ANOTHER:
            yield from _of_other(part, year, entry(lang).calendar, first, last)
        else:
            yield Reading(year, part, None, first, last, True)
            if part == _WINTER:
                yield Reading(year - 1, part, None, first, last, True)


def _fiscal_years(text: str, lang: str, how: YearParts) -> Iterator[Reading]:
    """``2026年度`` as a whole, where it is known in which month it begins."""
    if not how.fiscal_month or _FISCAL not in text:
        return
    for match in islice(part_words.fiscal_year(lang).finditer(text), _MOST):
        year = year_of(match[1], lang)
        if year is not None and not part_words.words(lang).search(text, match.end(), match.end() + _OF_A_PART):
            yield Reading(None, None, None, *match.span(), True, _of_fiscal(0, year, how.fiscal_month))


def _years(text: str, start: int, end: int, lang: str, how: YearParts) -> Iterator[tuple[int, int, int, bool]]:
    """(year, start, end of the whole, whether it is a fiscal one) of the year behind a part, or before it."""
    behind = _YEAR_BEHIND.match(text, end)
    if behind is not None and _links(behind[1], lang):
        for year in _read(behind[2], lang):
            more = _LAST_TWO.match(text, behind.end())
            yield year, start, more.end() if more is not None else behind.end(), False
    if part_words.has_signs(lang):
        ahead = part_words.year_in_signs(lang).search(text, max(0, start - _BEHIND), start)
        if ahead is not None and (value := year_of(ahead[1], lang)):
            yield value, ahead.start(1), end, bool(how.fiscal_month) and _FISCAL in ahead[2]
        return
    before = _YEAR_AHEAD.search(text, max(0, start - _BEHIND), start)
    if before is not None and _links(before[2], lang) and not _parts_sentences(before[2], lang):
        for year in _read(before[1], lang):
            yield year, before.start(1), end, False


def _parts_sentences(gap: str, lang: str) -> bool:
    """Whether a dot between the year and the part ends a sentence; behind a year it may be that of an ordinal."""
    return _ENDS_SENTENCE.search(gap) is not None and not entry(lang).year_first


def _read(printed: str, lang: str) -> Iterator[int]:
    calendar = entry(lang).calendar
    value = int(printed.strip("'"))
    if calendar not in ("", "buddhist", "other") and calendar != ETHIOPIC and is_year(calendar, value):
        yield value
    yield from full(printed, lang)


def _of_other(part: int, year: int, calendar: str, start: int, end: int) -> Iterator[Reading]:
    """A part of a year of another calendar; the seasons of the Persian one are quarters of it."""
    if part in _PERSIAN_MONTHS:
        first, last = _PERSIAN_MONTHS[part]
    else:
        base = next(base for base in (_HALVES, _THIRDS, _QUARTERS) if part > base)
        length = 12 // _SIZES[base]
        first, last = length * (part - base - 1) + 1, length * (part - base)
    span = days(calendar, year, first, last)
    if span is not None and part in _PERSIAN_MONTHS:
        yield Reading(span[0].year, part, None, start, end, True)
    elif span is not None:
        yield Reading(None, None, None, start, end, True, span)


def _of_fiscal(part: int, year: int, month: int) -> tuple[datetime.date, datetime.date] | None:
    base = next((base for base in (_HALVES, _THIRDS, _QUARTERS) if part > base), 0)
    if not base:
        return datetime.date(year, month, 1), datetime.date(year + 1, month, 1) - datetime.timedelta(1)
    length = 12 // _SIZES[base]
    first = year * 12 + month - 1 + length * (part - base - 1)
    begin, end = (datetime.date(one // 12, one % 12 + 1, 1) for one in (first, first + length))
    return begin, end - datetime.timedelta(1)


def _links(gap: str, lang: str) -> bool:
    """Whether nothing but small words stands between a part and its year."""
    words = part_words.MARKS.sub(" ", gap).split()
    return "," not in gap.rstrip(", ") and len(words) <= 4 and all(word in part_words.linking(lang) for word in words)


def _value(printed: str, lang: str) -> int | None:
    digits = re.match(r"\d", printed)
    if digits is not None:
        return int(digits[0])
    known = part_words.numbers(lang)
    if printed in known:
        return known[printed]
    return next((value for word, value in known.items() if word.endswith("*") and printed.startswith(word[:-1])), None)
