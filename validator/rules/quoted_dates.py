"""EVD013: a date against the days that the printed words, or the quotes beside it, give."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.content import known, peek
from ..document.edtf import Interval, can_be, parse
from ..document.facts import Facts, attempt, has_conflict
from ..languages.date_tables import Printed
from ..ledger import TRACED, Fact, traces
from ..schema.roles import fields, with_words
from ..system.printable import excerpt
from . import chronology
from .dated import Dated, dated_fields, language_of, quotes_of, taking_place
from .registry import finding, rule

_MONTHS = "January February March April May June July August September October November December".split()
_OPEN = ".."


@rule("EVD013")
def date_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The printed words give a different day, month or year from the date: "June 26" with 2023-06-27.

    It reads date_text (when_text), the quotes of sessions and events, and the name of an agreement or project with a
    period ("2021-2023"), in the languages whose dates jco reads. Not reported where one of several printed dates fits,
    where a conflict is recorded for the date, and for dates with ~, ? or %.
    """
    for dated in dated_fields(facts):
        for words, place, given in attempt(partial(_differing, dated, facts)) or ():
            message = f"the printed words '{excerpt(words, 60)}' give {given}, not {dated.obj[dated.field]}"
            hint = "correct one of the two; if the release contradicts itself, record the other date under conflicts"
            related = (Related("the words", place),)
            yield finding((*dated.path, dated.field), message, hint, related=related, rests_on=place)
    for fact, words in other_ranges(facts):
        message = f"the printed words give {words}, not {excerpt(fact.value)}"
        hint = "correct one of the two; if the release contradicts itself, record the other period under conflicts"
        field = with_words("date").get(fact.kind, {}).get(fact.field)
        yield finding(fact.path, message, hint, rests_on=(*fact.path[:-1], field) if field else ())


def other_ranges(facts: Facts) -> Iterator[tuple[Fact, str]]:
    """The periods beside which when_text, or the name of the object, prints another one ("2021-2023")."""
    for kind, obj_fields in fields("date").items():
        for path, obj in facts.nodes(kind):
            for field in obj_fields:
                value = peek(obj, field)
                if value is None or "/" not in value or _is_settled(obj, field):
                    continue
                from ..ledger.periods import other_range

                fact = Fact((*path, field), kind, field, "date", value, obj, obj)
                words = attempt(partial(other_range, fact, facts))
                if words is not None:
                    yield fact, words


def _is_settled(obj: dict[str, Any], field: str) -> bool:
    """Whether the annotator says that the date is inferred, or that the release prints another one."""
    inferred = attempt(lambda: field in (obj.get("inferred") or ())) if "inferred" in known(obj) else False
    return bool(inferred) or bool(attempt(partial(has_conflict, obj, field)))


def is_against_words(kind: str, path: Path, session: dict[str, Any], facts: Facts) -> bool:
    """Whether words that the release prints for a session give another date, which EVD013 says before all else."""
    found = attempt(partial(_differing, Dated(kind, path, session, "date"), facts)) or ()
    return any(_is_printed(place, facts) for _, place, _ in found)


def _is_printed(place: Path, facts: Facts) -> bool:
    """Whether the release has the words at this place, as far as that is known."""
    if not facts.has_texts:
        return True
    if "quote" in place:
        from ..evidence.quotes import NOWHERE, located

        return not any(quote.path == place and quote.verdict == NOWHERE for quote in located(facts))
    return any(fact.path == place and trace.state == TRACED for fact, trace in traces(facts, "words"))


def _differing(dated: Dated, facts: Facts) -> list[tuple[str, Path, str]]:
    """(words, place, what of the date differs: ``the day 26``) of printed words that give another date."""
    interval = chronology.day(dated.obj, dated.field)
    if interval is None or has_conflict(dated.obj, dated.field):
        return []
    lang = language_of(dated.obj, facts)
    words = dated.obj.get(dated.words)
    place: Path = (*dated.path, dated.words)
    if words is not None:
        words = unicodedata.normalize("NFC", words)
        printed = _days(words, lang)
        if printed:
            other = _other(printed, interval, dated)
            return [_told(words, place, other, interval)] if other else []
    if dated.kind not in taking_place() or dated.field in (dated.obj.get("inferred") or ()):
        return []
    quotes = list(quotes_of(dated.path, dated.obj))
    others = [(*one, _other(_with_day(_days(one[1], lang), interval), interval, dated)) for one in quotes]
    found = [_told(quote, place, other, interval) for place, quote, other in others if other]
    return [] if found and _fits_elsewhere(dated, lang, interval) else found


def _days(words: str, lang: str) -> list[Printed]:
    """The dates that words give; a weekday alone is none."""
    if not any(char.isdigit() for char in words) and not any(char.isalpha() for char in words):
        return []
    from ..languages.calendar import days, reads

    if reads(lang):
        return [one for one in days(words, lang) if one.year or one.month or one.day]
    from ..evidence.readings import sure_dates

    return [Printed(one.year, one.month, one.day, None, one.start, one.end) for one in sure_dates(words, lang)]


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
    """Whether some day of the interval is what is printed, as far as it is printed."""
    return can_be(interval, printed.year, printed.month, printed.day)


def _told(words: str, place: Path, printed: Printed, interval: Interval) -> tuple[str, Path, str]:
    """What of the date differs, the greatest part first."""
    if printed.year and not interval.first.year <= printed.year <= interval.last.year:
        given = f"the year {printed.year}"
    elif printed.month and not _fits(printed._replace(day=None), interval):
        given = f"the month {_MONTHS[printed.month - 1]}"
    else:
        given = f"the day {printed.day}" if printed.day else "another time"
    start, end = printed.start, printed.end
    return words if len(words) <= 60 else words[start:end], place, given
