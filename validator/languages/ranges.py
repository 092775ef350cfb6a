"""Two days with the sign or the word of a range between them: "14-16 May", "from 14 to 16 May", "14日至16日"."""

from __future__ import annotations

import re
from functools import cache

from .index import RANGES

_SIGNS = "[-‐‑–—~〜～∼]"
_UNIT = r"[^\W\d]{0,2}\W{0,2}"  # th, 日, a dot


def is_range(words: str, first: int, last: int) -> bool:
    """Whether words print the days from the one to the other as a range."""
    return first < last and _of_days(first, last).search(words.casefold()) is not None


@cache
def _of_days(first: int, last: int) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(RANGES, key=len, reverse=True))).replace("_", r"\s+")
    return re.compile(rf"(?<!\d)0?{first}(?!\d){_UNIT}(?:{_SIGNS}|{listed})\W{{0,2}}0?{last}(?!\d)")
