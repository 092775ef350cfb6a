"""The words of a text as they are printed, with their places."""

from __future__ import annotations

from ..languages.words import WORD
from ..tuples import NamedTuple

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
