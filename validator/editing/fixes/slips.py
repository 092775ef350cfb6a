"""Whether a slip of the pen is all that a word can be, so that its fix needs nobody's eye.

Another letter in the place of one makes another word too often (form, firm; hold, held): that is never sure.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from ...schema import schema

_SIGNS = str.maketrans("", "", "-_ \t")
_SWAPPED, _ONE_MORE = 4, 6  # letters of the shortest term that has such slips: shorter words are near to many others
# Words of their own, one slip away from a term. The words of the format itself need no entry.
_OTHER_WORDS = frozenset(
    """
    bassi blocs cal compete competed complected contact county deprived evens except filed
    liens panned pots reefs settling sing singed stats statues unite unites
    """.split()
)


def is_written_for(word: str, term: str) -> bool:
    """Whether only capitals, blanks, hyphens and underscores part a word from a term."""
    return _folded(word) == _folded(term)


def is_slip(word: str, term: str, *, is_verb: bool = False) -> bool:
    """Whether a word is a term with other signs, another number, a slip of typing; of a verb also another form."""
    one, other = _folded(word), _folded(term)
    if one == other:
        return True
    if one in _words() or one in _OTHER_WORDS:
        return False
    return _is_plural(one, other) or _is_typed(one, other) or (is_verb and _is_form(one, other))


def is_slip_of_name(word: str, name: str, others: Iterable[str]) -> bool:
    """Whether a word is a declared id with a letter too many, too few or swapped, and no other id is near."""
    one, other = _folded(word), _folded(name)
    is_long = max(len(one), len(other)) >= _SWAPPED
    if one != other and not (is_long and (_is_swapped(one, other) or _is_longer(one, other))):
        return False
    from ...schema.near import slips

    return all(slips(word, each) > 2 for each in others if each != name)


def _folded(word: str) -> str:
    return word.casefold().translate(_SIGNS)


def _is_typed(word: str, term: str) -> bool:
    if len(term) < _SWAPPED:
        return False
    if _is_swapped(word, term) or _is_doubled(word, term):
        return True
    # The first and the last letter make other words: ordinals, emission.
    is_inside = word[:1] == term[:1] and word[-1:] == term[-1:]
    return len(term) >= _ONE_MORE and is_inside and _is_longer(word, term)


def _is_swapped(word: str, term: str) -> bool:
    """Whether two neighbours have changed their places."""
    at = [index for index, (one, other) in enumerate(zip(word, term, strict=False)) if one != other]
    is_pair = len(word) == len(term) and len(at) == 2 and at[1] == at[0] + 1
    return is_pair and word[at[0]] == term[at[1]] and word[at[1]] == term[at[0]]


def _is_longer(word: str, term: str) -> bool:
    """Whether one of two words has one letter more."""
    short, long = sorted((word, term), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_doubled(word: str, term: str) -> bool:
    """Whether one of two words has a letter twice that the other has once."""
    short, long = sorted((word, term), key=len)
    return len(long) == len(short) + 1 and any(
        long[at] == long[at - 1] and long[:at] + long[at + 1 :] == short for at in range(1, len(long))
    )


def _is_plural(word: str, term: str) -> bool:
    """Whether one of two words is the other with -s, or -es where it must be."""
    short, long = sorted((word, term), key=len)
    return long == short + ("es" if short.endswith(("s", "x", "sh", "ch")) else "s")


def _is_form(word: str, verb: str) -> bool:
    """Whether a word is a verb with -d, -ed or -ing."""
    return word in (verb + "d" * verb.endswith("e"), verb + "ed", verb + "ing", verb.removesuffix("e") + "ing")


@cache
def _words() -> frozenset[str]:
    """The fields and terms of the format, folded."""
    found: set[str] = set()
    _collect(schema(), found)
    return frozenset(map(_folded, found))


def _collect(node: Any, found: set[str]) -> None:
    if isinstance(node, list):
        for each in node:
            _collect(each, found)
    elif isinstance(node, dict):
        found.update(map(str, node.get("properties", ())))
        found.update(term for term in node.get("enum", ()) if isinstance(term, str))
        for each in node.values():
            _collect(each, found)
