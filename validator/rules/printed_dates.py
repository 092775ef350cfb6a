"""DAT: dates against the words that the release prints for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.edtf import MONTHS, Interval, parse
from ..document.facts import Facts, attempt, has_conflict
from ..languages.lookup import entry
from ..ledger import is_contradicted
from ..ledger.dated import Dated, dated_fields, day, language_of, quotes_of, taking_place
from ..schema.roles import with_words
from ..system.patterns import cased
from ..system.printable import excerpt
from . import chronology
from .registry import finding, rule

_OPEN = ".."
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@rule("DAT007", "error", "2023-06-26 is a Monday, but the release says 'Tuesday'; correct it, or record the conflict")
def wrong_weekday(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The date falls on a different weekday from the one that the release prints, so its day, month or year is wrong.

    It reads date_text (when_text), and a quote with the weekday right beside the same day, in the languages whose dates
    jco reads; words that are a weekday alone, or two ("on Thursday and Friday"), in every language whose weekdays CLDR
    has. Not reported for a date less exact than a day, where the printed words give another day (a mistake of its
    own), and where a conflict is recorded for the field.

    Wrong:
        release: {lang: en}
        meeting: {date: 2023-06-26, date_text: 'Tuesday, June 26'}

    Right:
        release: {lang: en}
        meeting: {date: 2023-06-26, date_text: 'Monday, June 26'}
    """
    for dated in dated_fields(facts):
        for place, printed in attempt(partial(_other_weekdays, dated, facts)) or ():
            text, date = dated.obj[dated.field], parse(dated.obj[dated.field])
            edge = _first_day(text) or date
            ends = (edge.first, edge.last) if edge is not None else ()
            is_day = " to ".join(dict.fromkeys(_WEEKDAYS[end.weekday()] for end in ends))
            begins = "begins on" if text.endswith(_OPEN) else "is"
            message = f"{text} {begins} a {is_day}, but the release says '{excerpt(printed, 60)}'"
            hint = "correct the date; if the release contradicts itself, record the other date under conflicts"
            yield finding((*dated.path, dated.field), message, hint, rests_on=place)


def _other_weekdays(dated: Dated, facts: Facts) -> list[tuple[Path, str]]:
    """(place, words) of each printed weekday, with its date, that the date of an object is not."""
    date = day(dated.obj, dated.field)
    if date is None or has_conflict(dated.obj, dated.field):
        return []
    lang = language_of(dated.obj, facts)
    words = dated.obj.get(dated.words)
    edge = _first_day(str(dated.obj[dated.field]))
    if edge is not None and dated.kind in taking_place():
        if words is None or not _is_another_weekday(words, lang, edge):
            return []
        return [((*dated.path, dated.words), words)]
    if date.first != date.last:
        return [((*dated.path, dated.words), words)] if words is not None and _is_of_others(words, lang, date) else []
    # Two dates of an agreement share date_text: a weekday alone may be that of the other one.
    may_be_alone = dated.kind != "agreement" or not all(name in dated.obj for name in with_words("date")["agreement"])
    read = [((*dated.path, dated.words), _against(words, lang, date, may_be_alone) if words is not None else None)]
    read += [(place, _against(quote, lang, date, False)) for place, quote in quotes_of(dated.path, dated.obj)]
    return [(place, printed) for place, printed in read if printed is not None]


def _first_day(period: str) -> Interval | None:
    """The day on which a period begins that has no end."""
    begin, slash, end = period.partition("/")
    edge = parse(begin) if slash and end == _OPEN else None
    return edge if edge is not None and edge.exact and edge.first == edge.last else None


def _is_another_weekday(words: str, lang: str, edge: Interval) -> bool:
    """Whether words are a weekday alone ("arrived on Wednesday morning"), and not that of a day."""
    if not _may_have_weekday(words, lang):
        return False
    from ..ledger.weekdays import weekdays_named

    named = weekdays_named(words, lang)
    return len(named) == 1 and edge.first.weekday() not in named


def _is_of_others(words: str, lang: str, date: Interval) -> bool:
    """Whether words are two weekdays alone ("on Thursday and Friday"), and those of a period of days are others."""
    if not date.exact or (date.last - date.first).days >= len(_WEEKDAYS):
        return False
    if not _may_have_weekday(words, lang):
        return False
    from ..ledger.weekdays import weekdays_named

    named = weekdays_named(words, lang)
    return len(named) > 1 and not {date.first.weekday(), date.last.weekday()} <= named


def _may_have_weekday(words: str, lang: str) -> bool:
    """Whether it is worth to read them: most texts have none."""
    known = entry(lang.partition("-")[0]).dates
    return known is None or not known.any_weekday or cased(known.any_weekday).search(words) is not None


def _against(text: str, lang: str, date: Interval, may_be_alone: bool) -> str | None:
    """The weekday that a text prints for a day, if it is another one. A text may print several."""
    day, code = date.first, lang.partition("-")[0]
    if not _may_have_weekday(text, lang):
        return None
    if not may_be_alone and code not in ("ja", "zh") and str(day.day) not in text:
        return None
    from ..languages.calendar import days

    text = unicodedata.normalize("NFC", text)
    printed = days(text, lang)
    alone = may_be_alone and all(one.day is None for one in printed)
    given = [
        one
        for one in printed
        if one.weekday is not None
        and (one.day == day.day or (alone and one.day is None))
        and one.month in (None, day.month)
        and one.year in (None, day.year)
    ]
    if not given and alone:
        from ..ledger.weekdays import weekdays_named

        named = weekdays_named(text, lang)
        return text if named and day.weekday() not in named else None
    if not given or any(one.weekday == day.weekday() for one in given):
        return None
    return text[given[0].start : given[0].end]


