"""An entry as text, for another process, and back. Data alone: nothing in it can be run."""

from __future__ import annotations

import json
from itertools import starmap
from sys import intern
from typing import Any

from ..dataset import record
from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..report.missing import Missing
from ..report.names import Identity
from .entry import Entry, Unread, cell, traced


def frozen(one: Entry) -> str:
    """An entry as one line of JSON."""
    plain = one._replace(record=record.frozen(one.record))  # type: ignore[arg-type]
    return json.dumps(plain, separators=(",", ":"))


def thawed(text: str, known: dict[Any, Any]) -> Entry:
    """The entry that a text holds; ``known``: what the documents of a set have in common, empty at first."""
    one = Entry(*json.loads(text))
    who, own = Identity(*one.identity), record.thawed(one.record, known)  # type: ignore[arg-type]
    return one._replace(
        identity=who,
        by=intern(one.by),
        status=intern(one.status),
        counts=one.counts and Counts(*map(tuple, one.counts)),  # type: ignore[arg-type]
        cells=tuple(cell(*each) for each in one.cells),
        missing=tuple(each._replace(path=tuple(each.path)) for each in starmap(Missing, one.missing)),
        coverage=one.coverage and tuple(one.coverage),  # type: ignore[arg-type]
        uncovered=tuple(one.uncovered),
        sentences=one.sentences and tuple(one.sentences),  # type: ignore[arg-type]
        facts=one.facts and Tally(*one.facts),
        traced=tuple(traced(*each) for each in one.traced),
        unread=tuple(Unread(*each) for each in one.unread),
        # What is the same text is held once.
        record=own and own._replace(file=one.file, id=who.id if who.id == own.id else own.id),
    )
