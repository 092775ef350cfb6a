"""Dates of the format, a profile of EDTF (ISO 8601-2), as intervals of days: https://www.loc.gov/standards/datetime/.

Plain Python without anything that is slow to import: the rules use it on each document.
"""

from __future__ import annotations

import datetime
from functools import lru_cache

from ..system.patterns import lazy
from ..tuples import NamedTuple

MONTHS = "January February March April May June July August September October November December".split()
SEASONS = ("spring", "summer", "autumn", "winter")
NAMES = {**dict(enumerate(MONTHS, 1)), **dict(enumerate(SEASONS, 21))}
"""Those of months and seasons in English, the language of messages, by their numbers in EDTF."""

_ONE = lazy(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}  # of spring, summer, autumn, winter
# Parts of a year that a release can print, beside the seasons: quarters, thirds and halves, by their numbers in EDTF.
_PARTS = {
    **{33 + n: (3 * n + 1, 3) for n in range(4)},
    **{37 + n: (4 * n + 1, 4) for n in range(3)},
    40: (1, 6),
    41: (7, 6),
}
_OTHER_SEASON = {21: 23, 22: 24, 23: 21, 24: 22}  # in the south
_OPEN = ".."


class Interval(NamedTuple):
    """The days that a date can mean, both ends included; an open end is ``date.min`` or ``date.max``.

    ``qualified``: it bears ``~``, ``?`` or ``%``. ``exact``: a single day, or a period between two days. ``season``: it
    is written as one.
    """

    first: datetime.date
    last: datetime.date
    qualified: bool
    exact: bool
    season: bool = False

    def is_before(self, other: Interval) -> bool:
        """Whether every day of this one is before every day of the other."""
        return self.last < other.first


class Date(NamedTuple):
    """A date as it is written, and the days that it means: None where the calendar has no such date."""

    text: str
    interval: Interval | None

    @property
    def first(self) -> datetime.date | None:
        """The first day that it can mean; None for an open beginning and for a date that does not exist."""
        return None if self.interval is None or self.text.startswith(_OPEN) else self.interval.first

    @property
    def last(self) -> datetime.date | None:
        """The last day that it can mean; None for an open end and for a date that does not exist."""
        return None if self.interval is None or self.text.endswith(_OPEN) else self.interval.last

    @property
    def uncertain(self) -> bool:
        """Whether the annotator is not sure of it (``?`` or ``%``)."""
        return "?" in self.text or "%" in self.text

    @property
    def approximate(self) -> bool:
        """Whether it is about then (``~`` or ``%``)."""
        return "~" in self.text or "%" in self.text

    def __str__(self) -> str:
        return self.text


def date(text: str) -> Date:
    """The date that a text gives."""
    return Date(text, parse(text))


@lru_cache(maxsize=1024)  # the dates of a document are asked for by many rules
def parse(text: str) -> Interval | None:
    """The days that a date means; None for what is not a date.

    No date: a day that the calendar does not have, the year 0000, a period that is open at both ends or ends before it
    begins, and every text that is not in the form of the format.
    """
    begin, slash, end = text.partition("/")
    if not slash:
        return _single(text)
    if begin == end == _OPEN:
        return None
    first = Interval(datetime.date.min, datetime.date.min, False, False) if begin == _OPEN else _single(begin)
    last = Interval(datetime.date.max, datetime.date.max, False, False) if end == _OPEN else _single(end)
    if first is None or last is None or first.first > last.last:
        return None
    return Interval(first.first, last.last, first.qualified or last.qualified, first.exact and last.exact)


def today() -> str:
    """The day in UTC."""
    return datetime.datetime.now(datetime.UTC).date().isoformat()


def is_day(text: str) -> bool:
    """Whether a text is one day of the calendar, and nothing is unsure about it."""
    found = parse(text)
    return found is not None and found.exact and not found.qualified and "/" not in text


def _single(text: str) -> Interval | None:
    match = _ONE.fullmatch(text)
    if match is None:
        return None
    year, month, day, mark = match.groups()
    try:
        first, last = _days(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None
    return Interval(first, last, bool(mark), day is not None, month is not None and int(month) in _FIRST_MONTH)


def _days(year: int, month: int | None, day: int | None) -> tuple[datetime.date, datetime.date]:
    """The first and the last day; ValueError for what the calendar does not have."""
    if month is None:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if day is not None:
        return (datetime.date(year, month, day),) * 2
    begin, length = (_FIRST_MONTH[month], 3) if month in _FIRST_MONTH else (month, 1)
    return datetime.date(year, begin, 1), _day_before(year, begin + length)


def _day_before(year: int, month: int) -> datetime.date:
    """The day before a month begins; months go on counting in the next year (winter 2023 ends before month 15)."""
    if month > 12:
        year, month = year + 1, month - 12
    if year > datetime.MAXYEAR:
        return datetime.date.max
    return datetime.date(year, month, 1) - datetime.timedelta(days=1)


def span(year: int, month: int | None, day: int | None = None) -> Interval | None:
    """The days of a printed date; None where there is no such day.

    ``month`` can be a part of a year: 21 spring, 33 first quarter, 40 first half.
    """
    if month in _PARTS:
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return None
        begin, length = _PARTS[month]
        return Interval(datetime.date(year, begin, 1), _day_before(year, begin + length), False, False)
    return parse(f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else ""))


def can_be(interval: Interval, year: int | None, month: int | None, day: int | None) -> bool:
    """Whether some day of the interval is what is printed, as far as it is printed.

    "by June 30" and "before July" are both ../2023-06: an open end reaches a day farther, into the next month or year.
    A season that is printed is that of the north, unless the interval is months of the south.
    """
    if year is None and month is None and day is None:
        return True
    first, last = _reach(interval)
    if year is not None:
        years = [year]
    elif (last - first).days > 366:
        return True
    else:
        years = list(range(first.year, last.year + 1))
    months = [month] if month else list(range(1, 13))
    if month in _OTHER_SEASON and not interval.season:
        months.append(_OTHER_SEASON[month])
    if month is not None and max(months) in _FIRST_MONTH and year is None:
        years = [years[0] - 1, *years]
    return any(_overlaps(each, one, day, first, last) for each in years for one in months)


def touches(interval: Interval, first: datetime.date, last: datetime.date) -> bool:
    """Whether some day of the interval lies between two days; an open end reaches a day farther."""
    begin, end = _reach(interval)
    return begin <= last and first <= end


def _reach(interval: Interval) -> tuple[datetime.date, datetime.date]:
    reach = datetime.timedelta(1)
    first, last = interval.first, interval.last
    if last == datetime.date.max and first - datetime.date.min > reach:
        first -= reach
    elif first == datetime.date.min and datetime.date.max - last > reach:
        last += reach
    return first, last


def _overlaps(year: int, month: int, day: int | None, first: datetime.date, last: datetime.date) -> bool:
    meant = span(year, month, day)
    return meant is not None and meant.first <= last and first <= meant.last
