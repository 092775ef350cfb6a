"""A quote that a text has but for its spaces, its vowel marks, or letters of another script that look alike."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import compress

from ..languages.lookalikes import alike, skeleton
from ..release.fold import without_case
from ..release.signs import MARK, kinds
from ..release.text import ReleaseText
from ..tuples import NamedTuple
from .matching import pieces
from .near import Near
from .printed import on_one_line

_LEAST = 4  # letters
_READING = ("letters", "")


class _Letters(NamedTuple):
    """A form without spaces and marks, with one letter for those that look alike, and where each of them stands."""

    text: str
    places: array[int]


def same_letters(text: ReleaseText, quote: str, stretches: list[tuple[int, int]]) -> Near | None:
    """The words of the first of these stretches of the stored text that has all letters of a quote in their order.

    Only of a quote that skips nothing; None where they do not differ.
    """
    parts = pieces(quote)
    wanted = _letters(without_case(parts[0])).text if len(parts) == 1 else ""
    if len(wanted) < _LEAST or text.effort.is_too_much:
        return None
    if _READING not in text.readings:
        text.readings[_READING] = _letters(text.caseless)
    known: _Letters = text.readings[_READING]
    for start, end in stretches:
        first, last = (bisect_left(known.places, place) for place in text.folded.within(start, end))
        text.effort.spent += last - first
        at = known.text.find(wanted, first, last)
        if at >= 0:
            begin, stop = known.places[at], known.places[at + len(wanted) - 1] + 1
            form = text.folded.text
            while stop < len(form) and kinds[form[stop]] == MARK:
                stop += 1
            place = text.at(text.folded.span(begin, stop)[0])
            how = _how(parts[0], form[begin:stop])
            words = on_one_line(text.folded, begin, stop, parts[0])
            return Near(place.locator if place else None, words, [how]) if how else None
    return None


def _letters(form: str) -> _Letters:
    letters = skeleton(form)
    is_kept = {char: not (char.isspace() or kinds[char] == MARK) for char in set(letters)}
    kept = [is_kept[char] for char in letters]
    return _Letters("".join(compress(letters, kept)), array("I", compress(range(len(letters)), kept)))


def _how(mine: str, theirs: str) -> str:
    """The gravest of what differs: letters, marks of vowels, spaces; empty where nothing does."""
    if mine.casefold() == theirs.casefold():
        return ""
    bare, printed = _without_spaces(mine), _without_spaces(theirs)
    if bare.casefold() == printed.casefold():
        return _spaces(mine, theirs)
    look = alike(bare, printed) or alike(bare.casefold(), printed.casefold())
    if look:
        word = next((word for word in theirs.split() if word not in mine.split()), theirs)
        return f"letters of '{word}' only look alike ({look} in the quote)"
    return "only marks of vowels differ" if _unmarked(bare) == _unmarked(printed) else "letters only look alike"


def _without_spaces(words: str) -> str:
    return "".join(words.split())


def _unmarked(words: str) -> str:
    return "".join(char for char in words.casefold() if kinds[char] != MARK)


def _spaces(mine: str, theirs: str) -> str:
    """The first words that one of the two has apart, and the other in one."""
    own, printed = mine.split(), theirs.split()
    at = next(number for number, pair in enumerate(zip(own, printed, strict=False)) if _differ(*pair))
    count = {id(each): 1 if len(each[at]) > len(other[at]) else 2 for each, other in ((own, printed), (printed, own))}
    shown = [" ".join(each[at : at + count[id(each)]]) for each in (printed, own)]
    return f"only spaces differ: '{shown[0]}' in the release, '{shown[1]}' in the quote"


def _differ(one: str, other: str) -> bool:
    return one.casefold() != other.casefold()
