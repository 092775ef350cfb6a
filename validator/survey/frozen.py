"""An entry as text, for another process or the cache, and back; and a spot, for the disk. Data alone."""

from __future__ import annotations

import json

from ..dataset import record
from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..report.missing import Missing
from ..report.names import Identity
from .entry import Entry, Unread, cell, traced
from .survey import Spot


def frozen(one: Entry) -> str:
    """An entry as one line of JSON."""
    return json.dumps(one._replace(record=one.record and record.frozen(one.record)), separators=(",", ":"))  # type: ignore[arg-type]


def thawed(text: str) -> Entry:
    """The entry that a text holds."""
    one = Entry(*json.loads(text))
    return one._replace(
        identity=Identity(*one.identity),
        counts=one.counts and Counts(*map(tuple, one.counts)),  # type: ignore[arg-type]
        cells=tuple(cell(*each) for each in one.cells),
        missing=tuple(Missing(*each)._replace(path=tuple(each[2])) for each in one.missing),
        coverage=one.coverage and tuple(one.coverage),  # type: ignore[arg-type]
        uncovered=tuple(one.uncovered),
        sentences=one.sentences and tuple(one.sentences),  # type: ignore[arg-type]
        facts=one.facts and Tally(*one.facts),
        traced=tuple(traced(*each) for each in one.traced),
        unread=tuple(Unread(*each) for each in one.unread),
        record=one.record and record.thawed(str(one.record)),
    )


def frozen_spot(one: Spot) -> str:
    """A spot as one line of JSON."""
    return json.dumps(one, separators=(",", ":"))


def thawed_spot(text: str) -> Spot:
    """The spot that a text holds."""
    file, identity, by, cells, *measured = json.loads(text)
    pairs = (each and tuple(each) for each in measured)
    return Spot(file, Identity(*identity), by, tuple(cell(*each) for each in cells), *pairs)
