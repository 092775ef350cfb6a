"""What a text gives, whatever a document says of it: its comparison form, what was read in it, and its words."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any

from .fold import Folded, fold, without_case
from .signs import MARK, kinds

_LAST = "\U0010ffff"  # behind every letter
_KEPT = 100_000  # characters of a text whose forms are kept for the next document


class Forms:
    """``readings`` is for who reads the text, once for each language."""

    def __init__(self, stored: str) -> None:
        self.stored = stored
        self.readings: dict[tuple[str, str], Any] = {}

    @cached_property
    def folded(self) -> Folded:
        """The comparison form."""
        return fold(self.stored, joins=True)

    @cached_property
    def caseless(self) -> str:
        """The comparison form without capitals, character by character."""
        return without_case(self.folded.text)


def forms_of(stored: str) -> Forms:
    """The forms of a text. Those of the last texts are kept, unless they are very long.

    A template is tried, a fix is checked and two people annotate one release: each reads the same text again.
    """
    return _kept(stored) if len(stored) <= _KEPT else Forms(stored)


_kept = lru_cache(maxsize=2)(Forms)


class Words:
    """All words of a text in their order. ``keys``: for a word what to look it up by, one for each way to read it.

    ``forms``: what was found of a word in a language, for whoever asks again.
    """

    def __init__(self, text: str, keys: Callable[[str], tuple[str, ...]]) -> None:
        self.text = text
        self.starts, self.ends = array("I"), array("I")
        self.forms: dict[tuple[str, str], list[str]] = {}
        self._places: dict[str, int | array[int]] = {}  # most words stand once: no list for each of them
        self._keys = keys
        for number, match in enumerate(words(text)):
            self.starts.append(match.start())
            self.ends.append(match.end())
            word = match[0]
            before = self._places.get(word)
            if before is None:
                self._places[word] = number
            elif isinstance(before, int):
                self._places[word] = array("I", (before, number))
            else:
                before.append(number)

    @cached_property
    def _alike(self) -> list[str]:
        """In order, the words that are their own key: nearly all, and a pair for each would take more than the text."""
        return sorted(word for word in self._places if word in self._keys(word))

    @cached_property
    def _keyed(self) -> list[tuple[str, str]]:
        """In order, each other key with its word."""
        return sorted((key, word) for word in self._places for key in self._keys(word) if key != word)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> str:
        return self.text[self.starts[number] : self.ends[number]]

    def gap(self, number: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[number - 1] : self.starts[number]]

    def like(self, word: str, shared: Callable[[int], int]) -> list[str]:
        """The words that begin as a word does, each once; ``shared``: with how many letters, of one of so many."""
        found: dict[str, None] = {}
        for key in self._keys(word):
            first = key[: shared(len(key))]
            last = f"{first}{_LAST}"
            near = [
                (each, each) for each in self._alike[bisect_left(self._alike, first) : bisect_left(self._alike, last)]
            ]
            near += self._keyed[bisect_left(self._keyed, (first,)) : bisect_left(self._keyed, (last,))]
            found |= dict.fromkeys(each for _, each in sorted(near))
        return list(found)

    def places(self, word: str) -> Sequence[int]:
        """The numbers of the places of a word, in order."""
        found = self._places[word]
        return (found,) if isinstance(found, int) else found


def words(text: str) -> Iterator[re.Match[str]]:
    """The words of a text in comparison form: letters, digits and marks."""
    marks = "" if text.isascii() else "".join(sorted(char for char in set(text) if kinds[char] == MARK))
    return _pattern(marks).finditer(text)


@lru_cache(maxsize=64)
def _pattern(marks: str) -> re.Pattern[str]:
    letter = f"(?:[^\\W_]|[{re.escape(marks)}])" if marks else "[^\\W_]"
    return re.compile(f"[^\\W_]{letter}*")
