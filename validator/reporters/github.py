"""The ``github`` format: commands of a workflow, which GitHub shows as annotations beside the lines.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..diagnostic import Diagnostic, Range, Severity
from ..report.added import in_lines
from ..report.brief import Brief
from ..system.printable import excerpt, visible
from . import Run
from .choice import LIMIT, note, rest, shown

_KINDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN_BY_GITHUB = 10
"""Annotations of each kind that GitHub shows for a step; the log has the others too."""


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """A command for each finding, the worst first; of very many the tenth says how many have no annotation."""
    if run.added:
        told = "\n".join(("this change exempts more findings:", *in_lines(run.added)))
        yield f"::warning title=jco::{_message(told)}\n"
    counts: Counter[Severity] = Counter()
    for one in found:
        counts.update(each.severity for each in shown(one, run).kept)
    for severity, kind in _KINDS.items() if counts else ():
        kept = (each for one in found for each in shown(one, run).kept if each.severity == severity)
        for number, each in enumerate(kept, 1):
            if number == _SHOWN_BY_GITHUB and counts[severity] > _SHOWN_BY_GITHUB:
                yield f"{_more(kind, counts[severity] - number + 1)}\n"
            yield f"{_command(kind, each, run)}\n"
    for one in found:
        yield from (f"{line}\n" for line in rest(one, shown(one, run)))


def _command(kind: str, each: Diagnostic, run: Run) -> str:
    title = f"{each.rule.code} {each.rule.name}"
    where = _place(each, run)
    message = excerpt(each.message, LIMIT)
    # Standard input is not a file of the repository: GitHub could show the annotation nowhere.
    if not where:
        line = f":{each.range.start.line}" if each.range else ""
        message = f"{excerpt(each.file)}{line}: {message}"
    lines = [message, *(f"note: {note(other, each.file)}" for other in each.related)]
    if each.help:
        lines.append(f"help: {excerpt(each.help, LIMIT)}")
    properties = ",".join(f"{name}={_property(value)}" for name, value in [*where, ("title", title)])
    return f"::{kind} {properties}::{_message(chr(10).join(lines))}"


def _place(each: Diagnostic, run: Run) -> list[tuple[str, str]]:
    """File, lines and columns; columns only within one line, since GitHub refuses them otherwise."""
    if each.file == "<stdin>":
        return []
    found = [("file", visible(run.in_repository(each.file)))]
    if each.range is None:
        return found
    first, last, columns = _lines(each.range)
    found += [("line", str(first)), ("endLine", str(last))]
    return found + list(zip(("col", "endColumn"), map(str, columns), strict=False))


def _lines(where: Range) -> tuple[int, int, tuple[int, ...]]:
    """First line, last line, and the columns of a range within one line."""
    (first, column), (last, end) = where
    if last == first:
        return first, last, (column, end)
    if end == 1:  # the range ends with the line end before
        last -= 1
    return first, last, (column,) if last == first else ()


def _more(kind: str, count: int) -> str:
    have = "s have" if count > 1 else " has"
    why = "because GitHub shows only ten of each kind; see the log of this step"
    message = f"{count} more {kind}{have} no annotation, {why}"
    return f"::{kind} title=jco::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
