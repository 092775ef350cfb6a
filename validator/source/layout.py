"""Where everything of a document stands: the range of each key and value, and what plain texts look like."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..diagnostic import Path, Position, Range, Span


class PlainText(NamedTuple):
    """A plain (unquoted) text value, with the offset after its last character."""

    path: Path
    value: str
    end: int


class Layout:
    """Filled while the events are read: ``spans`` by path, ``plain`` texts in order of the document."""

    def __init__(self, text: str) -> None:
        self.spans: dict[Path, Span] = {}
        self.plain: list[PlainText] = []
        self._lines = text.split("\n")
        self._last = Position(1, 1)

    def scalar(self, path: Path, key: Any, event: Any, value: Any) -> None:
        """Note a scalar or an alias."""
        end = position(event.end_mark)
        style = getattr(event, "style", None)
        if style in ("|", ">"):
            end = self._end_of_block(event)
        self._note(path, key, Range(position(event.start_mark), end))
        if style == "" and type(value) is str:
            self.plain.append(PlainText(path, value, event.end_mark.index))

    def collection(self, path: Path, key: Any, start: Any, end: Any) -> None:
        """Note a map or a list: to its closing bracket, or to the end of its last entry."""
        last = position(end.end_mark) if start.flow_style else self._last
        self._note(path, key, Range(position(start.start_mark), last))

    def _note(self, path: Path, key: Any, value: Range) -> None:
        in_map = path and isinstance(path[-1], str) and key is not None
        # A key that occurs twice is left out of the data; the first one keeps its place.
        if path not in self.spans:
            key_range = Range(position(key.start_mark), position(key.end_mark)) if in_map else None
            self.spans[path] = Span(key_range, value)
        self._last = value.end

    def _end_of_block(self, event: Any) -> Position:
        """The end of the last line of a block of text that is not blank."""
        line = event.end_mark.line if event.end_mark.column else event.end_mark.line - 1
        line = min(line, len(self._lines) - 1)
        while line > event.start_mark.line and not self._lines[line].strip():
            line -= 1
        return Position(line + 1, len(self._lines[line].rstrip()) + 1)


def position(mark: Any) -> Position:
    """A mark of the reader (from 0) as a position (from 1)."""
    return Position(mark.line + 1, mark.column + 1)
