"""Mends, made round after round until none is left; one that would make the document worse is not made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ..diagnostic import Path, Position, pointer
from ..pipeline import Report
from ..source.building import comments
from . import mends, tidyings
from .edits import Mend, apply

Check = Callable[[bytes], Report]
_ROUNDS = 5
_TRIED = 100  # one by one, where several at once made the document worse


class Target(NamedTuple):
    """A mend, and the finding (code, pointer) that it is to end; none where it only makes a text tidy."""

    mend: Mend
    ends: tuple[str, str] | None


class Mended(NamedTuple):
    """The bytes after all mends and the report on them; how many findings were mended and how many texts made tidy.

    ``unsafe``: how many findings are left that ``--unsafe-fixes`` would mend.
    """

    data: bytes
    report: Report
    fixed: int
    tidied: int
    unsafe: int


def mended(data: bytes, check: Check, *, unsafe: bool) -> Mended:
    """The document with all mends that hold what they promise; ``check`` gives the report on bytes."""
    report = check(data)
    fixed = tidied = 0
    refused: set[tuple[str, str]] = set()
    for _ in range(_ROUNDS):
        targets = _apart(_targets(report, refused, unsafe=unsafe))
        if not targets:
            break
        made, data, report = _made(targets, data, report, check)
        if not made:
            break
        fixed += sum(target.ends is not None for target in made)
        tidied += sum(target.ends is None for target in made)
        refused |= {_name(target) for target in targets if target not in made}
    left = 0 if unsafe else sum(not mend.fix.safe for _, mend in mends(report))
    return Mended(data, report, fixed, tidied, left)


def _targets(report: Report, refused: set[tuple[str, str]], *, unsafe: bool) -> list[Target]:
    found = [Target(mend, (each.rule.code, each.pointer)) for each, mend in mends(report) if unsafe or mend.fix.safe]
    found += [Target(mend, None) for mend in tidyings(report)]
    return [target for target in found if _name(target) not in refused]


def _name(target: Target) -> tuple[str, str]:
    return target.ends or (target.mend.fix.description, pointer(target.mend.touches[0]))


def _apart(targets: list[Target]) -> list[Target]:
    """The targets whose edits do not overlap, those of findings first; the others have their turn in the next round."""
    taken: list[tuple[Position, Position]] = []
    found = []
    for target in targets:
        own = [(edit.range.start, edit.range.end) for edit in target.mend.fix.edits]
        if not any(start < other_end and other_start < end for start, end in own for other_start, other_end in taken):
            taken += own
            found.append(target)
    return found


def _made(targets: list[Target], data: bytes, report: Report, check: Check) -> tuple[list[Target], bytes, Report]:
    """The targets that were reached, all at once or, where that fails, one after the other; data and report then."""
    tried = _tried(targets, data, report, check)
    if tried is not None:
        return targets, *tried
    made: list[Target] = []
    # From the end, so that the places of those that are still to be tried stay what they are.
    for target in sorted(targets, key=lambda each: each.mend.fix.edits[0].range.start, reverse=True)[:_TRIED]:
        tried = _tried([target], data, report, check) if len(targets) > 1 else None
        if tried is not None:
            made.append(target)
            data, report = tried
    return made, data, report


def _tried(targets: list[Target], data: bytes, before: Report, check: Check) -> tuple[bytes, Report] | None:
    """Data and report after the edits; None where they make the document worse, or do more than they promise."""
    after_data = apply(data, [edit for target in targets for edit in target.mend.fix.edits])
    after = check(after_data)
    if after.content is None or _errors(after) > _errors(before):
        return None
    left = {(each.rule.code, each.pointer) for each in after.diagnostics}
    moves = any(target.mend.fix.description.startswith("delete ") for target in targets)
    if not moves and any(target.ends in left for target in targets):
        return None
    touched = [path for target in targets for path in target.mend.touches]
    if not is_equal_but(before.document.data, after.document.data, touched):
        return None
    return (after_data, after) if comments(before.document.text) == comments(after.document.text) else None


def _errors(report: Report) -> int:
    return sum(each.severity == "error" and each.waived is None for each in report.diagnostics)


def is_equal_but(before: Any, after: Any, touched: Iterable[Path], path: Path = ()) -> bool:
    """Whether two data are the same, order of keys included, but for what stands at or below some places."""
    touched = list(touched)
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
