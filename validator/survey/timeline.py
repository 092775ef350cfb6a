"""The sessions of each series of a set, and the numbers that are missing between them (SER003)."""

from __future__ import annotations

from collections.abc import Iterable

from ..dataset.between import current
from ..dataset.record import Record
from ..dataset.sessions import Held, gaps, grouped
from ..tuples import NamedTuple

_YEAR, _LONGEST = 365.2425, 3660
"""Days of a year, and of a date that still has a place in time: an open end has none."""


class Point(NamedTuple):
    """A session. ``when``: the middle of the days that its date can mean, as a year with a fraction; None without one.

    ``file``: the document that tells of it.
    """

    ordinal: int | None
    year: str
    date: str
    when: float | None
    file: str


class Series(NamedTuple):
    """One series of one pair of sides. ``gaps``: first and last missing number, with the year of the count or ""."""

    name: str
    sides: tuple[str, ...]
    points: list[Point]
    gaps: list[tuple[int, int, str]]

    @property
    def missing(self) -> int:
        """How many sessions are missing between those that are here."""
        return sum(last - first + 1 for first, last, _ in self.gaps)


def timeline(records: Iterable[Record] | None) -> list[Series]:
    """The series with more than one session, those with gaps first; what another document supersedes is left out."""
    found: dict[tuple[str, tuple[str, ...]], Series] = {}
    for (name, sides, year), told in grouped(current(records or ())):
        printed = " ".join(told.held[0].session.series.split())
        series = found.setdefault((name, sides), Series(printed, sides, [], []))
        series.points.extend(_point(each) for each in told.held)
        series.gaps.extend((before.number + 1, after.number - 1, year) for before, after in gaps(told))
    several = [
        each._replace(points=sorted(each.points, key=_in_time), gaps=sorted(each.gaps, key=lambda gap: (gap[2], gap)))
        for each in found.values()
        if len(each.points) > 1
    ]
    return sorted(several, key=lambda each: (not each.gaps, -each.missing, -len(each.points), each.name, each.sides))


def _point(held: Held) -> Point:
    session = held.session
    days = session.interval
    when = None
    if days is not None and (days.last - days.first).days < _LONGEST:
        when = 1 + (days.first.toordinal() + days.last.toordinal()) / 2 / _YEAR
    return Point(session.ordinal, session.ordinal_year, session.date, when, held.record.file)


def _in_time(point: Point) -> tuple[str, int, float, str]:
    return point.year, point.ordinal or 0, point.when or 0.0, point.file
