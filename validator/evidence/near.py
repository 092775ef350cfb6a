"""What a quote that is not there was probably copied from: the nearest words, and in what they differ.

Only imported to explain a fault. The words of a text are indexed once; a quote then costs the same in a long text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from ..release.fold import UNSPACED, fold, without_case
from ..release.paragraphs import Locator
from ..release.text import ReleaseText

_TOKEN = re.compile(f"[{UNSPACED}]|\\w+(?:['.,-]\\w+)*|[^\\w\\s]")
_ENOUGH = 0.6
_MOST_EXPLAINED = 1000  # nobody reads more, and a file made to be hostile has more
_RAREST, _PLACES, _DRIFT = 6, 60, 2
_NOWHERE = array("I")
_NEGATIONS = frozenset(
    """
    not no never nor neither without cannot non nicht kein keine keinen nie ohne ne pas non sans ni jamais sin nunca
    jamás não nem sem не нет ни без нельзя үгүй биш
    不 没 未 無 非 否 ない 안 못 않 لا لم لن ليس غير değil không tidak bukan
    """.split()
)


class Token(NamedTuple):
    """A word of a comparison form, without capitals, and its offsets."""

    word: str
    start: int
    end: int


class Near(NamedTuple):
    """The nearest words: where, as the release prints them, and the differences in words, the gravest first."""

    place: Locator | None
    words: str
    differences: list[str]
    is_slip: bool


class Index:
    """The words of a text without capitals, where each of them begins, and at which numbers it occurs."""

    def __init__(self, text: ReleaseText) -> None:
        self.text = text
        self.left = _MOST_EXPLAINED
        self.words: list[str] = []
        self.starts = array("I")
        self.places: dict[str, array[int]] = {}
        known: dict[str, str] = {}
        for number, match in enumerate(_TOKEN.finditer(text.caseless)):
            word = known.setdefault(match[0], match[0])
            self.words.append(word)
            self.starts.append(match.start())
            self.places.setdefault(word, array("I")).append(number)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the words between two offsets of the stored text."""
        first, last = self.text.folded.within(start, end)
        return bisect_left(self.starts, first), bisect_left(self.starts, last)

    def window(self, first: int, last: int) -> list[Token]:
        """The words from one number to before another."""
        return [
            Token(word, start, start + len(word))
            for word, start in zip(self.words[first:last], self.starts[first:last], strict=True)
        ]


def tokens(folded: str) -> list[Token]:
    """The words of a text in comparison form."""
    return [Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(without_case(folded))]


def nearest(index: Index, quote: str, stretches: list[tuple[int, int]]) -> Near | None:
    """The words nearest to a quote in the first of these stretches of the stored text that has near ones.

    None where there are none, and after a thousand quotes.
    """
    index.left -= 1
    if index.left < 0:
        return None
    folded = fold(quote).text.replace("...", " ")
    wanted = tokens(folded)
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
    low = max(0, blocks[0].b - blocks[0].a)
    high = min(len(window), blocks[-1].b + blocks[-1].size + len(wanted) - blocks[-1].a - blocks[-1].size)
    window = window[low:high]
    same = sum(block.size for block in blocks)
    letters = sum(len(wanted[block.a + step].word) for block in blocks for step in range(block.size))
    if 2 * same < _ENOUGH * (len(wanted) + len(window)) or letters < 6:
        return None
    matcher = SequenceMatcher(None, [token.word for token in wanted], [token.word for token in window], autojunk=False)
    differences = _differences(matcher, quote, index.text.folded.text, wanted, window)
    start, end = index.text.folded.span(window[0].start, window[-1].end)
    place = index.text.at(start)
    words = " ".join(index.text.stored[start:end].split())
    grave = [words for rank, words in differences if rank < _OTHER]
    return Near(place.locator if place else None, words, [words for _, words in differences], not grave)


_NEGATION, _NUMBER, _NAME, _OTHER = range(4)
_LABELS = {_NEGATION: "a negation", _NUMBER: "a number", _NAME: "a name"}


def _differences(
    matcher: SequenceMatcher[str], quote: str, text: str, wanted: list[Token], window: list[Token]
) -> list[tuple[int, str]]:
    found = []
    for operation, a1, a2, b1, b2 in matcher.get_opcodes():
        if operation == "equal":
            continue
        mine = quote[wanted[a1].start : wanted[a2 - 1].end] if a2 > a1 else ""
        theirs = text[window[b1].start : window[b2 - 1].end] if b2 > b1 else ""
        rank = min(map(_rank, (*wanted[a1:a2], *window[b1:b2]), [quote] * (a2 - a1) + [text] * (b2 - b1)))
        label = f"{_LABELS[rank]} differs: " if rank in _LABELS else ""
        if mine and theirs:
            words = f"'{theirs}' in the release, '{mine}' in the quote"
        else:
            words = f"'{theirs}' is left out" if theirs else f"'{mine}' is not in the release"
        found.append((rank, label + words))
    return sorted(found, key=lambda item: item[0])


def _rank(token: Token, source: str) -> int:
    """How grave it is that this word differs."""
    if token.word in _NEGATIONS or token.word.endswith("n't"):
        return _NEGATION
    if any(char.isdigit() for char in token.word) or token.word in _NUMBER_WORDS:
        return _NUMBER
    return _NAME if token.start > 0 and source[token.start].isupper() else _OTHER


_NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    一 二 三 四 五 六 七 八 九 十 百 千 万 亿 億
    """.split()
)
