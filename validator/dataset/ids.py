"""SER001, SER007: the ids of the documents of a set, their revisions, and what they supersede."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..report.names import Identity, replaced, revisions
from ..system.groups import Groups
from ..system.printable import excerpt
from ..system.spool import Again
from ..tuples import NamedTuple
from .found import Found, Place
from .record import Record


class Ids(NamedTuple):
    """What the ids of a set come to. ``superseded``: the documents that another one replaces, as it calls them."""

    found: list[Found]
    superseded: set[str]


def ids(records: Iterable[Record]) -> Ids:
    """SER001: two documents with one id, unless they are revisions; SER007: a superseded one that is not here."""
    replacing: list[Record] = []
    with Groups() as by_id:
        for record in records:
            if record.id:
                by_id.add(record.id, record.file, json.dumps([record.file, record.revision]))
            if record.supersedes:
                replacing.append(record._replace(sessions=(), others={}, people=()))
        twice = [found for id_ in by_id.having(2) for found in _twice(id_, _files(by_id, id_))]
        missing, superseded = [], set[str]()
        for record in replacing:
            id_ = record.supersedes.rpartition("@")[0] or record.supersedes
            here = [number for _, number in _files(by_id, id_)]
            older = replaced(record.identity, revisions(Identity(id_, number, "") for number in here))
            if older != record.key:
                superseded.add(older)
            if older not in {f"{id_}@{number}" for number in here}:
                missing.append(_missing(record))
    return Ids([*twice, *missing], superseded)


def _files(by_id: Groups, id_: str) -> Iterator[tuple[str, int]]:
    """The files with an id, and the revision in each."""
    return ((file, revision) for file, revision in map(json.loads, by_id.of(id_)))


def _twice(id_: str, files: Iterable[tuple[str, int]]) -> Iterator[Found]:
    first: dict[int, str] = {}
    for file, revision in files:
        earlier = first.setdefault(revision, file)
        if earlier != file:
            here = Place(file, ("id",), f"id '{id_}' is also the id of {earlier}", "the same id")
            there = Place(earlier, ("id",), f"id '{id_}' is also the id of {file}", "the same id")
            yield Found("SER001", here, there, "change one of the ids; a revision needs another number", either=True)


def _missing(record: Record) -> Found:
    message = f"the document '{excerpt(record.supersedes, 80)}' that this one replaces is missing from the set"
    return Found("SER007", Place(record.file, ("supersedes",), message), None, "add it, or correct the id")


def current(records: Iterable[Record], superseded: set[str] | None = None) -> Iterable[Record]:
    """The documents that no other one of the set supersedes; they can be read as often as all of them."""
    older = ids(records).superseded if superseded is None else superseded
    return Again(lambda: (record for record in records if record.key not in older))
