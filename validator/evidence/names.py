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


def is_printed(words: str, texts: list[ReleaseText], lang: str) -> bool:
    """Whether one of the texts has these words, capitals and typography aside; ``...`` skips words."""
    wanted = without_case(fold(words).text)
    if any(wanted in text.caseless for text in texts):
        return True
    if lang.partition("-")[0].lower() not in _INFLECTING:
        return False
    pattern = _pattern(wanted)
    return pattern is not None and any(pattern.search(text.caseless) for text in texts)


@lru_cache(maxsize=256)
def _pattern(wanted: str) -> re.Pattern[str] | None:
    """Word by word, of a longer word its beginning: one word after the other. A short one may grow by two letters."""
    stems = []
    for word in _WORD.findall(wanted):
        stem = word[: max(_LONG, len(word) - _LEFT_OUT)] if len(word) > _LONG else word
        stems.append(re.escape(stem) + (r"\w*" if len(word) > _LONG else r"\w{0,2}"))
    return re.compile(r"(?<!\w)" + r"\W{1,4}".join(stems) + r"(?!\w)") if stems else None
