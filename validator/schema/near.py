"""The term that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from ..system.printable import excerpt

# Nobody misspells a longer word, and to compare very long ones takes time.
_LONGEST = 64


def _folded(text: str) -> str:
    return text.strip().casefold().replace("_", "-").replace(" ", "-")


def _allowed(length: int) -> int:
    """How many slips of the pen a word of this length may have: typing slips, not other words."""
    return 1 if length <= 4 else 2 if length <= 8 else 3


def near(word: str, terms: Iterable[str]) -> list[str]:
    """The terms nearest to the word: those within a few typing slips, else those that begin it or that it begins.

    ``lang`` is near to ``language``, ``agree`` to ``agreement``; of several the longest one is meant.

    The list is empty where nothing is near, and has one entry where one term is clearly the nearest.
    """
    if len(word) > _LONGEST:
        return []
    folded = _folded(word)
    candidates = [(_folded(term), term) for term in terms]
    scored = []
    for candidate, term in candidates:
        most = _allowed(min(len(folded), len(candidate)))
        distance = OSA.distance(folded, candidate, score_cutoff=most)
        if distance <= most:
            scored.append((distance, term))
    if not scored:
        scored = [(-len(candidate), term) for candidate, term in candidates if _begins(folded, candidate)]
    scored.sort()
    return [term for distance, term in scored if distance == scored[0][0]]


def _begins(folded: str, candidate: str) -> bool:
    shorter, longer = sorted((folded, candidate), key=len)
    return len(shorter) >= 4 and longer.startswith(shorter)


def offered(names: Iterable[str]) -> str:
    """``did you mean 'x' or 'y'?``; empty without a name."""
    shown = [f"'{excerpt(name, 60)}'" for name in names]
    return f"did you mean {' or '.join(shown)}?" if shown else ""


def nearest(word: str, terms: Iterable[str]) -> str | None:
    """The one term that is nearest, or None where none or several are."""
    found = near(word, terms)
    return found[0] if len(found) == 1 else None


def likeness(word: str, other: str) -> float:
    """How much two words or names are alike, from 0 to 100."""
    return float(fuzz.ratio(word, other))


def related(word: str, terms: Iterable[str], most: int = 5) -> list[str]:
    """Terms to offer for a refused word: the nearest ones, else those that share a stem with it."""
    terms = list(terms)
    found = near(word, terms)
    if not found:
        stem = _folded(word)[:4]
        found = [term for term in terms if len(stem) == 4 and (_folded(term).startswith(stem) or stem in _folded(term))]
    return found[:most]


def slips(word: str, term: str) -> int:
    """How many slips of the pen part a word from a term; capitals, hyphens and spaces are none."""
    return int(OSA.distance(_folded(word), _folded(term)))


def likest(word: str, text: str) -> tuple[int, int]:
    """Where the part of a longer text stands that is most like a word or two; no words are asked for, only letters."""
    found = fuzz.partial_ratio_alignment(word, text)
    return (found.dest_start, found.dest_end) if found is not None else (0, 0)
