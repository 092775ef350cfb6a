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
    code = language(tag)
    if code not in EVERYDAY:
        return False
    known, found = _languages(), Counter[str]()
    for word, count in Counter(WORD.findall(text[:_SIZE].lower())).items():
        for each in known.get(word, ()):
            found[each] += count
    return any(count >= found[code] + _MORE for count in found.values())


@cache
def _languages() -> dict[str, list[str]]:
    """Everyday word → the languages that have it."""
    found: dict[str, list[str]] = {}
    for code, words in EVERYDAY.items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(code)
    return found
