"""What a place of a text can mean as a date."""

from __future__ import annotations

import datetime

from ..tuples import NamedTuple


class Reading(NamedTuple):
    """A date that a place can mean, as far as it is printed, and the place (code points, the end exclusive).

    ``sure``: it can hardly be anything but a date, so it shows what the text prints. ``month``: 1 to 12, or a part of a
    year by its number in EDTF: 21 spring to 24 winter, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
    ``days``: the first and the last day that it means, where it is no day, month or year of the Gregorian calendar;
    year, month and day are None then.
    """

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int
    sure: bool
    days: tuple[datetime.date, datetime.date] | None = None
