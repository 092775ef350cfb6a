"""The sums over a set, as its documents come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..tuples import NamedTuple
from .entry import Entry


class Totals(NamedTuple):
    """``statuses``: status of the annotation → documents. ``invalid``: that could be read and have errors.

    ``lacking``: documents that lack something, and how much of what.
    """

    documents: int
    unreadable: int
    statuses: Mapping[str, int]
    invalid: int
    errors: int
    warnings: int
    counts: Counts
    paragraphs: tuple[int, int, int]
    sentences: tuple[int, int]
    facts: Tally
    lacking: int
    fields_lacking: int
    paragraphs_open: int


class Summing:
    """Counts that go up with each entry."""

    def __init__(self) -> None:
        self.number: Counter[str] = Counter()
        self.statuses: Counter[str] = Counter()
        self.why: Counter[str] = Counter()

    def add(self, found: Entry) -> None:
        """Count one more entry."""
        self.number["documents"] += 1
        if found.counts is None:
            self.number["unreadable"] += 1
            return
        self.statuses[found.status] += 1
        (filled, asked), (given, not_stated, recommended) = found.counts
        cited, skipped, paragraphs = found.coverage or (0, 0, 0)
        quoted, sentences = found.sentences or (0, 0)
        self.number.update(
            invalid=not found.is_valid,
            errors=found.errors,
            warnings=found.warnings,
            filled=filled,
            asked=asked,
            given=given,
            not_stated=not_stated,
            recommended=recommended,
            cited=cited,
            skipped=skipped,
            paragraphs=paragraphs,
            quoted=quoted,
            sentences=sentences,
            lacking=found.lacks > 0,
            fields_lacking=found.fields_lacking,
            paragraphs_open=found.paragraphs_open,
        )
        if found.facts is not None:
            *states, why = found.facts
            self.number.update(dict(zip(Tally._fields, states, strict=False)))
            self.why.update(why)

    def totals(self) -> Totals:
        """The sums so far."""
        own = self.number
        why = dict(sorted(self.why.items(), key=lambda pair: (-pair[1], pair[0])))
        return Totals(
            own["documents"],
            own["unreadable"],
            dict(sorted(self.statuses.items())),
            own["invalid"],
            own["errors"],
            own["warnings"],
            Counts((own["filled"], own["asked"]), (own["given"], own["not_stated"], own["recommended"])),
            (own["cited"], own["skipped"], own["paragraphs"]),
            (own["quoted"], own["sentences"]),
            Tally(own["traced"], own["inferred"], own["contradicted"], own["unread"], own["total"], why),
            own["lacking"],
            own["fields_lacking"],
            own["paragraphs_open"],
        )
