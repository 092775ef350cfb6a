"""Printed dates, months and weekdays in words of a release: ``Monday, June 26``, ``26.06.2023``, ``6월 26일(월)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from . import date_names, date_signs
from .date_tables import TABLES, Named, Printed
from .words import language

__all__ = ["Named", "Printed", "Relative", "days", "months", "reads", "relative_month", "weekdays"]

_COUNTED = ("ko", "ja", "zh", "vi", "mn")
_SIGNS = ("ko", "ja", "zh")
# What may stand between a weekday and its date: "Monday, the 26th", "26 June (Monday)".
_TO_DATE = r"[\s,،、.]*[(（]?\s*(?:(?:the|den|dem|der|le|el|dia|día|ngày|tanggal|hari|on)\s+)?"
_FROM_DATE = r"[\s,،、]*[(（]?\s*(?:(?:günü|hari|thứ)\s+)?"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"


class Relative(NamedTuple):
    """``last August``: the word (last, this, in, next), the month, and the place of both."""

    word: str
    month: int
    start: int
    end: int


def reads(lang: str) -> bool:
    """Whether dates are read in a language (a BCP 47 tag)."""
    return language(lang) in TABLES or language(lang) in _COUNTED


def days(text: str, lang: str) -> list[Printed]:
    """What printed dates a text gives, in order, each as far as it is printed: ``in June`` has a month only.

    A weekday goes with the date beside it; one that stands alone is a date of nothing else.
    """
    code = language(lang)
    dates = _dates(text, code)
    if not reads(code):
        return dates
    alone = []
    for weekday, sure in _weekdays(text, code):
        date = _date_of(text, weekday, dates)
        if date is None:
            alone += [Printed(None, None, None, *weekday)] if sure else []
        elif date.weekday is None:
            dates[dates.index(date)] = date._replace(
                weekday=weekday.value, start=min(date.start, weekday.start), end=max(date.end, weekday.end)
            )
    return sorted(dates + alone, key=lambda date: (date.start, date.end))


def weekdays(text: str, lang: str) -> list[Named]:
    """The weekdays that a text names, in order (Monday is 0); ``Sat`` and the like only beside a date."""
    code = language(lang)
    if not reads(code):
        return []
    dates = _dates(text, code)
    return [found for found, sure in _weekdays(text, code) if sure or _date_of(text, found, dates)]


def months(text: str, lang: str) -> list[Named]:
    """The months that a text names, in order (January is 1); ``May`` only where it can be no verb."""
    code = language(lang)
    if code in TABLES:
        return [month for month, _ in date_names.months(text, code)]
    found = {(date.start, date.end): date.month for date in _dates(text, code) if date.month}
    return [Named(month, *place) for place, month in found.items() if month]


def relative_month(text: str) -> Relative | None:
    """A month that English tells by its distance: ``last August``, ``this February``, ``in June``, ``next May``.

    None if a year or a day goes with it, or if the text has several.
    """
    expression = rf"\b(last|this|in|next)\s+(?:(?:early|mid|late)[\s-]+)?({_MONTH})(?![\w'’-])"
    found = [match for match in _pattern(expression).finditer(text) if match[2][0].isupper()]
    months_named = {named.start for named in months(text, "en")}
    found = [match for match in found if match.start(2) in months_named]
    if len({(match[1].lower(), match[2]) for match in found}) != 1:
        return None
    dated = [date for date in days(text, "en") if date.start <= found[0].start(2) < date.end]
    if any(date.day or date.year for date in dated):
        return None
    return Relative(found[0][1].lower(), dated[0].month or 0, found[0].start(), found[0].end()) if dated else None


def _dates(text: str, lang: str) -> list[Printed]:
    """Dates in order, without those that lie inside another, and still without the weekdays beside them."""
    found: list[Printed] = []
    for date in _candidates(text, lang):
        places = ((other.start, other.end) for other in found)
        if all((date.start, date.end) == place or date.end <= place[0] or place[1] <= date.start for place in places):
            found.append(date)
    return sorted(found, key=lambda date: date.start)


def _candidates(text: str, lang: str) -> Iterator[Printed]:
    if lang in TABLES or lang in _COUNTED:
        yield from date_signs.numeric(text, lang)
    if lang in TABLES:
        for _, dates in date_names.months(text, lang):
            yield from dates
        yield from date_names.years(text, lang)
        only = re.fullmatch(r"\s*((?:19|20)[0-9]{2})\s*", text)
        if only:
            yield Printed(int(only[1]), None, None, None, only.start(1), only.end(1))
    elif lang in _COUNTED:
        yield from date_signs.counted(text, lang)


def _weekdays(text: str, lang: str) -> Iterator[tuple[Named, bool]]:
    if lang in _SIGNS:
        for found in date_signs.weekdays(text, lang):
            yield Named(*found), True
        for date in _dates(text, lang):
            if date.weekday is not None:
                yield Named(date.weekday, date.start, date.end), True
    else:
        yield from date_names.weekdays(text, lang)


def _date_of(text: str, weekday: Named, dates: list[Printed]) -> Printed | None:
    """The date that a weekday goes with: the one that follows, else the one before."""
    dated = [date for date in dates if date.month or date.day]
    for date in dated:
        if date.start <= weekday.start and weekday.end <= date.end:
            return date
        if weekday.end <= date.start and _pattern(_TO_DATE).fullmatch(text, weekday.end, date.start):
            return date
    for date in reversed(dated):
        if date.end <= weekday.start and _pattern(_FROM_DATE).fullmatch(text, date.end, weekday.start):
            return date
    return None


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
