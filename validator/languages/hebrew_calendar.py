"""Dates of the Hebrew calendar, with day and year in letters: ``י"ב באייר תשפ"ו``.

By arithmetic: Reingold and Dershowitz, Calendrical Calculations, https://www.cambridge.org/9781107057623.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from .lookup import entry, listed
from .reading import Reading

_EPOCH = -1_373_427  # days before the first one of the calendar, as date.toordinal counts
_VALUES = dict(zip("אבגדהוזחטיכלמנסעפצקרשת", (*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400), strict=True))
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")
_MARKS = "\"'\u05f3\u05f4\u2019\u201d"
_FIVE_THOUSAND, _OF_OUR_TIME = 5000, range(5700, 5900)
_MOST = 200


def readings(text: str, lang: str) -> Iterator[Reading]:
    """The days of this calendar that a text prints, as days of the Gregorian one."""
    for match in islice(_dates(lang).finditer(text), _MOST):
        day, year = _number(match[1]), _FIVE_THOUSAND + _number(match[3])
        there = date(year, _months(lang)[match[2]], day) if year in _OF_OUR_TIME else None
        if there is not None:
            yield Reading(there.year, there.month, there.day, *match.span(), True)


def without_dates(words: str, lang: str) -> str:
    """Words with blanks in place of such dates."""
    return _dates(lang).sub(lambda match: " " * len(match[0]), words)


def date(year: int, month: int, day: int) -> datetime.date | None:
    """The day of the Gregorian calendar; months are counted from Tishri, 6 is the first Adar of a leap year."""
    lengths = _lengths(year)
    if not 1 <= day <= (lengths[month - 1] or lengths[month]):
        return None
    return datetime.date.fromordinal(_new_year(year) + sum(lengths[: month - 1]) + day - 1)


@cache
def _months(lang: str) -> dict[str, int]:
    return {name: number for number, names in entry(lang).hebrew_months.items() for name in listed(names)}


@cache
def _dates(lang: str) -> re.Pattern[str]:
    names = "|".join(sorted(_months(lang), key=len, reverse=True))
    return re.compile(
        rf"(?<![א-ת])([א-ל][{_MARKS}]?[א-ט]?[{_MARKS}]?)\s+ב?({names})[{_MARKS}]?,?\s+(?:ה[{_MARKS}])?"
        rf"(ת[א-ת]{{0,2}}[{_MARKS}]{{1,2}}[א-ת])(?![א-ת])"
    )


def _number(letters: str) -> int:
    return sum(_VALUES.get(sign, 0) for sign in letters.translate(_FINAL))


def _lengths(year: int) -> tuple[int, ...]:
    """The days of each month from Tishri; the first Adar has none where the year is no leap year."""
    days = _new_year(year + 1) - _new_year(year)
    is_leap = (7 * year + 1) % 19 < 7
    long, short = 29 + (days % 10 == 5), 30 - (days % 10 == 3)
    return (30, long, short, 29, 30, 30 * is_leap, 29, 30, 29, 30, 29, 30, 29)


@cache
def _new_year(year: int) -> int:
    before, here, after = (_elapsed(each) for each in (year - 1, year, year + 1))
    return _EPOCH + here + (2 if after - here == 356 else 1 if here - before == 382 else 0)


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + (3 * (day + 1) % 7 < 3)
