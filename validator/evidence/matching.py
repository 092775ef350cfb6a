"""A quote in comparison form → its place in a text in comparison form; ``...`` skips words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..release.fold import fold, is_unspaced

_SKIP = re.compile(r"\.{3,}")
_MOST = 1000  # places that are looked at for one that parts no word, so that "a" in a long text takes no time


class Match(NamedTuple):
    """Offsets in the comparison form; ``again``: the words occur a second time behind it."""

    start: int
    end: int
    again: bool


def pieces(quote: str) -> list[str]:
    """The parts of a quote between its ``...``, in comparison form; none where it has no words."""
    return [part for piece in _SKIP.split(fold(quote).text) if (part := piece.strip())]


def find(text: str, wanted: list[str], start: int, end: int) -> Match | None:
    """Where the parts stand in this order between two offsets: parting no word if possible."""
    if not wanted:
        return None
    for whole in (True, False):
        found = _in_order(text, wanted, start, end, whole)
        if found is not None:
            first = _tightened(text, wanted, start, found, whole)
            behind = found[-1][1] if len(wanted) > 1 else first + 1
            return Match(first, found[-1][1], _in_order(text, wanted, behind, end, whole) is not None)
    return None


def _in_order(text: str, wanted: list[str], start: int, end: int, whole: bool) -> list[tuple[int, int]] | None:
    found = []
    for piece in wanted:
        at = next(_occurrences(text, piece, start, end, whole), -1)
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


def _occurrences(text: str, piece: str, start: int, end: int, whole: bool) -> Iterator[int]:
    at = text.find(piece, start, end)
    for _ in range(_MOST):
        if at < 0:
            return
        if not whole or _parts_no_word(text, at, at + len(piece)):
            yield at
        at = text.find(piece, at + 1, end)


def _parts_no_word(text: str, start: int, end: int) -> bool:
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, at: int) -> bool:
    """Whether the characters before and at this offset belong to one word."""
    if at <= 0 or at >= len(text):
        return False
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and not is_unspaced(before) and not is_unspaced(after)
