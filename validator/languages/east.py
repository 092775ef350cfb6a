"""Sessions in Korean, Japanese, Chinese and Thai: what stands at the number says most, and words are not apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..system.patterns import cased
from .lookup import entry, listed
from .numerals import han
from .pairs_of_ordinals import joined
from .shapes import Counters

_NEAR = 12  # signs before the number
_FAR = 40  # signs between the number and the word
_NAME = 90  # signs of a name between the word and the number, where that stands after it


def numbers(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of what is counted with the sign for sessions, in order. Two may share it: 第六、七次."""
    shared = [] if _counters(lang).number_after else list(_sharing(text, lang))
    taken = [(start, end) for _, start, end in shared]
    alone = (
        (value, *match.span())
        for match in cased(_number(lang)).finditer(text)
        if (value := _value(match[1], lang)) and not any(start <= match.start() < end for start, end in taken)
    )
    yield from sorted([*shared, *alone], key=lambda one: one[1]) if shared else alone


def _sharing(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    for match in cased(_numbers_with_one_sign(lang)).finditer(text):
        first, last, kind = _value(match[1], lang), _value(match[3], lang), joined(match[2], lang)
        if kind and 0 < first < last:
            for value in range(first, last + 1) if kind == "range" else (first, last):
                yield value, *match.span()


def _value(number: str, lang: str) -> int:
    return _words(lang).get(number) or han(number) or 0


def counts_session(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the number at these offsets counts a session: a word for it follows, or nothing else stands there."""
    if len(text) <= _FAR and not (text[:start] + text[end:]).strip(" \t\n.,()（）「」『』\"'“”"):
        return True
    how = _counters(lang)
    if how.number_after:
        return _behind(text[max(0, start - _NAME) : start], how)
    session, order, others, block = map(_either, (how.session, how.order, how.other_bodies, how.something_else))
    before = text[max(0, start - _NEAR) : start]
    if text.startswith((")", "）"), end) and cased(rf"(?:{session}|{order})\s?[(（]\Z").search(before):
        return True
    if cased(others).search(before):
        return False
    match = cased(f"[^{how.stops}]{{0,{_FAR}}}?(?:{session})").match(text, end)
    return match is not None and not cased(block).search(match[0])


def _behind(before: str, how: Counters) -> bool:
    """Whether the last word for session before a number is that of a committee: การประชุมคณะกรรมาธิการร่วม ... ครั้งที่ 7."""
    stretch = re.split(f"[{how.stops}]", before)[-1]
    places = [match.start() for match in cased(_either(how.session)).finditer(stretch)]
    return bool(places) and not cased(_either(how.something_else)).search(stretch, places[-1])


@cache
def _words(lang: str) -> dict[str, int]:
    return {word: value for value, text in _counters(lang).words.items() for word in listed(text)}


@cache
def _number(lang: str) -> str:
    """The expression of a number with a sign for sessions behind it, the number in group 1."""
    how = _counters(lang)
    if how.number_after:
        words = "|".join(sorted(_words(lang), key=len, reverse=True)) or "(?!)"
        return rf"{how.before}\s?({how.numbers}|(?:{words})(?!{entry(lang).not_behind_ordinal or '(?!)'}))(?![0-9])"
    signs = "|".join(f"{sign}(?!{after})" for sign, after in how.signs.items())
    # Where nothing has to stand before it, it may be the end of a greater number, or of a range.
    before = rf"(?<![\d.,·~∼/-])(?<!\d[,·~] )(?:{how.before}\s?)?" if how.is_optional else rf"{how.before}\s?"
    return rf"{before}({how.numbers})\s?(?:{signs})"


@cache
def _numbers_with_one_sign(lang: str) -> str:
    """The expression of two numbers and what stands between them, before one sign for sessions."""
    how = _counters(lang)
    signs = "|".join(f"{sign}(?!{after})" for sign, after in how.signs.items())
    return rf"{how.before}\s?({how.numbers})(\D{{1,4}}?)(?:{how.before}\s?)?({how.numbers})\s?(?:{signs})"


def _counters(lang: str) -> Counters:
    counters = entry(lang).counters
    assert counters is not None  # asked by ``ordinals``
    return counters


def _either(cell: str) -> str:
    return "|".join(listed(cell))
