"""SER001-SER005, SER007: ids, revisions, and the sessions of a series in their order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from ..system.printable import excerpt
from .found import Found, Place
from .record import Record, Session


class Held(NamedTuple):
    """A session and the document that tells of it."""

    record: Record
    session: Session


Key = tuple[str, tuple[str, ...], str]


def ids(records: Iterable[Record]) -> Iterator[Found]:
    """SER001: two documents with one id, unless they are revisions; SER007: a superseded one that is not here."""
    first: dict[str, Record] = {}
    records = list(records)
    for record in records:
        earlier = first.setdefault(record.key, record) if record.id else record
        if earlier is not record:
            here = Place(record, ("id",), f"id '{record.id}' is also the id of {earlier.file}", "the same id")
            there = Place(earlier, ("id",), f"id '{record.id}' is also the id of {record.file}", "the same id")
            yield Found("SER001", here, there, "change one of the ids; a revision needs another number", either=True)
    for record in records:
        if record.replaced and record.replaced not in first:
            message = f"the document '{excerpt(record.supersedes, 80)}' that this one replaces is missing from the set"
            place = Place(record, ("supersedes",), message)
            yield Found("SER007", place, None, "add it, or correct the id")


def current(records: Iterable[Record]) -> list[Record]:
    """The documents that no other one of the set supersedes."""
    records = list(records)
    replaced = {record.replaced for record in records if record.replaced and record.replaced != record.key}
    return [record for record in records if record.key not in replaced]


def grouped(records: Iterable[Record]) -> dict[Key, list[Held]]:
    """The sessions by series, sides, and the year that they are counted in; a document may tell of several."""
    found: dict[Key, list[Held]] = {}
    for record in records:
        for session in record.sessions:
            if session.series:
                key = (" ".join(session.series.split()).casefold(), record.sides, session.ordinal_year)
                found.setdefault(key, []).append(Held(record, session))
    return found


def of_series(records: Iterable[Record]) -> Iterator[Found]:
    """SER002-SER005 of each series."""
    for held in grouped(records).values():
        yield from _twice(held)
        numbered = sorted((each for each in held if each.session.ordinal), key=lambda each: each.session.ordinal or 0)
        yield from _gaps(numbered)
        odd = list(_out_of_order(numbered))
        yield from odd
        yield from _neighbours(numbered, {found.place.record.key for found in odd})


def _twice(held: list[Held]) -> Iterator[Found]:
    """SER002: two documents for one session and publisher."""
    first: dict[tuple[object, str], Held] = {}
    for each in held:
        what = each.session.ordinal or each.session.date
        if not what or not each.record.publisher:
            continue
        earlier = first.setdefault((what, each.record.publisher.casefold()), each)
        if earlier.record is not each.record:
            hint = "merge them, or say with supersedes which one replaces the other"
            yield Found("SER002", _same(each, earlier), _same(earlier, each), hint, either=True)


def _same(here: Held, there: Held) -> Place:
    number = here.session.ordinal
    which = f"session {number}" if number else f"the session of {here.session.date}"
    message = f"{there.record.file} is about {which} too, from the same publisher"
    return Place(here.record, here.session.place, message, "the same session")


def _gaps(numbered: list[Held]) -> Iterator[Found]:
    """SER003: a number that no document has, between two that have one."""
    for before, after in pairwise(numbered):
        low, high = before.session.ordinal or 0, after.session.ordinal or 0
        if high > low + 1:
            missing = f"session {low + 1} is" if high == low + 2 else f"sessions {low + 1}-{high - 1} are"
            message = f"session {high} follows {low} in this series; {missing} missing from the set"
            place = Place(after.record, (*after.session.path, "ordinal"), message)
            other = Place(before.record, (*before.session.path, "ordinal"), "", f"session {low}")
            yield Found("SER003", place, other, "add the document if there is one; nothing is wrong otherwise")


def _out_of_order(numbered: list[Held]) -> Iterator[Found]:
    """SER004: a date that does not fit the order of the numbers; as few as make the others fit are reported."""
    dated = [each for each in numbered if each.session.interval is not None]
    kept = _in_order(dated)
    for each in dated:
        if id(each) in kept:
            continue
        other = next((one for one in dated if id(one) in kept and _contradict(one, each)), None)
        if other is not None:
            place, there = _order(each, other), _order(other, each)
            yield Found("SER004", place, there, "correct the date or the ordinal", either=True)


def _contradict(one: Held, other: Held) -> bool:
    first, second = sorted((one, other), key=lambda each: each.session.ordinal or 0)
    if first.session.ordinal == second.session.ordinal:
        return False
    early, late = first.session.interval, second.session.interval
    return early is not None and late is not None and late.is_before(early)


def _order(here: Held, there: Held) -> Place:
    how = "before" if (here.session.ordinal or 0) > (there.session.ordinal or 0) else "after"
    message = f"session {here.session.ordinal} is dated {how} session {there.session.ordinal} ({there.session.date})"
    return Place(here.record, ("meeting", "date"), message, f"the date of session {here.session.ordinal}")


def _in_order(dated: list[Held]) -> set[int]:
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
    kept, at = set(), ends[-1] if ends else -1
    while at >= 0:
        kept.add(id(dated[at]))
        at = before[at]
    return kept


def _neighbours(numbered: list[Held], odd: set[str]) -> Iterator[Found]:
    """SER005: what a document says of the next or the previous session, against the document of that session.

    ``odd``: the documents whose dates are out of order, which has been said.
    """
    by_number: dict[int, Held] = {}
    for each in numbered:
        by_number.setdefault(each.session.ordinal or 0, each)
    for each in numbered:
        if each.session.path != ("meeting",):
            continue
        for name, step in (("next", 1), ("previous", -1)):
            session = each.record.others.get(name)
            if session is None:
                continue
            other = by_number.get(session.ordinal or (each.session.ordinal or 0) + step)
            if other is None or other.record is each.record or not session.date:
                continue
            if {each.record.key, other.record.key} & odd:
                continue
            said, told = session.interval, other.session.interval
            if said is not None and told is not None and (said.is_before(told) or told.is_before(said)):
                there = f"{other.record.file} says {other.session.date}"
                place = Place(each.record, ("meeting", name, "date"), f"{name} says {session.date}, {there}")
                related = Place(other.record, ("meeting", "date"), "", f"session {other.session.ordinal}")
                yield Found("SER005", place, related, "check both; a session that was put off leaves both as they are")
