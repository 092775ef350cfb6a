"""Where everything of a document stands: the range of each key and value, and what plain texts look like."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..diagnostic import Path, Position, Range, Span

_PLAIN, _QUOTED, _BLOCK_TEXT, _ALIAS, _BRACKETS, _BLOCK = range(6)
_STYLES = {"": _PLAIN, "|": _BLOCK_TEXT, ">": _BLOCK_TEXT, None: _ALIAS}
_EACH = 6  # line and column of the first character and of the end (from 0), the kind, the offset of the end


class PlainText(NamedTuple):
    """A plain (unquoted) text value, with the offset after its last character."""

    path: Path
    value: str
    end: int


class Marks:
    """The places of the keys and values in the order in which they begin, as plain numbers: noted while reading."""

    __slots__ = ("_open", "numbers")

    def __init__(self) -> None:
        self.numbers = array("I")
        self._open: list[int] = []

    def scalar(self, event: Any) -> None:
        """Note a key, a scalar or an alias."""
        start, end = event.start_mark, event.end_mark
        kind = _STYLES.get(getattr(event, "style", None), _QUOTED)
        self.numbers.extend((start.line, start.column, end.line, end.column, kind, end.index))

    def open(self, event: Any) -> None:
        """Note the beginning of a map or a list."""
        start = event.start_mark
        self._open.append(len(self.numbers))
        self.numbers.extend((start.line, start.column, 0, 0, _BRACKETS if event.flow_style else _BLOCK, 0))

    def close(self, event: Any) -> None:
        """Note the end of the map or list that was opened last."""
        at, end = self._open.pop(), event.end_mark
        self.numbers[at + 2] = end.line
        self.numbers[at + 3] = end.column


class Layout(Mapping[Path, Span]):
    """The span of each entry by its path, entries before what holds them; ``plain``: its plain texts, in order.

    ``marks`` are those of ``data``, all of which was read without a fault. An entry below an alias has no span.
    """

    def __init__(self, text: str, marks: Marks | None, data: Any) -> None:
        self.plain: list[PlainText] = []
        self._lines = text.split("\n")
        self._numbers = marks.numbers if marks is not None else array("I")
        self._at: dict[Path, int] = {}
        self._next = 0
        if marks is not None:
            self._last = (0, 0)
            self._walk((), data)

    def __getitem__(self, path: Path) -> Span:
        at = self._at[path]
        # The key of an entry begins right before its value.
        key = self._range(at - _EACH) if path and isinstance(path[-1], str) else None
        return Span(key, self._range(at))

    def __iter__(self) -> Iterator[Path]:
        return iter(self._at)

    def __len__(self) -> int:
        return len(self._at)

    def _range(self, at: int) -> Range:
        line, column, end_line, end_column = self._numbers[at : at + 4]
        return Range(Position(line + 1, column + 1), Position(end_line + 1, end_column + 1))

    def _walk(self, path: Path, value: Any) -> None:
        at, numbers = self._next, self._numbers
        self._next = at + _EACH
        kind = numbers[at + 4]
        if kind == _PLAIN and type(value) is str:
            self.plain.append(PlainText(path, value, numbers[at + 5]))
        elif kind == _BLOCK_TEXT:
            numbers[at + 2], numbers[at + 3] = self._end_of_block_text(numbers[at], *numbers[at + 2 : at + 4])
        elif kind >= _BRACKETS:
            self._entries(path, value)
            if kind == _BLOCK:  # to the end of its last entry
                numbers[at + 2], numbers[at + 3] = self._last
        self._last = (numbers[at + 2], numbers[at + 3])
        self._at[path] = at

    def _entries(self, path: Path, value: Any) -> None:
        if isinstance(value, list):
            for index, each in enumerate(value):
                self._walk((*path, index), each)
            return
        for key, each in value.items():
            self._next += _EACH
            self._walk((*path, key), each)

    def _end_of_block_text(self, start: int, line: int, column: int) -> tuple[int, int]:
        """The end of the last line that is not blank of a block of text."""
        line = min(line if column else line - 1, len(self._lines) - 1)
        while line > start and not self._lines[line].strip():
            line -= 1
        return line, len(self._lines[line].rstrip())


def position(mark: Any) -> Position:
    """A mark of the reader (from 0) as a position (from 1)."""
    return Position(mark.line + 1, mark.column + 1)
