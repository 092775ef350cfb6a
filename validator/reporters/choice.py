"""Which findings a format for people shows, of many, and the lines that several formats have in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ..diagnostic import RANK, Diagnostic, RelatedPlace
from ..report.brief import Brief
from ..system.printable import excerpt, visible
from ..tuples import NamedTuple
from . import Run

T = TypeVar("T")
_MANY, _FEW = 20, 5
_NUMBERS = re.compile("([0-9]+)")


class Choice(NamedTuple):
    """The findings of one document that are shown, and how many more there are.

    ``alike``: the code of a rule with very many findings → how many more there are of it; ``others``: of all rules.
    """

    kept: list[Diagnostic]
    alike: Mapping[str, int] = {}
    others: int = 0


def unwaived(report: Brief) -> list[Diagnostic]:
    """The findings that count, what is missing after the rest."""
    counted = [each for each in report.diagnostics if each.waived is None]
    return sorted(counted, key=lambda each: each.rule.code == "MIS001")


def shown(report: Brief, run: Run) -> Choice:
    """The findings of one document that are shown: of a rule with very many the first few, of very many the worst.

    What is below the least severity to show is not among the others either: the last line of the run counts it.
    """
    counted = [each for each in unwaived(report) if RANK[each.severity] >= RANK[run.show]]
    if run.show_waived:
        counted += [each for each in report.diagnostics if each.waived is not None]
    if run.show_hidden:
        counted += report.hidden
    if not run.most_per_file:
        return Choice(counted)
    groups: dict[tuple[str, str], list[Diagnostic]] = {}
    for each in counted:
        groups.setdefault((each.rule.code, each.severity), []).append(each)
    large = [(code, sorted(group, key=_place)) for (code, _), group in groups.items() if len(group) > _MANY]
    left_out = {id(each) for _, group in large for each in group[_FEW:]}
    found = [each for each in counted if id(each) not in left_out]
    alike: Counter[str] = Counter()
    for code, group in large:
        alike[code] += len(group) - _FEW
    kept = worst(found, lambda each: RANK[each.severity], run.most_per_file)
    return Choice(kept, alike, len(found) - len(kept))


def _place(each: Diagnostic) -> tuple[tuple[str | int, ...], list[tuple[int, str]]]:
    return each.order()[:3], in_order(each)


def in_order(each: Diagnostic) -> list[tuple[int, str]]:
    """A key to sort messages by: paragraph 10 after paragraph 9."""
    parts = _NUMBERS.split(each.message)
    return [(len(part) if index % 2 else 0, part) for index, part in enumerate(parts)]


def worst(items: Iterable[T], rank: Callable[[T], int], most: int) -> list[T]:
    """The ``most`` items of the highest rank, in the order in which they came."""
    numbered = sorted(enumerate(items), key=lambda pair: -rank(pair[1]))[:most]
    return [item for _, item in sorted(numbered, key=lambda pair: pair[0])]


LIMIT = 400
"""Characters of a message, or of a help, in formats for people."""


def note(other: RelatedPlace, file: str) -> str:
    """A related place: what it has to do with the finding, and its line; its file where that is another one."""
    line = f"line {other.range.start.line}" if other.range else ""
    where = ", ".join(filter(None, (visible(other.file) if other.file != file else "", line)))
    return excerpt(other.message, LIMIT) + (f" ({where})" if where else "")


def uncounted(each: Diagnostic) -> str:
    """Who waives a finding, why and until when, or which other one hides it; nothing where it counts."""
    if each.hidden is not None:
        line = f" at line {each.hidden.range.start.line}" if each.hidden.range else ""
        return f"hidden by {each.hidden.code}{line}"
    if each.waived is None:
        return ""
    until = f" (until {each.waived.until})" if each.waived.until else ""
    who = each.waived.source if each.waived.source == "jco.toml" else f"the {each.waived.source}"
    return f"waived by {who}: {excerpt(each.waived.why, LIMIT)}{until}"


def rest(report: Brief, choice: Choice) -> list[str]:
    """Lines that say how many findings of a document are not shown; none where all are."""
    file = visible(report.file)
    lines = [
        f"{file}: {more(count, f' of {code}')} not shown (--max-per-file 0 shows all)"
        for code, count in sorted(choice.alike.items())
    ]
    return lines + ([f"{file}: {more(choice.others)} not shown (--format json has them all)"] if choice.others else [])


def more(count: int, of: str = "") -> str:
    """``95 more findings of EVD002 are``."""
    return f"1 more finding{of} is" if count == 1 else f"{count} more findings{of} are"
