"""The ``text`` format: each diagnostic with its line of the document and its mend; missing fields after the rest."""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostic import Diagnostic, Severity
from ..pipeline import Report
from ..printable import excerpt, visible
from . import Run
from .choice import shown
from .frames import frame
from .words import LIMIT, note, rest

_COLOURS: dict[Severity, str] = {"error": "31", "warning": "33", "info": "36"}


def render(reports: Iterable[Report], run: Run) -> str:
    """The findings of all reports; the empty text where there are none."""
    explained: set[str] = set()
    return "".join(_of_report(report, run, explained) for report in reports)


def _of_report(report: Report, run: Run, explained: set[str]) -> str:
    kept, hidden = shown(report, run)
    lines = report.document.text.split("\n")
    parts = []
    for diagnostic in kept:
        parts += _head(diagnostic, run.colour)
        if diagnostic.rule.code != "MIS001":
            parts += _frame(diagnostic, lines, run.colour)
        parts += _tail(diagnostic, explained)
    return "".join(part + "\n" for part in [*parts, *rest(report, hidden)])


def place(diagnostic: Diagnostic) -> str:
    """``file:line:column`` of a diagnostic; the file alone where there is no text."""
    name = visible(diagnostic.file)
    return f"{name}:{diagnostic.range.start.line}:{diagnostic.range.start.column}" if diagnostic.range else name


def _head(diagnostic: Diagnostic, colour: bool) -> list[str]:
    label = f"{diagnostic.severity}[{diagnostic.rule.code}]"
    message = excerpt(diagnostic.message, LIMIT)
    return [f"{place(diagnostic)}: {_paint(label, diagnostic.severity, colour)} {diagnostic.rule.name}: {message}"]


def _frame(diagnostic: Diagnostic, lines: list[str], colour: bool) -> list[str]:
    if diagnostic.range is None:
        return []
    drawn = frame(lines, diagnostic.range)
    if not drawn:
        return []
    number = str(diagnostic.range.start.line).rjust(4)
    carets = _paint(drawn[1].lstrip(" "), diagnostic.severity, colour)
    indent = " " * (len(drawn[1]) - len(drawn[1].lstrip(" ")))
    return [f"{number} | {drawn[0]}".rstrip(), f"{'':4} | {indent}{carets}"]


def _tail(diagnostic: Diagnostic, explained: set[str]) -> list[str]:
    parts = [f"     = note: {note(other, diagnostic.file)}" for other in diagnostic.related]
    if diagnostic.help:
        parts.append(f"     = help: {excerpt(diagnostic.help, LIMIT)}")
    if diagnostic.rule.code not in explained:
        explained.add(diagnostic.rule.code)
        parts.append(f"     = see: jco explain {diagnostic.rule.code}")
    return parts


def _paint(text: str, severity: Severity, colour: bool) -> str:
    return f"\x1b[1;{_COLOURS[severity]}m{text}\x1b[0m" if colour else text
