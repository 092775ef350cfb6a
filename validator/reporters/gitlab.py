"""The ``gitlab`` format: a Code Quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostic import Diagnostic, Severity
from ..report.pipeline import Report
from ..system.printable import excerpt
from . import Run
from .fingerprints import fingerprinted
from .words import LIMIT
from .writing import written

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(reports: Iterable[Report], run: Run) -> str:
    """A list of all findings that are not waived."""
    found = fingerprinted(reports)
    return written([_issue(each, mark, run) for each, mark in found if each.waived is None])


def _issue(each: Diagnostic, mark: str, run: Run) -> dict[str, Any]:
    mend = f" ({excerpt(each.help, LIMIT)})" if each.help else ""
    # GitLab wants a line; a file that cannot be read has none.
    lines = {"begin": each.range.start.line, "end": each.range.end.line} if each.range else {"begin": 1}
    return {
        "type": "issue",
        "check_name": f"{each.rule.code} {each.rule.name}",
        "description": f"{excerpt(each.message, LIMIT)}{mend}",
        "categories": ["Bug Risk"] if each.severity == "error" else ["Style"],
        "severity": _SEVERITIES[each.severity],
        "fingerprint": mark,
        "location": {"path": run.in_repository(each.file), "lines": lines},
    }
