"""Where the keys and values of a TOML text stand: the standard library reads it without saying so.

The text has been read already, so that it is valid here; https://toml.io/en/v1.0.0 is what it follows.
"""

from __future__ import annotations

import re
import tomllib

from ..diagnostic import Path, Range, Span
from ..source.offsets import Lines
from ..system.patterns import lazy
from .nesting import STRING

_BLANK = lazy(r"(?:[ \t\n]|#[^\n]*)*")
_STRING = lazy(STRING, re.DOTALL)
_BARE_KEY = lazy(r"[A-Za-z0-9_-]+")
_DOT = lazy(r"[ \t]*\.[ \t]*")
_PLAIN = lazy(r"[^,\]}#\n]+")


def spans(text: str) -> dict[Path, Span]:
    """The place of each key and value of a valid text with line ends of one character."""
    reader = _Reader(text)
    reader.run()
    return reader.spans


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.spans: dict[Path, Span] = {}
        self._items: dict[Path, int] = {}
        self._lines = Lines(text)

    def run(self) -> None:
        table: Path = ()
        self._skip()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()

    def _header(self) -> Path:
        """``[a.b]`` or ``[[a.b]]``: the table that the following pairs belong to."""
        start = self.at
        is_item = self.text.startswith("[[", start)
        self.at += 2 if is_item else 1
        first, names = self._key()
        key = self._range(first, self.at)
        self._skip()
        self.at += 2 if is_item else 1
        table: Path = ()
        for name in names[:-1]:
            table = self._inside((*table, name), key)
        table = (*table, names[-1])
        if is_item:
            self._items[table] = self._items.get(table, -1) + 1
            self.spans.setdefault(table, Span(key, self._range(start, self.at)))
            table = (*table, self._items[table])
        self.spans[table] = Span(None if is_item else key, self._range(start, self.at))
        return table

    def _inside(self, table: Path, key: Range) -> Path:
        """A table on the way to another: of a list of tables its last item."""
        self.spans.setdefault(table, Span(key, key))
        return (*table, self._items[table]) if table in self._items else table

    def _pair(self, table: Path) -> None:
        first, names = self._key()
        key = self._range(first, self.at)
        self._skip()
        self.at += 1  # the equals sign
        self._skip()
        path = (*table, *names)
        for length in range(len(table) + 1, len(path)):
            self.spans.setdefault(path[:length], Span(key, key))
        start = self.at
        self._value(path)
        self.spans[path] = Span(key, self._range(start, self.at))

    def _key(self) -> tuple[int, list[str]]:
        """Where a key begins, and its names; the reader stands behind it then."""
        self._skip()
        first, names = self.at, []
        while True:
            match = _BARE_KEY.match(self.text, self.at)
            if match is None:
                match = _STRING.match(self.text, self.at)
                assert match is not None
                names.append(str(tomllib.loads(f"x = {match.group()}")["x"]))
            else:
                names.append(match.group())
            self.at = match.end()
            dot = _DOT.match(self.text, self.at)
            if dot is None:
                return first, names
            self.at = dot.end()

    def _value(self, path: Path) -> None:
        char = self.text[self.at]
        if char in "\"'":
            match = _STRING.match(self.text, self.at)
            assert match is not None
            self.at = match.end()
        elif char == "[":
            self._list(path)
        elif char == "{":
            self._inline_table(path)
        else:
            match = _PLAIN.match(self.text, self.at)
            assert match is not None
            self.at += len(match.group().rstrip())

    def _list(self, path: Path) -> None:
        self.at += 1
        index = 0
        while not self._ends("]"):
            start = self.at
            self._value((*path, index))
            self.spans[*path, index] = Span(None, self._range(start, self.at))
            index += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while not self._ends("}"):
            self._pair(path)

    def _ends(self, bracket: str) -> bool:
        """Whether no entry follows; the reader stands at the entry, or behind the bracket."""
        self._skip()
        if self.text[self.at] == ",":
            self.at += 1
            self._skip()
        is_end = self.text[self.at] == bracket
        self.at += is_end
        return is_end

    def _skip(self) -> None:
        match = _BLANK.match(self.text, self.at)
        assert match is not None
        self.at = match.end()

    def _range(self, start: int, end: int) -> Range:
        return self._lines.range(start, end)
