"""Printed years, those of the Buddhist calendar among them; other calendars: ``floor_calendars``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..system.patterns import lazy
from .lookup import entry, listed

AHEAD_OF_CHRIST = 543  # years of the Buddhist calendar
_FOUR = lazy(r"\d{4}")
# Not "the 2020s", "2020-х годов", "2020年代".
_YEAR = lazy(
    r"(?<![\d.,])(\d{4})(?:\s?[-\u2010-\u2015\u2212/~]\s?(\d{4}|\d\d))?(?!\d|'?s\b|-?(?:х|ых|er|luvu|luku)|年代|년대)"
)


@cache
def words_before(lang: str) -> frozenset[str]:
    """Words before a year of the Buddhist calendar, or of the Christian one where both are in use."""
    return frozenset(listed(entry(lang).years))


def full(printed: str, lang: str) -> Iterator[int]:
    """The years that printed digits can mean: 2026 of ``2026``, ``’26`` and, in Thai, ``2569`` and ``69``."""
    digits = printed.lstrip("'")
    value = int(digits)
    if len(digits) == 2:
        yield 2000 + value
        yield from (1900 + value,) if value > 40 else ()
        yield from (2500 + value - AHEAD_OF_CHRIST,) if entry(lang).calendar == "buddhist" else ()
    elif 1800 <= value <= 2199:
        yield value
    elif entry(lang).calendar == "buddhist" and 2300 <= value <= 2699:
        yield value - AHEAD_OF_CHRIST


def years(text: str, lang: str) -> Iterator[tuple[int, None, None, int, int]]:
    """(year, no month, no day, start, end) of all years, both of ``2024-26``."""
    for place in _FOUR.finditer(text):
        match = _YEAR.match(text, place.start())
        first = next(full(match[1], lang), None) if match is not None else None
        if match is None or first is None:
            continue
        yield first, None, None, match.start(1), match.end(1)
        if match[2]:
            second = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
            for value in full(str(second), lang) if len(match[2]) == 4 else (second,):
                yield value, None, None, match.start(2), match.end(2)


def has_other_calendar(text: str, lang: str) -> bool:
    """Whether years of a calendar that is not converted may stand in a text."""
    return entry(lang).calendar == "other" and _other().search(text) is not None


@cache
def _other() -> re.Pattern[str]:
    digits = ["".join(chr(zero + value) for zero in (0x30, 0x660, 0x6F0)) for value in range(10)]
    one, three_or_four = f"[{digits[1]}]", f"[{digits[3]}{digits[4]}]"
    return re.compile(rf"(?<![\d.,/]){one}{three_or_four}\d\d(?!\d)")


def ranges(text: str, lang: str) -> list[tuple[int, int]]:
    """The periods of years that a text names: ``2024-2026``, ``2024/26``."""
    found = []
    for match in _YEAR.finditer(text):
        first = next(full(match[1], lang), None)
        if first is None or not match[2]:
            continue
        second = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
        second = next(full(str(second), lang), second)
        if first < second:
            found.append((first, second))
    return found
