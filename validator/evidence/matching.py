"""A quote in comparison form → its place in a text in comparison form; ``...`` skips words."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..release.fold import fold, is_unspaced
from ..release.text import Effort

_SKIP = re.compile(r"\.{3,}")
_MOST = 100  # places that are looked at one by one for one that parts no word, before the text is marked
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
    if not wanted or any(_first(text, piece, start, end, False, effort) < 0 for piece in wanted):
        return None
    for whole in (True, False):
        found = _in_order(text, wanted, start, end, whole, effort)
        if found is not None:
            first = _tightened(text, wanted, start, found, whole, effort)
            behind = found[-1][1] if len(wanted) > 1 else first + 1
            again = _in_order(text, wanted, behind, end, whole, effort) is not None
            return Match(first, found[-1][1], again)
    return None


def _in_order(
    text: str, wanted: list[str], start: int, end: int, whole: bool, effort: Effort
) -> list[tuple[int, int]] | None:
    found = []
    for piece in wanted:
        at = _first(text, piece, start, end, whole, effort)
        if at < 0:
            return None
        start = at + len(piece)
        found.append((at, start))
    return found


def _tightened(
    text: str, wanted: list[str], start: int, found: list[tuple[int, int]], whole: bool, effort: Effort
) -> int:
    """Where the shortest stretch begins that ends where the match does: "agreed ... fund" is the nearest "agreed"."""
    before = found[-1][0]
    for piece in reversed(wanted[:-1]):
        before = _last(text, piece, start, before, whole, effort)
    return before


def _last(text: str, piece: str, start: int, end: int, whole: bool, effort: Effort) -> int:
    for _ in range(_MOST):
        at = text.rfind(piece, start, end)
        effort.spent += end - max(at, start) + _OF_A_TRY
        if at < 0 or not whole or _parts_no_word(text, at, at + len(piece)):
            return at
        end = at + len(piece) - 1
    return _marked(text).last(piece, start, end, effort)


def _first(text: str, piece: str, start: int, end: int, whole: bool, effort: Effort) -> int:
    """Where a part stands first between two offsets; -1 for nowhere."""
    for _ in range(_MOST):
        at = text.find(piece, start, end)
        effort.spent += (end if at < 0 else at) - start + _OF_A_TRY
        if at < 0 or not whole or _parts_no_word(text, at, at + len(piece)):
            return at
        start = at + 1
    return _marked(text).first(piece, start, end, effort)


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


class _Marked:
    """A text with a sign at each edge of a word, where one search finds what many tries would: a part at whole words.

    Such a part has a sign at an end that is of a word, and none where a word goes on.
    """

    def __init__(self, text: str) -> None:
        self.edges, self.text = _with_signs(text)
        self.starts = array("I", (edge + before for before, edge in enumerate(self.edges)))

    def first(self, piece: str, start: int, end: int, effort: Effort) -> int:
        """Where a part stands first between two offsets of the text; -1 for nowhere."""
        low, high = self._between(start, end)
        wanted = _with_signs(piece)[1]
        at = self.text.find(wanted, low, high)
        effort.spent += (high if at < 0 else at) - low + _OF_A_TRY
        return self._without_signs(at, wanted)

    def last(self, piece: str, start: int, end: int, effort: Effort) -> int:
        """Where it stands last."""
        low, high = self._between(start, end)
        wanted = _with_signs(piece)[1]
        at = self.text.rfind(wanted, low, high)
        effort.spent += high - max(at, low) + _OF_A_TRY
        return self._without_signs(at, wanted)

    def _between(self, start: int, end: int) -> tuple[int, int]:
        """The offsets here, with the signs at both ends."""
        return start + bisect_left(self.edges, start), end + bisect_left(self.edges, end + 1)

    def _without_signs(self, at: int, wanted: str) -> int:
        return -1 if at < 0 else at + wanted.startswith(_SIGN) - bisect_left(self.starts, at + wanted.startswith(_SIGN))


_SIGN = "\0"  # stands in no text: it is refused there (EVD019), and in YAML


def _with_signs(text: str) -> tuple[array[int], str]:
    """The edges of the words of a text, and the text with a sign at each."""
    of_words = [False, *map(_is_of_word.__getitem__, text), False]
    edges = array("I", (at for at in range(len(text) + 1) if of_words[at] != of_words[at + 1]))
    bounds = [0, *edges, len(text)]
    return edges, _SIGN.join(text[start:end] for start, end in pairwise(bounds))


@lru_cache(maxsize=2)
def _marked(text: str) -> _Marked:
    """Made for the few texts in which words are parted a hundred times, and kept for all that is looked for there."""
    return _Marked(text)
