"""All documents of a run → one page that leads to each, and says of what could not be read why."""

from __future__ import annotations

from ..report.report import Report
from ..tuples import NamedTuple
from .engine import fill
from .notes import Note, counts, plain_note
from .overview import Overview, overview
from .values import Names


class Entry(NamedTuple):
    """A document of the index; ``notes`` are given for one that has no page, which ``name`` is empty for."""

    file: str
    id: str
    name: str
    head: Overview | None
    findings: dict[str, int]
    notes: list[Note]


def entry(report: Report, name: str) -> Entry:
    """The entry of one document; its report need not be kept for the page."""
    if report.facts is None:
        notes = [plain_note(each) for each in report.diagnostics]
        return Entry(report.file, "", "", None, counts(report.diagnostics), notes)
    head = overview(report, Names(report.facts))
    return Entry(report.file, report.id or "", name, head, head.findings, [])


def page(entries: list[Entry], skipped: dict[str, int]) -> bytes:
    """The index over all documents, in the order of their files."""
    return fill("index", entries=entries, skipped=skipped, totals=_totals(entries))


def _totals(entries: list[Entry]) -> dict[str, int]:
    names = ("error", "warning", "info", "waived")
    return {name: sum(each.findings[name] for each in entries) for name in names}
