"""What an export needs of one document, as plain data: its JSON, its ledger, or why it is left out."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from ..diagnostic import RANK, Diagnostic, pointer
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..ledger import UNREAD, ledger
from ..report import pipeline
from ..report.names import Identity, identity
from ..report.report import Report, with_failure
from ..report.summary import exit_status, unchecked
from ..schema.roles import fields
from ..system.printable import encodable, excerpt, number
from ..tuples import NamedTuple


class Record(NamedTuple):
    """One document of the set. ``data``: its canonical form, None where it is left out, for the ``reason``.

    ``counts``: severity → findings that count, and ``waived``. ``sides``: id of a party or person → the id of its side.
    ``facts``: a row for each value of the ledger: path, field, role, value, state, why, prints. ``exit_status``: what
    its errors end a run with.
    """

    file: str
    identity: Identity
    revision: int | None
    status: str | None
    reason: str
    why: str | None
    valid: bool
    counts: dict[str, int]
    unchecked: tuple[int, str | None]
    data: dict[str, Any] | None = None
    sides: dict[str, str] = {}  # noqa: RUF012 - never changed
    facts: tuple[tuple[str | None, ...], ...] = ()
    exit_status: int = 0


def frozen(one: Record) -> str:
    """A record as text: a line with the identity of its document, and a line with all of it."""
    return f"{json.dumps(one.identity)}\n{json.dumps(one)}"


def thawed(text: str) -> Record:
    """The record that a text holds."""
    found = Record(*json.loads(text[text.index("\n") :]))
    return found._replace(identity=Identity(*found.identity), facts=tuple(map(tuple, found.facts)))


def record(report: Report) -> Record:
    """The record of a document; one with which jco fails, which is a bug of jco, is left out for RUN001."""
    return pipeline.with_fallback(
        partial(_record, report), lambda error: _without_data(with_failure(report, error), "failed")
    )


def _record(report: Report) -> Record:
    reason = _reason(report)
    if reason:
        return _without_data(report, reason)
    facts = report.facts
    assert facts is not None
    return _without_data(report, "exported")._replace(
        data=report.canonical(), sides=_sides(facts), facts=tuple(_facts(facts))
    )


def _reason(report: Report) -> str:
    """Why a document cannot be exported; "" where it can."""
    if any(each.rule.code == "RUN001" for each in report.diagnostics):
        return "failed"
    if report.content is None:
        return "unreadable"
    if not report.valid:
        return "errors" if _errors(report) else "baseline"
    return ""


def _errors(report: Report) -> list[Diagnostic]:
    """The errors of a document that count."""
    return [each for each in report.diagnostics if each.severity == "error" and each.waived is None]


def _without_data(report: Report, reason: str) -> Record:
    counts = dict.fromkeys((*RANK, "waived"), 0)
    for each in report.diagnostics:
        counts[each.severity if each.waived is None else "waived"] += 1
    revision = peek(report.content.data, "revision") if report.content is not None else None
    missed = [] if report.content is None or reason == "failed" else unchecked(report)
    reasons = dict.fromkeys(one.reason for one in missed if not one.is_searched)
    return Record(
        encodable(report.file),
        identity(report),
        revision,
        report.status,
        reason,
        _why(report, reason),
        report.valid,
        counts,
        (sum(one.quotes for one in missed if not one.is_searched), "; ".join(reasons) or None),
        exit_status=exit_status([report], "error"),
    )


def _why(report: Report, reason: str) -> str | None:
    """Why it is left out, in words, with the first error."""
    if reason == "exported":
        return None
    if reason == "baseline":
        return "its errors are held by the baseline"
    errors = _errors(report)
    if not errors:
        return "it could not be read as a document"
    first = errors[0]
    where = f" at line {first.range.start.line}" if first.range is not None else ""
    more = f", the first{where}" if len(errors) > 1 else where
    return f"{number(len(errors), 'error')}{more}: {first.rule.code} {excerpt(first.message, 200)}"


def _sides(facts: Facts) -> dict[str, str]:
    """The side of each party and person, as the rules see it."""
    found = {}
    for table in (*fields("parties")["document"], "people"):
        for name in facts.table(table):
            if (side := attempt(partial(facts.side_of, name))) is not None:
                found[name] = side
    return found


def _facts(facts: Facts) -> list[tuple[str | None, ...]]:
    """The ledger; of canonical JSON without its text, what its evidence says was traced."""
    before = (peek(facts.data, "derived") or {}) if not facts.has_texts else {}
    traced = {each["path"] for each in before.get("evidence") or () if each.get("kind") == "fact"}
    rows: list[tuple[str | None, ...]] = []
    for fact, trace in ledger(facts):
        path = pointer(fact.path)
        state = "traced" if trace.state == UNREAD and path in traced else trace.state
        why = None if state == "traced" else trace.why or None
        rows.append((path, fact.field, fact.role, str(fact.value), state, why, trace.prints or None))
    return rows


class Keyed:
    """A document and what is in it, by the ids that it gives."""

    def __init__(self, document: str, data: dict[str, Any]) -> None:
        self.document = document
        self._data = data
        self._outcomes: dict[str, int] = {}
        for n, outcome in enumerate(data.get("outcomes") or (), 1):
            if "id" in outcome:
                self._outcomes.setdefault(outcome["id"], n)
        self.evidence = {each["path"]: each for each in data["derived"].get("evidence") or ()}

    def key(self, table: str, id_: str) -> str | None:
        """The key of what has this id (of evidence: this path) in a table; None where nothing has."""
        if table == "outcomes":
            return f"{self.document}#{self._outcomes[id_]}" if id_ in self._outcomes else None
        entries = self.evidence if table == "evidence" else self._data.get(table) or ()
        return f"{self.document}#{id_}" if id_ in entries else None
