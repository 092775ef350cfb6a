"""Offsets in a text ↔ its lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..diagnostic import Position, Range


class Lines:
    """A text by lines, which end in one character. A byte-order mark has no column."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def offset(self, position: Position) -> int:
        """The offset of a position."""
        mark = 1 if position.line == 1 and self.text.startswith("\ufeff") else 0
        return self._starts[position.line - 1] + position.column - 1 + mark

    def position(self, offset: int) -> Position:
        """The position of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def range(self, start: int, end: int) -> Range:
        """The range between two offsets."""
        return Range(self.position(start), self.position(end))

    def slice(self, where: Range) -> str:
        """The text of a range."""
        return self.text[self.offset(where.start) : self.offset(where.end)]

    def end_of(self, line: int) -> int:
        """The offset of the end of a line, its line end aside."""
        return self._starts[line] - 1 if line < len(self._starts) else len(self.text)
