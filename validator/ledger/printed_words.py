"""The dates that printed words give, beside the field of a date or in a quote, and what a printed date means."""

from __future__ import annotations

import datetime
import unicodedata

from ..document.edtf import MONTHS, NAMES, Interval, can_be, span, touches
from ..languages.date_tables import Printed
from ..languages.lookup import entry
from ..languages.reading import Reading
from ..languages.words import language
from ..system.memo import of_short_texts

_KINDS = (("half", 40), ("third", 37), ("quarter", 33))  # with the number that EDTF gives the first of them
SEASONS = range(21, 25)  # as EDTF numbers them: they begin on no fixed day
_ORDER = ("first", "second", "third", "fourth")


def can_mean(interval: Interval, one: Reading | Printed) -> bool:
    """Whether some day of the interval is what is printed, as far as it is printed."""
    if one.days is not None:
        return touches(interval, *one.days)
    return can_be(interval, one.year, one.month, one.day)


def days_of(one: Reading | Printed, year: int) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day that is meant, in a year where none is printed; None where there is no such day."""
    if one.days is not None:
        return one.days
    meant = span(one.year or year, one.month, one.day)
    return (meant.first, meant.last) if meant is not None else None


def is_part_of_year(month: int | None) -> bool:
    """Whether the number of a month is that of a season, a quarter or a half, as EDTF counts them."""
    return (month or 0) > len(MONTHS)


def is_part(one: Reading | Printed) -> bool:
    """Whether it is a part of a year, or of another calendar."""
    return one.days is not None or is_part_of_year(one.month)


def spoken(one: Reading | Printed) -> str:
    """What is printed, but for its year: ``the day 26``, ``the month May``, ``the third quarter``, ``autumn``."""
    if one.days is not None:
        begin, end = one.days
        return f"{begin}" if begin == end else f"{begin} to {end}"
    month = one.month or 0
    if one.day:
        return f"the day {one.day}"
    if not month:
        return f"the year {one.year}"
    if month in NAMES:
        return f"the month {NAMES[month]}" if month <= len(MONTHS) else NAMES[month]
    kind, first = next(each for each in _KINDS if month >= each[1])
    return f"the {_ORDER[month - first]} {kind} of the year"


_SIGNS = str.maketrans({"’": "'", "\u200c": "", **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")})


# Rules and the ledger ask for those of the same words, and words of dates are the same in many documents.
@of_short_texts(1024)
def printed_in(words: str, lang: str) -> list[Printed]:
    """The dates that words give; a weekday alone is none."""
    if not any(char.isdigit() for char in words) and not any(char.isalpha() for char in words):
        return []
    from ..languages.calendar import days, reads

    if not reads(lang):
        return _sure(words, lang)
    from ..languages.floor_dates import parts as parts_of

    parts = [_printed(one) for one in parts_of(_comparable(words), lang)]
    dates = [one for one in days(words, lang) if one.year or one.month or one.day]
    is_dated = any(one.year or one.days for one in parts)
    found = [*parts, *(one for one in dates if one.month or not is_dated)]
    found = _with_days(found, words, lang) if entry(language(lang)).day_endings else found
    if found or not any(map(str.isdigit, words)):
        return found
    return _sure(words, lang, alone=True) or _short(words, lang)


def _with_days(found: list[Printed], words: str, lang: str) -> list[Printed]:
    """Dates with the days that stand behind their months with an ending, which the floor reads: ``mayın 26-da``."""
    from ..languages.floor_dates import readings

    days = [_printed(one) for one in readings(_comparable(words), lang) if one.sure and one.day and one.month]
    dated = {(one.month, one.day) for one in found}
    days = [one for one in days if (one.month, one.day) not in dated]
    return [one for one in found if one.day or all(one.month != day.month for day in days)] + days


def _short(words: str, lang: str) -> list[Printed]:
    """All that one date of two numbers can be, where words have no other number: ``Chiều 13/8``."""
    from ..evidence.readings import dates_in

    found = [one for one in dates_in(words, lang) if one.day and one.month and not one.year]
    digits = sum(map(str.isdecimal, words))
    is_one = len({(one.start, one.end) for one in found}) == 1
    shown = words[found[0].start : found[0].end] if is_one else ""
    return [_printed(one) for one in found] if digits == sum(map(str.isdecimal, shown)) and "/" in shown else []


def _sure(words: str, lang: str, alone: bool = False) -> list[Printed]:
    """What the floor is sure of; ``alone``: without months that may be another word."""
    from ..evidence.readings import sure_dates

    return [_printed(one) for one in sure_dates(words, lang) if one.sure or not alone]


def as_read(words: str, lang: str) -> str:
    """The form of words in which a part of a year has its place."""
    from ..languages.calendar import reads

    if reads(lang):
        return _comparable(words)
    from ..release.fold import fold

    return fold(words).text


def _comparable(words: str) -> str:
    """Words as the readers of dates take them: nearly those of a comparison form, without what reads texts."""
    return unicodedata.normalize("NFKC", words.translate(_SIGNS))


def _printed(one: Reading) -> Printed:
    return Printed(one.year, one.month, one.day, None, one.start, one.end, one.days)
