"""What stands between the documents of a set (SER001-SER007)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..report.names import Identity, replaced, revisions
from ..system.groups import Groups
from ..system.printable import excerpt
from ..system.spool import Again
from ..tuples import NamedTuple
from .record import Found, Place, Record
from .sessions import of_series
from .spelling import spelled


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
    return ((file, revision) for file, revision in map(json.loads, by_id.texts_of(id_)))


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


EXPLAINED = {
    "SER001": """
        Ids name the files of the JSON and are what other documents refer to. A copied annotation often keeps the id of
        the one that it was copied from. Revisions of one document may share their id if their numbers differ.
        """,
    "SER002": """
        Two annotations of one release belong in two sets. Sessions are told apart by their series (or a name under
        also), the sides, and the year if they are counted anew each year; without an ordinal by their date. An
        announcement (status planned, postponed or cancelled) and the account of what was held are two documents.
        """,
    "SER003": """
        Reported at the session after the gap. It is info: the release may never have been published, or not annotated.
        Not reported where another name of the series (under also) has the number, and where a session without a number
        may be the missing one.
        """,
    "SER004": """
        Dates must go up with the numbers of a series. As few documents are reported as make the others fit; where two
        contradict each other, the later session. Dates with ~, ? or %, dates that may be right, and those of sessions
        that were postponed or cancelled are not reported.
        """,
    "SER005": """
        What one release says of the next or the previous session is compared with the document of that session, and of
        several with each: one that agrees is enough. A session that was put off is no mistake: then waive this finding.
        Not reported where SER004 is.
        """,
    "SER006": """
        Compared are the persons of one party (name and latin), and the series of the same sides. Names are alike if
        they differ in capitals, hyphens, spaces, accents, the order of their words or a short title (Dr.), or in a few
        letters. Not reported if one document of the set has both, as a name and under also or as two people, and for
        series that differ in a word or a number of their own (on Trade, on Transport; I, II).
        """,
    "SER007": """
        A document that supersedes an older one names it as id@revision, or as id, which means its newest revision. Keep
        the older one in the set: it is not counted any more, but whoever cites it can still find it.
        """,
}
"""What ``jco explain`` says of each rule."""


def between(records: Iterable[Record]) -> Iterator[Found]:
    """All that is wrong between the documents of a set; of documents that another one supersedes only the ids.

    The records are read several times, and none is held: the set may be large.
    """
    found, superseded = ids(records)
    left = current(records, superseded)
    yield from found
    yield from of_series(left)
    yield from spelled(left)
