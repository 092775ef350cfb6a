"""The ``text`` format: each diagnostic with its line of the document and its help; missing fields after the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from ..diagnostic import Diagnostic, Severity
from ..report.brief import Brief
from ..system.printable import excerpt, visible
from . import Run
from .choice import LIMIT, in_order, note, rest, shown, uncounted
from .frames import frame

_FEW = 10
_COLOURS: dict[Severity, str] = {"error": "31", "warning": "33", "info": "36"}


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """The findings of each document; the empty text where there are none."""
    explained: set[str] = set()
    return (_of_one(one, run, explained) for one in found)


def _of_one(one: Brief, run: Run, explained: set[str]) -> str:
    choice = shown(one, run)
    parts = []
    for _, group in groupby(choice.kept, _alike):
        diagnostic, *others = sorted(group, key=in_order)
        parts += _head(diagnostic, run.colour)
        if diagnostic.rule.code != "MIS001":
            parts += _frame(diagnostic, one.lines, run.colour)
        parts += [f"     = also: {excerpt(each.message, LIMIT)}" for each in others]
        parts += _tail(diagnostic, explained)
    return "".join(part + "\n" for part in [*parts, *rest(one, choice)])


def _alike(diagnostic: Diagnostic) -> tuple[object, ...]:
    """Equal for findings that differ in their message alone: the sentences that nobody quoted point at one place."""
    if diagnostic.related or uncounted(diagnostic) or diagnostic.range is None:
        return (id(diagnostic),)
    return (diagnostic.rule.code, diagnostic.severity, diagnostic.range, diagnostic.help)


def place(diagnostic: Diagnostic) -> str:
    """``file:line:column`` of a diagnostic; the file alone where there is no text."""
    name = visible(diagnostic.file)
    return f"{name}:{diagnostic.range.start.line}:{diagnostic.range.start.column}" if diagnostic.range else name


def _head(diagnostic: Diagnostic, colour: bool) -> list[str]:
    message = excerpt(diagnostic.message, LIMIT)
    painted = _paint(label(diagnostic), diagnostic.severity, colour and not uncounted(diagnostic))
    return [f"{place(diagnostic)}: {painted} {diagnostic.rule.name}: {message}"]


def label(diagnostic: Diagnostic) -> str:
    """``error[SCH001]``; what is waived or hidden is not an error to those who look for one."""
    what = "hidden" if diagnostic.hidden else "waived" if diagnostic.waived else diagnostic.severity
    return f"{what}[{diagnostic.rule.code}]"


def _frame(diagnostic: Diagnostic, lines: Mapping[int, str], colour: bool) -> list[str]:
    if diagnostic.range is None or diagnostic.range.start.line not in lines:
        return []
    drawn = frame(lines[diagnostic.range.start.line], diagnostic.range)
    number = str(diagnostic.range.start.line).rjust(4)
    carets = _paint(drawn[1].lstrip(" "), diagnostic.severity, colour)
    indent = " " * (len(drawn[1]) - len(drawn[1].lstrip(" ")))
    return [f"{number} | {drawn[0]}".rstrip(), f"{'':4} | {indent}{carets}"]


def _tail(diagnostic: Diagnostic, explained: set[str]) -> list[str]:
    parts = [f"     = note: {note(other, diagnostic.file)}" for other in diagnostic.related[:_FEW]]
    if len(diagnostic.related) > _FEW:
        parts.append(f"     = note: {len(diagnostic.related) - _FEW} more places (--format json has them all)")
    if why := uncounted(diagnostic):
        parts.append(f"     = {why}")
    elif diagnostic.help:
        parts.append(f"     = help: {excerpt(diagnostic.help, LIMIT)}")
    if diagnostic.rule.code not in explained:
        explained.add(diagnostic.rule.code)
        parts.append(f"     = see: jco explain {diagnostic.rule.code}")
    return parts


def _paint(text: str, severity: Severity, colour: bool) -> str:
    return f"\x1b[1;{_COLOURS[severity]}m{text}\x1b[0m" if colour else text
