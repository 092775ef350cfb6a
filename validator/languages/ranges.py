"""Two days with the sign or the word of a range between them: "14-16 May", "from 14 to 16 May", "14日至16日"."""

from __future__ import annotations

import re
from functools import cache

from ..system.patterns import lazy
from .index import RANGES

_SIGNS = "[-‐‑–—~〜～∼]"
_NUMBER = lazy(r"(?<!\d)\d{1,2}(?!\d)")
_UNIT = r"[^\W\d]{0,2}\W{0,2}"  # th, 日, a dot


def is_range(words: str, first: int, last: int) -> bool:
    """Whether words print the days from the one to the other as a range."""
    return first < last and (first, last) in _ranges(words.casefold())


def _ranges(words: str) -> set[tuple[int, int]]:
    found = (_range().match(words, number.start()) for number in _NUMBER.finditer(words))
    return {(int(match[1]), int(match[2])) for match in found if match is not None}


# One for all days: it is large, and compiling it for each pair of them took longer than all that it is asked.
@cache
def _range() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(RANGES, key=len, reverse=True))).replace("_", r"\s+")
    return re.compile(rf"(\d{{1,2}})(?!\d){_UNIT}(?:{_SIGNS}|{listed})\W{{0,2}}(\d{{1,2}})(?!\d)")
