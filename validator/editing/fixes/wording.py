"""What a fix may write for a quote.

Safe, without asking: the same words, as the cited text prints them. Capitals, quotation marks, dashes, blanks and
composed letters are copied; no letter, digit or sign of a word comes or goes.

Unsafe, when asked for: the words of the cited text, one for each word of the quote, where a word has a slip of the pen:
it differs in accents or in being written apart, or in one letter, which is not the first one, of five or more. So no
word is added or left out, and none becomes its opposite (un-, ne-, kein, Turkish -me-, Persian n-) in whatever
language. A number, a name and a negation are never touched.

Neither begins or ends inside a word or a number, takes in the number of a paragraph, a bullet or one bracket of two, or
is made for a quote that skips words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import accumulate, pairwise

from ...evidence.differences import OTHER, Token, differences
from ...evidence.near import tokens
from ...release.fold import fold, without_case

_BRACKETS = [("(", ")"), ("[", "]"), ("{", "}")]
_SHORT = 5  # letters; shorter words are those that turn a sentence round


def is_same(quote: str, printed: str) -> bool:
    """Whether both have the same words, and only what a safe fix may change is another."""
    mine, theirs = (without_case(fold(words).text) for words in (quote, printed))
    return mine == theirs


def is_slip(quote: str, printed: str) -> bool:
    """Whether a quote differs from printed words only in what an unsafe fix may change."""
    mine, theirs = fold(quote).text, fold(printed).text
    own, other = ([token for token in tokens(words) if token.is_word] for words in (mine, theirs))
    found = differences(mine, theirs, own, other)
    is_paired = _unpaired(theirs) <= _unpaired(mine)
    return is_paired and all(one.rank >= OTHER and _is_slip(one.mine, one.theirs) for one in found)


def _unpaired(words: str) -> Counter[str]:
    """The brackets that have no other one."""
    found = Counter(words)
    return +Counter({sign: found[sign] - found[other] for pair in _BRACKETS for sign, other in (pair, pair[::-1])})


def _is_slip(mine: list[Token], theirs: list[Token]) -> bool:
    own, other = ([part for word in words for part in _parts(word)] for words in (mine, theirs))
    if own and "".join(own) == "".join(other):
        return _is_joined(own, other)
    return len(mine) == len(theirs) and all(
        _differ_by_one(one.word, other.word) for one, other in zip(mine, theirs, strict=True) if one.word != other.word
    )


def _parts(word: Token) -> list[str]:
    """The parts of a word between its signs, without accents."""
    plain = "".join(char for char in unicodedata.normalize("NFD", word.word) if not _is_accent(char))
    return [part for part in re.split("['\".,-]", plain) if part]


def _is_joined(mine: list[str], theirs: list[str]) -> bool:
    """Whether the same letters are only written apart elsewhere, and no prefix is meant: ``a moral``."""
    gaps = set(accumulate(map(len, mine))) ^ set(accumulate(map(len, theirs)))
    for parts in (mine, theirs):
        for (first, second), end in zip(pairwise(parts), accumulate(map(len, parts)), strict=False):
            if end in gaps and len(first) < _SHORT - 1 and len(second) >= _SHORT - 1:
                return False
    return True


def _is_accent(char: str) -> bool:
    """Whether a mark is an accent: of Latin, Greek and Cyrillic letters; in other scripts marks are vowels."""
    return "\u0300" <= char <= "\u036f"


def _differ_by_one(mine: str, theirs: str) -> bool:
    """Whether one letter is another, too many or missing, or two are exchanged; never the first one."""
    shorter, longer = sorted((mine, theirs), key=len)
    if len(shorter) < _SHORT or len(longer) - len(shorter) > 1 or mine[0] != theirs[0]:
        return False
    start = next((place for place, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other), -1)
    if start < 0:
        start = len(shorter)
    rest, other = shorter[start:], longer[start:]
    if len(shorter) < len(longer):
        return other[1:] == rest
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
