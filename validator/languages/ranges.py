"""Two days with the sign or the word of a range between them: "14-16 May", "from 14 to 16 May", "14日至16日"."""

from __future__ import annotations

import re
from functools import cache

from .index import RANGES

_SIGNS = "[-‐‑–—~〜～∼]"
_UNIT = r"[^\W\d]{0,2}\W{0,2}"  # th, 日, a dot


def is_range(words: str, first: int, last: int) -> bool:
    """Whether words print the days from the one to the other as a range."""
    if first >= last:
        return False
    ends = _ends().findall(words.casefold())
    return any(begin in _written(first) and end in _written(last) for begin, end in ends)


def _written(day: int) -> tuple[str, str]:
    return str(day), f"0{day}"


# One for all days: it is large, and compiling it for each pair of them took longer than all that it is asked.
@cache
def _ends() -> re.Pattern[str]:
    """Two numbers with such a sign or word between them; the second may be the first of the next two."""
    listed = "|".join(map(re.escape, sorted(RANGES, key=len, reverse=True))).replace("_", r"\s+")
    return re.compile(rf"(?<!\d)(\d++)(?={_UNIT}(?:{_SIGNS}|{listed})\W{{0,2}}(\d++))")
