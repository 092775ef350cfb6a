"""Words in comparison form → where they stand in a text, and what their edges cut there.

Where the text breaks a word at a line end, its hyphen may be there or not. Linear: every place that is looked at is
counted, and there is an end to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..tuples import NamedTuple
from .edges import COMPOUND, NUMBER, cut
from .fold import Folded

_MOST = 20_000  # places that are looked at for one that cuts nothing; no release has so many, and then it is said
OF_A_TRY = 200  # characters that could be passed over in its time
_MOST_EFFORT = 6_000_000_000
_MUCH = 30_000_000  # characters passed over, from which on it pays to know what a text does not have
_SOME = 3  # characters


class Effort:
    """What searching has cost so far, in characters passed over: no document may take for ever."""

    __slots__ = ("_threes", "explained", "spent")

    def __init__(self) -> None:
        self.spent = 0
        self.explained = 0  # for the words that are nearest to what was not found
        self._threes: dict[str, set[str]] = {}

    @property
    def is_too_much(self) -> bool:
        """Whether it is more than any release asks for: a thousand near misses in a megabyte are half of it."""
        return self.spent > _MOST_EFFORT

    def lacks(self, text: str, words: str) -> bool:
        """Whether a text in which much was searched has some three characters of these words nowhere."""
        if self.spent < _MUCH:
            return False
        threes = self._threes.get(text)
        if threes is None:
            threes = self._threes[text] = set(_threes(text))
        return not threes.issuperset(_threes(words))

    def give_up(self) -> None:
        """No more is looked for, which is said (YML012): what was not found may be there all the same."""
        self.spent = max(self.spent, _MOST_EFFORT + 1)


def _threes(text: str) -> Iterator[str]:
    return (text[at : at + _SOME] for at in range(len(text) - _SOME + 1))


class Form(NamedTuple):
    """A text as it is searched: ``text`` is its comparison form, or the same without capitals."""

    folded: Folded
    text: str


class Span(NamedTuple):
    """Offsets in the comparison form."""

    start: int
    end: int


def spans(
    form: Form,
    words: str,
    start: int,
    end: int,
    most: int = COMPOUND,
    effort: Effort | None = None,
    tries: int = _MOST,
) -> Iterator[Span]:
    """Where words stand between two offsets with edges that cut no more than ``most``, from the first place on."""
    effort = effort or Effort()
    if _has_readings(form, words, start, end, effort):
        yield from _in_readings(form, words, start, end, most, effort, tries)
        return
    text, folded, size = form.text, form.folded, len(words)
    if effort.lacks(text, words):
        effort.spent += OF_A_TRY
        return
    for _ in range(tries):
        at = text.find(words, start, end)
        effort.spent += (end if at < 0 else at) - start + OF_A_TRY
        if at < 0:
            return
        if most >= NUMBER or (cut(folded, at, True) <= most and cut(folded, at + size, False) <= most):
            yield Span(at, at + size)
        start = at + 1
    effort.give_up()


def _in_readings(form: Form, words: str, start: int, end: int, most: int, effort: Effort, tries: int) -> Iterator[Span]:
    """The same for words with a hyphen, which may be left out where the text breaks a word."""
    pattern, folded = _pattern(words), form.folded
    for _ in range(tries):
        match = pattern.search(form.text, start, end)
        effort.spent += (end if match is None else match.start()) - start + OF_A_TRY
        if match is None:
            return
        span = Span(*match.span())
        if _is_at_joints(folded, match) and (most >= NUMBER or what_is_cut(folded, span) <= most):
            yield span
        start = match.start() + 1
    effort.give_up()


def last(form: Form, words: str, start: int, end: int, most: int, effort: Effort) -> Span | None:
    """The last place of all that ``spans`` would find."""
    if _has_readings(form, words, start, end, effort):
        found = list(spans(form, words, start, end, most, effort))
        return found[-1] if found else None
    for _ in range(_MOST):
        at = form.text.rfind(words, start, end)
        effort.spent += end - max(at, start) + OF_A_TRY
        if at < 0:
            return None
        span = Span(at, at + len(words))
        if what_is_cut(form.folded, span) <= most:
            return span
        end = span.end - 1
    effort.give_up()
    return None


def what_is_cut(folded: Folded, span: Span) -> int:
    """What the edges of a stretch cut, the graver of the two."""
    return max(cut(folded, span.start, True), cut(folded, span.end, False))


def _has_readings(form: Form, words: str, start: int, end: int, effort: Effort) -> bool:
    """Whether words with a hyphen may stand where the text breaks a word: all parts of them are there."""
    if "-" not in words or not words.strip("-") or not form.folded.has_joints(start, end + 1):
        return False
    return all(_has(form.text, part, start, end, effort) for part in words.split("-") if part)


def _has(text: str, part: str, start: int, end: int, effort: Effort) -> bool:
    if effort.lacks(text, part):
        return False
    at = text.find(part, start, end)
    effort.spent += (end if at < 0 else at) - start
    return at >= 0


@lru_cache(maxsize=512)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile("(-?)".join(map(re.escape, words.split("-"))))


def _is_at_joints(folded: Folded, match: re.Match[str]) -> bool:
    """Whether each hyphen that the text does not have was left out of a broken word."""
    return all(match[number] or folded.has_joint(match.end(number)) for number in range(1, (match.lastindex or 0) + 1))
