"""The parts of a text that values are read from, and how a value says from which words of which line it was read."""

from __future__ import annotations

import re
from unicodedata import normalize

from ..layout.rows import Row
from ..system.printable import excerpt
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
