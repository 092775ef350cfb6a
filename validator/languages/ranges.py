"""Two days with the sign or the word of a range between them: "14-16 May", "from 14 to 16 May", "14日至16日"."""

from __future__ import annotations

import re
from functools import cache

from .index import JOINS, RANGES
from .lookup import entry, listed
from .words import language

_SIGNS = "[-‐‑–—~〜～∼]"
_UNIT = r"[^\W\d]{0,2}\W{0,2}"  # th, 日, a dot


def is_range(words: str, first: int, last: int) -> bool:
    """Whether words print the days from the one to the other as a range."""
    return first < last and _of_days(first, last).search(words.casefold()) is not None


def are_joined(words: str, first: int, last: int, lang: str) -> bool:
    """Whether words print two days as a range or with "and" between them, each with its weekday or without it."""
    return first < last and _of_two(first, last, language(lang)).search(words.casefold()) is not None


@cache
def _of_two(first: int, last: int, code: str) -> re.Pattern[str]:
    dates = entry(code).dates
    own = [word.replace("[,]", "").strip() for word in listed(dates.between_days)] if dates is not None else []
    known = sorted({*RANGES, *JOINS, *filter(str.isalpha, own)}, key=len, reverse=True)
    words = "|".join(map(re.escape, known)).replace("_", r"\s+")
    between = rf"(?:{_SIGNS}|[,،]?\s*(?<!\w)(?:{words})(?![\w.])|\s[وו](?=\d)|[とи和及]|及び|&)"
    weekday = r"(?:[^\W\d]+\W+){0,2}?"
    return re.compile(rf"(?<!\d)0?{first}(?!\d){_UNIT}{between}\W{{0,2}}{weekday}0?{last}(?!\d)")


def are_joined_months(before: str, lang: str) -> bool:
    """Whether the words before a month end with another word and a range: "January-|September", "January to |"."""
    return _before_month(language(lang)).search(before.casefold()) is not None


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


@cache
def _of_days(first: int, last: int) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(RANGES, key=len, reverse=True))).replace("_", r"\s+")
    return re.compile(rf"(?<!\d)0?{first}(?!\d){_UNIT}(?:{_SIGNS}|{listed})\W{{0,2}}0?{last}(?!\d)")
