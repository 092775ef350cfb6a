"""Where everything of a document stands: the range of each key and value, and what plain texts look like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..diagnostic import Path, Position, Range, Span
from .offsets import Lines

ALIAS, BRACKETS, BLOCK = "*", "[", "-"
_EACH = 3  # the offsets of the first character and of the end, and the style


class PlainText(NamedTuple):
    """A plain (unquoted) text value, with the offset after its last character."""

    path: Path
    value: str
    end: int


class Layout(Mapping[Path, Span]):
    """The span of each entry by its path, entries before what holds them; ``plain``: its plain texts, in order.

    ``lines``: the text by lines. ``marks`` has three items for each key and value of ``data`` in the order in which
    they begin: the offsets of its first character and of its end, and its style (that of the reader for a text;
    ``ALIAS``, ``BRACKETS``, ``BLOCK``). All of the data was read without a fault. An entry below an alias has no span.
    """

    def __init__(self, text: str, marks: list[Any], data: Any) -> None:
        self.plain: list[PlainText] = []
        self._text = text
        self.lines = Lines(text)
        self._marks = marks
        self._at: dict[Path, int] = {}
        self._next = self._last = 0
        if marks:
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
        return self.lines.range(self._marks[at], self._marks[at + 1])

    def _walk(self, path: Path, value: Any) -> None:
        at, marks = self._next, self._marks
        self._next = at + _EACH
        style = marks[at + 2]
        if style == "" and type(value) is str:
            self.plain.append(PlainText(path, value, marks[at + 1]))
        elif style in ("|", ">"):  # to the end of its last line that is not blank
            start, end = marks[at : at + 2]
            marks[at + 1] = start + len(self._text[start:end].rstrip())
        elif style in (BRACKETS, BLOCK):
            self._entries(path, value)
            if style == BLOCK:  # to the end of its last entry
                marks[at + 1] = self._last
        self._last = marks[at + 1]
        self._at[path] = at

    def _entries(self, path: Path, value: Any) -> None:
        if isinstance(value, list):
            for index, each in enumerate(value):
                self._walk((*path, index), each)
            return
        for key, each in value.items():
            self._next += _EACH
            self._walk((*path, key), each)


def position(mark: Any) -> Position:
    """A mark of the reader (from 0) as a position (from 1)."""
    return Position(mark.line + 1, mark.column + 1)
