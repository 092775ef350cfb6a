"""Entries → the survey, summed up as they come in, so that a set of any size takes little memory.

Of each document only its sessions are kept, and for the map its fields; of many documents these lie on the disk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import TracebackType

from ..dataset import record
from ..dataset.record import Record
from ..report.missing import field_name
from ..schema import shape
from ..schema.roles import kinds
from ..system.spool import Again, Spool
from .entry import Entry
from .frozen import frozen_spot, thawed_spot
from .survey import MOST_DETAILED, MOST_UNREADABLE, Annotator, Exit, Rate, Spot, Summing, Survey

_MOST_NAMES = 6


class Gathering:
    """A context that takes entries as they come in, and in which the survey can be read.

    Details are kept of as many as are shown, and of the first, which may be alone. ``is_part``: the run is over a part
    of a set, so that sessions may be there that it does not see.
    """

    def __init__(self, *, for_map: bool = False, is_part: bool = False) -> None:
        self.for_map, self.is_part = for_map, is_part
        self.sums = Summing()
        self.rates: dict[tuple[str, str], list[int]] = {}
        self.traced: dict[str, list[int]] = {}
        self.annotators: dict[str, list[int]] = {}
        self.fields: dict[str, Counter[str]] = {}
        self.least: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
        self.failed: dict[int, list[str]] = {}
        self.statuses: Counter[int] = Counter()
        self.detailed: list[Entry] = []
        self.unreadable: list[Entry] = []
        self.invalid: list[str] = []
        self.records, self.spots = Spool(), Spool()
        self.first: Entry | None = None

    def add(self, found: Entry) -> None:
        """Take one more entry."""
        self.first = self.first or found
        self.sums.add(found)
        if found.exit_status:
            self.statuses[found.exit_status] += 1
            _keep(self.failed.setdefault(found.exit_status, []), found.file)
        if found.counts is None:
            if len(self.unreadable) < MOST_UNREADABLE:
                self.unreadable.append(found)
            return
        if not found.is_valid:
            _keep(self.invalid, found.file)
        self._add_fields(found)
        self._add_work(found)
        if found.record is not None and not self.is_part:
            self.records.add(record.frozen(found.record))
        if self.for_map:
            self.spots.add(frozen_spot(_spot(found)))

    def _add_fields(self, found: Entry) -> None:
        lacks = found.lacks
        for cell in found.cells:
            numbers = self.rates.setdefault((cell.field, cell.level), [0] * 7)
            for at, number in enumerate(cell[2:]):
                numbers[at] += number
            numbers[4] += 1
            numbers[5] += bool(cell.lacking)
            numbers[6] += 0 < cell.lacking == lacks
        for field, *states in found.traced:
            sums = self.traced.setdefault(field, [0, 0, 0, 0])
            for at, number in enumerate(states):
                sums[at] += number

    def _add_work(self, found: Entry) -> None:
        lacks = found.lacks
        numbers = self.annotators.setdefault(found.by, [0, 0, 0])
        numbers[0] += 1
        if not lacks:
            return
        numbers[1] += 1
        numbers[2] += found.paragraphs_open
        fields = self.fields.setdefault(found.by, Counter())
        for cell in found.cells:
            if cell.lacking:
                fields[cell.field] += cell.lacking
                own = self.least.setdefault((cell.field, cell.level), [])
                own.append((lacks, found.file, found.identity.id))
                if len(own) > _MOST_NAMES:
                    own.remove(max(own))
        self.detailed.append(found)
        if len(self.detailed) >= 2 * MOST_DETAILED:
            self.detailed = ranked(self.detailed)[:MOST_DETAILED]

    def survey(self, skipped: Mapping[str, int]) -> Survey:
        """The survey over what came in."""
        order = _order()
        keys = sorted(self.rates, key=lambda key: (order.get(key[0], len(order)), key))
        facts = sorted(self.traced.items(), key=lambda pair: (order.get(pair[0], len(order)), pair[0]))
        totals = self.sums.totals()
        return Survey(
            totals,
            [Rate(*key, *self.rates[key]) for key in keys],
            self._annotators(),
            {field: (one, two, three, four) for field, (one, two, three, four) in facts},
            {key: sorted(own) for key, own in self.least.items()},
            self._exit(),
            ranked(self.detailed)[:MOST_DETAILED],
            self.unreadable,
            self.invalid,
            self.first if totals.documents == 1 else None,
            None if self.is_part else Again(self._records),
            Again(lambda: map(thawed_spot, self.spots)),
            dict(sorted(skipped.items())),
            {},
        )

    def _records(self) -> Iterator[Record]:
        return (one for text in self.records if (one := record.thawed(text)) is not None)

    def _annotators(self) -> list[Annotator]:
        """Who has what to do, most work first."""
        found = []
        for name, numbers in self.annotators.items():
            fields = sorted(self.fields.get(name, {}).items(), key=lambda pair: (-pair[1], pair[0]))
            documents, lacking, paragraphs = numbers
            found.append(Annotator(name, documents, lacking, paragraphs, dict(fields)))
        return sorted(found, key=lambda who: (-who.to_fill, -who.paragraphs, who.name))

    def _exit(self) -> Exit:
        status = max(self.statuses, default=0)
        count = self.statuses[status]
        return Exit(status, self.failed.get(status, []), count, self.statuses.total() - count)

    def __enter__(self) -> Gathering:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.records.close()
        self.spots.close()


def _keep(names: list[str], name: str) -> None:
    if len(names) < _MOST_NAMES:
        names.append(name)


def _spot(found: Entry) -> Spot:
    covered, facts = found.coverage, found.facts
    # Without a text nothing is traced or contradicted, and nothing is said.
    is_known = facts is not None and bool(facts.traced or facts.contradicted)
    return Spot(
        found.file,
        found.identity,
        found.by,
        found.cells,
        (covered[0] + covered[1], covered[2]) if covered else None,
        found.sentences,
        (facts.traced + facts.inferred, facts.total) if facts is not None and is_known else None,
    )


def ranked(entries: Iterable[Entry]) -> list[Entry]:
    """What to finish first: what is called complete and is not, which is an error; then what lacks least."""
    return sorted(entries, key=lambda each: (not each.is_claimed, each.lacks, each.file))


@cache
def _order() -> dict[str, int]:
    """Field → its place in the format."""
    names = (field_name(kind, name) for kind in kinds() for name in shape(kind).fields)
    return {name: place for place, name in enumerate(names)}
