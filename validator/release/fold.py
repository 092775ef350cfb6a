"""The comparison form of a text (MODEL 4.2), with the way back to the offsets of the stored text.

A text is taken in clusters: a character with the marks, conjoining jamo or half-width voiced marks that follow it. All
characters that a cluster becomes lead back to its start and end. Stretches that stay as they are, which is nearly
everything, are passed over as a whole.

A word that is broken at a line end (``un-⏎acceptable``) is one word in the comparison form of a text; ``joints`` says
where, so that those who search can read it with its hyphen too (``non-⏎binding``).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

from ..system.patterns import lazy
from .signs import (
    ALIKE,
    BLANK,
    CLOSING,
    HYPHENS,
    IGNORED,
    INSIDE,
    MARK,
    OPENING,
    SIDED,
    SOFT,
    SPACED,
    STARTER,
    UNSPACED,
    is_unspaced,
    kinds,
)

_NEARLY_ASCII = lazy("[\0-\u02ff\u2000-\u2bff가-힣]*")
_FIRST_MARK = "\u0300"
_FEW = 25  # characters of ASCII for each byte of another one: these are then looked at one by one
_FEW_IN_ALL = 100
_SHORT = 200  # characters of words whose form is kept
_LONGEST = 64  # characters of one cluster; more marks are not writing, and composing them would be slow


class Origins:
    """Where each character of a comparison form starts in the stored text, for those that follow each other as there.

    Two numbers for each character would take three times as much memory as the text. A run is a stretch in which the
    offsets grow by one with the characters; or the characters that one cluster became, which all lead back to it.
    """

    __slots__ = ("_ats", "_ends", "_starts", "length")

    def __init__(self) -> None:
        self.length = 0
        # Of each run: its first character, where that starts, and where it ends; or 0 for a stretch that grows.
        self._ats, self._starts, self._ends = array("I"), array("I"), array("I")

    def add_run(self, start: int, length: int) -> None:
        """So many characters that stand in the stored text from this offset on."""
        if not self._ats or self._ends[-1] or start - self._starts[-1] != self.length - self._ats[-1]:
            self._add(start, 0)
        self.length += length

    def add_cluster(self, start: int, end: int, length: int) -> None:
        """So many characters that come from this stretch of the stored text."""
        if length == 1 and end == start + 1:
            self.add_run(start, 1)
        else:
            self._add(start, end)
            self.length += length

    def _add(self, start: int, end: int) -> None:
        self._ats.append(self.length)
        self._starts.append(start)
        self._ends.append(end)

    def drop_last(self) -> None:
        """Forget the last character."""
        self.length -= 1
        if self._ats[-1] == self.length:
            for each in (self._ats, self._starts, self._ends):
                each.pop()

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, at: int) -> int:
        run = self._run(at)
        return self._starts[run] + (0 if self._ends[run] else at - self._ats[run])

    def end(self, at: int) -> int:
        """Where a character ends in the stored text."""
        run = self._run(at)
        return self._ends[run] or self._starts[run] + at - self._ats[run] + 1

    def _run(self, at: int) -> int:
        if not 0 <= at < self.length:
            raise IndexError(at)
        return bisect_right(self._ats, at) - 1

    def first_from(self, offset: int) -> int:
        """The first character that starts at this offset of the stored text or behind it."""
        run = bisect_left(self._starts, offset)
        behind = self._ats[run] if run < len(self._ats) else self.length
        if not run or self._ends[run - 1]:
            return behind
        return min(behind, self._ats[run - 1] + offset - self._starts[run - 1])


class Ends:
    """Where each of these characters ends."""

    __slots__ = ("_origins",)

    def __init__(self, origins: Origins) -> None:
        self._origins = origins

    def __len__(self) -> int:
        return len(self._origins)

    def __getitem__(self, at: int) -> int:
        return self._origins.end(at)


class Folded:
    """A text in its comparison form; ``starts`` and ``ends`` say of each character where it comes from.

    ``joints``: the characters before which the hyphen of a broken word was left out, in their order. ``edges``: kept
    here for who asks what an edge cuts, two bytes for each.
    """

    __slots__ = ("edges", "ends", "joints", "starts", "stored", "text")

    def __init__(self, stored: str, text: str, origins: Origins, joints: array[int]) -> None:
        self.stored = stored
        self.text = text
        self.starts = origins
        self.ends = Ends(origins)
        self.joints = joints
        self.edges = bytearray()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the stored text of a stretch of the comparison form that is not empty."""
        return self.starts[start], self.ends[end - 1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the comparison form that comes from these offsets of the stored text."""
        return self.starts.first_from(start), self.starts.first_from(end)

    def has_joint(self, at: int) -> bool:
        """Whether the hyphen of a broken word was left out before this character."""
        place = bisect_left(self.joints, at)
        return place < len(self.joints) and self.joints[place] == at

    def has_joints(self, start: int, end: int) -> bool:
        """Whether a word is broken between these characters."""
        place = bisect_left(self.joints, start)
        return place < len(self.joints) and self.joints[place] < end


def fold(stored: str, *, joins: bool = False) -> Folded:
    """The comparison form of a text; ``joins``: of one with lines, whose broken words are made whole."""
    return _folded(stored, joins) if joins or len(stored) > _SHORT else _kept(stored, joins)


def _folded(stored: str, joins: bool) -> Folded:
    text = stored
    if not text.isascii():
        if any(sign in text for sign in SIDED):
            text = INSIDE.sub(_unblanked, text)
        for sign, to in ALIKE:
            text = text.replace(sign, to)
    pieces, plain = _Pieces(stored, joins), _plain(_is_nearly_ascii(text))
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
        kind = kinds[text[here]]
        if kind == BLANK and pieces.gap < 0:
            pieces.gap = here
        end = here + 1 if kind in (BLANK, IGNORED) else _cluster_end(text, here)
        if kind in (STARTER, MARK):
            pieces.add_cluster(text[here:end], here, end)
        here = end
    return Folded(stored, "".join(pieces.parts), pieces.origins, pieces.joints)


# Each rule that looks for a title, a name or a quote in the text asks for its form.
_kept = lru_cache(maxsize=2048)(_folded)


def _is_nearly_ascii(text: str) -> bool:
    """Whether there are few characters but those of ASCII, all of them Latin or Hangul letters, or signs."""
    if text.isascii():
        return True
    more = len(text.encode("utf-8", "surrogatepass")) - len(text)
    is_few = more <= _FEW_IN_ALL or more * _FEW <= len(text)
    return is_few and _NEARLY_ASCII.fullmatch(text) is not None


def _unblanked(match: re.Match[str]) -> str:
    """The quotation mark with characters that do not count in place of white space, so that offsets stay."""
    return re.sub(r"\s", "\u2060", match[0])


@cache
def _plain(is_nearly_ascii: bool) -> re.Pattern[str]:
    """What matches a stretch that stays as it is; the group: one without spaces. The large classes compile slowly."""
    spaced, unspaced = ("!-~", "") if is_nearly_ascii else (SPACED, UNSPACED)
    space = f"(?<![{re.escape(OPENING)}]) (?![{re.escape(CLOSING)}])"
    alone = f"[{unspaced}]+" if unspaced else "(?!)"
    return re.compile(f"[{spaced}]+(?:{space}[{spaced}]+)*|({alone})")


class _Pieces:
    """The comparison form as it is put together; ``gap``: where the white space began that was last passed over."""

    __slots__ = ("gap", "is_unspaced", "joins", "joints", "origins", "parts", "stored")

    def __init__(self, stored: str, joins: bool) -> None:
        self.stored = stored
        self.joins = joins
        self.parts: list[str] = []
        self.origins, self.joints = Origins(), array("I")
        self.gap = -1
        self.is_unspaced = False

    def add_plain(self, text: str, start: int, is_unspaced: bool) -> None:
        if self.gap >= 0:
            self._space(text[0], is_unspaced, start)
        self.is_unspaced = is_unspaced
        self.parts.append(text)
        self.origins.add_run(start, len(text))

    def add_cluster(self, cluster: str, start: int, end: int) -> None:
        piece, is_unspaced = _folded_cluster(cluster)
        if not piece:
            return
        if self.gap >= 0:
            self._space(piece[0], is_unspaced, start)
        self.is_unspaced = is_unspaced
        self.parts.append(piece)
        self.origins.add_cluster(start, end, len(piece))

    def _space(self, following: str, is_unspaced: bool, here: int) -> None:
        """Write what the white space before ``here`` comes to: one space as a rule, and nothing within a broken word.

        Nothing between two scripts without spaces either, nor where white space is a matter of typography.
        """
        gap, self.gap = self.gap, -1
        if not self.parts:
            return
        if self.stored[gap - 1] in HYPHENS and self._is_broken(gap, here, following):
            if self.joins:
                self._join()
            return
        before = self.parts[-1][-1]
        if not (self.is_unspaced and is_unspaced) and before not in OPENING and following not in CLOSING:
            self.parts.append(" ")
            self.origins.add_cluster(gap, here, 1)

    def _is_broken(self, gap: int, here: int, following: str) -> bool:
        """Whether the hyphen before white space breaks a word; one that stays as it is, is for the reader to join."""
        lines = self.stored.count("\n", gap, here)
        if self.stored[gap - 1] == SOFT:
            before, is_end = self._last(1), lines < 2
        else:
            before, is_end = self._last(2), self.joins and lines == 1
        return is_end and not self.stored[max(0, gap - 2)].isspace() and _breaks(before) and _breaks(following)

    def _last(self, count: int) -> str:
        """The last character but ``count - 1``; empty where there is none."""
        end = "".join(self.parts[-count:])
        return end[-count] if len(end) >= count else ""

    def _join(self) -> None:
        """Leave the hyphen out, if it was written."""
        if self.parts[-1][-1] in HYPHENS:
            self.parts[-1] = self.parts[-1][:-1]
            self.origins.drop_last()
            if not self.parts[-1]:
                self.parts.pop()
        self.joints.append(self.origins.length)


def _breaks(char: str) -> bool:
    """Whether a word may be broken beside this letter."""
    if not char or is_unspaced(char) or "\uac00" <= char <= "\ud7a3":
        return False
    return char.isalpha() or kinds[char] == MARK


@lru_cache(maxsize=8192)
def _folded_cluster(cluster: str) -> tuple[str, bool]:
    """The form of a cluster, and whether it belongs to a script without spaces."""
    kept = "".join(char for char in cluster if kinds[char] != IGNORED)
    text = "".join(_sign(char) for char in unicodedata.normalize("NFKC", kept))
    return text, is_unspaced(cluster[0])


def _sign(char: str) -> str:
    if char in _QUOTES:
        return _QUOTES[char]
    kind = kinds[char]
    if kind == STARTER:
        return "-" if char == "\u2212" or unicodedata.category(char) == "Pd" else char
    return char if kind == MARK else " " if kind == BLANK else ""


_QUOTES = {sign: to for sign, to in ALIKE if to in ("'", '"')}


def _cluster_end(text: str, start: int) -> int:
    """The end of the cluster that begins here; what is dropped may stand between a letter and its marks."""
    end, last = start + 1, min(len(text), start + _LONGEST)
    here = end
    while here < last:
        kind = kinds[text[here]]
        here += 1
        if kind == MARK:
            end = here
        elif kind != IGNORED:
            break
    return end


def without_case(text: str) -> str:
    """The text without capitals, of the same length character by character."""
    lower = text.casefold()
    if len(lower) != len(text):  # ß, a ligature: capitals of them are longer
        lower = text.translate({ord(char): low for char in set(text) if len(low := char.casefold()) == 1})
    return text if lower == text else lower
