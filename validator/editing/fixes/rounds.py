"""Fixes, made round after round until none is left; one that would make the document worse is not made."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import compress
from operator import not_
from typing import Any

from ...diagnostic import Diagnostic, Path, Position, pointer
from ...document.places import as_meant
from ...report.report import Report
from ...source.building import comments
from ...tuples import NamedTuple
from . import proposals, tidyings
from .edits import Proposal, apply

Check = Callable[[bytes], Report]
_ROUNDS = 6
_TRIED = 40  # checks of a document, where several fixes at once make it worse
_READ = 8 * 1024 * 1024  # bytes that are checked in all, for a document can be very long
_SUSPECTS = 8  # so many are tried alone; of more the report on all is enough


class Target(NamedTuple):
    """A fix, and the finding (code, pointer) that it is to end; none where it only makes a text tidy."""

    proposal: Proposal
    ends: tuple[str, str] | None


class _Made(NamedTuple):
    """The targets that were reached, those that cannot be, and the data and the report after it."""

    made: list[Target]
    refused: list[Target]
    data: bytes
    report: Report


class Fixed(NamedTuple):
    """The bytes after all fixes and the report on them; how many findings were fixed and how many texts made tidy.

    ``unsafe``: how many findings are left that ``--unsafe-fixes`` would fix.
    """

    data: bytes
    report: Report
    fixed: int
    tidied: int
    unsafe: int


def fix_all(data: bytes, check: Check, *, unsafe: bool) -> Fixed:
    """The document with all fixes that hold what they promise; ``check`` gives the report on bytes."""
    report = check(data)
    fixed = tidied = 0
    refused: set[tuple[str, str]] = set()
    tries = iter(range(min(_TRIED, max(_ROUNDS, _READ // (len(data) + 1)))))
    for _ in range(_ROUNDS):
        targets = _apart(_targets(report, refused, unsafe=unsafe))
        if not targets:
            break
        made, failed, data, report = _made(targets, data, report, check, tries)
        if not made and not failed:
            break
        fixed += sum(target.ends is not None for target in made)
        tidied += sum(target.ends is None for target in made)
        refused |= set(map(_name, failed))
    left = 0 if unsafe else sum(not proposal.fix.safe for _, proposal in proposals(report))
    return Fixed(data, report, fixed, tidied, left)


def _targets(report: Report, refused: set[tuple[str, str]], *, unsafe: bool) -> list[Target]:
    found = [
        Target(proposal, _ends(each, report)) for each, proposal in proposals(report) if unsafe or proposal.fix.safe
    ]
    found += [Target(proposal, None) for proposal in tidyings(report)]
    left = [target for target in found if _name(target) not in refused]
    # A deletion changes the places of all that follows: it comes last, when nothing else is to be judged by places.
    return [target for target in left if not _deletes(target)] or left


def _deletes(target: Target) -> bool:
    return target.proposal.fix.description.startswith("delete ")


def _name(target: Target) -> tuple[str, str]:
    return target.ends or (target.proposal.fix.description, pointer(target.proposal.touches[0]))


def _apart(targets: list[Target]) -> list[Target]:
    """The targets whose edits do not overlap, those of findings first; the others have their turn in the next round."""
    taken: list[tuple[Position, Position]] = []  # in their order, and apart
    found = []
    for target in targets:
        own = [(edit.range.start, edit.range.end) for edit in target.proposal.fix.edits]
        if not any(_overlaps(each, taken) for each in own):
            for each in own:
                if not _overlaps(each, taken):
                    insort(taken, each)
            found.append(target)
    return found


def _overlaps(own: tuple[Position, Position], taken: list[tuple[Position, Position]]) -> bool:
    """Whether a stretch overlaps one of those that lie apart: the last that begins before its end is enough."""
    before = bisect_left(taken, own[1], key=lambda each: each[0]) - 1
    return before >= 0 and own[0] < taken[before][1]


def _made(targets: list[Target], data: bytes, report: Report, check: Check, tries: Iterator[int]) -> _Made:
    """What is reached of the targets: all at once or, where that fails, in parts and parts of these."""
    made: list[Target] = []
    refused: list[Target] = []
    # The last part of the text comes first, so that the places of those that are still to be tried stay what they are.
    left = [sorted(targets, key=lambda each: each.proposal.fix.edits[0].range.start)]
    while left and next(tries, None) is not None:
        group = left.pop()
        after_data = apply(data, [edit for target in group for edit in target.proposal.fix.edits])
        after = check(after_data)
        suspects = _suspects(group, report, after)
        if not any(suspects) and _is_no_worse(group, report, after):
            made += group
            data, report = after_data, after
        elif len(group) == 1:
            refused += group
        elif sum(suspects) > _SUSPECTS:
            refused += compress(group, suspects)
            left += filter(None, [list(compress(group, map(not_, suspects)))])
        else:
            left += _parts(group, suspects)
    return _Made(made, refused, data, report)


def _is_no_worse(targets: list[Target], before: Report, after: Report) -> bool:
    """Whether the document has no more errors after the edits, and nothing but what they may change is another."""
    if after.content is None or len(_errors(after)) > len(_errors(before)):
        return False
    touched = frozenset(path for target in targets for path in target.proposal.touches)
    is_kept = is_equal_but(before.document.data, after.document.data, touched)
    return is_kept and comments(before.document.text) == comments(after.document.text)


def _suspects(targets: list[Target], before: Report, after: Report) -> list[bool]:
    """Of each target whether its finding is still there, or more errors came where it writes than it was to end.

    What the other fixes of a group make better must not hide it.
    """
    if any(map(_deletes, targets)):
        return [False] * len(targets)  # the places of findings are others
    left = {_ends(each, after) for each in after.diagnostics}
    old = Counter(_errors(before))
    ended = set(old)
    more: Counter[str] = Counter()
    for _, place in (Counter(_errors(after)) - old).elements():
        steps = place.split("/")
        more.update("/".join(steps[:end]) for end in range(2, len(steps) + 1))
    return [
        target.ends in left or sum(more[place] for place in _touched(target, before)) > (target.ends in ended)
        for target in targets
    ]


def _parts(group: list[Target], suspects: list[bool]) -> list[list[Target]]:
    """The group by its suspects, each alone between the others; in halves where there is none."""
    if not any(suspects):
        half = len(group) // 2
        return [group[:half], group[half:]]
    parts: list[list[Target]] = [[]]
    for target, is_suspect in zip(group, suspects, strict=True):
        if is_suspect:
            parts += [[target], []]
        else:
            parts[-1].append(target)
    return [part for part in parts if part]


def _errors(report: Report) -> list[tuple[str, str]]:
    return [_ends(each, report) for each in report.diagnostics if each.severity == "error" and each.waived is None]


def _ends(found: Diagnostic, report: Report) -> tuple[str, str]:
    """Code and place, which stays the same when a key above it is spelt right."""
    if not report.document.renamed:
        return (found.rule.code, found.pointer)
    return (found.rule.code, pointer(as_meant(found.path, report.document)))


def _touched(target: Target, report: Report) -> set[str]:
    return {pointer(as_meant(path, report.document)) for path in target.proposal.touches}


def is_equal_but(before: Any, after: Any, touched: frozenset[Path], path: Path = ()) -> bool:
    """Whether two data are the same, order of keys included, but for what stands at or below some places."""
    if path in touched:
        return True
    if type(before) is not type(after):
        return False
    if isinstance(before, dict):
        old = [key for key in before if (*path, key) not in touched]
        new = [key for key in after if (*path, key) not in touched]
        return old == new and all(is_equal_but(before[key], after[key], touched, (*path, key)) for key in old)
    if isinstance(before, list):
        pairs = enumerate(zip(before, after, strict=False))
        return len(before) == len(after) and all(
            is_equal_but(one, other, touched, (*path, index)) for index, (one, other) in pairs
        )
    return bool(before == after)
