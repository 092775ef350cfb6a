"""When the reported session was held, from the one sentence that says it."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from ..languages.calendar import Printed
from ..languages.distances import of_days
from ..languages.lookup import entry, listed
from ..languages.tables import after_number, found_in, words_expression
from ..layout.dates import dates
from ..layout.nations import is_dense
from ..layout.session import (
    names_committee,
    names_other_body,
    numbers_of_sessions,
    opens_with_session,
    says_held,
    says_opened,
    sentences,
    speaks_of_other,
)
from .dateline import dateline
from .places import main_clause, other_act

_FAR = 300  # code points between the session and its date
_NEAR = 40  # code points before a date that may say what else happened then
_TWO = 2
_JOINED = re.compile(r"[^\W\d_]{1,2}(?!\w)")  # a sign of the era right behind a year: 2024م
_IN_BRACKETS = re.compile(r"\s?[(（](\d{1,2})[)）]")
_NUMBER = re.compile(r"\A\d{1,2}\s{2,}(?=[^\W\d_])")  # of a paragraph, by the ministry of Japan
_CLAUSE = re.compile(r"[,;:،，、]|\s[–—-]\s")
_LASTS = 6  # days of a session at most
_SOON = 10  # days
_LATEST = 60  # days: a year that is not printed is that of the release, or the one before


def said(paragraph: str, lang: str, number: int | None) -> list[str]:
    """The sentences of a paragraph that say that the session was held: those that name it before those that may."""
    named, perhaps = [], []
    for one in sentences(_NUMBER.sub("", paragraph[dateline(paragraph, lang).end :])):
        numbers = {each.value for each in numbers_of_sessions(one, lang)}
        speaks = number in numbers if numbers else names_committee(one, lang)
        if len(numbers) > 1 or speaks_of_other(one, lang) or names_other_body(one, lang):
            continue
        if not says_held(one, lang):
            continue
        if speaks:
            named.append(one)
        elif not numbers and opens_with_session(one, lang):
            perhaps.append(one)
    dated = [one for one in named if any(day.day for day in dates(one, lang))]
    if len(dated) > 1:
        return []
    return [*dated, *(one for one in named if one not in dated), *perhaps]


def date(said: str, lang: str, released: str, around: str = "") -> tuple[str, str] | None:
    """(date, printed words) of the one date in the sentence; None where it may not be that of the session.

    ``around``: a day near the release, where its own is not known: it tells the year that a date leaves out.
    """
    found = _as_one_period(said, [one for one in dates(said, lang) if one.day], lang)
    found = _in_last_year(_without_dateline(found, lang), said, released)
    spans = {(one.start, one.end) for one in found}
    if not spans:
        return _relative(said, lang, released)
    if len(spans) != 1 or _of_other_act(said, found[0], lang):
        return None
    if not all(one.month for one in found):
        return _of_this_month(said, found, released, lang)
    # "Tuesday 6 and Wednesday 7 September": the first of the days was not read.
    if _day_before(lang).search(said[: found[0].start]):
        return None
    return _dated(said, found, released, lang, around)


def _without_dateline(found: list[Printed], lang: str) -> list[Printed]:
    """Of a day that the dateline gives in full and the sentence alone, as in East Asia, the latter."""
    if not is_dense(lang) or len(found) != _TWO:
        return found
    first, last = found
    return [last] if first.month and not last.month and first.day == last.day else found


def _in_last_year(found: list[Printed], said: str, released: str) -> list[Printed]:
    """Of a day of another calendar without its year, which is read in every year, the last one before the release."""
    places = {(one.start, one.end) for one in found}
    has_year = bool(found) and re.search(r"\d{4}", said[found[0].start : found[0].end]) is not None
    if len(places) != 1 or has_year or len({one.year for one in found}) <= _TWO:
        return found
    days = [(f"{one.year:04}-{one.month or 0:02}-{one.day or 0:02}", one) for one in found if one.year]
    return [max((day, one) for day, one in days if day <= released)[1]] if released > min(days)[0] else found


def _of_this_month(said: str, found: list[Printed], released: str, lang: str) -> tuple[str, str] | None:
    """The one day that is printed without its month, as agencies of East Asia do: the last one before the release."""
    if not is_dense(lang) or len(found) != 1 or not released or found[0].year or found[0].weekday is not None:
        return None
    until = dt.date.fromisoformat(released)
    first = until.replace(day=1)
    template, before = entry(lang).template, said[: found[0].start]
    this = template.this_month.replace("{month}", f"0?{until.month}") if template.this_month else ""
    named = re.search(rf"(?:{this or '(?!)'})\s?$", before)
    if named is None and re.search(rf"(?:{template.other_month or '(?!)'})\s?$", before):
        return None
    month = first if named or (found[0].day or 0) <= until.day else (first - dt.timedelta(days=1)).replace(day=1)
    start = named.start() if named is not None else found[0].start
    made = _dated(said, [found[0]._replace(year=month.year, month=month.month, start=start)], released, lang)
    # A day that is long past may as well be one to come.
    is_near = made is not None and (until - dt.date.fromisoformat(made[0])).days <= _SOON
    return made if month == first or is_near else None


def _as_one_period(said: str, found: list[Printed], lang: str) -> list[Printed]:
    """Two days of two months that are the ends of a period, at one place: ``31 July to 1 August 2024``."""
    if len(found) != 2 or not all(one.month for one in found) or found[0].month == found[1].month:
        return found
    first, last = found
    if not _until(lang).fullmatch(said[first.end : last.start].strip()):
        return found
    years = first.year or last.year, last.year or first.year
    return [
        one._replace(start=first.start, end=last.end, year=year, weekday=None)
        for one, year in zip(found, years, strict=True)
    ]


def goes_on(said: str, day: str, body: str, lang: str) -> bool:
    """Whether a session that is said to have begun on a day may have lasted: a day soon after it is named."""
    if not says_opened(said, lang) or "/" in day:
        return False
    began = dt.date.fromisoformat(day)
    until = (began + dt.timedelta(_LASTS)).isoformat()
    days = (_resolved(one, until) for one in dates(body, lang) if one.day and one.month)
    return any(0 < (each - began).days <= _LASTS for each in days if each is not None)


@cache
def _day_before(lang: str) -> re.Pattern[str]:
    joins = words_expression(entry(lang).template.joins) or "(?!)"
    known = entry(lang).dates
    suffix = after_number(known.day) if known else ""
    # A short word between two numbers of days is "and", whatever the language: 28. и 29. маја.
    return re.compile(
        rf"(?<!\d)\d{{1,2}}(?:[.ºª]|{suffix})?\s*(?:[,–-]|(?:{joins})|\b[^\W\d_]{{1,3}}\b)\s*(?:[^\W\d]+\s+)?$"
    )


@cache
def _until(lang: str) -> re.Pattern[str]:
    """What stands between the first and the last of several days, not between two: ``du 15 au 17 juillet``."""
    known, joins = entry(lang).dates, listed(entry(lang).template.joins)
    words = [word for word in listed(known.between_days if known else "") if word not in joins]
    every = "|".join(map(re.escape, [*words, "to", "bis"]))
    return re.compile(rf"[-–—~～〜]|(?<!\w)(?:{every})(?!\w)", re.IGNORECASE)


def _dated(said: str, found: list[Printed], released: str, lang: str, around: str = "") -> tuple[str, str] | None:
    resolved = sorted(day for one in found if (day := _resolved(one, released or around)))
    if len(resolved) != len(found) or not _is_right(found, resolved, released):
        return None
    words = " ".join(_closed(said, found[0], lang).split())
    if len(resolved) == 1:
        return resolved[0].isoformat(), words
    is_range = (resolved[-1] - resolved[0]).days == len(resolved) - 1 or _until(lang).search(words)
    return (f"{resolved[0]}/{resolved[-1]}", words) if is_range else None


def date_behind(title: str, lang: str, released: str) -> tuple[str, str] | None:
    """The day of the session at the end of a title that names it: ``..., Apia, 22 February 2022``."""
    found = [one for one in dates(title, lang) if one.day]
    if len({(one.start, one.end) for one in found}) != 1 or not all(one.month and one.year for one in found):
        return None
    before, after = title[: found[0].start], title[found[0].end :]
    if re.fullmatch(r"[\s.)）]*", after) is None or re.search(r"[,，(（–—-]", before) is None:
        return None
    return _dated(title, found, released, lang)


def _relative(said: str, lang: str, released: str) -> tuple[str, str] | None:
    """The day of ``on Monday`` or ``today``, told by the day of the release."""
    named = [one for one in dates(said, lang) if one.weekday is not None and not (one.day or one.month or one.year)]
    near = list(_near_days(lang).finditer(said))
    if not released or max(len(named), len(near)) != 1:
        return None
    until = dt.date.fromisoformat(released)
    if named and near:
        # "today, Wednesday" is one day, if both are the same.
        between = said[min(named[0].end, near[0].end()) : max(named[0].start, near[0].start())]
        if near[0].lastgroup != "today" or until.weekday() != named[0].weekday or len(between) > _TWO:
            return None
    if near:
        word = near[0]
        of_other = _is_of_other(said, *word.span(), lang) or _is_told(said, *word.span(), lang)
        if word.lastgroup is None or of_other:
            return None
        day = until - dt.timedelta(days=word.lastgroup == "yesterday")
        return day.isoformat(), word[0]
    if _is_of_other(said, named[0].start, named[0].end, lang) or _is_told(said, named[0].start, named[0].end, lang):
        return None
    day = until - dt.timedelta(days=(until.weekday() - (named[0].weekday or 0)) % 7)
    # In Brazil the day follows in brackets: segunda-feira (11).
    end = named[0].end
    beside = _IN_BRACKETS.match(said, end)
    if beside is not None and int(beside[1]) != day.day:
        return None
    return day.isoformat(), " ".join(said[named[0].start : beside.end() if beside is not None else end].split())


def _is_told(said: str, start: int, end: int, lang: str) -> bool:
    """Whether a day is the one on which somebody told of the session: ``the ministry said on Friday``."""
    before, after = said[max(0, start - _NEAR) : start], said[end : end + _NEAR // 2]
    clause = _CLAUSE.split(before)[-1], _CLAUSE.split(after, maxsplit=1)[0]
    return any(_told(lang).search(words) is not None for words in clause)


@cache
def _told(lang: str) -> re.Pattern[str]:
    words = entry(lang).template.told
    return re.compile(found_in(words, not is_dense(lang)) if words else "(?!)", re.IGNORECASE)


@cache
def _near_days(lang: str) -> re.Pattern[str]:
    """Today, yesterday, and other words for days that are near, which may be a day to come."""
    before, same, after = (of_days(lang, step) for step in (-1, 0, 1))
    named = [("today", same), ("yesterday", tuple(word for word in before if word not in after)), ("", after)]
    either = [(name, "|".join(map(re.escape, words))) for name, words in named if words]
    parts = [rf"(?P<{name}>{words})" if name else words for name, words in either]
    edge = ("", "") if is_dense(lang) else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{edge[0]}(?:{'|'.join(parts) or '(?!)'}){edge[1]}", re.IGNORECASE)


def _of_other_act(said: str, one: Printed, lang: str) -> bool:
    """Whether the date may be that of something else: it is far from the session, or a signature or visit is near."""
    return _is_of_other(said, one.start, one.end, lang)


def _is_of_other(said: str, start: int, end: int, lang: str) -> bool:
    places = [each.start for each in numbers_of_sessions(said, lang)] or [0]
    nearest = min(places, key=lambda place: abs(place - start))
    between = main_clause(said[min(nearest, start) : max(nearest, start)])
    around = main_clause(said[max(0, start - _NEAR) : start]) + said[end : end + _NEAR // 2]
    other = other_act(lang)
    return len(between) > _FAR or other.search(between) is not None or other.search(around) is not None


def _closed(said: str, one: Printed, lang: str) -> str:
    """The printed words of a date, with the bracket that closes one in them (``Monday (26/6)``), or with its era."""
    words, behind = said[one.start : one.end], said[one.end : one.end + 1]
    joined = _JOINED.match(said, one.end) if words[-1:].isdecimal() and not is_dense(lang) else None
    if joined is not None:
        return words + joined[0]
    opened = {")": "(", "）": "（"}.get(behind, "")
    return words + behind if opened and words.count(opened) > words.count(behind) else words


def _resolved(one: Printed, released: str) -> dt.date | None:
    """The day that is meant; without a printed year the last one that is not after the release."""
    try:
        if one.year:
            return dt.date(one.year, one.month or 0, one.day or 0)
        until = dt.date.fromisoformat(released)
        years = (dt.date(year, one.month or 0, one.day or 0) for year in (until.year, until.year - 1))
        return next((day for day in years if 0 <= (until - day).days <= _LATEST), None)
    except ValueError:
        return None


def _is_right(found: list[Printed], resolved: list[dt.date], released: str) -> bool:
    """Whether the printed weekday fits, and the day is not after the release."""
    weekdays = [one.weekday for one in found if one.weekday is not None]
    if weekdays and (len(found) > 1 or weekdays[0] != resolved[0].weekday()):
        return False
    return not released or resolved[-1].isoformat() <= released
