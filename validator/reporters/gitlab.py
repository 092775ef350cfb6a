"""The ``gitlab`` format: a Code Quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from hashlib import sha256
from itertools import chain, starmap
from typing import Any

from ..diagnostic import Diagnostic, Severity
from ..report.added import Added
from ..report.brief import Brief
from ..system.printable import excerpt
from . import Run, writing
from .choice import LIMIT
from .fingerprints import fingerprinted

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """A list of all findings that are not waived, and of what a change adds to those that do not count."""
    issues = (_issue(each, mark, run) for each, mark in fingerprinted(found) if each.waived is None)
    return writing.pieces(writing.HOLE, chain(issues, starmap(partial(_loosened, run), enumerate(run.added or ()))))


def _loosened(run: Run, number: int, each: Added) -> dict[str, Any]:
    about = f"{number}\0{each.file}\0{each.kind}\0{each.message}"
    return {
        "type": "issue",
        "check_name": f"jco {each.kind}",
        "description": f"this change exempts more findings: {excerpt(each.message, LIMIT)}",
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
