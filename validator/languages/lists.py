"""Numbers that open the points of a list or the paragraphs of a text (``1. …``, ``2. …``): no ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from ..system.patterns import lazy

_MOST = 2000  # numbers that are looked at
_OPENING = lazy(r"(?m)^[ \t(]*([0-9]{1,3})[.)、](?![0-9])")


def opening(text: str) -> frozenset[int]:
    """Where these numbers stand: they count up from 1, and no number of a session does."""
    return points(islice(_OPENING.finditer(text), _MOST))


def opens_line(text: str, match: re.Match[str]) -> bool:
    """Whether a number may stand at the beginning of a line, in a text whose lines are joined by blanks."""
    before = text[max(0, match.start() - 1) : match.start()]
    return before in ("", "\n", " ", "(") and text[match.end(1) : match.end(1) + 1] in (".", ")", "、")


def points(opening_lines: Iterable[re.Match[str]]) -> frozenset[int]:
    """Which of such numbers count up from 1."""
    places: list[int] = []
    for match in opening_lines:
        if int(match[1]) == len(places) + 1:
            places.append(match.start(1))
    return frozenset(places if len(places) > 1 else ())
