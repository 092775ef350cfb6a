"""What stands between the documents of a set (SER001-SER007)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .found import Found
from .ids import current, ids
from .record import Record
from .sessions import of_series
from .spelling import spelled

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
