"""Words in a row that a text shares with the release. Linear: a few searches for each text, whatever its length."""

from __future__ import annotations

from functools import cached_property

from ..release.fold import fold, without_case
from ..release.signs import is_unspaced
from ..release.text import ReleaseText
from ..system.memo import of_last_texts
from ..system.patterns import lazy

_WORD = lazy(r"\w+(?:['.,-]\w+)*")


class Copied:
    """The words of a release, to be compared with texts of the annotator."""

    def __init__(self, text: ReleaseText, words: int, characters: int) -> None:
        self.text = text
        self.words = words
        self.characters = characters

    @cached_property
    def _words(self) -> str:
        return f" {_words(self.text.caseless)} "

    @cached_property
    def _characters(self) -> str:
        return _words(self.text.caseless).replace(" ", "")

    def longest(self, text: str) -> str:
        """The first stretch of the text that is copied, as far as it goes; empty where none is long enough."""
        plain = without_case(fold(text).text)
        words = _WORD.findall(plain)
        unspaced = 0 if plain.isascii() else sum(map(is_unspaced, plain))
        if 2 * unspaced > len(plain):
            joined = list("".join(words))
            return _run(joined, self._characters, self.characters, "") if len(joined) >= self.characters else ""
        return _run(words, self._words, self.words, " ").strip() if len(words) >= self.words else ""


@of_last_texts(2)
def _words(text: str) -> str:
    return " ".join(_WORD.findall(text))


def _run(parts: list[str], source: str, least: int, between: str) -> str:
    """A run of at least ``least`` parts holds a whole half-block of them: only those are looked for everywhere."""
    half = least // 2
    for start in range(0, len(parts) - half + 1, half):
        if _joined(parts[start : start + half], between) not in source:
            continue
        for first in range(max(0, start - least + half), min(start, len(parts) - least) + 1):
            if _joined(parts[first : first + least], between) in source:
                end = first + least
                while end < len(parts) and _joined(parts[first : end + 1], between) in source:
                    end += 1
                return _joined(parts[first:end], between)
    return ""


def _joined(parts: list[str], between: str) -> str:
    return f"{between}{between.join(parts)}{between}"
