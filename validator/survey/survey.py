"""What is said of a set: totals, the state of each field, what to fill in next, and by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ..dataset.record import Record
from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..report.names import Identity
from ..tuples import NamedTuple
from .entry import Cell, Entry


class Totals(NamedTuple):
    """``statuses``: status of the annotation → documents. ``invalid``: that could be read and have errors.

    ``sentences``: quoted, in all, and in how many documents. ``lacking``: documents that lack something, and how much
    of what.
    """

    documents: int
    unreadable: int
    statuses: Mapping[str, int]
    invalid: int
    errors: int
    warnings: int
    counts: Counts
    paragraphs: tuple[int, int, int]
    sentences: tuple[int, int, int]
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
            in_sentences=found.sentences is not None,
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
            (own["quoted"], own["sentences"], own["in_sentences"]),
            Tally(own["traced"], own["inferred"], own["contradicted"], own["unread"], own["total"], why),
            own["lacking"],
            own["fields_lacking"],
            own["paragraphs_open"],
        )


MOST_DETAILED = 100
"""Documents of which a format for people shows each missing field; it says how many more there are."""
MOST_UNREADABLE = 50


class Rate(NamedTuple):
    """One field over the set. ``documents``: that ask for it, ``lacking``: in which it is still to be filled in.

    ``last_in``: in how many of these nothing else is.
    """

    field: str
    level: str
    given: int
    not_stated: int
    missing: int
    not_valid: int
    documents: int
    lacking: int
    last_in: int

    @property
    def to_fill(self) -> int:
        """How often it is still to be filled in."""
        return self.missing + self.not_valid

    @property
    def total(self) -> int:
        """How often the field is asked for."""
        return self.given + self.not_stated + self.to_fill


class Annotator(NamedTuple):
    """One annotator; "" for documents that name nobody. ``lacking``: documents that lack something.

    ``fields``: how often each is to be filled in, the most frequent first.
    """

    name: str
    documents: int
    lacking: int
    paragraphs: int
    fields: Mapping[str, int]

    @property
    def to_fill(self) -> int:
        """How many fields are to be filled in."""
        return sum(self.fields.values())


class Exit(NamedTuple):
    """The exit status of a run: missing fields are not a failure, a file that cannot be read is.

    ``files``: the first of those that make it what it is, ``number``: how many they are; ``others``: with a lower one.
    """

    status: int
    files: list[str]
    number: int
    others: int


class Spot(NamedTuple):
    """What the map shows of a document."""

    file: str
    identity: Identity
    by: str
    cells: tuple[Cell, ...]
    paragraphs: tuple[int, int] | None
    sentences: tuple[int, int] | None
    facts: tuple[int, int] | None


class Survey(NamedTuple):
    """A set. ``rates`` are in the order of the format; ``traced``: field → its facts, by what became of them.

    ``least``: field and level → the documents that lack it and least else. ``detailed``: the documents to finish first,
    ``unreadable`` the first ones, ``invalid`` the names of the first with errors. ``only``: the document of a run over
    one. ``records``: None where the run is over a part of a set, so that nothing can be said of its series. ``spots``
    are there for the map alone. Both can be read as often as they are needed. ``skipped``: reason → files. ``pages``:
    document → the link to the page that ``jco view`` has written of it.
    """

    totals: Totals
    rates: list[Rate]
    annotators: list[Annotator]
    traced: Mapping[str, tuple[int, int, int, int]]
    least: Mapping[tuple[str, str], list[tuple[int, str, str]]]
    exit: Exit
    detailed: list[Entry]
    unreadable: list[Entry]
    invalid: list[str]
    only: Entry | None
    records: Iterable[Record] | None
    spots: Iterable[Spot]
    skipped: Mapping[str, int]
    pages: Mapping[str, str]

    @property
    def worklist(self) -> list[Rate]:
        """The fields to fill in next: what is required, then what is missing most often, then what finishes most."""
        wanted = [rate for rate in self.rates if rate.to_fill]
        return sorted(wanted, key=lambda rate: (rate.level == "recommended", -rate.to_fill, -rate.last_in, rate.field))

    @property
    def busy(self) -> list[Annotator]:
        """The annotators who have something to do; none where one has made the whole set."""
        return [who for who in self.annotators if who.lacking] if len(self.annotators) > 1 else []
