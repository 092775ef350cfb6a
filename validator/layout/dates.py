"""The dates of a text, in languages too of which nobody described how they print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..languages import calendar, cldr, floor_calendars
from ..languages.calendar import Printed
from ..languages.floor_dates import lowered, readings
from ..languages.floor_months import plain
from ..languages.lookup import entry
from ..languages.reading import Reading
from ..languages.tables import words_expression
from ..languages.words import language


def dates(text: str, lang: str) -> list[Printed]:
    """What the reader of the language finds; else what its figures and names of months can hardly mean otherwise."""
    if not lang or calendar.reads(lang):
        return _with_other_calendar(text, lang, calendar.days(text, lang)) if lang else []
    every = [one for one in readings(text, lang) if one.day and one.month]
    by_place: dict[tuple[int, int], list[Reading]] = {}
    for one in every:
        if one.sure:
            by_place.setdefault((one.start, one.end), []).append(one)
    by_end: dict[int, list[Reading]] = {}
    for one in every:
        by_end.setdefault(one.end, []).append(one)
    kept = [only for found in by_place.values() if (only := _only(found, lang)) is not None]
    return [each for only in kept for each in _days(text, only, by_end[only.end], lang)]


def _with_other_calendar(text: str, lang: str, found: list[Printed]) -> list[Printed]:
    """With the days of the calendar that stands beside the Gregorian one, where it tells them: ``۵ تیر ۱۴۰۲``."""
    if not entry(lang).other_months:
        return found
    taken = {at for one in found for at in range(one.start, one.end)}
    every = floor_calendars.readings(plain(lowered(text)), language(lang), [])
    others = [one for one in every if one.sure and one.day and one.start not in taken]
    more = [Printed(one.year, one.month, one.day, None, one.start, one.end) for one in others]
    return sorted([*found, *more], key=_start) if more else found


def _only(found: list[Reading], lang: str) -> Reading | None:
    """The one reading of a place; of several the one in the order of the language: 05/06/2024."""
    known = cldr.of(lang)
    if len(set(found)) == 1 or (known is not None and known.order == "dmy"):
        return found[0]
    return None


def _days(text: str, last: Reading, ending: list[Reading], lang: str) -> Iterator[Printed]:
    """The days of ``24-25 червня``, which stand at one place: those of all that end there that are joined to it."""
    start, kept = last.start, [last]
    for one in sorted((one for one in ending if one.start < last.start), key=_start, reverse=True):
        if one.month == last.month and _joins(lang).fullmatch(text[one.start : start]):
            start = one.start
            kept.append(one)
    yield from (Printed(last.year, last.month, one.day, None, start, last.end) for one in reversed(kept))


def _start(one: Reading | Printed) -> int:
    return one.start


@cache
def _joins(lang: str) -> re.Pattern[str]:
    """A day and what joins it to the next one: a dash, a comma, and."""
    joins = words_expression(entry(lang).template.joins) or "(?!)"
    return re.compile(rf"\d{{1,2}}\.?\s?(?:[-–—‑,]|(?:{joins})(?=\s))\s?", re.IGNORECASE)
