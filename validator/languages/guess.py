"""Whether a text may be in another language than it is said to be, by its everyday words: a quick look.

It asks no more than whether a language is better to be worked out (``layout.language``), which takes a hundred times
as long.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from .everyday import EVERYDAY
from .words import WORD, language

_SIZE = 3000  # code points that are looked at
_MORE = 4  # everyday words of another language than of the one that is said


def may_be_another(text: str, tag: str) -> bool:
    """Whether a text has more everyday words of another language; never for a language whose words are not known."""
    tables, code = _tables(), language(tag)
    if code not in tables:
        return False
    counts = Counter(WORD.findall(text[:_SIZE].lower()))
    here = counts.keys()
    own = sum(counts[word] for word in tables[code] & here)
    return any(sum(counts[word] for word in words & here) >= own + _MORE for words in tables.values())


@cache
def _tables() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in EVERYDAY.items()}
