"""The weekdays that printed words name, in the cases of their language."""

from __future__ import annotations

import re
from functools import cache

from ..languages import cldr
from ..languages.distances import WEEKS, distances
from ..languages.floor_dates import lowered
from ..languages.inflection import without_last_vowel
from ..languages.lookup import entry
from ..languages.scripts import is_unspaced
from ..languages.words import language
from ..release.fold import fold


def weekdays_named(words: str, lang: str) -> set[int]:
    """The weekdays that printed words name and nothing but them, from 0 for Monday; none beside a number or a week."""
    text, code = lowered(fold(words).text), language(lang)
    if any(map(str.isdecimal, text)) or any(one.unit == WEEKS for one in distances(text, code)):
        return set()
    return {number for number, names in enumerate(in_any_case(code)) if names.search(text)}


@cache
def in_any_case(code: str) -> tuple[re.Pattern[str], ...]:
    """The names of the weekdays with any ending in place of their last vowel: среду, szerdán."""
    known = cldr.of(code)
    if known is None:
        return ()
    start, end = ("", "") if is_unspaced(code) else (r"(?<!\w)", r"\w{0,3}(?!\w)")
    start = "" if entry(code).joined_letters else start
    return tuple(
        re.compile(
            "|".join(
                rf"{start}{re.escape(without_last_vowel(lowered(fold(name).text)))}{end}"
                for name in cell
                if len(name) > 1
            )
        )
        for cell in known.weekdays
    )
