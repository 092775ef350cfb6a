"""A date against the days that its printed words, or the quotes beside it, give (EVD013)."""

from __future__ import annotations

import unicodedata
from typing import TypeAlias

from ..diagnostic import Path
from ..document.edtf import Interval, parse
from ..document.facts import Facts, has_conflict
from ..languages.date_tables import Printed
from ..languages.ranges import are_joined
from ..schema.roles import with_words
from ..system.patterns import lazy
from .dated import Dated, day, language_of, quotes_of, taking_place
from .periods import other_month, other_part, other_than_deadline, with_its_year
from .printed_words import can_mean, printed_in, spoken

_OPEN = ".."
_ENDS = 2
_SMALL_WORD = 5  # code points, with its blanks
_DAY_BEFORE = lazy(r"(?<![\d:.,/])(\d{1,2})[^\d()]{1,20}\Z")

Differing: TypeAlias = tuple[str, Path, str]
"""Printed words, their place, and what of the date differs: ``the day 26``."""


def differing(dated: Dated, facts: Facts) -> list[Differing]:
    """The printed words that give another date; worked out once, ``Unknown`` where it depends on what is refused."""
    return facts.once(_differing, dated, key=(dated.path, dated.field))


def _differing(dated: Dated, facts: Facts) -> list[Differing]:
    interval = day(dated.obj, dated.field)
    if interval is None or has_conflict(dated.obj, dated.field):
        return []
    lang = language_of(dated.obj, facts)
    words = dated.obj.get(dated.words)
    place: Path = (*dated.path, dated.words)
    if words is not None:
        words = unicodedata.normalize("NFC", words)
        printed = printed_in(words, lang)
        if printed:
            other = other_day(printed, interval, dated, words, lang)
            return [_told(words, place, other, interval)] if other else []
    if dated.kind not in taking_place() or dated.field in (dated.obj.get("inferred") or ()):
        return []
    quotes = list(quotes_of(dated.path, dated.obj))
    others = [(*one, _other_than_quote(one[1], interval, dated, lang)) for one in quotes]
    found = [_told(quote, place, other, interval) for place, quote, other in others if other]
    return [] if found and _fits_elsewhere(dated, lang, interval) else found


def _other_than_quote(words: str, interval: Interval, dated: Dated, lang: str) -> Printed | None:
    printed = _with_day(printed_in(words, lang), interval)
    return _other(printed, interval, dated, words, lang) or _other_of_range(words, printed, interval, dated, lang)


def other_day(printed: list[Printed], interval: Interval, dated: Dated, words: str, lang: str) -> Printed | None:
    """Of the dates that words print, the one that shows that a date is another; None where it can be what they say."""
    printed = _with_year_behind(printed)
    other = _other(printed, interval, dated, words, lang) or other_than_deadline(words, printed, lang, dated)
    other = other or _other_of_range(words, printed, interval, dated, lang) or other_month(printed, dated, words, lang)
    return other or other_part(printed, dated, lang)


def _with_year_behind(printed: list[Printed]) -> list[Printed]:
    """The day with the year that stands apart from it, but for a small word: "September 29 in 2020"."""
    if len(printed) != _ENDS or printed[0].year or not printed[0].day:
        return printed
    day, year = printed
    is_near = year.month is None and bool(year.year) and 0 < year.start - day.end <= _SMALL_WORD
    return [day._replace(year=year.year, end=year.end)] if is_near else printed


def _with_day(printed: list[Printed], interval: Interval) -> list[Printed]:
    """Of a quote only the dates that name day and month: a month or a year may be said of something else."""
    return [one for one in printed if one.day and one.month] if interval.first == interval.last else []


def _fits_elsewhere(dated: Dated, lang: str, interval: Interval) -> bool:
    """Whether another quote of the object prints the date."""
    quotes = [words for _, words in quotes_of(dated.path, dated.obj)]
    return any(_fits(one, interval) for words in quotes for one in printed_in(words, lang))


def _other(printed: list[Printed], interval: Interval, dated: Dated, words: str, lang: str) -> Printed | None:
    """A printed date that shows the fault; None where the date can be what is printed."""
    if not printed:
        return None
    own = printed
    if dated.kind == "agreement":
        own = _of_agreement(printed, dated)
        if not own:
            return None
    unfit = next((one for one in own if not _fits(one, interval)), None)
    if unfit is not None and not any(_fits(one, interval) for one in own):
        return unfit
    return _other_end(own, dated.obj[dated.field], words, lang)


