"""The sessions of each series of a set, and the numbers that are missing between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from ..document.edtf import Interval
from .alike import folded
from .record import Record, Session


class Held(NamedTuple):
    """A session and the document that tells of it."""

    record: Record
    session: Session

    @property
    def number(self) -> int:
        """The number of the session; 0 where it has none."""
        return self.session.ordinal or 0


Key: TypeAlias = tuple[str, tuple[str, ...], str]
"""Of a series: its folded name, the sides, and the year that its sessions are counted in, if they are."""


class Series(NamedTuple):
    """The sessions of one series, those with a number in its order, and all that other names of the series have."""

    held: list[Held]
    numbered: list[Held]
    elsewhere: list[Held]


def grouped(records: Iterable[Record]) -> dict[Key, Series]:
    """The sessions by series; a document tells of several where its session has another name, or counts elsewhere too.

    One number under two names says that both may be names of one series.
    """
    found: dict[Key, list[Held]] = {}
    names: dict[Key, dict[Key, None]] = {}
    for record in records:
        told: list[tuple[Key, int | None]] = []
        for session in record.sessions:
            if session.series:
                key = (folded(session.series), record.sides, session.ordinal_year)
                found.setdefault(key, []).append(Held(record, session))
                told.append((key, session.ordinal))
        for key, number in told if len(told) > 1 else ():
            names.setdefault(key, {}).update((other, None) for other, same in told if same == number and other != key)
    return {
        key: _series(held, [one for name in names.get(key, ()) for one in found[name]]) for key, held in found.items()
    }


def _series(held: list[Held], elsewhere: list[Held]) -> Series:
    return Series(held, sorted(filter(_number, held), key=_number), elsewhere)


def _number(held: Held) -> int:
    return held.number


def gaps(series: Series) -> Iterator[tuple[Held, Held]]:
    """The sessions before and after each gap in the numbers.

    There is none where another name of the series has the number, and where a session without one may be the missing.
    """
    numbers = {each.number: each for each in series.numbered}
    if not numbers:
        return
    for each in series.elsewhere:
        if min(numbers) < each.number < max(numbers):
            numbers.setdefault(each.number, each)
    unnumbered = {each.session.interval for each in series.held if not each.number}
    for before, after in pairwise(sorted(numbers.values(), key=_number)):
        if after.number > before.number + 1 and not any(_is_between(each, before, after) for each in unnumbered):
            yield before, after


def _is_between(days: Interval | None, before: Held, after: Held) -> bool:
    """Whether a session on one of these days may be one of those between two others."""
    first, last = before.session.interval, after.session.interval
    if days is None:
        return True
    if days in (first, last) or (first is not None and days.is_before(first)):
        return False
    return last is None or not last.is_before(days)
