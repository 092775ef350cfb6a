"""Two days with the sign or the word of a range between them: "14-16 May", "from 14 to 16 May", "14日至16日"."""

from __future__ import annotations

import re
from functools import cache

from ..system.patterns import lazy
from . import floor_months
from .index import JOINS, RANGES
from .lookup import entry, listed
from .words import language

_SIGNS = "[-‐‑–—~〜～∼]"
_NUMBER = lazy(r"(?<!\d)\d{1,2}(?!\d)")
_WORD_AND_RANGE = 60  # code points before a month: "January to the end of"
_UNIT = r"[^\W\d]{0,2}\W{0,2}"  # th, 日, a dot


def is_range(words: str, first: int, last: int) -> bool:
    """Whether words print the days from the one to the other as a range."""
    return first < last and (first, last) in _pairs(words.casefold(), _range())


def are_joined(words: str, first: int, last: int, lang: str) -> bool:
    """Whether words print two days as a range or with "and" between them, each with its weekday or without it."""
    return first < last and (first, last) in _pairs(words.casefold(), _joined(language(lang)))


def joined_month(before: str, lang: str) -> int | None:
    """The month that words before another one end with, and a range: "January-|September", "from January to |"."""
    before = before[-_WORD_AND_RANGE:].casefold()
    match = _before_month(language(lang)).search(before)
    # Another word may stand there before the same letters: "in Gaborone in November".
    named = floor_months.named(before, lang) if match is not None else []
    return next((one.month for one in named if match is not None and one.start == match.start()), None)


def _pairs(words: str, expression: re.Pattern[str]) -> set[tuple[int, int]]:
    found = (expression.match(words, number.start()) for number in _NUMBER.finditer(words))
    return {(int(match[1]), int(match[2])) for match in found if match is not None}


@cache
def _joined(code: str) -> re.Pattern[str]:
    # A word of one letter may stand right before the day, and one of a script without blanks beside both.
    letters = "|".join(sorted(filter(_is_letter, JOINS)))
    own = [] if entry(code).is_spaced else listed(entry(code).template.joins)
    signs = "|".join(sorted({"&", *own}, key=len, reverse=True))
    dates = entry(code).dates
    counted = (dates.signs.between_days if dates is not None and dates.signs is not None else "") or "(?!)"
    between = rf"(?:{_SIGNS}|{counted}|[,،]?\s*(?<!\w)(?:{_words(code)})(?![\w.])|\s(?:{letters})(?=\d)|{signs})"
    weekday = r"(?:[^\W\d]+\W+){0,2}?"
    return re.compile(rf"(\d{{1,2}})(?!\d){_UNIT}{between}\W{{0,2}}{weekday}(\d{{1,2}})(?!\d)")


def _is_letter(word: str) -> bool:
    return len(word) == 1


@cache
def _before_month(code: str) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d]{{3,}}\.?\s*(?:{_SIGNS}|\s(?:{_words(code)})\s)\s*\Z")


@cache
def _words(code: str) -> str:
    """An expression of the words between two days, those of figures in all languages with them."""
    dates = entry(code).dates
    own = [word.replace("[,]", "").strip() for word in listed(dates.between_days)] if dates is not None else []
    known = sorted({*RANGES, *JOINS, *filter(str.isalpha, own)}, key=len, reverse=True)
    return "|".join(map(re.escape, known)).replace("_", r"\s+")


# One for all days: it is large, and compiling it for each pair of them took longer than all that it is asked.
@cache
def _range() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(RANGES, key=len, reverse=True))).replace("_", r"\s+")
    return re.compile(rf"(\d{{1,2}})(?!\d){_UNIT}(?:{_SIGNS}|{listed})\W{{0,2}}(\d{{1,2}})(?!\d)")
