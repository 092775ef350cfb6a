"""Dates that printed words tell by their distance: "yesterday", "by the end of next year" (DAT009)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import partial

from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts, attempt, has_conflict
from ..evidence.readings import dates
from ..languages.distances import DAYS, MONTHS, WEEKS, YEARS, Distance, distances
from ..languages.floor_dates import lowered
from ..languages.lookup import entry, everyday, listed
from ..languages.other_calendars import PERSIAN, days, years_of_our_time
from ..languages.words import language
from ..release.fold import fold
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .dated import Dated, day, language_of, own_language, taking_place
from .printed_words import SEASONS, days_of, is_part, printed_in
from .quoted_days import other_day
from .weekdays import weekdays_named

_YEAR = lazy(r"\d{4}")
_A_DAY, _A_WEEK = datetime.timedelta(1), datetime.timedelta(7)
_NEAR = datetime.timedelta(4)  # days from its publication on which a text may have been written
_YEAR_AND_MORE = datetime.timedelta(366)
_FIRST_MONTHS, _LAST_MONTHS = 3, 10  # in which "the year" may be the last, or the next one
_ENDS = 3  # of the days of a week, which begins on one day or another


class Told(NamedTuple):
    """Printed words that tell a distance, and what they mean, counted from the release."""

    phrase: str
    means: str
    what: str  # of the date is told by it: year, month, day


def told(dated: Dated, facts: Facts) -> Told | None:
    """The distance that the printed words of a date tell; None where they tell none, or have a year of their own."""
    return facts.once(_told, dated, key=(dated.path, dated.field))


def _told(dated: Dated, facts: Facts) -> Told | None:
    words = dated.obj.get(dated.words)
    anchor = next(_anchors(dated, facts), None)
    if not isinstance(words, str) or anchor is None:
        return None
    text = fold(words).text
    found = _distances(text, language(language_of(dated.obj, facts)))
    if not found:
        return None
    what = {YEARS: "year", MONTHS: "month"}.get(found[0].unit, "day")
    return Told(text[found[0].start : found[0].end], _means(found[0], anchor), what)


def misread(dated: Dated, facts: Facts) -> Told | None:
    """What is told by a distance, where the date is another one, from wherever it is counted."""
    return facts.once(_misread, dated, key=(dated.path, dated.field))


def _misread(dated: Dated, facts: Facts) -> Told | None:
    date, words = day(dated.obj, dated.field), dated.obj.get(dated.words)
    if date is None or has_conflict(dated.obj, dated.field):
        return None
    if not isinstance(words, str):
        return None
    found, lang = told(dated, facts), language_of(dated.obj, facts)
    if found is None:
        return _too_far(dated, date, words, facts, lang) or _of_another_week(dated, date, words, facts, lang)
    every = _distances(fold(words).text, language(lang))
    if all(_differs(dated, date, fold(words).text, every, anchor, lang) for anchor in _anchors(dated, facts)):
        return found
    return None


def _too_far(dated: Dated, date: Interval, words: str, facts: Facts, lang: str) -> Told | None:
    """A day or a month without its year, which is that of the release or the one beside it, and not a later one.

    Only where the text prints nothing of the year of the date.
    """
    anchor = next(_anchors(dated, facts), None)
    shown = [one for one in printed_in(words, lang) if one.month and not one.year and not is_part(one)]
    if anchor is None or _YEAR.search(lowered(fold(words).text)) or facts.text is None:
        return None
    if not shown:
        return _of_another_year(date, words, anchor, facts, lang)
    if not (date.first - anchor > _YEAR_AND_MORE or anchor - date.last > _YEAR_AND_MORE):
        return None
    of_text = {one.year for one in dates(facts.text, own_language(facts))}
    month = shown[0].month or 0
    if {date.first.year, date.last.year} & of_text:
        return None
    year = min((anchor.year, anchor.year + 1, anchor.year - 1), key=lambda year: _away(year, month, anchor))
    return Told(words[shown[0].start : shown[0].end], f"{year:04}-{month:02}", "year")


def _of_another_year(date: Interval, words: str, anchor: datetime.date, facts: Facts, lang: str) -> Told | None:
    """A half or a quarter of "the year", which is that of the release.

    It may also be of the year before where it is still to come, and of the next one where it is over. Only where the
    text prints nothing of the year of the date.
    """
    parts = [one for one in printed_in(words, lang) if is_part(one) and not one.year]
    span = days_of(parts[0], anchor.year) if len(parts) == 1 and parts[0].month not in SEASONS else None
    if span is None or parts[0].days is not None or facts.text is None:
        return None
    if not _is_alone(words[: parts[0].start], words[parts[0].end :], language(lang)):
        return None  # "the first half of the year after next", 翌年上半期
    is_to_come, is_over = span[0] > anchor, span[1] < anchor
    near = {
        anchor.year,
        anchor.year - (is_to_come or anchor.month <= _FIRST_MONTHS),
        anchor.year + (is_over or anchor.month >= _LAST_MONTHS),
    }
    years = {date.first.year, date.last.year}
    if years & (near | {one.year for one in dates(facts.text, own_language(facts))}):
        return None
    return Told(words[parts[0].start : parts[0].end], str(anchor.year), "year")


def _is_alone(before: str, behind: str, code: str) -> bool:
    """Whether beside a part of a year stands nothing but small words, those of a bound, and "of the year"."""
    how = entry(code)
    of_the_year = how.parts.of_the_year if how.parts is not None else ""
    if of_the_year:
        behind = re.compile(rf"\A\s*(?:{of_the_year})(?!\w)", re.IGNORECASE).sub("", behind)
    small = everyday(code).union(*(bound.split() for bound in listed(how.bounds)))
    return all(word in small for word in re.findall(r"\w+", f"{before} {behind}".casefold()))


def _of_another_week(dated: Dated, date: Interval, words: str, facts: Facts, lang: str) -> Told | None:
    """A weekday alone is one of the days around the release, or around the session."""
    if dated.kind not in taking_place() or date.first != date.last or not date.exact:
        return None
    if date.first.weekday() not in weekdays_named(words, lang) or printed_in(words, lang):
        return None
    anchors = list(_anchors(dated, facts))
    if not anchors or any(abs(date.first - anchor) <= 2 * _A_WEEK for anchor in anchors):
        return None
    last = anchors[0] - ((anchors[0].weekday() - date.first.weekday()) % 7) * _A_DAY
    return Told(words, f"{last} or a day near it", "day")


def _away(year: int, month: int, anchor: datetime.date) -> int:
    return abs(12 * (year - anchor.year) + month - anchor.month)


def _distances(text: str, code: str) -> list[Distance]:
    lower = lowered(text)
    return [] if _YEAR.search(lower) else distances(lower, code)


def _differs(dated: Dated, date: Interval, text: str, found: list[Distance], anchor: datetime.date, lang: str) -> bool:
    """Whether a date cannot be what the words say when they are counted from a day."""
    for one in found:
        if one.unit in (DAYS, WEEKS, MONTHS):
            # A text is often published days after it was written.
            written = (anchor,) if one.unit == DAYS else (anchor, anchor - _A_WEEK)
            spans = [_span(one.unit, step, there) for step in one.steps for there in written]
            if not any(_touches(dated, date, *span) for span in spans):
                return True
    years = [one for one in found if one.unit == YEARS]
    return bool(years) and all(
        _is_another(dated, date, _with_years(text, years, year), lang, anchor.year + years[0].steps[0])
        for year in (anchor.year, *_of_other_calendar(anchor, language(lang)))
    )


def _is_another(dated: Dated, date: Interval, resolved: str, lang: str, year: int) -> bool:
    """Whether words that a year was put into say that a date is another one."""
    shown = printed_in(resolved, lang)
    own = {one.year for one in shown if one.year}
    if not own and not any(one.days for one in shown):
        return not _touches(dated, date, datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if len(own) == 1:
        shown = [one._replace(year=min(own)) if one.month and not one.year else one for one in shown]
    if other_day(shown, date, dated, resolved, lang) is not None:
        return True
    return len(own) == 1 and _ends_elsewhere(str(dated.obj[dated.field]), min(own))


def _ends_elsewhere(period: str, year: int) -> bool:
    """Whether an open period begins or ends in another year, and not where the one before, or behind, meets it."""
    begin, _, end = period.partition("/")
    edge = parse(end if begin == ".." else begin) if ".." in (begin, end) else None
    if edge is None or edge.first.year <= year <= edge.last.year:
        return False
    if begin == "..":
        return edge.last != datetime.date(year - 1, 12, 31)
    return edge.first != datetime.date(year + 1, 1, 1)


def _of_other_calendar(anchor: datetime.date, code: str) -> Iterator[int]:
    """The year of a day in the calendar that the language has beside the Gregorian one."""
    if entry(code).calendar == PERSIAN:
        spans = ((year, days(PERSIAN, year)) for year in years_of_our_time(PERSIAN))
        yield from (year for year, span in spans if span is not None and span[0] <= anchor <= span[1])


def _touches(dated: Dated, date: Interval, first: datetime.date, last: datetime.date) -> bool:
    """Whether some day of a date is one of these; of a period that is open, its end."""
    begin, _, end = str(dated.obj[dated.field]).partition("/")
    edge = parse(end if begin == ".." else begin) if ".." in (begin, end) else date
    return edge is None or not (edge.last < first or last < edge.first)


def _with_years(text: str, found: list[Distance], year: int) -> str:
    """The words with years in place of those that tell them by their distance."""
    for one in reversed(found):
        text = text[: one.start] + one.printed.format(year + one.steps[0]) + text[one.end :]
    return text


def _span(unit: str, step: int, anchor: datetime.date) -> tuple[datetime.date, datetime.date]:
    if unit == DAYS:
        there = anchor + step * _A_DAY
        return there, there
    if unit == WEEKS:
        monday = anchor - anchor.weekday() * _A_DAY + step * _A_WEEK
        return monday - _ENDS * _A_DAY, monday + (_ENDS + 6) * _A_DAY
    months = 12 * anchor.year + anchor.month - 1 + step
    first = datetime.date(months // 12, months % 12 + 1, 1)
    return first, (first + 31 * _A_DAY).replace(day=1) - _A_DAY


def _means(one: Distance, anchor: datetime.date) -> str:
    step = one.steps[0]
    if one.unit == YEARS:
        return str(anchor.year + step)
    first, last = _span(one.unit, step, anchor)
    if one.unit == MONTHS:
        return f"{first:%Y-%m}"
    return str(first) if first == last else f"{first + _ENDS * _A_DAY} to {last - _ENDS * _A_DAY}"


def _anchors(dated: Dated, facts: Facts) -> Iterator[datetime.date]:
    """The days that a distance can be counted from: the release, the days near it that the text prints, the session."""
    release = attempt(partial(day, facts.release, "date"))
    if release is None or (release.first.year, release.first.month) != (release.last.year, release.last.month):
        return
    yield release.first
    if release.first != release.last:
        yield release.last
    if facts.text is not None:
        for one in dates(facts.text, own_language(facts)):
            if one.sure and one.year and one.month and one.day and 1 <= one.month <= 12:
                there = datetime.date(one.year, one.month, one.day)
                if there != release.first and abs(there - release.first) <= _NEAR:
                    yield there
    meeting = peek(facts.data, "meeting")
    held = attempt(partial(day, facts.meeting, "date")) if meeting is not None and dated.kind != "meeting" else None
    if held is not None:
        yield from (held.first, held.last)
