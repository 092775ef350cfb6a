"""The report on a document, its messages and fixes: many tests look at the same documents, each is checked once."""

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
MESSAGES = ROOT / "tests" / "fixes" / "messages-of-cases.txt"
"""The same of what is said of all cases."""
_OF_THE_PLACE = {"EVD020"}
"""What names the folder that is around the cases: a repository, or what was unpacked."""


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


def messages(name: str, report: Report) -> list[str]:
    """One line a finding: its message, and what is said to do."""
    return [
        f"{name}: {found.rule.code} {found.message} -- {found.help}".replace("\n", " ")
        for found in report.diagnostics
        if found.waived is None and found.rule.code not in _OF_THE_PLACE
    ]


@cache
def right(file: Path) -> dict[str, list[str]]:
    """The lines of ``FIXES`` or ``MESSAGES`` by the names of their cases."""
    lines: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        lines.setdefault(line.partition(": ")[0], []).append(line)
    return lines


def right_fixes() -> dict[str, list[str]]:
    """Those of the fixes."""
    return right(FIXES)
