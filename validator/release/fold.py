"""The comparison form of a text (MODEL 4.2), with the way back to the offsets of the stored text.

A text is taken in clusters: a character with the marks, conjoining jamo or half-width voiced marks that follow it. All
characters that a cluster becomes lead back to its start and end. Stretches that stay as they are, which is nearly
everything, are passed over as a whole.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

# Letters that NFKC leaves alone, in scripts that part words by spaces: ASCII, Latin, Greek, Cyrillic, Arabic, Hangul.
SPACED = (
    "!-~\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03a1\u03a3-\u03ce\u0400-\u0481\u048a-\u052f"
    "\u0621-\u063a\u0641-\u064a\u0679-\u06d3\u1ea0-\u1ef9\uac00-\ud7a3"
)
# The same in scripts without spaces: Han, kana, Thai, with their punctuation.
UNSPACED = (
    "\u3001-\u3003\u3008-\u3011\u3014-\u301b\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff"
    "\u0e01-\u0e30\u0e40-\u0e46"
)
_UNSPACED_RANGES = (
    "\u0e00\u0eff \u1000\u109f \u1780\u17ff \u19e0\u19ff \ua9e0\ua9ff \uaa60\uaa7f \u2e80\u2fdf \u3001\u303f "
    "\u3041\u30ff \u31f0\u31ff \u3400\u4dbf \u4e00\u9fff \uf900\ufaff \uff01\uff0f \uff1a\uff20 \uff3b\uff40 "
    "\uff5b\uff9f \U0001b000\U0001b16f \U00020000\U0003ffff"
).split()
_BOUNDS = [bound for pair in sorted(_UNSPACED_RANGES) for bound in (pair[0], chr(ord(pair[1]) + 1))]
_SINGLE = "\u2018\u2019\u201a\u201b\u2039\u203a\u02bc"
_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2e42\u301d\u301e\u301f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_BLANKS = "\u00a0\u2002\u2003\u2009\u202f\u3000"
# One character for one character: replaced beforehand, so that most texts are plain throughout.
_ALIKE = [
    (sign, to) for signs, to in ((_SINGLE, "'"), (_DOUBLE, '"'), (_DASHES, "-"), (_BLANKS, " ")) for sign in signs
]
_DROPPED = frozenset("\u034f\u180b\u180c\u180d\u180e\u180f\u0640" + "".join(map(chr, range(0xFE00, 0xFE10))))
_JAMO = ((0x1160, 0x11FF), (0xD7B0, 0xD7FB), (0xFF9E, 0xFF9F))
_FIRST_MARK = "\u0300"
_LONGEST = 64  # characters of one cluster; more marks are no writing, and composing them would be slow
_STARTER, _MARK, _IGNORED, _BLANK = range(4)


class _Kinds(dict[str, int]):
    """What a character is in a cluster, worked out once for each character that is met."""

    def __missing__(self, char: str) -> int:
        category, code = unicodedata.category(char), ord(char)
        if char in _DROPPED or category == "Cf":
            kind = _IGNORED
        elif char.isspace():
            kind = _BLANK
        elif category[0] == "M" or any(first <= code <= last for first, last in _JAMO):
            kind = _MARK
        else:
            kind = _STARTER
        self[char] = kind
        return kind


_kinds = _Kinds()


class Folded:
    """A text in its comparison form; ``starts`` and ``ends`` give for each character where it comes from."""

    __slots__ = ("ends", "starts", "text")

    def __init__(self, text: str, starts: array[int], ends: array[int]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the stored text of a stretch of the comparison form that is not empty."""
        return self.starts[start], self.ends[end - 1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the comparison form that comes from these offsets of the stored text."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def fold(text: str) -> Folded:
    """The comparison form of a text."""
    if not text.isascii():
        for sign, to in _ALIKE:
            text = text.replace(sign, to)
    pieces, plain = _Pieces(), _plain(text.isascii())
    here, length = 0, len(text)
    while here < length:
        match = plain.match(text, here)
        if match is not None:
            end = match.end()
            if end < length and text[end] >= _FIRST_MARK and _cluster_end(text, end - 1) > end:
                end -= 1
            if end > here:
                pieces.add_plain(text[here:end], here, match.lastindex is not None)
                here = end
                continue
        kind = _kinds[text[here]]
        if kind == _BLANK and pieces.gap < 0:
            pieces.gap = here
        end = here + 1 if kind in (_BLANK, _IGNORED) else _cluster_end(text, here)
        if kind in (_STARTER, _MARK):
            pieces.add_cluster(text[here:end], here, end)
        here = end
    return Folded("".join(pieces.parts), pieces.starts, pieces.ends)


@cache
def _plain(is_ascii: bool) -> re.Pattern[str]:
    """What matches a stretch that stays as it is; the group: one without spaces. The large classes compile slowly."""
    spaced, unspaced = ("!-~", "\0") if is_ascii else (SPACED, UNSPACED)
    return re.compile(f"[{spaced}]+(?: [{spaced}]+)*|([{unspaced}]+)")


class _Pieces:
    """The comparison form as it is put together; ``gap``: where the white space began that was last passed over."""

    __slots__ = ("ends", "gap", "is_unspaced", "parts", "starts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts, self.ends = array("I"), array("I")
        self.gap = -1
        self.is_unspaced = False

    def add_plain(self, text: str, start: int, is_unspaced: bool) -> None:
        self._space(is_unspaced, start)
        self.parts.append(text)
        end = start + len(text)
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))

    def add_cluster(self, cluster: str, start: int, end: int) -> None:
        piece, is_unspaced = _folded_cluster(cluster)
        if not piece:
            return
        self._space(is_unspaced, start)
        self.parts.append(piece)
        if len(piece) == 1:
            self.starts.append(start)
            self.ends.append(end)
        else:
            self.starts.extend([start] * len(piece))
            self.ends.extend([end] * len(piece))

    def _space(self, is_unspaced: bool, here: int) -> None:
        """Write what the white space before ``here`` comes to: one space, none between two scripts without spaces."""
        if self.gap >= 0 and self.parts and not (self.is_unspaced and is_unspaced):
            self.parts.append(" ")
            self.starts.append(self.gap)
            self.ends.append(here)
        self.gap = -1
        self.is_unspaced = is_unspaced


