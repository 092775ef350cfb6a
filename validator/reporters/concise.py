"""The ``concise`` format: a line for each diagnostic, for editors, grep and problem matchers."""

from __future__ import annotations

from collections.abc import Iterable

from ..pipeline import Report
from ..printable import excerpt
from . import Run
from .text import place

_LIMIT = 400


def render(reports: Iterable[Report], _: Run) -> str:
    """``file:line:column: severity[CODE] name: message (help)``, one line each."""
    lines = []
    for report in reports:
        for each in report.diagnostics:
            if each.waived is None:
                mend = f" ({excerpt(each.help, _LIMIT)})" if each.help else ""
                what = f"{each.severity}[{each.rule.code}] {each.rule.name}: {excerpt(each.message, _LIMIT)}"
                lines.append(f"{place(each)}: {what}{mend}\n")
    return "".join(lines)
