"""Whether two printed names are two spellings of one: of a person, or of a series."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_ALIKE, _SHORTEST, _WORDS_ALIKE = 85, 6, 60
_NAME = 3  # letters of the longest word that a slip makes another one (II, ICT), or that says nothing (of, the)
_LONG = 8  # letters of a word that may have two slips
_FOLDED = ("LATIN", "GREEK", "CYRILLIC")
_DENSE = ("CJK", "HANGUL")  # scripts in which each sign may be a word


@lru_cache(1024)
def folded(name: str) -> str:
    """A name without case, hyphens and spaces, and without the accents of Latin, Greek and Cyrillic letters."""
    kept: list[str] = []
    for char in unicodedata.normalize("NFD", name.casefold()):
        is_accent = unicodedata.combining(char) and kept and unicodedata.name(kept[-1], "").startswith(_FOLDED)
        if not is_accent and not char.isspace() and unicodedata.category(char) != "Pd" and char not in "'’.,":
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def in_any_order(name: str) -> str:
    """The words of a name, folded, in the order of the alphabet: Do-hoon Lee and Lee Dohoon are one."""
    return " ".join(sorted(filter(None, map(folded, name.split()))))


def sides_in_any_order(name: str) -> str:
    """As ``in_any_order``, for names of series: Peru-Fiji and Fiji-Peru are one."""
    return in_any_order("".join(" " if unicodedata.category(each) == "Pd" else each for each in name))


def untitled(name: str) -> str:
    """The name of a person without abbreviated titles: ``Dr. Ana Tora``, not the ``A.`` of a first name."""
    words = [word for word in name.split() if not (word.endswith(".") and len(word) > len("A."))]
    return " ".join(words) or name


def are_near(name: str, other: str) -> bool:
    """Whether two folded names are alike; of short ones only equal ones are."""
    if name == other or min(len(name), len(other)) < _SHORTEST:
        return name == other
    from ..schema.near import likeness  # a set in which no two names begin or end alike has no use for it

    return likeness(name, other) > _ALIKE


def is_one_person(name: str, other: str) -> bool:
    """Whether two near names of persons are spellings of one name, and not Ho and Jo of one family."""
    from ..schema.near import likeness

    words, others = name.casefold().split(), other.casefold().split()
    if len(words) != len(others):
        return True
    pairs = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return all(likeness(*pair) > _WORDS_ALIKE and not any(map(str.isdigit, "".join(pair))) for pair in pairs)


def is_one_series(name: str, other: str) -> bool:
    """Whether two near names of committees are spellings of one name.

    A number or a word of its own (on Trade, on Transport) makes another series.
    """
    from difflib import SequenceMatcher  # for the few that are near

    words, others = _words(name), _words(other)
    matcher = SequenceMatcher(None, [folded(each) for each in words], [folded(each) for each in others], autojunk=False)
    return all(
        what == "equal" or _is_one_wording(_telling(words[first:last]), _telling(others[begin:end]))
        for what, first, last, begin, end in matcher.get_opcodes()
    )


def _words(name: str) -> list[str]:
    """The words of a name; the capital of the first one may be that of a beginning (The)."""
    first, *rest = name.split()
    return [first.lower() if first.istitle() else first, *rest]


def _telling(words: Iterable[str]) -> list[str]:
    """The words without those that say nothing: short ones without a capital or a digit, and signs."""
    return [word for word in words if any(map(str.isalnum, word)) and not (len(word) <= _NAME and word.islower())]


def _is_one_wording(words: list[str], others: list[str]) -> bool:
    if len(words) != len(others):
        words, others = ["".join(words)], ["".join(others)]
    return all(map(_is_slip, map(folded, words), map(folded, others)))


def _is_slip(word: str, other: str) -> bool:
    """Whether two words are one that is spelled in two ways, and not two (import, export)."""
    shorter, longer = sorted((word, other), key=len)
    if shorter == longer:
        return True
    if len(shorter) <= _NAME or any(map(_is_own, f"{word}{other}")):
        return False
    from ..schema.near import slips

    most = 2 if len(shorter) >= _LONG else 1
    is_ending = longer.startswith(shorter) and len(longer) <= len(shorter) + 2 and len(shorter) >= _SHORTEST
    return is_ending or slips(word, other) <= most


def _is_own(char: str) -> bool:
    return char.isdigit() or unicodedata.name(char, "").startswith(_DENSE)
