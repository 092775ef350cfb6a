"""A date, part by part, against the dates that texts print."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts
from ..evidence.readings import comparable, dates, more_dates
from ..languages.floor_calendars import without_dates
from ..languages.lookup import entry, listed
from ..languages.ranges import is_range
from ..languages.reading import Reading
from ..languages.scripts import is_unspaced
from ..languages.tables import words_expression
from ..languages.words import language
from ..tuples import NamedTuple
from .places import Source
from .printed_words import can_mean, is_part, is_part_of_year

if TYPE_CHECKING:
    from ..release.search import Effort
    from ..release.text import ReleaseText

OF_A_READING = 3000
"""Characters that a plain search passes over in the time in which one reading is looked at."""
# The greatest length of a day, a month and a year of another calendar, which can be told but for some days.
_OF_A_DAY, _OF_A_MONTH, _OF_A_YEAR = datetime.timedelta(7), datetime.timedelta(40), datetime.timedelta(400)
_LINE = 500  # characters of a line that a date can have for itself
_MOST_TOLD = 50  # dates of something else in one line
LINE, SHORT_LINE = 30, 15
"""Letters and digits that may stand beside a date in a line of its own, outside the body and in it."""


class Wanted(NamedTuple):
    """A day, a month or a year that must be in print. ``text``: as the annotation has it."""

    text: str
    year: int
    month: int | None = None
    day: int | None = None


def wanted_of(value: str) -> list[Wanted]:
    """The parts of a date: one, or both ends of a period that are given."""
    found = []
    for part in value.split("/"):
        digits = part.rstrip("~?%").split("-")
        if part != "..":
            found.append(Wanted(part, *map(int, digits)))
    return found


def found_in(part: Wanted, where: list[Source], facts: Facts) -> Iterator[tuple[Source, Reading]]:
    """The places where it is in print: by the floor first, then by the full reader of the language."""
    for read in (dates, more_dates):
        for source in where:
            printed = _printed(read, source.text, source.tag(facts))
            fitting = printed.fitting(part, source.text.effort)
            if not fitting:
                continue
            fitting = _of_the_year(part, fitting, printed, facts)
            for start, end in source.stretches():
                yield from ((source, one) for one in fitting if start <= one.start < end)


def range_of(part: Wanted, where: list[Source], facts: Facts, is_any: bool = False) -> str | None:
    """The range of days, in its words, of which a day is one end wherever it is printed; None where it stands alone.

    ``is_any``: also two days with something else between them: "11 and 12 May".
    """
    found = None
    for source in where:
        if part.day is None:
            continue
        printed = _printed(dates, source.text, source.tag(facts))
        for one in printed.fitting(part, source.text.effort):
            source.text.effort.spent += OF_A_READING * len(printed.readings)
            around = [
                each for each in printed.readings if _overlap(each, one) and _is_other_end(each, one, source, is_any)
            ]
            if not around:
                return None
            start, end = source.text.folded.span(min(one.start, around[0].start), max(one.end, around[0].end))
            found = found or " ".join(source.text.stored[start:end].split())
    return found


class _Printed:
    """The dates that a text prints, and by what they print: not each is compared with each of a document."""

    def __init__(self, readings: list[Reading]) -> None:
        self.readings = readings
        self._numbers: dict[tuple[int | None, ...], list[int]] = {}
        for number, one in enumerate(readings):
            keys = [(one.year,), (None, one.month), (None, one.month, one.day), *([()] if is_part(one) else [])]
            for key in keys:
                self._numbers.setdefault(key, []).append(number)

    def of(self, *key: int | None) -> list[Reading]:
        """Those of a year; behind None of a month, or of a month and a day; of nothing: the parts of years."""
        return [self.readings[number] for number in self._numbers.get(key, ())]

    def fitting(self, part: Wanted, effort: Effort) -> list[Reading]:
        """Those that can mean it, in their order."""
        if part.day is None and is_part_of_year(part.month):
            numbers: Iterable[int] = range(len(self.readings))
        else:
            month = (part.month,) if part.day is None else (part.month, part.day)
            key = (part.year,) if part.month is None else (None, *month)
            numbers = sorted({*self._numbers.get(key, ()), *self._numbers.get((), ())})
        found = [self.readings[number] for number in numbers]
        effort.spent += OF_A_READING * len(found)
        return [one for one in found if _fits(part, one)]


def _printed(read: Callable[[ReleaseText, str], list[Reading]], text: ReleaseText, lang: str) -> _Printed:
    key = (f"printed {read.__name__}", language(lang))
    if key not in text.readings:
        text.readings[key] = _Printed(read(text, lang))
    found: _Printed = text.readings[key]
    return found


def _is_other_end(each: Reading, one: Reading, source: Source, is_any: bool) -> bool:
    if each.day is None or one.day is None or (each.year, each.month) != (one.year, one.month):
        return False
    if is_any:
        return each.day != one.day
    words = source.text.folded.text[min(each.start, one.start) : max(each.end, one.end)]
    return is_range(words, *sorted((each.day, one.day)))


def _fits(part: Wanted, one: Reading) -> bool:
    if is_part(one):
        interval = parse(part.text)
        is_told = part.day is None or (one.days is not None and one.days[1] - one.days[0] < _OF_A_DAY)
        return is_told and interval is not None and can_mean(interval, one)
    if part.day is not None:
        return one.day == part.day and one.month == part.month and one.year in (None, part.year)
    if part.month is None:
        return one.year == part.year
    if part.month <= 12:
        return one.month == part.month and one.year in (None, part.year)
    interval = parse(part.text)
    is_told = bool(one.year or one.month)
    return is_told and interval is not None and can_mean(interval, one)


def _of_the_year(part: Wanted, fitting: list[Reading], printed: _Printed, facts: Facts) -> list[Reading]:
    """Those with the year first; a day without one counts if no other year is printed with it and it can be this."""
    dated = [one for one in fitting if one.year is not None]
    if dated or part.day is None:
        return [*dated, *(one for one in fitting if one.year is None)]
    others = any(one.year for one in printed.of(None, part.month, part.day))
    return [] if others or not _can_be_meant(part.year, printed, facts) else fitting


def _can_be_meant(year: int, printed: _Printed, facts: Facts) -> bool:
    """Whether a year that is not printed with a day can be its year: that of the release, or one that is printed."""
    released = peek(facts.release, "date")
    interval = parse(str(released)) if released is not None else None
    if interval is None or interval.first.year - 1 <= year <= interval.last.year + 1:
        return True
    return bool(printed.of(year))


def other_in(
    wanted: list[Wanted], where: list[Source], facts: Facts, line: int = 0, but: Iterable[Interval] = ()
) -> str | None:
    """The printed date that comes nearest to one that is not there, in its words; None where none is printed.

    ``line``: only one in a line with no more letters than these beside it, or one with which a line opens as a dateline
    does (``Rabat, 7 May 2026 - ...``). ``but``: days printed for something else.
    """
    best: tuple[int, str] | None = None
    others = tuple(dict.fromkeys(but))
    part = next((one for one in wanted if next(found_in(one, where, facts), None) is None), wanted[0])
    is_period = len(wanted) > 1 or is_part_of_year(part.month)
    for source in where:
        for start, end in source.stretches():
            here = _within(source, start, end, facts)
            source.text.effort.spent += OF_A_READING * len(here) * len(others)
            if source.text.effort.is_too_much:
                return None
            told = [one for one in here if any(can_mean(days, one) for days in others)]
            for one in here if len(told) < _MOST_TOLD else ():
                if (
                    not (one.sure and _is_told(part, one))
                    or (is_part_of_year(one.month) and not is_period)
                    or any(_is_same_place(each, one) for each in told)
                ):
                    continue
                if line and (one.year is None or not is_apart(one, source, line, source.tag(facts))):
                    continue
                likeness = _likeness(part, one)
                if best is None or likeness > best[0]:
                    first, last = source.text.folded.span(one.start, one.end)
                    best = likeness, " ".join(source.text.stored[first:last].split())
    return best[1] if best is not None else None


def _within(source: Source, start: int, end: int, facts: Facts) -> list[Reading]:
    """The readings of a stretch, of both readers."""
    found: list[Reading] = []
    for read in (dates, more_dates):
        readings = read(source.text, source.tag(facts))
        first = bisect_left(readings, start, key=_start_of)
        found += readings[first : bisect_left(readings, end, key=_start_of)]
    source.text.effort.spent += OF_A_READING * len(found)
    return found


def _start_of(one: Reading) -> int:
    return one.start


def _overlap(one: Reading, other: Reading) -> bool:
    return one.start < other.end and other.start < one.end


def _is_same_place(each: Reading, one: Reading) -> bool:
    """Whether two readings are of one place, and the first as exact as the other."""
    return _overlap(each, one) and (each.day is not None or one.day is None)


def _is_told(part: Wanted, one: Reading) -> bool:
    """Whether a printed date is as exact as the one that is looked for."""
    if one.days is not None:
        length = one.days[1] - one.days[0]
        return length < (_OF_A_DAY if part.day else _OF_A_MONTH if part.month else _OF_A_YEAR)
    return bool(one.month and (one.day or part.day is None)) or (part.month is None and one.year is not None)


def _likeness(part: Wanted, one: Reading) -> int:
    return 4 * (one.year == part.year) + 3 * (one.month == part.month) + 2 * (one.day == part.day) + bool(one.year)


def is_apart(one: Reading, source: Source, line: int, tag: str) -> bool:
    """Whether a date has a line of its own, with no more letters and digits beside it, or opens one as a dateline."""
    if _beside(one, source, tag) <= line:
        return True
    stored = source.text.stored
    first, last = source.text.folded.span(one.start, one.end)
    before = _before(stored, first)
    is_opening = before is not None and _dateline(language(tag)).match(stored, last) is not None
    return is_opening and sum(map(str.isalnum, before or "")) <= line


def _before(stored: str, first: int) -> str | None:
    """What stands before a date in its line; None for too much of it: one line may be the whole text."""
    start = stored.rfind("\n", max(0, first - _LINE - 1), first) + 1
    return stored[start:first] if start or first <= _LINE else None


@cache
def _dateline(code: str) -> re.Pattern[str]:
    """What stands behind the date of a dateline: ``г.``, the sign of who reports, a dash or a point."""
    after_year = words_expression(entry(code).after_year) or "(?!)"
    blank, reporter = r"[^\S\n]*+", r"(?:[)\]]|\([^()\n]{1,30}\))?"
    return re.compile(
        rf"{blank}(?:(?:{after_year})\.?)?{blank}{reporter}(?:\.?{blank}[-–—:|/]+\s|\.[^\S\n](?=[A-ZÀ-ÞА-ЯƏ]))"
    )


def _beside(one: Reading, source: Source, tag: str) -> int:
    """How many letters and digits the line of a date has besides.

    Not counted: the same day in another calendar, the time, and what a page prints beside a date ("Views").
    """
    stored = source.text.stored
    first, last = source.text.folded.span(one.start, one.end)
    before, end = _before(stored, first), stored.find("\n", last, last + _LINE + 1)
    behind = stored[last : end if end >= 0 else last + _LINE + 1]
    if before is None or len(before) + len(behind) > _LINE:
        return _LINE
    rest = _labels(language(tag)).sub(" ", " ".join(without_dates(side, tag) for side in (before, behind)))
    return sum(char.isalnum() or category(char)[0] == "M" for char in rest)


@cache
def _labels(code: str) -> re.Pattern[str]:
    cells = (
        cell for lang in (code, "en") for page in (entry(lang).page,) for cell in (page.date, page.hits, page.kind)
    )
    words = sorted({word for cell in cells for word in listed(cell)}, key=len, reverse=True)
    start, end = ("", "") if is_unspaced(code) else (r"(?<!\w)", r"(?!\w)")
    known = "|".join(map(re.escape, words))
    return re.compile(rf"{start}(?:{known}){end}|\d{{1,2}}(?:[:.]|\s?h\s?)\d\d(?!\d)", re.IGNORECASE)


def prints_number(number: int, where: list[Source]) -> bool:
    """Whether a number stands alone in what is cited: it may be a day whose month stands elsewhere."""
    pattern = re.compile(r"(?<![\d.,/:])\d{1,2}(?!\d)(?![.,/:]\d)")
    forms = ((comparable(source.text), *stretch) for source in where for stretch in source.stretches())
    return any(int(match[0]) == number for text, start, end in forms for match in pattern.finditer(text, start, end))
