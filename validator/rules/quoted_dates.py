"""EVD013: a date against the days that the printed words, or the quotes beside it, give."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from ..diagnostic import Path, Related
from ..document.edtf import Interval, parse
from ..document.facts import Facts, attempt, has_conflict
from ..schema.roles import with_words
from ..system.printable import excerpt
from . import chronology
from .dated import Dated, dated_fields, language_of, taking_place
from .registry import Fault, rule
from .stated import is_doubtful, quotes_of

if TYPE_CHECKING:
    from ..languages.date_tables import Printed

_MONTHS = "January February March April May June July August September October November December".split()
_OPEN = ".."


class Differs(NamedTuple):
    """Printed words that give another date, their place, and what of the date differs: ``the day 26``."""

    words: str
    place: Path
    given: str


@rule("EVD013")
def date_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The printed words give a different day, month or year from the date: "June 26" with 2023-06-27.

    It reads date_text (when_text), and the quotes of sessions and events, in the languages whose dates jco reads. Not
    reported where one of several printed dates fits, where a conflict is recorded for the date, for dates with ~, ? or
    %, and for dates of events and agreements that are already reported as out of order (DAT004, DAT014 and others).
    """
    for dated in dated_fields(facts):
        found = attempt(partial(differs, dated, facts))
        if found is not None and not _is_told(dated, facts):
            text = dated.obj[dated.field]
            message = f"the printed words '{excerpt(found.words, 60)}' give {found.given}, not {text}"
            mend = "correct one of the two; if the release contradicts itself, record the other date under conflicts"
            yield Fault((*dated.path, dated.field), message, mend, related=(Related("the words", found.place),))


def _is_told(dated: Dated, facts: Facts) -> bool:
    """Whether another rule says that the date is wrong; of sessions it is the printed words that come first."""
    if dated.path[:1] == ("meeting",):
        return False
    return chronology.is_out_of_order(dated.kind, str(dated.path[-1]), dated.obj, facts)


def is_against_words(kind: str, path: Path, session: dict[str, Any], facts: Facts) -> bool:
    """Whether the printed words of a session give another date, which EVD013 says before all else."""
    return attempt(partial(differs, Dated(kind, path, session, "date"), facts)) is not None


def differs(dated: Dated, facts: Facts) -> Differs | None:
    """The words that give another date than the annotation; None where none do."""
    interval = chronology.day(dated.obj, dated.field)
    if interval is None or has_conflict(dated.obj, dated.field):
        return None
    lang = language_of(dated.obj, facts)
    words = dated.obj.get(dated.words)
    place: Path = (*dated.path, dated.words)
    if words is not None:
        words = unicodedata.normalize("NFC", words)
        printed = _days(words, lang)
        if printed:
            other = _other(printed, interval, dated)
            return _told(words, place, other, interval) if other and not is_doubtful(place, facts) else None
    if dated.kind not in taking_place() or dated.field in (dated.obj.get("inferred") or ()):
        return None
    for place, quote in quotes_of(dated.path, dated.obj):
        other = _other(_with_day(_days(quote, lang), interval), interval, dated)
        if other and not is_doubtful(place, facts):
            return None if _fits_elsewhere(dated, lang, interval) else _told(quote, place, other, interval)
    return None


def _days(words: str, lang: str) -> list[Printed]:
    """The dates that words give; a weekday alone is none."""
    if not any(char.isdigit() for char in words) and not any(char.isalpha() for char in words):
        return []
    from ..languages.calendar import days

    return [one for one in days(words, lang) if one.year or one.month or one.day]


def _with_day(printed: list[Printed], interval: Interval) -> list[Printed]:
    """Of a quote only the dates that name day and month: a month or a year may be said of something else."""
    return [one for one in printed if one.day and one.month] if interval.first == interval.last else []


def _fits_elsewhere(dated: Dated, lang: str, interval: Interval) -> bool:
    """Whether another quote of the object prints the date."""
    quotes = [words for _, words in quotes_of(dated.path, dated.obj)]
    return any(_fits(one, interval) for words in quotes for one in _days(words, lang))


def _other(printed: list[Printed], interval: Interval, dated: Dated) -> Printed | None:
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
    return _other_end(own, dated.obj[dated.field])


def _of_agreement(printed: list[Printed], dated: Dated) -> list[Printed]:
    """date_text of an agreement speaks of both its dates: without those that are the other one's.

    Where a single printed date is neither, it is taken for the one that the status asks for.
    """
    other = next(field for field in with_words("date")["agreement"] if field != dated.field)
    interval = chronology.day(dated.obj, other)
    if interval is None:
        return printed if dated.obj.get(other) is None else []
    rest = [one for one in printed if not _fits(one, interval)]
    asked_for = "in_force" if dated.obj.get("status") == "in-force" else "signed"
    return rest if len(printed) > 1 or dated.field == asked_for else []


def _other_end(printed: list[Printed], text: str) -> Printed | None:
    """Where two days and more are printed, both ends of a period are among them."""
    begin, slash, end = text.partition("/")
    given = [one for one in printed if one.day]
    if not slash or len(given) < 2 or _OPEN in (begin, end):
        return None
    for edge, shown in ((begin, given[0]), (end, given[-1])):
        interval = parse(edge)
        if interval is not None and interval.exact and not any(_fits(one, interval) for one in given):
            return shown
    return None


def _fits(printed: Printed, interval: Interval) -> bool:
    """Whether some day of the interval is what is printed, as far as it is printed.

    "by June 30" and "before July" are both ../2023-06: an open end reaches a day farther, into the next month or year.
    """
    if printed.year is None and printed.month is None and printed.day is None:
        return True
    reach = datetime.timedelta(1)
    first, last = interval.first, interval.last
    if last == datetime.date.max and first - datetime.date.min > reach:
        first -= reach
    elif first == datetime.date.min and datetime.date.max - last > reach:
        last += reach
    if printed.year is not None:
        years = [printed.year]
    elif (last - first).days > 366:
        return True
    else:
        years = list(range(first.year, last.year + 1))
    months = [printed.month] if printed.month else range(1, 13)
    return any(_overlaps(year, month, printed.day, first, last) for year in years for month in months)


def _overlaps(year: int, month: int, day: int | None, first: datetime.date, last: datetime.date) -> bool:
    meant = parse(f"{year:04}-{month:02}" + (f"-{day:02}" if day else ""))
    return meant is not None and meant.first <= last and first <= meant.last


def _told(words: str, place: Path, printed: Printed, interval: Interval) -> Differs:
    """What of the date differs, the greatest part first."""
    if printed.year and not interval.first.year <= printed.year <= interval.last.year:
        given = f"the year {printed.year}"
    elif printed.month and not _fits(printed._replace(day=None), interval):
        given = f"the month {_MONTHS[printed.month - 1]}"
    else:
        given = f"the day {printed.day}" if printed.day else "another time"
    start, end = printed.start, printed.end
    return Differs(words if len(words) <= 60 else words[start:end], place, given)
