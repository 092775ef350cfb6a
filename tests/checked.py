"""The report on a document, and its fixes. Many tests look at the same documents: each is checked once in a process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from support import ROOT

from validator.editing.fixes import proposals
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report

TODAY = "2026-11-23"
FIXES = ROOT / "tests" / "fixes" / "of-cases.txt"
"""The fixes of all cases, one line each, which were read and found right."""


@cache
def checked(path: Path, data: bytes, today: str = TODAY) -> Report:
    """The report on a document that would lie there, beside its texts."""
    return pipeline.check(data, path.name, today, around=beside(str(path)))


def fixes(name: str, report: Report) -> list[str]:
    """One line a fix: safe or unsafe, and what it does."""
    return [
        f"{name}: {found.rule.code} {'safe  ' if hint.fix.safe else 'unsafe'} {hint.fix.description}"
        for found, hint in proposals(report)
    ]


@cache
def right_fixes() -> dict[str, list[str]]:
    """The lines of ``FIXES`` by the names of their cases."""
    lines: dict[str, list[str]] = {}
    for line in FIXES.read_text("utf-8").splitlines():
        lines.setdefault(line.partition(": ")[0], []).append(line)
    return lines