def _of_agreement(printed: list[Printed], dated: Dated) -> list[Printed]:
    """date_text of an agreement speaks of both its dates: without those that are the other one's.

    Where a single printed date is neither, it is taken for the one that the status asks for.
    """
    other = next(field for field in with_words("date")["agreement"] if field != dated.field)
    interval = day(dated.obj, other)
    if interval is None:
        return printed if dated.obj.get(other) is None else []
    rest = [one for one in printed if not _fits(one, interval)]
    asked_for = "in_force" if dated.obj.get("status") == "in-force" else "signed"
    return rest if len(printed) > 1 or dated.field == asked_for else []


def _other_end(printed: list[Printed], text: str, words: str, lang: str) -> Printed | None:
    """Where two days and more are printed, both ends of a period are among them, and the first is in its year."""
    begin, slash, end = text.partition("/")
    given = [one for one in printed if one.day]
    if not slash or not given or _OPEN in (begin, end):
        return None
    if len(given) == 1:
        earlier = _day_before(given[0], words, lang)
        if earlier is not None:
            given = printed = [given[0]._replace(day=earlier, weekday=None), given[0]]
    for edge, shown in ((begin, given[0]), (end, given[-1])):
        interval = parse(edge)
        if interval is not None and interval.exact and not any(_fits(one, interval) for one in given):
            return shown if len(given) > 1 else _with_other_day(shown, words, begin, end)
    return _of_its_year(given, begin, end) if len(given) == len(printed) == _ENDS else None


def _of_its_year(given: list[Printed], begin: str, end: str) -> Printed | None:
    """The first day of a printed range, if a period begins on it in another year: "7 to 12 July 2024"."""
    first, last = parse(begin), parse(end)
    if first is None or last is None or not (first.exact and last.exact and all(one.month for one in given)):
        return None
    in_turn = _fits(given[0], first) and _fits(given[1], last)
    shown = with_its_year(given, last.first.year)
    return shown if in_turn and not _fits(shown, first) else None


def _with_other_day(shown: Printed, words: str, begin: str, end: str) -> Printed | None:
    """The day right before the one that was read ("Tuesday 11 and Wednesday 12 May"), if a period has another one."""
    match = _DAY_BEFORE.search(words[: shown.start])
    if match is None or begin[:-3] != end[:-3] or not 0 < int(match[1]) < (shown.day or 0):
        return None
    return shown._replace(day=int(match[1])) if int(match[1]) not in (int(begin[-2:]), int(end[-2:])) else None


def _other_of_range(words: str, printed: list[Printed], interval: Interval, dated: Dated, lang: str) -> Printed | None:
    """Of one day, beside which the words print another ("14-16 May", "14 and 15 May"), that other one."""
    ends = [one for one in printed if one.day and one.month]
    if len(ends) != len(printed) or interval.first != interval.last or dated.kind not in taking_place():
        return None
    if len(ends) == 1:
        first = _day_before(ends[0], words, lang)
        return ends[0]._replace(day=first) if first is not None and _fits(ends[0], interval) else None
    if len(ends) != _ENDS or not are_joined(words, ends[0].day or 0, ends[1].day or 0, lang):
        return None
    return next((one for one in ends if not _fits(one, interval)), None)


def _day_before(shown: Printed, words: str, lang: str) -> int | None:
    """The day that is joined to the one that was read: "Tuesday 16 and Wednesday 17 September"."""
    match = _DAY_BEFORE.search(words[: shown.start])
    first = int(match[1]) if match is not None else 0
    return first if 0 < first < (shown.day or 0) and are_joined(words, first, shown.day or 0, lang) else None


def _fits(printed: Printed, interval: Interval) -> bool:
    """Whether some day of the interval is what is printed, as far as it is printed."""
    return can_mean(interval, printed)


def _told(words: str, place: Path, printed: Printed, interval: Interval) -> Differing:
    """What of the date differs, the greatest part first."""
    if printed.year and (not interval.first.year <= printed.year <= interval.last.year or _begins(printed, interval)):
        given = f"the year {printed.year}"
    elif printed.month and not _fits(printed._replace(day=None), interval):
        given = spoken(printed._replace(day=None))
    else:
        given = spoken(printed)
    start, end = printed.start, printed.end
    return words if len(words) <= 60 else words[start:end], place, given


def _begins(printed: Printed, interval: Interval) -> bool:
    """Whether a period begins on the day, or in the month, that is printed, but for its year."""
    first = interval.first
    return printed.year != first.year and printed.month == first.month and printed.day in (None, first.day)
