"""The parts of a text that values are read from, its words, and how a value says from which words it was read."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import normalize

from ..diagnostic import Path
from ..languages.words import WORD
from ..layout.rows import Row
from ..system.printable import clean, excerpt
from ..tuples import NamedTuple

# A word that a line of a PDF broke: trans-⏎port.
_BROKEN = re.compile(r"(?<=[^\W\d_])[-‐\u00ad]\n[ \t]*(?=[^\W\d_])")
_LONGEST = 5_000  # code points of a paragraph that are looked at
_SHOWN = 60  # code points of the words that are shown


class Piece(NamedTuple):
    """A heading or a paragraph, in NFC, and the number of its first line."""

    words: str
    line: int

    def where(self, words: str) -> str:
        """``line 12: 'June 26'``: the place of words of this piece."""
        found = re.search(r"\s+".join(map(re.escape, words.split())) or "(?!)", self.words)
        line = self.line + (self.words.count("\n", 0, found.start()) if found is not None else 0)
        return f"line {line}: '{excerpt(words, _SHOWN)}'"


def of_row(row: Row) -> Piece:
    """The piece that one row is."""
    return Piece(row.words, row.number)


def of_span(stored: str, start: int, end: int) -> Piece:
    """The piece between two offsets of a stored text, with the words whole that its lines break."""
    words = _BROKEN.sub(_joined, normalize("NFC", stored[start : min(end, start + _LONGEST)]))
    return Piece(words, stored.count("\n", 0, start) + 1)


def _joined(match: re.Match[str]) -> str:
    """A name with a hyphen keeps it: Norway-⏎Ghana."""
    return "" if match.string[match.end()].islower() else "-"


HYPHENS = "-‐‑‒–—―/·"
"""What joins two words of a name."""


class Token(NamedTuple):
    """A word and its place (code points, the end exclusive)."""

    words: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text, in order."""
    return [Token(match[0], *match.span()) for match in WORD.finditer(text)]


LETTERS = "[A-ZÀ-ÞА-ЯЁ]{2,8}"
"""Of an acronym."""


def capitalised(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[:1].isupper()


class Filled(NamedTuple):
    """A value and where it was read (``line 15: 'June 26'``); nowhere if somebody gave it."""

    value: Any
    where: str = ""


Values = dict[Path, Filled]
Notes = dict[Path, str]
"""What the text prints for a field that is left blank, since it is not sure how it is written there."""


class Text(NamedTuple):
    """What is read: the headings, the first paragraphs, and the body as far as it is looked at."""

    headings: list[Piece]
    paragraphs: list[Piece]
    body: str
    lang: str

    @property
    def pieces(self) -> list[Piece]:
        """The headings, then the paragraphs."""
        return [*self.headings, *self.paragraphs]


def put(values: Values, path: Path, value: Any, where: str) -> None:
    """Keep a value if it can be written as it is."""
    if isinstance(value, str):
        value = clean(value)
    if value:
        values[path] = Filled(value, where)
