"""Printed dates in digits (``26.06.2023``), and in languages that count months: ``6월 26일``, ``ngày 26 tháng 6``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..system.patterns import pattern
from .date_names import is_day, is_year, names
from .date_tables import Printed
from .floor_years import AHEAD_OF_CHRIST
from .lookup import entry, listed
from .numerals import han
from .shapes import SignDates
from .words import fold

_HAN = "一二三四五六七八九十"
_NUMERIC = r"([0-9]{1,4})([-./])\s?([0-9]{1,2})\2\s?([0-9]{1,4})(?![\w/-])(?!\.[0-9])"
_NUMBER = "[0-9]{1,2}"
_EITHER = rf"(?:[0-9]{{1,2}}|[{_HAN}]{{1,3}})"


@cache
def _whole(lang: str) -> str:
    """One expression for year, month, days, each with its sign."""
    signs = _signs(lang)
    if signs.expression:
        return signs.expression
    year, month, day = listed(signs.signs)
    number = _EITHER if signs.has_han_numbers else _NUMBER
    years, not_before = signs.year.replace("{number}", number), f"(?<!{signs.not_before})" if signs.not_before else ""
    weekday = rf"(?:\s?[(（]{signs.weekday}[)）])?"
    last = rf"{number}\s?{day}(?!{signs.not_after_day}){weekday}"
    days = rf"(?:{number}\s?(?:{day})?{weekday}\s?(?:{signs.between_days})\s?){{0,6}}{last}"
    return (
        rf"(?<![0-9.,{_HAN}]){not_before}(?:(?:(?P<year>{years})\s?{year}\s?)?"
        rf"(?P<month>{number})\s?{month}(?!{signs.not_after_month})(?:\s?(?P<days>{days}))?"
        rf"|(?P<alone>[0-9]{{1,2}}\s?{day}(?!{signs.not_after_day}){weekday}))"
    )


def _signs(lang: str) -> SignDates:
    dates = entry(lang).dates
    return dates.signs if dates and dates.signs else SignDates(lone_years="")


def numeric(text: str, lang: str) -> Iterator[Printed]:
    """Dates in digits alone; silent where day and month can be exchanged and the language does not say which."""
    for match in pattern(_NUMERIC).finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() or before in (".", "/", "-", ","):
            continue
        first, second, third = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4 and len(match[4]) <= 2:
            yield from _valid(match, lang, first, second, third)
        elif len(match[1]) == 3 and len(match[4]) <= 2 and _signs(lang).before_three_digits:
            yield from _valid(match, lang, first + _signs(lang).before_three_digits, second, third)
        elif len(match[4]) == 4 and len(match[1]) <= 2:
            if not is_day_first(lang) and first <= 12 and second != first:
                if second <= 12:
                    continue
                first, second = second, first
            yield from _valid(match, lang, third, second, first)


def is_day_first(lang: str) -> bool:
    """Whether the day always comes before the month in a language; else nobody can know, where both could be either."""
    dates = entry(lang).dates
    return dates is None or dates.day_first


def _valid(match: re.Match[str], lang: str, year: int, month: int, day: int) -> Iterator[Printed]:
    if entry(lang).calendar == "buddhist" and not is_year(year):
        year -= AHEAD_OF_CHRIST
    if is_year(year) and 1 <= month <= 12 and is_day(month, day):
        yield Printed(year, month, day, None, match.start(), match.end())


def short(text: str, weekdays: list[int]) -> Iterator[Printed]:
    """``quinta-feira (14/3)``, ``Montag, 26.6.``: day and month right after a weekday, which ends at these offsets."""
    for end in weekdays:
        match = pattern(r"[ \u00a0]?,?[ \u00a0]?\(?([0-9]{1,2})(?:/([0-9]{1,2})|\.([0-9]{1,2})\.)(?![\w/])").match(
            text, end
        )
        if match:
            day, month = int(match[1]), int(match[2] or match[3])
            if 1 <= month <= 12 and is_day(month, day):
                yield Printed(None, month, day, None, match.start(1), match.end())


def counted(text: str, lang: str) -> Iterator[Printed]:
    """Dates of a language that counts its months."""
    signs = _signs(lang)
    for match in pattern(_whole(lang)).finditer(text):
        yield from _read(match, signs, lang)
    if signs.short:
        yield from _short_with_weekday(text, signs)
    number = _EITHER if signs.has_han_numbers else _NUMBER
    for match in pattern(signs.lone_years.replace("{number}", number)).finditer(text):
        year = _year(match[1], signs)
        if year:
            yield Printed(year, None, None, None, match.start(), match.end())


def _read(match: re.Match[str], signs: SignDates, lang: str) -> Iterator[Printed]:
    parts = match.groupdict()
    month = _month(parts.get("month") or parts.get("plain") or parts.get("of") or "", signs, lang)
    year = _year(parts.get("year") or "", signs)
    printed = parts.get("days") or parts.get("alone") or parts.get("of_plain") or parts.get("dated")
    if (parts.get("year") and not year) or (month is None and not parts.get("alone")):
        return
    if not printed:
        yield Printed(year, month, None, None, match.start(), match.end())
        return
    days = list(
        pattern(rf"({_NUMBER}|[{_HAN}]{{1,3}})\s?[日일号號]?(?:\s?[(（](?:[周週])?(\w)[)）])?").finditer(printed)
    )
    for found in days:
        day = han(found[1])
        if day and is_day(month or 1, day):
            yield Printed(year, month, day, _weekday(found[2], signs), match.start(), match.end())


def _month(printed: str, signs: SignDates, lang: str) -> int | None:
    digits = "".join(filter(str.isdigit, printed))
    if digits:
        value = int(digits)
    elif signs.months:
        value = _spelled(lang).get(printed.lower(), 0)
    elif printed and not signs.signs:
        value = names(lang).months.get(fold(" ".join(printed.split()), lang), 0)
    else:
        value = han(printed) or 0 if printed else 0
    return value if 1 <= value <= 12 else None


@cache
def _spelled(lang: str) -> dict[str, int]:
    return {word: value for value, text in _signs(lang).months.items() for word in listed(text)}


def _year(printed: str, signs: SignDates) -> int | None:
    """The year of 2023, 二〇二三, 令和5, 民國112; None for one that can be of another calendar."""
    era = next((name for name in signs.eras if printed.startswith(name)), "")
    number = printed[len(era) :].strip().replace("元", "一")
    before = signs.eras.get(era, signs.before_three_digits if len(number) == 3 and number.isdecimal() else 0)
    value = (han(number) or 0) + before if number else 0
    return value if is_year(value) else None


def year_of(printed: str, lang: str) -> int | None:
    """The year that printed signs give, in a language that counts its months: ``令和8``, ``民國115``, ``115``."""
    return _year(printed.strip(), _signs(lang))


def _short_with_weekday(text: str, signs: SignDates) -> Iterator[Printed]:
    """``6.26.(월)`` of Korean releases: a weekday in parentheses shows that it is a date."""
    for match in pattern(signs.short).finditer(text):
        month, day = int(match[2]), int(match[3])
        if 1 <= month <= 12 and is_day(month, day):
            year = _year(match[1], signs) if match[1] else None
            yield Printed(year, month, day, _weekday(match[4], signs), match.start(), match.end())


def _weekday(sign: str | None, signs: SignDates) -> int | None:
    return signs.weekday_signs.index(sign) if sign and sign in signs.weekday_signs else None


def weekdays(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(weekday, start, end) of weekdays that are written out: ``월요일``, ``月曜日``, ``星期一``."""
    signs = _signs(lang)
    for match in pattern(signs.weekdays).finditer(text):
        value = _weekday("日" if match[1] == "天" else match[1], signs)
        if value is not None:
            yield value, match.start(), match.end()
