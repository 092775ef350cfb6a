"""What a line begins with: a printed number, a bullet, the mark of a footnote (MODEL 4.4, 4.5)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..system.patterns import lazy
from ..tuples import NamedTuple
from .signs import is_unspaced

_INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_UNSEEN = lazy(f"[{_INVISIBLE}]*")
_CONTENT = lazy(f"[^\\s{_INVISIBLE}]")
_DIGITS, _HAN = "[0-9\uff10-\uff19]{1,3}", "[〇零一二三四五六七八九十百]{1,7}"
_NUMBER = lazy(f"[(\uff08]({_DIGITS}|{_HAN})[)\uff09]|({_DIGITS}|{_HAN})(?:[.)\uff09\uff0e、]|(?=[\u3000\u2003]))")
_SIGNS = {".": ".", "\uff0e": ".", ")": ")", "\uff09": ")", "、": "、"}
_WIDE = "、\uff0e\uff09"
_HAN_DIGITS = {"零": 0} | {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_BULLET = lazy(f"[◦°○●▪•·・･\u2010-\u2015\u2212\uff0d\\-+=△➢✓]|([oㅇ])(?=[{_INVISIBLE}]*\\s)")
_NOTE = lazy("[※*]")
_EMPHASIS = lazy(r"(\*{1,3})(?=[^\s*])[^\n]*?[^\s*]\1(?!\*)")  # of Markdown: it opens and closes on the line
_OPENING = lazy(r"[*_]{1,3}")
_BEFORE_HEADING = lazy(r"[\W_]*(?:[oㅇ]\s+)?[\W_]*")
_BEHIND_HEADING = lazy(r"[\W_]*")
_MOST_BEFORE = 40  # characters that may stand on a line before its words
_MOST_BEHIND = 400


class Line(NamedTuple):
    """A line that is not blank, from its first character to its last; ``opens``: a blank line stands before it."""

    start: int
    end: int
    opens: bool


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines between two offsets that are not blank."""
    opens, here = True, start
    while here < end:
        stop = text.find("\n", here, end)
        stop = end if stop < 0 else stop
        first = _CONTENT.search(text, here, stop)
        if first is None:
            opens = True
        else:
            last = stop
            while not _CONTENT.match(text, last - 1):
                last -= 1
            yield Line(first.start(), last, opens)
            opens = False
        here = stop + 1


def number(text: str, line: Line) -> tuple[int, int] | None:
    """The number that a line begins with, and where its words begin."""
    match = _NUMBER.match(text, line.start, line.end)
    if match is None:
        return None
    end = _UNSEEN.match(text, match.end()).end()  # type: ignore[union-attr]
    if (
        end < line.end
        and not text[end].isspace()
        and not is_unspaced(text[end])
        and not _needs_no_space(match, text[end])
    ):
        return None
    first = _CONTENT.search(text, end, line.end)
    end = first.start() if first is not None else line.end
    return _value(match[1] or match[2]), end


def _needs_no_space(match: re.Match[str], follows: str) -> bool:
    """Whether a wide sign, with its space within, ends the number: "一、2024年", "（1）2024年"; not so "1、2月"."""
    digits = match[1] or match[2]
    is_one_number = match[1] is None and digits.isdecimal() and digits[-1].isascii() == follows.isascii()
    return match[0][-1] in _WIDE and not (is_one_number and follows.isdecimal())


def form(text: str, line: Line) -> tuple[str, bool]:
    """How the number that a line begins with is written: its sign (``.``, ``)``, ``()``, ``、``), and if in Han."""
    match = _NUMBER.match(text, line.start, line.end)
    if match is None:
        return "", False
    sign = "()" if match[1] else _SIGNS.get(match[0][-1], "")
    return sign, not (match[1] or match[2]).isdecimal()


def begins_with_one(text: str, line: Line) -> bool:
    """Whether a line begins with a printed ``1.``."""
    return text.startswith("1.", line.start) and number(text, line) is not None


def _value(digits: str) -> int:
    if digits[0].isdigit() and digits[0] not in _HAN_DIGITS:
        return int(digits)
    total = 0
    for part, unit in (("百", 100), ("十", 10)):
        if part in digits:
            before, _, digits = digits.partition(part)
            total += unit * (_HAN_DIGITS.get(before[-1:], 1) if before else 1)
    return total + _HAN_DIGITS.get(digits[-1:], 0)


class Marks:
    """The bullets and notes of a body. A letter is a bullet only where a second line begins with it."""

    def __init__(self, text: str, all_lines: list[Line]) -> None:
        self._text = text
        found = (_BULLET.match(text, line.start, line.end) for line in all_lines)
        self._letters = Counter(match[1] for match in found if match is not None and match[1])

    def is_bullet(self, line: Line) -> bool:
        """Whether a line begins with the mark of a bullet, and has words."""
        match = _BULLET.match(self._text, line.start, line.end)
        if match is None or (match[1] and self._letters[match[1]] < 2):
            return False
        return self._has_words(line)

    def is_note(self, line: Line) -> bool:
        """Whether a line begins with the mark of a footnote, and has words."""
        is_marked = _NOTE.match(self._text, line.start, line.end) is not None
        return is_marked and not _EMPHASIS.match(self._text, line.start, line.end) and self._has_words(line)

    def _has_words(self, line: Line) -> bool:
        return any(char.isalnum() for char in self._text[line.start + 1 : line.end])


def behind_mark(text: str, start: int) -> int:
    """Where the words of a bullet or a note begin that begins here."""
    match = _BULLET.match(text, start) or _NOTE.match(text, start)
    first = _CONTENT.search(text, match.end()) if match is not None else None
    return first.start() if first is not None else start


def line_of_first_words(text: str, offset: int) -> int | None:
    """Where the line begins whose first words, a printed number or a mark of emphasis apart, stand at this offset."""
    start = _line_start(text, offset)
    if start is None:
        return None
    first = _CONTENT.search(text, start, offset)
    if first is None or _OPENING.fullmatch(text, first.start(), offset):
        return start
    found = number(text, Line(first.start(), offset, True))
    return start if found is not None and found[1] == offset else None


def _line_start(text: str, offset: int) -> int | None:
    lowest = max(0, offset - _MOST_BEFORE)
    start = text.rfind("\n", lowest, offset) + 1
    return None if start == 0 and lowest > 0 else start


def fills_lines(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text fills whole lines; dashes, bullets, ``#`` and the like around it are ignored."""
    line = _line_start(text, start)
    if line is None or _BEFORE_HEADING.fullmatch(text, line, start) is None:
        return False
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    return stop - end <= _MOST_BEHIND and _BEHIND_HEADING.fullmatch(text, end, stop) is not None
