"""Numbers that open the points of a list or the paragraphs of a text (``1. …``, ``2. …``): no ordinals."""

from __future__ import annotations

from itertools import islice

from ..system.patterns import lazy

_MOST = 2000  # numbers that are looked at
_OPENING = lazy(r"(?m)^[ \t(]*([0-9]{1,3})[.)、](?![0-9])")


def opening(text: str) -> frozenset[int]:
    """Where these numbers stand: they count up from 1, and no number of a session does."""
    places: list[int] = []
    for match in islice(_OPENING.finditer(text), _MOST):
        if int(match[1]) == len(places) + 1:
            places.append(match.start(1))
    return frozenset(places if len(places) > 1 else ())
