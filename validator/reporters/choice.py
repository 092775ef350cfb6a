"""Which findings a format for people shows, of many."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from ..diagnostic import RANK, Diagnostic
from ..report.pipeline import Report
from . import Run

T = TypeVar("T")


def unwaived(report: Report) -> list[Diagnostic]:
    """The findings that count, what is missing after the rest."""
    counted = [each for each in report.diagnostics if each.waived is None]
    return sorted(counted, key=lambda each: each.rule.code == "MIS001")


def shown(report: Report, run: Run) -> tuple[list[Diagnostic], int]:
    """The findings of one document that are shown, and how many more there are. The worst are among those shown.

    What is below the least severity to show is not among the others either: the last line of the run counts it.
    """
    counted = [each for each in unwaived(report) if RANK[each.severity] >= RANK[run.show]]
    if run.show_waived:
        counted += [each for each in report.diagnostics if each.waived is not None]
    if run.show_hidden:
        counted += report.hidden
    kept = worst(counted, lambda each: RANK[each.severity], run.most_per_file or len(counted))
    return kept, len(counted) - len(kept)


def worst(items: Iterable[T], rank: Callable[[T], int], most: int) -> list[T]:
    """The ``most`` items of the highest rank, in the order in which they came."""
    numbered = sorted(enumerate(items), key=lambda pair: -rank(pair[1]))[:most]
    return [item for _, item in sorted(numbered, key=lambda pair: pair[0])]
