"""Entries → the survey over a set: totals, the state of each field, what to fill in next, and by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..report.missing import field_name
from ..schema import shape
from ..schema.roles import kinds
from .entry import Entry

MOST_DETAILED = 100
"""Documents of which a format for people shows each missing field; it says how many more there are."""


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
    """One annotator. ``lacking``: documents that lack something; ``fields``: how often each is to be filled in."""

    name: str
    documents: int
    lacking: int
    paragraphs: int
    fields: Mapping[str, int]

    @property
    def to_fill(self) -> int:
        """How many fields are to be filled in."""
        return sum(self.fields.values())


class Totals(NamedTuple):
    """Sums over the set. ``statuses``: status of the annotation → documents; ``facts``: all but their reasons."""

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


class Survey(NamedTuple):
    """All documents without their details, in the order of their files; those with details that lack least.

    ``only``: the one document of a run over one. ``skipped``: reason → files. ``pages``: the page that ``jco view`` has
    written of each document, as a link; "" where there is none.
    """

    entries: list[Entry]
    detailed: list[Entry]
    only: Entry | None
    skipped: Mapping[str, int]
    pages: Mapping[str, str]

    @property
    def exit_status(self) -> int:
        """The exit status of the run: missing fields are not a failure, a file that cannot be read is."""
        return max((each.exit_status for each in self.entries), default=0)


class Gathering:
    """Entries as they come in. Details are kept of as many as are shown, and of the first, which may be alone."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.detailed: list[Entry] = []
        self.first: Entry | None = None

    def add(self, found: Entry) -> None:
        """Take one more entry."""
        self.first = self.first or found
        self.entries.append(found.without_details)
        if found.lacks:
            self.detailed.append(found)
        if len(self.detailed) >= 2 * MOST_DETAILED:
            self.detailed = ranked(self.detailed)[:MOST_DETAILED]

    def survey(self, skipped: Mapping[str, int], pages: Mapping[str, str]) -> Survey:
        """The survey over what came in."""
        only = self.first if len(self.entries) == 1 else None
        return Survey(self.entries, ranked(self.detailed)[:MOST_DETAILED], only, dict(sorted(skipped.items())), pages)


def survey(entries: Iterable[Entry], skipped: Mapping[str, int] | None = None) -> Survey:
    """The survey over these entries."""
    gathering = Gathering()
    for each in entries:
        gathering.add(each)
    return gathering.survey(skipped or {}, {})


def ranked(entries: Iterable[Entry]) -> list[Entry]:
    """What to finish first: what is called complete and is not, which is an error; then what lacks least."""
    return sorted(entries, key=lambda each: (not each.is_claimed, each.lacks, each.file))


def rates(entries: Iterable[Entry]) -> list[Rate]:
    """Each field that is asked for, in the order of the format."""
    found: dict[tuple[str, str], list[int]] = {}
    for each in entries:
        lacks = each.lacks
        for cell in each.cells:
            numbers = found.setdefault((cell.field, cell.level), [0] * 7)
            for at, number in enumerate(cell[2:]):
                numbers[at] += number
            numbers[4] += 1
            numbers[5] += bool(cell.lacking)
            numbers[6] += 0 < cell.lacking == lacks
    order = _order()
    keys = sorted(found, key=lambda key: (order.get(key[0], len(order)), key))
    return [Rate(*key, *found[key]) for key in keys]


def worklist(entries: Iterable[Entry]) -> list[Rate]:
    """The fields to fill in next: what is required, then what is missing most often, then what finishes most."""
    wanted = [rate for rate in rates(entries) if rate.to_fill]
    return sorted(wanted, key=lambda rate: (rate.level == "recommended", -rate.to_fill, -rate.last_in, rate.field))


def annotators(entries: Iterable[Entry]) -> list[Annotator]:
    """Who has what to do, most work first; "" for documents that name nobody. A document may name several as one."""
    found: dict[str, list[Entry]] = {}
    for each in entries:
        if each.counts is not None:
            found.setdefault(each.by, []).append(each)
    return sorted(
        (_annotator(name, own) for name, own in found.items()),
        key=lambda who: (-who.to_fill, -who.paragraphs, who.name),
    )


def by_several(entries: Iterable[Entry]) -> list[Annotator]:
    """The annotators of a set who have something to do; none where one has made all of it."""
    found = annotators(entries)
    return [who for who in found if who.lacking] if len(found) > 1 else []


def _annotator(name: str, own: list[Entry]) -> Annotator:
    fields: Counter[str] = Counter()
    for each in own:
        fields.update({cell.field: cell.lacking for cell in each.cells if cell.lacking})
    ordered = dict(sorted(fields.items(), key=lambda pair: (-pair[1], pair[0])))
    return Annotator(
        name, len(own), sum(each.lacks > 0 for each in own), sum(each.paragraphs_open for each in own), ordered
    )


def traced(entries: Iterable[Entry]) -> dict[str, tuple[int, int, int, int]]:
    """Field → its facts over the set: traced, inferred, contradicted, unread; in the order of the format."""
    found: dict[str, tuple[int, ...]] = {}
    for each in entries:
        for field, *numbers in each.traced:
            found[field] = tuple(map(sum, zip(found.get(field, (0, 0, 0, 0)), numbers, strict=True)))
    order = _order()
    return {
        field: (one, two, three, four)
        for field, (one, two, three, four) in sorted(found.items(), key=lambda pair: order.get(pair[0], len(order)))
    }


def totals(entries: list[Entry]) -> Totals:
    """The sums over all documents."""
    read = [each for each in entries if each.counts is not None]
    counts = [each.counts for each in read if each.counts is not None]
    required = [sum(each.required[at] for each in counts) for at in (0, 1)]
    recommended = [sum(each.recommended[at] for each in counts) for at in (0, 1, 2)]
    covered = [each.coverage for each in read if each.coverage]
    quoted = [each.sentences for each in read if each.sentences]
    why: Counter[str] = Counter()
    facts = [each.facts for each in read if each.facts is not None]
    for one in facts:
        why.update(one.unread_why)
    return Totals(
        len(entries),
        len(entries) - len(read),
        dict(sorted(Counter(each.status for each in read).items())),
        sum(not each.is_valid for each in read),
        sum(each.errors for each in read),
        sum(each.warnings for each in read),
        Counts((required[0], required[1]), (recommended[0], recommended[1], recommended[2])),
        (sum(each[0] for each in covered), sum(each[1] for each in covered), sum(each[2] for each in covered)),
        (sum(each[0] for each in quoted), sum(each[1] for each in quoted)),
        Tally(
            sum(one.traced for one in facts),
            sum(one.inferred for one in facts),
            sum(one.contradicted for one in facts),
            sum(one.unread for one in facts),
            sum(one.total for one in facts),
            dict(sorted(why.items(), key=lambda pair: (-pair[1], pair[0]))),
        ),
        sum(each.lacks > 0 for each in read),
        sum(each.fields_lacking for each in read),
        sum(each.paragraphs_open for each in read),
    )


@cache
def _order() -> dict[str, int]:
    """Field → its place in the format."""
    names = (field_name(kind, name) for kind in kinds() for name in shape(kind).fields)
    return {name: place for place, name in enumerate(names)}
