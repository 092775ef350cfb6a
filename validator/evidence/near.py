"""What a quote that is not there was probably copied from: the nearest words, and in what they differ.

Only imported to explain a fault. The words of a text are indexed once; a quote then costs the same in a long text.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate

from ..release.edges import WHOLE, whole
from ..release.fold import without_case
from ..release.marks import behind_mark
from ..release.paragraphs import Locator
from ..release.signs import MARK, UNSPACED, kinds
from ..release.text import ReleaseText
from ..tuples import NamedTuple
from .differences import Token, differences
from .matching import pieces
from .printed import on_one_line

_ENOUGH = 0.6
_MOST_EXPLAINED = 1000  # nobody reads more, and a file made to be hostile has more
_RAREST, _PLACES, _DRIFT = 6, 60, 2
_NOWHERE = array("I")


class Near(NamedTuple):
    """The nearest words: where, as the release prints them, and the differences in words, the gravest first."""

    place: Locator | None
    words: str
    differences: list[str]


class Index:
    """The words of a text without capitals, where each of them begins, and at which numbers it occurs."""

    def __init__(self, text: ReleaseText) -> None:
        self.text = text
        self.left = _MOST_EXPLAINED
        self.words: list[str] = []
        self.starts = array("I")
        self.places: dict[str, array[int]] = {}
        known: dict[str, str] = {}
        for number, match in enumerate(_matches(text.caseless)):
            word = known.setdefault(match[0], match[0])
            self.words.append(word)
            self.starts.append(match.start())
            self.places.setdefault(word, array("I")).append(number)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the words between two offsets of the stored text."""
        first, last = self.text.folded.within(start, end)
        return bisect_left(self.starts, first), bisect_left(self.starts, last)

    def joined(self, token: Token) -> Token:
        """A word of a quote as the comparison form has it where the text breaks a line at its hyphen."""
        word = token.word.replace("-", "")
        return token._replace(word=word) if token.word not in self.places and word in self.places else token

    def window(self, first: int, last: int) -> list[Token]:
        """The words from one number to before another."""
        return [
            Token(word, start, start + len(word))
            for word, start in zip(self.words[first:last], self.starts[first:last], strict=True)
        ]


def tokens(folded: str) -> list[Token]:
    """The words of a text in comparison form."""
    return [Token(match[0], match.start(), match.end()) for match in _matches(without_case(folded))]


def _matches(text: str) -> Iterator[re.Match[str]]:
    return _pattern("".join(sorted(char for char in set(text) if kinds[char] == MARK))).finditer(text)


@lru_cache(maxsize=16)
def _pattern(marks: str) -> re.Pattern[str]:
    """What matches a word or a sign. A letter has its marks, a word what stands between its letters."""
    letter = f"(?:[^\\W{UNSPACED}]|[{re.escape(marks)}])" if marks else f"[^\\W{UNSPACED}]"
    own = f"[{re.escape(marks)}]*" if marks else ""
    return re.compile(f"[{UNSPACED}]{own}|{letter}+(?:(?:['.,-]|\"(?=[\u05d0-\u05ea])){letter}+)*|[^\\w\\s]")


def nearest(index: Index, quote: str, stretches: list[tuple[int, int]]) -> Near | None:
    """The words nearest to a quote in the first of these stretches of the stored text that has near ones.

    None where there are none, and after a thousand quotes.
    """
    index.left -= 1
    if index.left < 0:
        return None
    folded = " ".join(pieces(quote))
    wanted = [index.joined(token) for token in tokens(folded)]
    for start, end in stretches:
        first, last = index.within(start, end)
        begin = _best(index, wanted, first, last)
        if begin is not None:
            window = index.window(max(first, begin - _DRIFT), min(last, begin + len(wanted) + _DRIFT + 1))
            found = _compare(index, folded, wanted, window)
            if found is not None:
                return found
    return None


