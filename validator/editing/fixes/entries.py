"""Entries that are to be deleted: a field, or an item of a list, with its line or its comma."""

from __future__ import annotations

import re

from ...diagnostic import Diagnostic, Edit, Fix, Path, Position, Range, spoken
from ...report.report import Report
from ...source import Document
from ...source.offsets import Lines
from .edits import Proposal

CODES = frozenset("SCH007 ABS001 ABS002 WAV001 WAV002 COV003".split())
_SAFE = frozenset(["SCH007"])


def propose(found: Diagnostic, report: Report) -> Proposal | None:
    """The fix that deletes what a finding speaks of, if it can be cut out without touching a comment."""
    path = found.path
    if found.rule.code == "COV003":
        path = path[: path.index("skip") + 2]
    document = report.document
    while path and isinstance(path[-1], int) and len(document.at(path[:-1]) or ()) == 1:
        path = path[:-1]  # without its only item the list goes too
    edit = _without(document, path) if path in document.layout else None
    if edit is None:
        return None
    touched = path[:-1] if isinstance(path[-1], int) else path
    return Proposal(Fix(f"delete {spoken(path)}", found.rule.code in _SAFE, (edit,)), (touched,))


def _without(document: Document, path: Path) -> Edit | None:
    span = document.layout[path]
    lines = document.layout.lines
    first = (span.key or span.value).start
    start, end = lines.offset(first), lines.offset(span.value.end)
    text = document.text
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = text[line_start:start], text[end:line_end]
    if "#" in after or "\n#" in re.sub(r"\n\s*", "\n", text[start:end]) or " #" in text[start:end]:
        return None  # a comment would go with it
    if _owns_its_lines(before, after, path):
        return (
            Edit(Range(Position(first.line, 1), Position(span.value.end.line + 1, 1)), "")
            if line_end < len(text)
            else None
        )
    return _from_brackets(lines, start, end)


def _owns_its_lines(before: str, after: str, path: Path) -> bool:
    if after.strip():
        return False
    return not before.strip() or (isinstance(path[-1], int) and bool(re.fullmatch(r" *- +", before)))


def _from_brackets(lines: Lines, start: int, end: int) -> Edit | None:
    """Without the item and the comma behind it, or before it where it is the last one."""
    text = lines.text
    behind = re.compile(r"[ ]*,[ ]*").match(text, end)
    if behind:
        return Edit(Range(lines.position(start), lines.position(behind.end())), "")
    cut = len(text[:start].rstrip(" "))
    closes = re.compile(r"[ ]*[\]}]").match(text, end)
    if closes and cut and text[cut - 1] == ",":
        return Edit(Range(lines.position(cut - 1), lines.position(end)), "")
    return None
