"""In what a quote and the nearest words of a release differ, word by word, the gravest first."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

_NEGATIONS = frozenset(
    """
    not no never nor neither without cannot non nothing nobody none nowhere unable
    nicht nichts kein keine keinen keiner keinem keines nie niemals niemand nirgends ohne weder
    ne pas non sans ni jamais rien aucun aucune sin nunca nada nadie ningún ninguno ninguna tampoco
    jamás não nem sem nenhum nenhuma ninguém не нет ни без нельзя никогда ничего никто үгүй биш
    不 没 未 無 非 否 ない 안 못 않 لا لم لن ليس غير değil không tidak bukan
    """.split()
)
_PREFIXES = frozenset("un in im il ir non dis mis anti ne nie не без анти".split())
_NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    一 二 三 四 五 六 七 八 九 十 百 千 万 亿 億
    """.split()
)
NEGATION, NUMBER, NAME, OTHER = range(4)
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
    """The differences of two lists of words, from the comparison forms of a quote and of a text."""
    matcher = SequenceMatcher(None, [token.word for token in wanted], [token.word for token in window], autojunk=False)
    found = []
    for operation, a1, a2, b1, b2 in matcher.get_opcodes():
        if operation == "equal":
            continue
        mine, theirs = wanted[a1:a2], window[b1:b2]
        ranks = [rank(token, quote) for token in mine] + [rank(token, text) for token in theirs]
        grave = NEGATION if _are_opposite(mine, theirs) else min(ranks)
        found.append(Difference(grave, mine, theirs, _said(grave, _slice(quote, mine), _slice(text, theirs))))
    return sorted(found, key=lambda one: one.rank)


def _are_opposite(mine: list[Token], theirs: list[Token]) -> bool:
    """Whether one word is another with a prefix that denies it."""
    pairs = zip(mine, theirs, strict=False)
    parts = (sorted((one.word, other.word), key=len) for one, other in pairs)
    return any(longer.removesuffix(shorter).rstrip("-") in _PREFIXES for shorter, longer in parts if len(shorter) > 2)


def _slice(source: str, words: list[Token]) -> str:
    return source[words[0].start : words[-1].end] if words else ""


def _said(grave: int, mine: str, theirs: str) -> str:
    label = f"{_LABELS[grave]} differs: " if grave in _LABELS else ""
    if mine and theirs:
        return f"{label}'{theirs}' in the release, '{mine}' in the quote"
    return label + (f"'{theirs}' is left out" if theirs else f"'{mine}' is not in the release")


def rank(token: Token, source: str) -> int:
    """How grave it is that this word of a comparison form differs."""
    if token.word in _NEGATIONS or token.word.endswith("n't"):
        return NEGATION
    if any(char.isdigit() for char in token.word) or token.word in _NUMBER_WORDS:
        return NUMBER
    return NAME if token.start > 0 and source[token.start].isupper() else OTHER
