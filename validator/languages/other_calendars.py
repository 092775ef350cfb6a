"""Days of the Persian, the Islamic and the Ethiopian calendar in the Gregorian one.

The Persian calendar by the cycle of 33 years, which gives the official one from 1300 to 1472; the Islamic one by
arithmetic ("tabular, civil"), from which the moon can differ by a day or two: Reingold and Dershowitz, Calendrical
Calculations, https://www.cambridge.org/9781107057623, and https://unicode-org.github.io/icu/userguide/datetime/calendar/.
"""

from __future__ import annotations

import datetime

from ..tuples import NamedTuple

PERSIAN, ISLAMIC, ETHIOPIC = "persian", "islamic", "ethiopic"


class _Calendar(NamedTuple):
    months: int
    years: range  # those that a release can print
    doubt: int  # days by which the arithmetic can differ from the moon that was seen


_CALENDARS = {
    PERSIAN: _Calendar(12, range(1250, 1473), 0),
    ISLAMIC: _Calendar(12, range(1300, 1501), 2),
    ETHIOPIC: _Calendar(13, range(1900, 2100), 0),
}
_BEFORE_KURDISH = 1_321  # years from the Kurdish era to the Persian one, whose months it has
_BEFORE_PERSIAN, _BEFORE_ISLAMIC, _BEFORE_ETHIOPIC = 226_895, 227_014, 2_795  # days before the first of each


def is_year(calendar: str, year: int) -> bool:
    """Whether it is a year that a release can print in a calendar."""
    known = _CALENDARS.get(calendar)
    return known is not None and _counted(calendar, year) in known.years


def _counted(calendar: str, year: int) -> int:
    """A year as its calendar counts it: the Kurdish era begins 1,321 years before the Persian one."""
    return year - _BEFORE_KURDISH if calendar == PERSIAN and year > _BEFORE_KURDISH + 1_000 else year


def years_of_our_time(calendar: str) -> range:
    """The years of a calendar from 1990 to 2040."""
    first = {PERSIAN: 1369, ISLAMIC: 1410, ETHIOPIC: 1982}[calendar]
    return range(first, first + 51)


def can_differ(calendar: str) -> bool:
    """Whether its days cannot be told for sure."""
    return bool(_CALENDARS[calendar].doubt)


def days(
    calendar: str, year: int, first: int = 0, last: int = 0, day: int = 0
) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day that a year, some of its months, or a day of one can be; None of what is no date."""
    known = _CALENDARS[calendar]
    first, last = (first, last or first) if first else (1, known.months)
    if not (is_year(calendar, year) and 1 <= first <= last <= known.months):
        return None
    start, end = _first_day(calendar, year, first), _first_day(calendar, year, last + 1) - 1
    if day > end - start + 1 + (1 if known.doubt else 0):
        return None
    if day:
        start = end = start + day - 1
    doubt = datetime.timedelta(known.doubt)
    return datetime.date.fromordinal(start) - doubt, datetime.date.fromordinal(end) + doubt


def _first_day(calendar: str, year: int, month: int) -> int:
    """The number of the first day of a month, as ``date.toordinal`` counts; months go on in the next year."""
    year = _counted(calendar, year)
    if month > _CALENDARS[calendar].months:
        year, month = year + 1, 1
    if calendar == PERSIAN:
        months = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
        return _BEFORE_PERSIAN + 365 * (year - 1) + (8 * year + 21) // 33 + months
    if calendar == ISLAMIC:
        return _BEFORE_ISLAMIC + 354 * (year - 1) + (11 * year + 3) // 30 + (59 * (month - 1) + 1) // 2 + 1
    return _BEFORE_ETHIOPIC + 1 + 365 * (year - 1) + year // 4 + 30 * (month - 1)
