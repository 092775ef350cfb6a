"""SER001, SER007: the ids of the documents of a set, their revisions, and what they supersede."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..report.names import replaced, revisions
from ..system.printable import excerpt
from .found import Found, Place
from .record import Record


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
    for record, older in _replaced(records):
        if older not in first:
            message = f"the document '{excerpt(record.supersedes, 80)}' that this one replaces is missing from the set"
            place = Place(record, ("supersedes",), message)
            yield Found("SER007", place, None, "add it, or correct the id")


def current(records: Iterable[Record]) -> list[Record]:
    """The documents that no other one of the set supersedes."""
    records = list(records)
    superseded = {older for record, older in _replaced(records) if older != record.key}
    return [record for record in records if record.key not in superseded]


def _replaced(records: list[Record]) -> Iterator[tuple[Record, str]]:
    """Each document that supersedes one, with the key of that one."""
    newest = revisions(record.identity for record in records)
    for record in records:
        if record.supersedes:
            yield record, replaced(record.identity, newest)
