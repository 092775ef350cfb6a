"""In what a quote and the nearest words of a release differ, word by word, the gravest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from ..languages.index import DENYING_PREFIXES, NEGATIONS, NUMBERS
from ..languages.lookalikes import alike
from ..release.signs import is_unspaced
from ..tuples import NamedTuple

NEGATION, NUMBER, NAME, OTHER, ORDER = range(5)
_LABELS = {NEGATION: "a negation", NUMBER: "a number", NAME: "a name"}


class Token(NamedTuple):
    """A word, or a sign, of a comparison form, without capitals, and its offsets."""

    word: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit."""
        return any(map(str.isalnum, self.word))


class Difference(NamedTuple):
    """Words of the quote and what the release has in their place; one of them may be empty. ``rank``: how grave."""

    rank: int
    mine: list[Token]
    theirs: list[Token]
    words: str


def differences(quote: str, text: str, wanted: list[Token], window: list[Token]) -> list[Difference]:
    """The differences of two lists of words, from the comparison forms of a quote and of a text.

    Words that are only in another place are one difference, that of the order.
    """
    matcher = SequenceMatcher(None, [token.word for token in wanted], [token.word for token in window], autojunk=False)
    operations = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    moved = _moved(operations, wanted, window)
    found = []
    for _, a1, a2, b1, b2 in operations:
        mine = [token for token in wanted[a1:a2] if token.word not in moved]
        theirs = [token for token in window[b1:b2] if token.word not in moved]
        if not mine and not theirs:
            continue
        ranks = [rank(token, quote) for token in mine] + [rank(token, text) for token in theirs]
        grave = NEGATION if _are_opposite(mine, theirs) else min(ranks)
        found.append(Difference(grave, mine, theirs, _said(grave, _slice(quote, mine), _slice(text, theirs))))
    if moved:
        tokens = [token for _, a1, a2, _, _ in operations for token in wanted[a1:a2] if token.word in moved]
        words = " ".join(dict.fromkeys(quote[token.start : token.end] for token in tokens))
        found.append(
            Difference(ORDER, tokens, [], f"'{words}' is at another place in the release (the order of words)")
        )
    return sorted(found, key=lambda one: one.rank)


def _moved(operations: Sequence[tuple[str, int, int, int, int]], wanted: list[Token], window: list[Token]) -> set[str]:
    """The words that differ only in their place: as many are too much in one place as are missing in another."""
    mine = Counter(token.word for _, a1, a2, _, _ in operations for token in wanted[a1:a2] if token.is_word)
    theirs = Counter(token.word for _, _, _, b1, b2 in operations for token in window[b1:b2] if token.is_word)
    return {word for word, count in mine.items() if theirs[word] == count and not is_unspaced(word[0])}


def _are_opposite(mine: list[Token], theirs: list[Token]) -> bool:
    """Whether one word is another with a prefix that denies it."""
    pairs = zip(mine, theirs, strict=False)
    parts = (sorted((one.word, other.word), key=len) for one, other in pairs)
    return any(
        longer.removesuffix(shorter).rstrip("-") in DENYING_PREFIXES for shorter, longer in parts if len(shorter) > 2
    )


def _slice(source: str, words: list[Token]) -> str:
    return source[words[0].start : words[-1].end] if words else ""


def _said(grave: int, mine: str, theirs: str) -> str:
    if look := alike(mine, theirs):
        return f"letters of '{theirs}' only look alike ({look} in the quote)"
    label = f"{_LABELS[grave]} differs: " if grave in _LABELS else ""
    if mine and theirs:
        return f"{label}'{theirs}' in the release, '{mine}' in the quote"
    return label + (f"'{theirs}' is left out" if theirs else f"the release has no '{mine}' there")


def rank(token: Token, source: str) -> int:
    """How grave it is that this word of a comparison form differs."""
    if token.word in NEGATIONS or token.word.endswith("n't"):
        return NEGATION
    if any(char.isdigit() for char in token.word) or token.word in NUMBERS:
        return NUMBER
    return NAME if token.start > 0 and source[token.start].isupper() else OTHER
