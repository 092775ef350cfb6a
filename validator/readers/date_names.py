"""Printed dates in languages that name their months: ``26 June 2023``, ``le 26 juin``, ``26 июня 2023 г.``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from .date_tables import TABLES, Dates, Named, Printed
from .words import Word, is_part, matcher, words

_BEFORE = 60  # code points before a month in which its days stand
# After "June 26 and 27" only these show that 27 is a day, and no number of countries.
_GOES_ON = re.compile(r"\s*(?:$|[.,;:)\]»”\"'’]|(?:in|at|for|of|to|this|with|and)\b|[0-9]{4}(?![0-9]))")
_COUNTED = re.compile(
    r"[.,]?[0-9]|\s*(?:%|percent|per cent|million|billion|thousand|countries|people|years|months|days)",
)


class Names(NamedTuple):
    """Folded names with their numbers; the short ones are read only beside a number."""

    months: dict[str, int]
    months_short: dict[str, int]
    weekdays: dict[str, int]
    weekdays_short: dict[str, int]


@cache
def names(lang: str) -> Names:
    """The names of the months and weekdays of a language: those of CLDR, and those of its table."""
    module = __import__(f"{__package__}.data.{lang}", fromlist=["MONTHS"])
    table = TABLES.get(lang, Dates())
    months = {**_numbered(module.MONTHS, 1), **_listed(table.months)}
    weekdays = {**_numbered(module.WEEKDAYS, 0), **_listed(table.weekdays)}
    return Names(months, _numbered(module.MONTHS_SHORT, 1), weekdays, _numbered(module.WEEKDAYS_SHORT, 0))


def _numbered(cells: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: value for value, cell in enumerate(cells, first) for name in cell.split("/") if name}


def _listed(cells: str) -> dict[str, int]:
    pairs = (cell.split("=") for cell in cells.split())
    return {name: int(value) for value, listed in pairs for name in listed.split("/")}


def months(text: str, lang: str) -> Iterator[tuple[Named, list[Printed]]]:
    """Each month that is named, with the dates that are printed with it (one without a day, if it has none)."""
    table, known = TABLES[lang], names(lang)
    for month, sure in _found(text, lang, known.months, known.months_short, table):
        dates = _dates(text, month, lang, table)
        if sure or dates[0].day or dates[0].year or _near(text, month, lang, table):
            yield month, dates


def weekdays(text: str, lang: str) -> Iterator[tuple[Named, bool]]:
    """Each weekday that is named, and whether it is one wherever it stands (else only beside a date)."""
    table, known = TABLES.get(lang, Dates()), names(lang)
    for weekday, sure in _found(text, lang, known.weekdays, known.weekdays_short, table):
        yield weekday, sure or _near(text, weekday, lang, table)


def years(text: str, lang: str) -> Iterator[Printed]:
    """Years that stand without a month: ``in 2023``."""
    for match in _pattern(TABLES[lang].alone).finditer(text):
        yield Printed(int(match[1]), None, None, None, match.start(1), match.end(1))


def _found(
    text: str, lang: str, wide: dict[str, int], short: dict[str, int], table: Dates
) -> Iterator[tuple[Named, bool]]:
    shy, listed, place = matcher(table.shy), list(words(text, lang)), 0
    while place < len(listed):
        size, name = _longest(text, listed[place : place + 2], wide, short)
        if size:
            start, end = listed[place].start, listed[place + size - 1].end
            if not is_part(text, start, end) and (text[start].isupper() or not table.capital):
                sure = name in wide and not shy.has(name.replace(" ", "_"))
                yield Named(wide.get(name) or short.get(name) or 0, start, end), sure
        place += size or 1


def _longest(text: str, pair: list[Word], wide: dict[str, int], short: dict[str, int]) -> tuple[int, str]:
    if len(pair) == 2 and text[pair[0].end : pair[1].start] in (" ", "-", "\u00a0", "'", "’"):
        name = f"{pair[0].folded} {pair[1].folded}"
        if name in wide or name.replace(" ", "'") in wide:
            return 2, name if name in wide else name.replace(" ", "'")
    return (1, pair[0].folded) if pair[0].folded in wide or pair[0].folded in short else (0, "")


def _near(text: str, named: Named, lang: str, table: Dates) -> bool:
    """Whether the words around show that a name which is also another word is meant: ``in May``."""
    if not text[: named.start].strip() and not text[named.end :].strip(" ."):
        return True
    before = list(words(text, lang, max(0, named.start - 20), named.start))
    if before and text[before[-1].end : named.start] in (" ", "-") and matcher(table.near).has(before[-1].folded):
        return _stops(text, named.end)
    after = next(words(text, lang, named.end, min(len(text), named.end + 20)), None)
    return after is not None and matcher(table.near_after).has(after.folded)


def _stops(text: str, end: int) -> bool:
    """Not ``This May Help``: a capital after the name may begin a verb of a title."""
    rest = text[end : end + 2]
    return not (rest[:1] == " " and rest[1:].isupper())


def _dates(text: str, month: Named, lang: str, table: Dates) -> list[Printed]:
    start, end, days = month.start, month.end, _days_before(text, month.start, lang, table)
    if days:
        start = days[0].start
    dot = 1 if text[end : end + 1] == "." else 0
    if not days and table.month_first:
        days = _days_after(text, end + dot, lang)
        end = days[-1].end if days else end
        dot = dot if not days else 0
    year = _pattern(rf"{table.year}([0-9]{{4}})(?![0-9])(?!,[0-9])").match(text, end + dot)
    value = int(year[1]) if year and is_year(int(year[1])) else None
    end = year.end() if year and value else end
    found = [day.value for day in days] or [None]
    return [Printed(value, month.value, day, None, start, end) for day in found]


def _days_before(text: str, offset: int, lang: str, table: Dates) -> list[Named]:
    window = max(0, offset - _BEFORE)
    day = rf"[0-9]{{1,2}}(?![0-9]){table.suffix}"
    match = _pattern(rf"(?<![\w.,:/$€£¥])((?:{day}{table.join})*{day}){table.link}\Z").search(text[window:offset])
    return _in_range(_numbers(match[1], window + match.start(1))) if match else []


def _days_after(text: str, offset: int, lang: str) -> list[Named]:
    table = TABLES[lang]
    day = rf"[0-9]{{1,2}}(?![0-9]){table.suffix}(?![\w%])"
    match = _pattern(rf"\s+((?:{day})(?:{table.join}{day})*)").match(text, offset)
    if not match or _COUNTED.match(text, match.end()):
        return []
    days = _numbers(match[1], match.start(1))
    if len(days) > 1 and not _GOES_ON.match(text, match.end()):
        days = days[:1]
    return _in_range(days)


def _numbers(text: str, offset: int) -> list[Named]:
    found = _pattern("[0-9]+(?:st|nd|rd|th)?").finditer(text)
    return [Named(int(re.sub("[a-z]+", "", match[0])), offset + match.start(), offset + match.end()) for match in found]


def _in_range(days: list[Named]) -> list[Named]:
    return days if all(1 <= day.value <= 31 for day in days) else []


def is_year(value: int) -> bool:
    """A year that can only be one of the Gregorian calendar: no 1445 (Hijri), no 2566 (Thai)."""
    return 1800 <= value <= 2199


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)

