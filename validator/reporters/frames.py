"""A line of the document with the range underlined, right for wide characters and tabs."""

from __future__ import annotations

import unicodedata

from ..diagnostic import Range
from ..system.printable import placed

_MOST = 100
_BEFORE = 40


def frame(line: str, where: Range) -> tuple[str, str]:
    """The source line that a range begins in and the carets below it, without the margin."""
    start = min(where.start.column - 1, len(line))
    end = where.end.column - 1 if where.end.line == where.start.line else len(line)
    end = max(min(end, len(line)), start)
    line, start, end = _cut(line, start, end)
    start, end = (at + 3 * line.count("\t", 0, at) for at in (start, end))
    text, (start, end) = placed(line.replace("\t", "    "), (start, end))
    return text.rstrip(), " " * width(text[:start]) + "^" * max(width(text[start:end]), 1)


def _cut(line: str, start: int, end: int) -> tuple[str, int, int]:
    """A window of a long line that holds the beginning of the range."""
    if len(line) <= _MOST:
        return line, start, end
    first = max(0, min(start - _BEFORE, len(line) - _MOST))
    head = "..." if first else ""
    tail = "..." if first + _MOST < len(line) else ""
    window = line[first : first + _MOST]
    shift = len(head) - first
    return head + window + tail, start + shift, min(end + shift, len(head) + len(window))


def width(text: str) -> int:
    """Columns that the text takes on a terminal: two for East Asian wide characters, none for combining marks."""
    total = 0
    for char in text:
        if unicodedata.east_asian_width(char) in "WF":
            total += 2
        elif not unicodedata.combining(char):
            total += 1
    return total