def _best(index: Index, wanted: list[Token], first: int, last: int) -> int | None:
    """The number of the word at which most words of the quote would stand in their order."""
    occurring = []
    for offset, token in enumerate(wanted):
        numbers = index.places.get(token.word, _NOWHERE)
        low, high = bisect_left(numbers, first), bisect_left(numbers, last)
        if high > low:
            occurring.append((high - low, offset, numbers[low : min(high, low + _PLACES)]))
    votes: Counter[int] = Counter()
    for _, offset, numbers in sorted(occurring)[:_RAREST]:
        votes.update(number - offset for number in numbers)
    if not votes:
        return None
    begins = sorted(votes)
    before = [0, *accumulate(votes[begin] for begin in begins)]

    def score(begin: int) -> tuple[int, int, int]:
        around = before[bisect_right(begins, begin + _DRIFT)] - before[bisect_left(begins, begin - _DRIFT)]
        return around, votes[begin], -begin

    return max(begins, key=score)


def _compare(index: Index, quote: str, wanted: list[Token], window: list[Token]) -> Near | None:
    matcher = SequenceMatcher(None, [token.word for token in wanted], [token.word for token in window], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    # What stands before and behind in the text belongs to it as far as the quote has words there.
    first, last = blocks[0], blocks[-1]
    low, high = _bounds(index.text, window[first.b], window[last.b + last.size - 1])
    between = {token.word for token in window[first.b : last.b + last.size]}
    between -= {token.word for token in wanted[first.a : last.a + last.size]}  # words that only stand elsewhere
    before, behind = _count(wanted[: first.a], between), _count(wanted[last.a + last.size :], between)
    begin = _reach(window, first.b, -1, before, low, high)
    end = _reach(window, last.b + last.size - 1, 1, behind, low, high) + 1
    same, window = sum(block.size for block in blocks), _without_signs(window[begin:end], index.text.folded.text)
    letters = sum(len(wanted[block.a + step].word) for block in blocks for step in range(block.size))
    if not window or 2 * same < _ENOUGH * (len(wanted) + len(window)) or letters < 6:
        return None
    found = differences(quote, index.text.folded.text, wanted, window)
    start, stop = whole(index.text.folded, *_paired(index.text.caseless, window[0].start, window[-1].end), WHOLE)
    place = index.text.at(index.text.folded.span(start, stop)[0])
    words = on_one_line(index.text.folded, start, stop, quote)
    return Near(place.locator if place else None, words, [difference.words for difference in found])


def _count(words: list[Token], but: set[str]) -> int:
    return sum(token.is_word and token.word not in but for token in words)


def _reach(window: list[Token], at: int, step: int, count: int, low: int, high: int) -> int:
    """The last of so many words from one on, without the signs around it and what is not between two offsets."""
    found = here = at
    while count and 0 <= here + step < len(window) and low <= window[here + step].start < high:
        here += step
        if window[here].is_word:
            found, count = here, count - 1
    return found


def _without_signs(window: list[Token], text: str) -> list[Token]:
    """Words without the signs before and behind them, but for those that stand close to a word and belong to it."""
    first, last = 0, len(window)
    while first < last and not window[first].is_word and not _opens(window[first], text):
        first += 1
    while first < last and not window[last - 1].is_word and not _closes(window[last - 1], text):
        last -= 1
    return window[first:last]


def _paired(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch with the other one of its brackets, if that stands close to it."""
    inside = text[start:end]
    for opening, closing in ("(", ")"), ("[", "]"):
        if inside.count(opening) > inside.count(closing) and text.startswith(closing, end):
            end += 1
        if inside.count(closing) > inside.count(opening) and text.endswith(opening, 0, start):
            start -= 1
    return start, end


def _opens(sign: Token, text: str) -> bool:
    is_one = sign.word in "\"'([{" or all(unicodedata.category(char) == "Sc" for char in sign.word)
    return is_one and text[sign.end : sign.end + 1].isalnum() and not text[max(0, sign.start - 1)].isalnum()


def _closes(sign: Token, text: str) -> bool:
    return sign.word in "\"')]}.,;:!?%。、，！？" and not text[sign.start - 1].isspace()


def _bounds(text: ReleaseText, first: Token, last: Token) -> tuple[int, int]:
    """From behind the number or the mark that the paragraph of the first word begins with, to its end."""
    start, end = text.folded.span(first.start, last.end)
    around = text.at(start)
    narrowest = text.innermost(start)
    low = 0
    if narrowest is not None:
        is_marked = isinstance(narrowest.locator, str) and narrowest.locator[0].isdigit()
        low = behind_mark(text.stored, narrowest.words) if is_marked else narrowest.words
    high = max(end, around.end) if around else len(text.stored)
    return text.folded.within(low, high)