@lru_cache(maxsize=8192)
def _folded_cluster(cluster: str) -> tuple[str, bool]:
    """The form of a cluster, and whether it belongs to a script without spaces."""
    kept = "".join(char for char in cluster if _kinds[char] != _IGNORED)
    text = "".join(_sign(char) for char in unicodedata.normalize("NFKC", kept))
    return text, is_unspaced(cluster[0])


def _sign(char: str) -> str:
    if char in _QUOTES:
        return _QUOTES[char]
    kind = _kinds[char]
    if kind == _STARTER:
        return "-" if char == "\u2212" or unicodedata.category(char) == "Pd" else char
    return char if kind == _MARK else " " if kind == _BLANK else ""


_QUOTES = {sign: to for sign, to in _ALIKE if to in ("'", '"')}


def _cluster_end(text: str, start: int) -> int:
    """The end of the cluster that begins here; what is dropped may stand between a letter and its marks."""
    end, last = start + 1, min(len(text), start + _LONGEST)
    here = end
    while here < last:
        kind = _kinds[text[here]]
        here += 1
        if kind == _MARK:
            end = here
        elif kind != _IGNORED:
            break
    return end


def is_unspaced(char: str) -> bool:
    """Whether a character belongs to a script that writes no spaces between words."""
    return char >= _BOUNDS[0] and bisect_right(_BOUNDS, char) % 2 == 1


def without_case(text: str) -> str:
    """The text without capitals, of the same length character by character."""
    lower = text.casefold()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.casefold()) == 1 else char for char in text)
