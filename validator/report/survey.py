"""Missing fields of a set: the state of each field of each document, fill rates, and what to fill next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from ..diagnostic import Path, pointer, spoken
from ..document.completeness import Counts, State
from ..document.places import as_written, located
from ..ledger import CONTRADICTED, STATES, UNREAD, Fact, Trace, ledger
from ..ledger.tally import Tally, tally
from ..schema.words import example, first_sentence
from ..system.printable import excerpt
from . import pipeline
from .pipeline import Report


class Missing(NamedTuple):
    """One field that is asked for and not annotated: where it belongs, how much it is asked for, and how to give it."""

    field: str
    place: str
    path: Path
    line: int
    level: str
    help: str
    example: str

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the path."""
        return pointer(self.path)


class Unread(NamedTuple):
    """A value of which it could not be told whether the release has it, and why; ``contradicted``: it has not."""

    field: str
    place: str
    pointer: str
    line: int
    state: str
    why: str


class Entry(NamedTuple):
    """One document: its counts (None where it could not be read), what of its text is covered, what is missing in it.

    ``coverage``: paragraphs cited, skipped, in all; ``sentences``: quoted, in all; None where that is not known.
    ``traced``: how many of its facts were traced, by state; ``by_field``: the same for each field; ``unread``: those
    that were not traced, nor inferred.
    """

    file: str
    id: str | None
    status: str | None
    counts: Counts | None
    missing: list[Missing]
    states: dict[str, str]
    coverage: tuple[int, int, int] | None = None
    sentences: tuple[int, int] | None = None
    traced: Tally | None = None
    by_field: Mapping[str, dict[str, int]] = MappingProxyType({})
    unread: Sequence[Unread] = ()


class Rate(NamedTuple):
    """One field over the set: ``meeting.next``, its level, and how often it is given, not stated, missing."""

    field: str
    level: str
    given: int
    not_stated: int
    missing: int

    @property
    def total(self) -> int:
        """How often the field is asked for."""
        return self.given + self.not_stated + self.missing


class Survey(NamedTuple):
    """Documents, fields (in the order of the schema as met), totals over the set."""

    entries: list[Entry]
    rates: list[Rate]
    totals: Counts

    @property
    def worklist(self) -> list[Rate]:
        """The fields to fill next: required ones first, then those that are missing most often."""
        wanted = [rate for rate in self.rates if rate.missing]
        return sorted(wanted, key=lambda rate: (rate.level == "recommended", -rate.missing, rate.field))


def survey(reports: Iterable[Report]) -> Survey:
    """The survey over the reports, in their order."""
    entries = []
    tally: dict[tuple[str, str], list[int]] = {}
    for report in reports:
        entries.append(
            pipeline.sheltered(partial(_entry, report), lambda error, file=report.file: _failed(file, error))  # type: ignore[misc]
        )
        for state in report.states:
            numbers = tally.setdefault((_name(state), state.level), [0, 0, 0])
            numbers[_COLUMN.get(state.state, 2)] += 1
    rates = [Rate(field, level, *numbers) for (field, level), numbers in tally.items()]
    return Survey(entries, rates, _totals(entries))


_COLUMN = {"given": 0, "not stated": 1, "missing": 2}


def _name(state: State) -> str:
    """``meeting.next``; in an object that stands at many places, its kind: ``outcome.topic``."""
    return state.field.name if state.kind == "document" else f"{state.kind}.{state.field.name}"


def _entry(report: Report) -> Entry:
    missing = [_missing(state, report) for state in report.states if state.state in ("missing", "unknown")]
    states: dict[str, str] = {}
    for state in report.states:
        name = _name(state)
        states[name] = _worse(states.get(name), state.state)
    known = (report.file, report.id, report.status, report.counts)
    if report.facts is None:
        return Entry(*known, missing, states, report.coverage, report.sentences)
    found = ledger(report.facts)
    by_field: dict[str, dict[str, int]] = {}
    for fact, trace in found:
        counts = by_field.setdefault(f"{fact.kind}.{fact.field}", dict.fromkeys(STATES, 0))
        counts[trace.state] += 1
    unread = [_unread(fact, trace, report) for fact, trace in found if trace.state in (UNREAD, CONTRADICTED)]
    covered = (report.coverage, report.sentences)
    return Entry(*known, missing, states, *covered, tally(report.facts), by_field, unread)


def _unread(fact: Fact, trace: Trace, report: Report) -> Unread:
    path, place = located(fact.path, "value", report.document)
    why = trace.why or (f"the release prints '{excerpt(trace.prints, 60)}'" if trace.prints else "not in the release")
    return Unread(f"{fact.kind}.{fact.field}", spoken(path), pointer(path), place.start.line, trace.state, why)


def _worse(before: str | None, now: str) -> str:
    """The state of a field over all objects of one document: the one that asks for most work."""
    order = ["given", "not stated", "missing", "unknown"]
    return max(before or "given", now, key=order.index)


def _failed(file: str, error: Exception) -> Entry:
    return _entry(pipeline.failed(file, error))


def _missing(state: State, report: Report) -> Missing:
    parent = as_written(state.path[:-1], report.document)
    path, place = located(state.path, "missing", report.document)
    node = state.field.node
    first = first_sentence(node)
    if state.state == "unknown" and _is_written((*parent, state.field.name), report):
        first = "The value given is not valid: see jco check.  " + first
    return Missing(
        _name(state),
        spoken((*parent, state.field.name)),
        path,
        place.start.line,
        state.level,
        first,
        example(node, state.field.name),
    )


def _is_written(path: Path, report: Report) -> bool:
    return report.document.span(path) is not report.document.span(path[:-1])


def _totals(entries: list[Entry]) -> Counts:
    counts = [entry.counts for entry in entries if entry.counts is not None]
    required = [sum(each.required[i] for each in counts) for i in (0, 1)]
    recommended = [sum(each.recommended[i] for each in counts) for i in (0, 1, 2)]
    return Counts((required[0], required[1]), (recommended[0], recommended[1], recommended[2]))
