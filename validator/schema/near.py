"""The term that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA


def _folded(text: str) -> str:
    return text.casefold().replace("_", "-").replace(" ", "-")


def _allowed(length: int) -> int:
    """How many slips of the pen a word of this length may have: typing slips, not other words."""
    return 1 if length <= 4 else 2 if length <= 8 else 3


def near(word: str, terms: Iterable[str]) -> list[str]:
    """The terms nearest to the word, best first: those within a few typing slips, or that one begins with the other.

    The list is empty where nothing is near, and has one entry where one term is clearly the nearest.
    """
    folded = _folded(word)
    scored = []
    for term in terms:
        candidate = _folded(term)
        distance = OSA.distance(folded, candidate, score_cutoff=_allowed(min(len(folded), len(candidate))))
        if distance <= _allowed(min(len(folded), len(candidate))):
            scored.append((distance, term))
    scored.sort()
    return [term for distance, term in scored if distance == scored[0][0]]


def nearest(word: str, terms: Iterable[str]) -> str | None:
    """The one term that is nearest, or None where none or several are."""
    found = near(word, terms)
    return found[0] if len(found) == 1 else None


def related(word: str, terms: Iterable[str], most: int = 5) -> list[str]:
    """Terms to offer for a refused word: the nearest ones, else those that share a stem with it."""
    terms = list(terms)
    found = near(word, terms)
    if not found:
        stem = _folded(word)[:4]
        found = [term for term in terms if len(stem) == 4 and (_folded(term).startswith(stem) or stem in _folded(term))]
    return found[:most]
