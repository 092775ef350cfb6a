"""One report → its entry: all that the formats of ``jco report`` say of a document, and nothing that keeps it alive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache, partial
from sys import intern
from typing import Literal

from ..dataset.record import Record, Session, record
from ..diagnostic import dotted, pointer
from ..document.completeness import Counts, State
from ..document.content import peek
from ..document.facts import attempt
from ..document.placeholders import is_text
from ..document.places import located
from ..evidence.coverage import Coverage, coverage
from ..ledger import CONTRADICTED, STATES, UNREAD, Fact, Trace, ledger
from ..ledger.tally import Tally, tally
from ..report.missing import Missing, field_name, missing
from ..report.names import Identity, identity
from ..report.report import Report
from ..report.summary import exit_status
from ..system.printable import excerpt
from ..tuples import NamedTuple

_NUMBERS = 20
"""Paragraphs that nobody cited and that are named; there may be thousands."""
_NONE: dict[str, Session] = {}
FINISHED = ("complete", "reviewed")
"""The statuses of an annotation that says of itself that everything was looked for."""


class Cell(NamedTuple):
    """One field in one document, over all of its objects. ``not_valid``: a value is there that cannot be read."""

    field: str
    level: str
    given: int
    not_stated: int
    missing: int
    not_valid: int

    @property
    def lacking(self) -> int:
        """How often it is still to be filled in."""
        return self.missing + self.not_valid

    @property
    def state(self) -> Literal["given", "not stated", "missing", "not valid"]:
        """The state that asks for most work."""
        if self.not_valid:
            return "not valid"
        return "missing" if self.missing else "not stated" if self.not_stated else "given"


class Traced(NamedTuple):
    """The facts of one field in one document, by what became of them in the text."""

    field: str
    traced: int
    inferred: int
    contradicted: int
    unread: int


class Unread(NamedTuple):
    """A value of which it could not be told whether the release has it, and why; ``contradicted``: it has not."""

    field: str
    place: str
    pointer: str
    line: int
    state: str
    why: str


class Entry(NamedTuple):
    """One document. Of what could not be read as a document only ``file``, ``fault`` and ``exit_status`` are known.

    ``fault``: why it could not be read. ``fields_lacking``: how many fields are still to be filled in. ``coverage``:
    paragraphs cited, skipped, in all; ``sentences``: quoted, in all; None where that is not known. ``uncovered``: the
    first paragraphs that are neither. ``facts`` is None with ``counts``. ``unread``: facts that were neither traced nor
    inferred. ``record``: what its series need.
    """

    file: str
    identity: Identity
    by: str
    status: str
    is_valid: bool
    errors: int
    warnings: int
    fault: str
    exit_status: int
    counts: Counts | None
    fields_lacking: int
    cells: tuple[Cell, ...]
    missing: tuple[Missing, ...]
    coverage: tuple[int, int, int] | None
    uncovered: tuple[int, ...]
    sentences: tuple[int, int] | None
    facts: Tally | None
    traced: tuple[Traced, ...]
    unread: tuple[Unread, ...]
    record: Record | None

    @property
    def paragraphs_open(self) -> int:
        """How many paragraphs nobody has cited or skipped."""
        return self.coverage[2] - self.coverage[1] - self.coverage[0] if self.coverage else 0

    @property
    def lacks(self) -> int:
        """How many things are still to be done; 0 for a document that is finished, as far as can be told."""
        return self.fields_lacking + self.paragraphs_open

    @property
    def is_claimed(self) -> bool:
        """Whether its annotator calls it finished, so that what it lacks is an error."""
        return self.status in FINISHED


cell = lru_cache(maxsize=8192)(Cell)
traced = lru_cache(maxsize=8192)(Traced)
"""Most documents have the same cells: one object stands for all of them."""


def entry(report: Report) -> Entry:
    """The entry of the document of a report."""
    found = [each.severity for each in report.diagnostics if each.waived is None]
    states = report.states
    cells = _cells(states)
    known = Entry(
        report.file,
        identity(report),
        _annotator(report),
        report.status or "",
        report.valid,
        found.count("error"),
        found.count("warning"),
        "",
        0,
        report.counts,
        sum(each.lacking for each in cells),
        cells,
        (),
        None,
        (),
        None,
        None,
        (),
        (),
        None,
    )
    if report.content is None or report.facts is None:
        return known._replace(fault=_fault(report), exit_status=exit_status([report], "error"))
    covered = attempt(partial(coverage, report.facts))
    found_facts = ledger(report.facts)
    return known._replace(
        missing=tuple(missing(report, states)),
        coverage=covered and _lengths(covered),
        uncovered=tuple(covered.open[:_NUMBERS]) if covered else (),
        sentences=report.sentences,
        facts=tally(report.facts),
        traced=_by_field(found_facts),
        unread=tuple(_unread(*each, report) for each in found_facts if each[1].state in (UNREAD, CONTRADICTED)),
        record=_sessions(report),
    )


def _sessions(report: Report) -> Record | None:
    """What the series of the set need of a document; its words are shared with those of other documents."""
    found = record(report.document.data, report.file)
    if found is None or not (found.supersedes or any(session.series for session in found.sessions)):
        return None
    sessions = tuple(each._replace(path=(), series=intern(each.series)) for each in found.sessions if each.series)
    sides = tuple(map(intern, found.sides))
    return found._replace(publisher="", sides=sides, sessions=sessions, others=_NONE, people=())


def _annotator(report: Report) -> str:
    who = peek(report.content.data, "annotation", "by") if report.content is not None else None
    return intern(" ".join(who.split())) if isinstance(who, str) and not is_text(who) else ""


def _fault(report: Report) -> str:
    """The first thing that keeps a file from being read: ``line 3: the text has no end (YML001)``."""
    for each in report.diagnostics:
        line = f"line {each.range.start.line}: " if each.range else ""
        return f"{line}{excerpt(each.message)} ({each.rule.code})"
    return ""


def _cells(states: Iterable[State]) -> tuple[Cell, ...]:
    counted: dict[tuple[str, str], Counter[str]] = {}
    for state in states:
        key = (field_name(state.kind, state.field.name), state.level)
        counted.setdefault(key, Counter())[state.state] += 1
    return tuple(
        cell(*key, found["given"], found["not stated"], found["missing"], found["unknown"])
        for key, found in counted.items()
    )


def _lengths(covered: Coverage) -> tuple[int, int, int]:
    return len(covered.cited), len(covered.skipped), sum(map(len, covered))


def _by_field(found: list[tuple[Fact, Trace]]) -> tuple[Traced, ...]:
    counted: dict[str, Counter[str]] = {}
    for fact, trace in found:
        counted.setdefault(field_name(fact.kind, fact.field), Counter())[trace.state] += 1
    return tuple(traced(field, *(states[state] for state in STATES)) for field, states in counted.items())


def _unread(fact: Fact, trace: Trace, report: Report) -> Unread:
    path, place = located(fact.path, "value", report.document)
    why = trace.why or (f"the release prints '{excerpt(trace.prints, 60)}'" if trace.prints else "not in the release")
    return Unread(field_name(fact.kind, fact.field), dotted(path), pointer(path), place.start.line, trace.state, why)
