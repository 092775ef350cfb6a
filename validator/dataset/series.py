"""The sessions of each series of a set, and the numbers that are missing between them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from ..document.edtf import Interval
from ..system.groups import Groups
from ..tuples import NamedTuple
from .alike import folded
from .record import Record, Session, frozen, thawed


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


def grouped(records: Iterable[Record]) -> Iterator[tuple[Key, Series]]:
    """The sessions by series; a document tells of several where its session has another name, or counts elsewhere too.

    One number under two names says that both may be names of one series.
    """
    names: dict[str, dict[str, None]] = {}
    with Groups() as groups:
        for record in records:
            told: list[tuple[str, int | None]] = []
            for session in record.sessions:
                if session.series:
                    key = json.dumps((folded(session.series), record.sides, session.ordinal_year))
                    groups.add(key, record.file, frozen(record._replace(sessions=(session,), people=())))
                    told.append((key, session.ordinal))
            for key, number in told if len(told) > 1 else ():
                others = (other for other, same in told if same == number and other != key)
                names.setdefault(key, {}).update(dict.fromkeys(others))
        for key in groups.having():
            name, sides, year = json.loads(key)
            elsewhere = [held for other in names.get(key, ()) for held in _held(groups, other)]
            yield (name, tuple(sides), year), _series(list(_held(groups, key)), elsewhere)


def _held(groups: Groups, key: str) -> Iterator[Held]:
    for record in map(thawed, groups.of(key)):
        assert record is not None
        yield Held(record, *record.sessions)


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
