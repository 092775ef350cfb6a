"""Printed dates, months and weekdays in words of a release: ``Monday, June 26``, ``26.06.2023``, ``6월 26일(월)``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ..system.memo import of_short_texts
from ..system.patterns import pattern
from ..tuples import NamedTuple
from . import cldr, date_names, date_signs
from .date_tables import Named, Printed, names_months, opening
from .lookup import entry
from .shapes import Dates
from .tables import words_expression
from .words import ascii_digits, language

__all__ = ["Named", "Printed", "Relative", "days", "months", "reads", "relative_month", "weekdays"]

_BETWEEN = 20  # code points between a weekday and its date


class Relative(NamedTuple):
    """``last August``: the word (last, this, in, next), the month, and the place of both."""

    word: str
    month: int
    start: int
    end: int


def reads(lang: str) -> bool:
    """Whether dates are read in a language (a BCP 47 tag)."""
    return entry(language(lang)).dates is not None


def days(text: str, lang: str) -> list[Printed]:
    """What printed dates a text gives, in order, each as far as it is printed: ``in June`` has a month only.

    A weekday goes with the date beside it; one that stands alone is a date of nothing else.
    """
    code = language(lang)
    return list(_days(text, code)) if reads(code) else []


@of_short_texts(512)  # several rules ask for the dates of the same printed words
def _days(text: str, code: str) -> list[Printed]:
    text = _apart(ascii_digits(text, code), code)
    dates = _dates(text, code)
    alone = []
    for weekday, sure in _weekdays(text, code, dates):
        place = _date_of(text, weekday, dates, code)
        if place is None:
            alone += [Printed(None, None, None, *weekday)] if sure else []
        elif dates[place].weekday is None and not _is_listed(place, dates):
            date = dates[place]
            start, end = min(date.start, weekday.start), max(date.end, weekday.end)
            dates[place] = date._replace(weekday=weekday.value, start=start, end=end)
    return sorted(dates + alone, key=lambda date: (date.start, date.end))


def _apart(text: str, lang: str) -> str:
    """The text with ``mid June`` for ``mid-June``, sign by sign: a name that a hyphen joins to more is not read."""
    parts = _joined_parts(lang) if reads(lang) and "-" in text else None
    return parts.sub(r"\1 ", text) if parts is not None else text


@cache
def _joined_parts(lang: str) -> re.Pattern[str] | None:
    parts = _dates_of(lang).relative_parts
    return pattern(rf"(?i)(?<![\w-])({words_expression(parts)})-(?=[^\W\d_])") if parts else None


def weekdays(text: str, lang: str) -> list[Named]:
    """The weekdays that a text names, in order (Monday is 0); ``Sat`` and the like only beside a date."""
    code = language(lang)
    if not reads(code):
        return []
    text = ascii_digits(text, code)
    dates = _dates(text, code)
    return [
        found for found, sure in _weekdays(text, code, dates) if sure or _date_of(text, found, dates, code) is not None
    ]


def months(text: str, lang: str) -> list[Named]:
    """The months that a text names, in order (January is 1); ``May`` only where it can be no verb."""
    code = language(lang)
    text = _apart(ascii_digits(text, code), code)
    if names_months(code):
        return [month for month, _ in date_names.months(text, code)]
    found = {(date.start, date.end): date.month for date in _dates(text, code) if date.month}
    return [Named(month, *place) for place, month in found.items() if month]


def relative_month(text: str) -> Relative | None:
    """A month that English tells by its distance: ``last August``, ``this February``, ``in June``, ``next May``.

    None if a year or a day goes with it, or if the text has several.
    """
    lang = "en"
    found = [match for match in _relative_months().finditer(text) if match[2][0].isupper()]
    if not found:
        return None
    months_named = {named.start for named in months(text, lang)}
    found = [match for match in found if match.start(2) in months_named]
    if len({(match[1].lower(), match[2]) for match in found}) != 1:
        return None
    dated = [date for date in days(text, lang) if date.start <= found[0].start(2) < date.end]
    if any(date.day or date.year for date in dated):
        return None
    return Relative(found[0][1].lower(), dated[0].month or 0, found[0].start(), found[0].end()) if dated else None


@cache
def _relative_months() -> re.Pattern[str]:
    how, known = _dates_of("en"), cldr.of("en")
    names = "|".join(cell[0] for cell in known.months) if known else "(?!)"
    parts = rf"(?:(?:{words_expression(how.relative_parts)})[\s-]+)?"
    return pattern(rf"\b({words_expression(how.relative)})\s+{parts}({names})(?![\w'’-])")


def _dates(text: str, lang: str) -> list[Printed]:
    """Dates in order, without those that lie inside another, and still without the weekdays beside them."""
    kept: list[Printed] = []
    for date in sorted(_candidates(text, lang), key=lambda date: (date.start, -date.end, date.day or 0)):
        if not kept or kept[-1].end <= date.start or (kept[-1].start, kept[-1].end) == (date.start, date.end):
            kept.append(date)
    return kept


def _candidates(text: str, lang: str) -> Iterator[Printed]:
    if not reads(lang):
        return
    yield from date_signs.numeric(text, lang)
    if date_signs.is_day_first(lang):
        yield from date_signs.short(text, [weekday.end for weekday, _ in date_names.weekdays(text, lang)])
    if names_months(lang):
        for _, dates in date_names.months(text, lang):
            yield from dates
        yield from date_names.years(text, lang)
        yield from _whole(text, lang)
    else:
        yield from date_signs.counted(text, lang)


def _whole(text: str, lang: str) -> Iterator[Printed]:
    """A year, or ``the 19th``, that is all that was printed."""
    day = _dates_of(lang).day_alone or "(?!)"
    only = pattern(rf"\s*(?:((?:19|20)[0-9]{{2}})|{day})\s*").fullmatch(text)
    if only and only[1]:
        yield Printed(int(only[1]), None, None, None, only.start(1), only.end(1))
    elif only and 1 <= int(only[2]) <= 31:
        yield Printed(None, None, int(only[2]), None, only.start(2), only.end())


def _dates_of(lang: str) -> Dates:
    return entry(lang).dates or Dates()


def _is_listed(place: int, dates: list[Printed]) -> bool:
    """``Monday and Tuesday, 26 and 27 June``: which weekday is whose is not looked into."""
    around = dates[max(0, place - 1) : place] + dates[place + 1 : place + 2]
    return any(other.end == dates[place].end for other in around)


def _weekdays(text: str, lang: str, dates: list[Printed]) -> Iterator[tuple[Named, bool]]:
    """Weekdays in order, with whether each is one wherever it stands; those printed inside a date are known by it."""
    signs = _dates_of(lang).signs
    if signs is None or not signs.weekdays:
        yield from date_names.weekdays(text, lang)
        return
    written = [Named(*found) for found in date_signs.weekdays(text, lang)]
    starts = [found.start for found in written]
    inside = (
        Named(date.weekday, date.start, date.end)
        for date in dates
        if date.weekday is not None and bisect_left(starts, date.start) == bisect_left(starts, date.end)
    )
    yield from ((found, True) for found in sorted([*written, *inside], key=lambda found: found.start))


def _date_of(text: str, weekday: Named, dates: list[Printed], lang: str) -> int | None:
    """The index of the date that a weekday goes with: the one around it, else the next, else the one before."""
    place = bisect_left(dates, weekday.start + 1, key=lambda date: date.start)
    before = dates[place - 1] if place else None
    if before and weekday.end <= before.end:
        return place - 1
    if place < len(dates) and _goes_with(_to_date(lang), text[weekday.end : dates[place].start], dates[place]):
        return place
    if before and _goes_with(_from_date(lang), text[before.end : weekday.start], before):
        return place - 1
    return None


@cache
def _to_date(lang: str) -> str:
    """What may stand between a weekday and the date behind it: "Monday, the 26th", "Salı günü, 26"."""
    words = _dates_of(lang).from_weekday
    before_comma = rf"|\s*(?:{words_expression(words)})[,،、]\s*" if words else ""
    return rf"[\s,،、.]*[(（]?\s*{_maybe(words)}{before_comma}"


@cache
def _from_date(lang: str) -> str:
    """What may stand between a date and the weekday behind it: "26 June (Monday)"."""
    return rf"[\s,،、]*[(（]?\s*{_maybe(_dates_of(lang).to_weekday)}"


def _maybe(words: str) -> str:
    return rf"{opening(words)}?" if words else ""


def _goes_with(expression: str, between: str, date: Printed) -> bool:
    is_day = date.month or date.day
    is_near = len(between) <= _BETWEEN and between.count("\n") <= 1
    return bool(is_day and is_near and pattern(expression).fullmatch(between))
