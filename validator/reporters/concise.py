"""The ``concise`` format: a line for each diagnostic, for editors, grep and problem matchers."""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostic import Diagnostic
from ..report.pipeline import Report
from ..system.printable import excerpt
from . import Run
from .choice import shown
from .text import label, place
from .words import LIMIT, rest, uncounted


def render(reports: Iterable[Report], run: Run) -> str:
    """``file:line:column: severity[CODE] name: message (help)``, one line each, in the order of the document."""
    lines = []
    for report in reports:
        choice = shown(report, run)
        lines += [*map(line, sorted(choice.kept, key=Diagnostic.order)), *rest(report, choice)]
    return "".join(f"{each}\n" for each in lines)


def line(each: Diagnostic) -> str:
    """The line of one finding."""
    aside = uncounted(each) or excerpt(each.help, LIMIT)
    what = f"{label(each)} {each.rule.name}: {excerpt(each.message, LIMIT)}"
    return f"{place(each)}: {what}{f' ({aside})' if aside else ''}"
