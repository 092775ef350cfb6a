"""A mark for each finding that stays the same when its lines move, so that a service knows it again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from ..diagnostic import Diagnostic, Path, Range
from ..report.pipeline import Report

_MOST = 1000  # characters of a line, and of what an item is: a file can be one long line with all of its findings
_NAMES = ("id", "quote", "text", "name", "title", "rule", "field")
"""Fields that say which item of a list it is; in this order."""


def fingerprinted(reports: Iterable[Report]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with its mark: unique in the run, made of what the finding is about and not of where it stands.

    It comes of the document, the rule, the pointer (with what is in the items of lists in place of their numbers), the
    text of the line and the message without its numbers. Findings that have all of these in common are numbered.
    """
    seen: Counter[str] = Counter()
    for report in reports:
        lines = report.document.text.split("\n")
        for each in report.diagnostics:
            about = [
                report.id or report.file,
                each.rule.code,
                *_steps(each.path, report.document.data),
                _line(lines, each.range),
                re.sub("[0-9]+", "", each.message),
            ]
            mark = sha256("\0".join(about).encode("utf-8", "surrogatepass")).hexdigest()[:32]
            seen[mark] += 1
            yield each, mark if seen[mark] == 1 else f"{mark}:{seen[mark]}"


def _steps(path: Path, node: Any) -> Iterator[str]:
    """The steps of a path, an item of a list by what is in it."""
    for step in path:
        if isinstance(node, list) and isinstance(step, int):
            node = node[step] if step < len(node) else None
            yield _identity(node)
        else:
            node = node.get(step) if isinstance(node, dict) else None
            yield str(step)


def _identity(item: Any) -> str:
    if isinstance(item, dict):
        item = next((item[name] for name in _NAMES if name in item), "")
    return "" if isinstance(item, dict | list) else str(item)[:_MOST]


def _line(lines: list[str], where: Range | None) -> str:
    if where is None or where.start.line > len(lines):
        return ""
    return " ".join(lines[where.start.line - 1][:_MOST].split())
