"""What a printed date means: months of the Gregorian calendar, parts of a year, days of another calendar."""

from __future__ import annotations

import datetime

from ..document.edtf import MONTHS, NAMES, Interval, can_be, span, touches
from ..languages.date_tables import Printed
from ..languages.reading import Reading

_KINDS = (("half", 40), ("third", 37), ("quarter", 33))  # with the number that EDTF gives the first of them
_ORDER = ("first", "second", "third", "fourth")


def can_mean(interval: Interval, one: Reading | Printed) -> bool:
    """Whether some day of the interval is what is printed, as far as it is printed."""
    if one.days is not None:
        return touches(interval, *one.days)
    return can_be(interval, one.year, one.month, one.day)


def days_of(one: Reading | Printed, year: int) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day that is meant, in a year where none is printed; None where there is no such day."""
    if one.days is not None:
        return one.days
    meant = span(one.year or year, one.month, one.day)
    return (meant.first, meant.last) if meant is not None else None


def is_part_of_year(month: int | None) -> bool:
    """Whether the number of a month is that of a season, a quarter or a half, as EDTF counts them."""
    return (month or 0) > len(MONTHS)


def is_part(one: Reading | Printed) -> bool:
    """Whether it is a part of a year, or of another calendar."""
    return one.days is not None or is_part_of_year(one.month)


def spoken(one: Reading | Printed) -> str:
    """What is printed, but for its year: ``the day 26``, ``the month May``, ``the third quarter``, ``autumn``."""
    if one.days is not None:
        begin, end = one.days
        return f"{begin}" if begin == end else f"{begin} to {end}"
    month = one.month or 0
    if one.day:
        return f"the day {one.day}"
    if not month:
        return f"the year {one.year}"
    if month in NAMES:
        return f"the month {NAMES[month]}" if month <= len(MONTHS) else NAMES[month]
    kind, first = next(each for each in _KINDS if month >= each[1])
    return f"the {_ORDER[month - first]} {kind} of the year"
