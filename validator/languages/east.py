"""Sessions in Korean, Japanese and Chinese: the counting sign says most, and words are not apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .lookup import entry, listed
from .numerals import han
from .shapes import Counters

_NEAR = 12  # signs before the number
_FAR = 40  # signs between the number and the word


def numbers(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of what is counted with the sign for sessions."""
    for match in _pattern(_number(lang)).finditer(text):
        value = han(match[1])
        if value:
            yield value, match.start(), match.end()


def counts_session(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the number at these offsets counts a session: a word for it follows, or nothing else stands there."""
    if len(text) <= _FAR and not (text[:start] + text[end:]).strip(" \t\n.,()（）「」『』\"'“”"):
        return True
    how = _counters(lang)
    session, order, others, block = map(_either, (how.session, how.order, how.other_bodies, how.something_else))
    before = text[max(0, start - _NEAR) : start]
    if text.startswith((")", "）"), end) and _pattern(rf"(?:{session}|{order})\s?[(（]\Z").search(before):
        return True
    if _pattern(others).search(before):
        return False
    match = _pattern(f"[^{how.stops}]{{0,{_FAR}}}?(?:{session})").match(text, end)
    return match is not None and not _pattern(block).search(match[0])


@cache
def _number(lang: str) -> str:
    """The expression of a number with a sign for sessions behind it, the number in group 1."""
    how = _counters(lang)
    signs = "|".join(f"{sign}(?!{after})" for sign, after in how.signs.items())
    # Where nothing has to stand before it, it may be the end of a greater number, or of a range.
    before = rf"(?<![\d.,·~∼/-])(?<!\d[,·~] )(?:{how.before}\s?)?" if how.is_optional else rf"{how.before}\s?"
    return rf"{before}({how.numbers})\s?(?:{signs})"


def _counters(lang: str) -> Counters:
    counters = entry(lang).counters
    assert counters is not None  # asked by ``ordinals``
    return counters


def _either(cell: str) -> str:
    return "|".join(listed(cell))


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
