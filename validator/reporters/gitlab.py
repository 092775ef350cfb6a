"""The ``gitlab`` format: a Code Quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from ..diagnostic import Diagnostic, Severity
from ..report.added import Added
from ..report.pipeline import Report
from ..system.printable import excerpt
from . import Run
from .fingerprints import fingerprinted
from .words import LIMIT
from .writing import written

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(reports: Iterable[Report], run: Run) -> str:
    """A list of all findings that are not waived, and of what a change adds to those that do not count."""
    found = fingerprinted(reports)
    issues = [_issue(each, mark, run) for each, mark in found if each.waived is None]
    return written(issues + [_loosened(each, number, run) for number, each in enumerate(run.added or ())])


def _loosened(each: Added, number: int, run: Run) -> dict[str, Any]:
    about = f"{number}\0{each.file}\0{each.kind}\0{each.message}"
    return {
        "type": "issue",
        "check_name": f"jco {each.kind}",
        "description": f"this change makes more findings not count: {excerpt(each.message, LIMIT)}",
        "categories": ["Style"],
        "severity": "info",
        "fingerprint": sha256(about.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        "location": {"path": run.in_repository(each.file), "lines": {"begin": each.line or 1}},
    }


def _issue(each: Diagnostic, mark: str, run: Run) -> dict[str, Any]:
    hint = f" ({excerpt(each.help, LIMIT)})" if each.help else ""
    # GitLab wants a line; a file that cannot be read has none.
    lines = {"begin": each.range.start.line, "end": each.range.end.line} if each.range else {"begin": 1}
    return {
        "type": "issue",
        "check_name": f"{each.rule.code} {each.rule.name}",
        "description": f"{excerpt(each.message, LIMIT)}{hint}",
        "categories": ["Bug Risk"] if each.severity == "error" else ["Style"],
        "severity": _SEVERITIES[each.severity],
        "fingerprint": mark,
        "location": {"path": run.in_repository(each.file), "lines": lines},
    }
