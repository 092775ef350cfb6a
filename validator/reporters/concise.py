"""The ``concise`` format: a line for each diagnostic, for editors, grep and problem matchers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..diagnostic import Diagnostic
from ..report.brief import Brief
from ..system.printable import excerpt
from . import Run
from .choice import LIMIT, rest, shown, uncounted
from .text import label, place


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """``file:line:column: severity[CODE] name: message (help)``, one line each, in the order of the document."""
    for one in found:
        choice = shown(one, run)
        lines = [*map(line, sorted(choice.kept, key=Diagnostic.order)), *rest(one, choice)]
        yield "".join(f"{each}\n" for each in lines)


def line(each: Diagnostic) -> str:
    """The line of one finding."""
    aside = uncounted(each) or excerpt(each.help, LIMIT)
    what = f"{label(each)} {each.rule.name}: {excerpt(each.message, LIMIT)}"
    return f"{place(each)}: {what}{f' ({aside})' if aside else ''}"
