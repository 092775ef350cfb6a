"""Seasons, quarters and halves of a year, where the file of a language names them: ``Q3 2026``, ``осенью 2027 г.``.

Each has its number in EDTF (ISO 8601-2): https://www.loc.gov/standards/datetime/.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import islice

from ..system.patterns import lazy
from . import part_words
from .date_signs import year_of
from .floor_months import plain
from .floor_years import full
from .lookup import entry
from .other_calendars import ETHIOPIC, days, is_year
from .reading import Reading
from .shapes import YearParts

_MOST = 1_000  # places of a text that are looked at
_AHEAD, _BEHIND = 34, 30  # code points around a word in which its number and its year stand
_QUARTERS, _THIRDS, _HALVES = 32, 36, 39
_SIZES = {_QUARTERS: 4, _THIRDS: 3, _HALVES: 2}
_WHOLE_HALVES = ("whole40", "whole41")
_WINTER = 24
_PERSIAN_MONTHS = {21: (1, 3), 22: (4, 6), 23: (7, 9), 24: (10, 12)}
_YEAR = r"'?\d{4}(?!\d)|'\d\d(?!\d)"
_YEAR_BEHIND = lazy(rf"([^\d\n]{{0,24}}?)({_YEAR})")
_YEAR_AHEAD = lazy(r"(?<![\d.,])(\d{4})([^\d\n]{0,20})\Z")
_ENDS_SENTENCE = lazy(r"[.!?;]\s+\Z")
_LAST_TWO = lazy(r"\s?[-/]\s?\d\d(?:\d\d)?(?!\d)")


def readings(lower: str, lang: str) -> Iterator[Reading]:
    """The parts of years that a text without capitals names, with their year where it stands beside them."""
    how = entry(lang).parts
    if how is None:
        return
    text = plain(lower)
    for match in islice(part_words.words(lang).finditer(text), _MOST):
        found = _numbered(text, match, lang, how)
        if found is not None:
            stands_alone = _QUARTERS < found[0] <= _THIRDS or (match.lastgroup in _WHOLE_HALVES)
            yield from _with_year(text, found, lang, how, stands_alone)


def _numbered(text: str, match: re.Match[str], lang: str, how: YearParts) -> tuple[int, int, int] | None:
    """(number in EDTF, start, end) of a word with what counts it."""
    start, end = match.span()
    whole = part_words.wholes(lang).get(match.lastgroup or "")
    if whole is not None:
        is_other = whole < _QUARTERS and how.no_season and re.compile(plain(how.no_season)).match(text, start)
        return (
            None
            if is_other or (how.not_behind and re.compile(how.not_behind).match(text, end))
            else (whole, start, end)
        )
    base = {"quarter": _QUARTERS, "third": _THIRDS, "half": _HALVES}.get(match.lastgroup or "", 0)
    if not base:
        letter, digit = match["letter"], match["digit"] or match["digit2"]
        base = _HALVES if (letter or match["letter2"]) == "h" else _QUARTERS
        return (base + int(digit), start, end) if int(digit) <= _SIZES[base] else None
    ahead = part_words.ahead(lang).search(text, max(0, start - _AHEAD), start)
    behind = part_words.behind(lang).match(text, end) if ahead is None else None
    counted = ahead or behind
    number = _value(counted["number"], lang) if counted is not None else None
    if counted is None or number is None or number > _SIZES[base]:
        return None
    return base + number, min(start, counted.start()), max(end, counted.end("number"))


def _with_year(
    text: str, found: tuple[int, int, int], lang: str, how: YearParts, stands_alone: bool
) -> Iterator[Reading]:
    part, start, end = found
    around = text[max(0, start - _BEHIND) : start] + " " + text[end : end + _BEHIND]
    if how.fiscal and part_words.fiscal(lang).search(around):
        return
    for year, first, last, is_fiscal in _years(text, start, end, lang, how):
        if is_fiscal and how.fiscal_month:
            yield Reading(None, None, None, first, last, True, _of_fiscal(part, year, how.fiscal_month))
        elif entry(lang).calendar not in ("", "buddhist") and year < 1800:
            yield from _of_other(part, year, entry(lang).calendar, first, last)
        else:
            yield Reading(year, part, None, first, last, True)
            if part == _WINTER:
                yield Reading(year - 1, part, None, first, last, True)
        return
    # "The first half" may be that of a day, and "été" is no summer: without its year only a quarter is sure to be one.
    if stands_alone:
        yield Reading(None, part, None, start, end, False)


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
            yield value, ahead.start(1), end, bool(how.fiscal_month) and "年度" in ahead[2]
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
