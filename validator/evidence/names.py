"""Whether a name is printed in a text, in a form that its language gives it there."""

from __future__ import annotations

import re
from functools import lru_cache

from ..release.fold import fold, without_case
from ..release.text import ReleaseText

# Languages in which the ending of a name changes with its place in the sentence.
_INFLECTING = frozenset(
    """
    ru uk be bg mk sr hr bs sh sl cs sk pl hsb dsb lt lv et fi hu se tr az kk ky uz tk tt ba mn el hy ka sq ro is fo
    eu la ga de
    """.split()
)
_WORD = re.compile(r"[^\W_]+")
_LONG, _LEFT_OUT = 3, 3
_OF_A_PATTERN = 50  # characters that a plain search passes over in the time of one


def is_printed(words: str, texts: list[ReleaseText], lang: str) -> bool:
    """Whether one of the texts has these words, capitals and typography aside; ``...`` skips words."""
    wanted = without_case(fold(words).text)
    for text in texts:
        text.effort.spent += len(text.caseless)
    if any(wanted in text.caseless for text in texts) or any(text.effort.is_too_much for text in texts):
        return True
    if lang.partition("-")[0].lower() not in _INFLECTING:
        return False
    return any(_is_inflected(wanted, text) for text in texts)


def _is_inflected(wanted: str, text: ReleaseText) -> bool:
    stems = [_stem(word) for word in _WORD.findall(wanted)]
    text.effort.spent += len(stems) * len(text.caseless)
    if not stems or not all(stem in text.caseless for stem in stems):
        return False
    text.effort.spent += _OF_A_PATTERN * len(text.caseless)
    return _pattern(wanted).search(text.caseless) is not None


def _stem(word: str) -> str:
    return word[: max(_LONG, len(word) - _LEFT_OUT)] if len(word) > _LONG else word


@lru_cache(maxsize=256)
def _pattern(wanted: str) -> re.Pattern[str]:
    """Word by word, of a longer word its beginning: one word after the other. A short one may grow by two letters."""
    words = _WORD.findall(wanted)
    parts = [re.escape(_stem(word)) + (r"\w*" if len(word) > _LONG else r"\w{0,2}") for word in words]
    # That the first begins a word is asked behind its letters, which are looked for faster.
    first = re.escape(_stem(words[0]))
    parts[0] = parts[0].replace(first, rf"{first}(?<!\w{first})", 1)
    return re.compile(r"\W{1,4}".join(parts) + r"(?!\w)")