@rule("DAT008", "warning", "the date is less exact than a day; give the printed words under date_text (when_text)")
def date_text_missing(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A date that is less exact than a day was worked out from words, so the printed words must be given with it.

    This applies to sessions, events, agreements, outcomes (when_text) and the relationship. A period between two days
    is exact, and so is an open period that begins or ends on a day.

    Wrong:
        events: {visit: {kind: official-visit, date: 2022-08}}

    Right:
        events: {visit: {kind: official-visit, date: 2022-08, date_text: last August}}
    """
    told: set[Path] = set()
    for dated in dated_fields(facts):
        if dated.kind == "meeting" or dated.path in told or not attempt(partial(_lacks_words, dated)):
            continue
        told.add(dated.path)
        text = dated.obj[dated.field]
        message = f"{dated.field} {text} is less exact than a day, but its printed words are missing"
        hint = f"give them as printed, such as {dated.words}: last August"
        yield finding((*dated.path, dated.field), message, hint)


def _lacks_words(dated: Dated) -> bool:
    text = dated.obj.get(dated.field)
    if text is None or parse(text) is None or dated.obj.get(dated.words) is not None:
        return False
    ends = [parse(end) for end in text.split("/") if end != ".."]
    return any(end is not None and not end.exact for end in ends)


@rule("DAT009", "warning", "'last August' in a release of 2023-06-30 means 2022-08, not 2021-08; correct it")
def relative_date_wrong(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The release tells a date by its distance from its own (last August, yesterday, next year), and it is another one.

    Counted from the date of the release, last: the latest one before the month of the release, or the one a year
    earlier if this year's is past; this: this year; in: this year, or last year if it is still to come; next: the
    coming one (English only). "Yesterday", "last week", "this month", "next year" and "the end of the year" are read in
    the languages whose words for them jco has, and counted from the date of the release, from a day near it that the
    text prints, or from that of the session. A day or a month without its year is wrong where it is more than a year
    away; of one within a year, and of "within three months", nothing is said. Not reported where a year is printed
    beside them, where two of them are joined by "or", where a conflict is recorded for the field, and where the text
    has another date of the release (EVD024).

    Wrong:
        release: {lang: en, date: 2023-06-30}
        events: {visit: {kind: official-visit, date: 2021-08, date_text: last August}}

    Right:
        release: {lang: en, date: 2023-06-30}
        events: {visit: {kind: official-visit, date: 2022-08, date_text: last August}}
    """
    for dated in dated_fields(facts):
        found = attempt(partial(_misread, dated, facts))
        if found is None or is_contradicted(facts, ("release", "date")):
            continue
        printed, meant, what = found
        text, release = dated.obj[dated.field], facts.release["date"]
        message = f"'{printed}' in a release of {release} means {meant}, not {text}"
        hint = f"correct the {what}; if the release contradicts itself, record the other date under conflicts"
        related = (Related("the date of the release", ("release", "date")),)
        yield finding((*dated.path, dated.field), message, hint, related=related)


def _misread(dated: Dated, facts: Facts) -> tuple[str, str, str] | None:
    """The printed words, what they mean and what to correct, where the date is another one."""
    date, words = day(dated.obj, dated.field), dated.obj.get(dated.words)
    if date is None or words is None:
        return None
    from ..ledger.distant import misread, told

    wrong = misread(dated, facts)
    if wrong is not None:
        return wrong
    # In "in June of next year" the year is told.
    if has_conflict(dated.obj, dated.field) or language_of(dated.obj, facts).partition("-")[0] != "en":
        return None
    release = chronology.published(facts)
    if release is None or not _is_one_month(release) or told(dated, facts) is not None:
        return None
    from ..languages.calendar import relative_month

    read = relative_month(unicodedata.normalize("NFC", words))
    if read is None or not read.month:
        return None
    years = _years(read.word, read.month, release)
    if not _has_month(date, read.month) or any(_overlaps(date, year, read.month) for year in years):
        return None
    return f"{read.word} {MONTHS[read.month - 1]}", f"{years[0]:04}-{read.month:02}", "year"


def _overlaps(date: Interval, year: int, month: int) -> bool:
    return _overlap(date, parse(f"{year:04}-{month:02}"))


def _overlap(date: Interval, meant: Interval | None) -> bool:
    return meant is None or not (meant.is_before(date) or date.is_before(meant))


def _years(word: str, month: int, release: Interval) -> list[int]:
    """The years that the words can mean, the likeliest first."""
    year, now = release.first.year, release.first.month
    if word == "last":
        return [year, year - 1] if month < now else [year - 1]
    if word == "in":
        return [year, year - 1] if month > now else [year]
    if word == "next":
        return [year] if month > now else [year + 1]
    return [year]


def _is_one_month(date: Interval) -> bool:
    return (date.first.year, date.first.month) == (date.last.year, date.last.month)


def _has_month(date: Interval, month: int) -> bool:
    """Whether the month of some year lies in the period; where it does not, another month is the fault."""
    first, last = date.first.year * 12 + date.first.month, date.last.year * 12 + date.last.month
    return last - first >= 11 or any((number - 1) % 12 + 1 == month for number in range(first, last + 1))
