"""A quote in comparison form → its place in a text in comparison form; ``...`` skips words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..release.fold import fold, is_unspaced
from ..release.text import Effort

_SKIP = re.compile(r"\.{3,}")
_MOST = 1000  # places that are looked at for one that parts no word, so that "a" in a long text takes no time
_OF_A_TRY = 200  # characters that could be passed over in its time


class Match(NamedTuple):
    """Offsets in the comparison form; ``again``: the words occur a second time behind it."""

    start: int
    end: int
    again: bool


def pieces(quote: str) -> list[str]:
    """The parts of a quote between its ``...``, in comparison form; none where it has no words."""
    return [part for piece in _SKIP.split(fold(quote).text) if (part := piece.strip())]


def find(text: str, wanted: list[str], start: int, end: int, effort: Effort | None = None) -> Match | None:
    """Where the parts stand in this order between two offsets: parting no word if possible."""
    effort = effort or Effort()
    effort.spent += _OF_A_TRY
    if not wanted or any(next(_occurrences(text, piece, start, end, False, effort), -1) < 0 for piece in wanted):
        return None
    for whole in (True, False):
        found = _in_order(text, wanted, start, end, whole, effort)
        if found is not None:
            first = _tightened(text, wanted, start, found, whole)
            behind = found[-1][1] if len(wanted) > 1 else first + 1
            again = _in_order(text, wanted, behind, end, whole, effort) is not None
            return Match(first, found[-1][1], again)
    return None


def _in_order(
    text: str, wanted: list[str], start: int, end: int, whole: bool, effort: Effort
) -> list[tuple[int, int]] | None:
    found = []
    for piece in wanted:
        at = next(_occurrences(text, piece, start, end, whole, effort), -1)
        if at < 0:
            return None
        start = at + len(piece)
        found.append((at, start))
    return found


def _tightened(text: str, wanted: list[str], start: int, found: list[tuple[int, int]], whole: bool) -> int:
    """Where the shortest stretch begins that ends where the match does: "agreed ... fund" is the nearest "agreed"."""
    before = found[-1][0]
    for piece in reversed(wanted[:-1]):
        before = _last(text, piece, start, before, whole)
    return before


def _last(text: str, piece: str, start: int, end: int, whole: bool) -> int:
    at = text.rfind(piece, start, end)
    while whole and at >= 0 and not _parts_no_word(text, at, at + len(piece)):
        at = text.rfind(piece, start, at + len(piece) - 1)
    return at


def _occurrences(text: str, piece: str, start: int, end: int, whole: bool, effort: Effort) -> Iterator[int]:
    for _ in range(_MOST):
        at = text.find(piece, start, end)
        effort.spent += (end if at < 0 else at) - start + _OF_A_TRY
        if at < 0:
            return
        if not whole or _parts_no_word(text, at, at + len(piece)):
            yield at
        start = at + 1


def _parts_no_word(text: str, start: int, end: int) -> bool:
    """Whether no word goes on over either end."""
    if start > 0 and _is_of_word[text[start]] and _is_of_word[text[start - 1]]:
        return False
    return not (end < len(text) and _is_of_word[text[end]] and _is_of_word[text[end - 1]])


class _OfWords(dict[str, bool]):
    """Whether a character belongs to a word that spaces part from others, worked out once for each that is met."""

    def __missing__(self, char: str) -> bool:
        self[char] = found = char.isalnum() and not is_unspaced(char)
        return found


_is_of_word = _OfWords()
