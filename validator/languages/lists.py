"""Numbers that open the points of a list (``1. …``, ``2. …``): no ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterable


def opens_line(text: str, match: re.Match[str]) -> bool:
    """Whether a number stands at the beginning of a line, with the sign of a point of a list behind it."""
    before = text[max(0, match.start() - 1) : match.start()]
    return before in ("", "\n", " ", "(") and text[match.end(1) : match.end(1) + 1] in (".", ")", "、")


def points(opening: Iterable[re.Match[str]]) -> set[int]:
    """Where the numbers of paragraphs stand: they count up from 1, and no number of a session does."""
    places, expected = [], 1
    for match in opening:
        if int(match[1]) == expected:
            places.append(match.start())
            expected += 1
    return set(places) if len(places) > 1 else set()
