"""SER002-SER005: the sessions of each series in their order, and the numbers that are missing between them."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from ..document.edtf import Interval
from ..system.groups import Groups
from ..tuples import NamedTuple
from .alike import folded
from .record import Found, Place, Record, Session, frozen, thawed


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
    for record in map(thawed, groups.texts_of(key)):
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


def of_series(records: Iterable[Record]) -> Iterator[Found]:
    """SER002-SER005 of each series."""
    for _, series in grouped(records):
        yield from _twice(series.held)
        yield from _missing(series)
        odd = list(_out_of_order(series.numbered))
        yield from odd
        yield from _neighbours(series.numbered, {found.place.file for found in odd})


Told: TypeAlias = tuple[str, str, int | str]
"""By whom a session is told, whether it was held by then, and its number or its date."""


def _twice(held: list[Held]) -> Iterator[Found]:
    """SER002: two documents for one session and publisher; an announcement and an account of what was held are two.

    The date says which session it is where one of the two has no number.
    """
    numbers: dict[Told, Held] = {}
    dates: dict[Told, Held] = {}
    for each in held:
        publisher, session = " ".join(each.record.publisher.casefold().split()), each.session
        if not publisher:
            continue
        earlier = each
        if session.ordinal:
            earlier = numbers.setdefault((publisher, session.status, session.ordinal), each)
        if session.date and earlier is each:
            same_day = dates.setdefault((publisher, session.status, session.date), each)
            earlier = each if same_day.number and each.number else same_day
        if earlier.record.file != each.record.file:
            hint = "merge them, or say with supersedes which one replaces the other"
            yield Found("SER002", _same(each, earlier), _same(earlier, each), hint, either=True)


def _same(here: Held, there: Held) -> Place:
    number = here.session.ordinal
    which = f"session {number}" if number else f"the session of {here.session.date}"
    message = f"{there.record.file} is about {which} too, from the same publisher"
    return Place(here.record.file, here.session.place, message, "the same session")


def _missing(series: Series) -> Iterator[Found]:
    """SER003: a number that no document has, between two that have one."""
    for before, after in gaps(series):
        low, high = before.number, after.number
        missing = f"session {low + 1} is" if high == low + 2 else f"sessions {low + 1}-{high - 1} are"
        message = f"session {high} follows {low} in this series; {missing} missing from the set"
        place = Place(after.record.file, (*after.session.path, "ordinal"), message)
        other = Place(before.record.file, (*before.session.path, "ordinal"), "", f"session {low}")
        yield Found("SER003", place, other, "add the document if there is one; nothing is wrong otherwise")


def _out_of_order(numbered: list[Held]) -> Iterator[Found]:
    """SER004: a date that does not fit the order of the numbers; as few as make the others fit are reported."""
    dated = [each for each in numbered if not each.session.is_off and each.session.interval is not None]
    fitting = _in_order(dated)
    fits = set(map(id, fitting))
    for each in dated:
        if id(each) in fits:
            continue
        other = next((one for one in fitting if _contradict(one, each)), None)
        if other is None:
            fitting.append(each)
            continue
        yield Found("SER004", _order(each, other), _order(other, each), "correct the date or the ordinal", either=True)


def _contradict(one: Held, other: Held) -> bool:
    first, second = sorted((one, other), key=lambda each: each.number)
    if first.number == second.number:
        return False
    early, late = first.session.interval, second.session.interval
    return early is not None and late is not None and late.is_before(early)


def _order(here: Held, there: Held) -> Place:
    how = "before" if here.number > there.number else "after"
    message = f"session {here.session.ordinal} is dated {how} session {there.session.ordinal} ({there.session.date})"
    return Place(here.record.file, ("meeting", "date"), message, f"the date of session {here.session.ordinal}")


def _in_order(dated: list[Held]) -> list[Held]:
    """The longest run of sessions whose dates go up with their numbers, of equally long ones the earlier sessions."""
    tails: list[int] = []  # from the last session back: of each length, the first day that a run of it begins with
    ends: list[int] = []
    before: dict[int, int] = {}
    for index in range(len(dated) - 1, -1, -1):
        interval = dated[index].session.interval
        assert interval is not None
        day = -interval.first.toordinal()
        place = bisect_left(tails, day + 1)
        before[index] = ends[place - 1] if place else -1
        tails[place : place + 1], ends[place : place + 1] = [day], [index]
    kept, at = [], ends[-1] if ends else -1
    while at >= 0:
        kept.append(dated[at])
        at = before[at]
    return kept


def _neighbours(numbered: list[Held], odd: set[str]) -> Iterator[Found]:
    """SER005: what a document says of the next or the previous session, against the documents of that session.

    ``odd``: the documents whose dates are out of order, which has been said.
    """
    by_number: dict[int, list[Held]] = {}
    for each in numbered:
        by_number.setdefault(each.number, []).append(each)
    for each in numbered:
        if each.session.path != ("meeting",) or each.record.file in odd:
            continue
        for name, step in (("next", 1), ("previous", -1)):
            said = each.record.others.get(name)
            told = by_number.get(said.ordinal or each.number + step, ()) if said is not None else ()
            others = [other for other in told if other.record.file not in {each.record.file, *odd}]
            if said is not None and others and all(_are_apart(said, other.session) for other in others):
                yield _disagree(each, name, said, others[0])


def _are_apart(said: Session, told: Session) -> bool:
    here, there = said.interval, told.interval
    return here is not None and there is not None and (here.is_before(there) or there.is_before(here))


def _disagree(each: Held, name: str, said: Session, other: Held) -> Found:
    there = f"{other.record.file} says {other.session.date}"
    place = Place(each.record.file, ("meeting", name, "date"), f"{name} says {said.date}, {there}")
    related = Place(other.record.file, ("meeting", "date"), "", f"session {other.number}")
    return Found("SER005", place, related, "check both; a session that was put off leaves both as they are")
