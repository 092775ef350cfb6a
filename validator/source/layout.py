"""Where everything of a document stands: the range of each key and value, and what plain texts look like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..diagnostic import Path, Position, Range, Span
from ..tuples import NamedTuple
from .offsets import Lines

ALIAS, BRACKETS, BLOCK = "*", "[", "-"
_EACH = 3  # the offsets of the first character and of the end, and the style


class PlainText(NamedTuple):
    """A plain (unquoted) text value, with the offset after its last character."""

    path: Path
    value: str
    end: int


class Layout(Mapping[Path, Span]):
    """The span of each entry by its path, entries before what holds them.

    ``lines``: the text by lines. ``marks`` has three items for each key and value of ``data`` in the order in which
    they begin: the offsets of its first character and of its end, and its style (that of the reader for a text;
    ``ALIAS``, ``BRACKETS``, ``BLOCK``). ``behind``: where in ``marks`` a map or list begins → where what comes after it
    does. All of the data was read without a fault. An entry below an alias has no span.

    Only what is asked for is worked out: a document has hundreds of entries, and a finding or two.
    """

    def __init__(self, text: str, marks: Sequence[Any], behind: Mapping[int, int], data: Any) -> None:
        self._text = text
        self.lines = Lines(text)
        self._marks = marks
        self._behind = behind
        self._data = data
        self._inner: dict[int, dict[str | int, int]] = {}

    def __getitem__(self, path: Path) -> Span:
        found = self._find(path)
        if found is None:
            raise KeyError(path)
        at, value = found
        # The key of an entry begins right before its value.
        key = self._range(at - _EACH, self._marks[at - _EACH + 1]) if path and isinstance(path[-1], str) else None
        return Span(key, self._range(at, self._end(at, value)))

    def __contains__(self, path: object) -> bool:
        return isinstance(path, tuple) and self._find(path) is not None

    def __iter__(self) -> Iterator[Path]:
        return (path for path, _, _ in self._all())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def plain(self) -> Iterator[PlainText]:
        """The plain texts of the document, in order."""
        for path, at, value in self._all():
            if self._marks[at + 2] == "" and type(value) is str:
                yield PlainText(path, value, self._marks[at + 1])

    def _range(self, at: int, end: int) -> Range:
        return self.lines.range(self._marks[at], end)

    def _find(self, path: Path) -> tuple[int, Any] | None:
        """Where in ``marks`` the value at a path begins, and the value."""
        at, value = 0, self._data
        for step in path:
            inner = self._entries(at, value).get(step)
            if inner is None:
                return None
            at, value = inner, value[step]
        return (at, value) if self._marks else None

    def _entries(self, at: int, value: Any) -> dict[str | int, int]:
        """Where in ``marks`` the entries of a value begin; a text and an alias have none."""
        found = self._inner.get(at)
        if found is None:
            found = self._inner[at] = {}
            is_list = isinstance(value, list)
            after = at + _EACH
            for step in () if at not in self._behind else range(len(value)) if is_list else value:
                found[step] = inner = after if is_list else after + _EACH
                after = self._behind.get(inner, inner + _EACH)
        return found

    def _end(self, at: int, value: Any) -> int:
        """Where a value ends: lines do at the end of the last one that is not blank, a block with its last entry."""
        while self._marks[at + 2] == BLOCK:
            step, at = next(reversed(self._entries(at, value).items()))
            value = value[step]
        start: int
        end: int
        start, end, style = self._marks[at : at + _EACH]
        return start + len(self._text[start:end].rstrip()) if style in ("|", ">") else end

    def _all(self) -> Iterator[tuple[Path, int, Any]]:
        return self._walk((), 0, self._data) if self._marks else iter(())

    def _walk(self, path: Path, at: int, value: Any) -> Iterator[tuple[Path, int, Any]]:
        for step, inner in self._entries(at, value).items():
            yield from self._walk((*path, step), inner, value[step])
        yield path, at, value


def position(mark: Any) -> Position:
    """A mark of the reader (from 0) as a position (from 1)."""
    return Position(mark.line + 1, mark.column + 1)
