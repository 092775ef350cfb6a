"""What a release says of the session after this one: its number, when and where it is to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from ..languages.floor_dates import readings
from ..languages.floor_ordinals import in_words, numbers
from ..languages.lookup import entry, listed
from ..languages.negations import negation
from ..languages.ordinals import ordinals
from ..languages.reading import Reading
from ..languages.tables import found_in, words_expression
from ..languages.words import WORD, cell, fold, matcher
from ..layout.nations import is_dense
from ..layout.session import names_other_body, numbers_of_sessions, sentences, speaks_of_other
from ..system.printable import clean
from ..tuples import NamedTuple
from .places import place

_MONTHS, _SEASONS = 12, range(21, 25)
# Parts of a year by their numbers in EDTF: the first and the last month.
_PARTS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
_FAR = 5  # years between two sessions


class Coming(NamedTuple):
    """The fields of the next session as the format has them, the words that say it, and the index of their text."""

    value: dict[str, Any]
    words: str
    text: int


def coming(texts: Iterable[str], lang: str, number: int | None, sides: list[str], held: str) -> Coming | None:
    """The one sentence of the paragraphs that tells of the next session; None where it is not sure.

    ``number``: that of this session; ``held``: its day, or that of the release.
    """
    # The first paragraph tells of this session: another number in it may be that of this one.
    found = [
        (index, said, is_numbered)
        for index, text in enumerate(texts)
        for said, is_numbered in _telling(text, lang, number)
        if index or speaks_of_other(said, lang)
    ]
    named = [each for each in found if each[2]] or found
    told = [
        Coming(value, said, index)
        for index, said, is_numbered in named
        if (value := _said(said, lang, number if is_numbered else None, sides, held))
    ]
    return told[0] if len(told) == 1 else None


def _said(said: str, lang: str, number: int | None, sides: list[str], held: str) -> dict[str, Any]:
    value: dict[str, Any] = {"ordinal": number + 1} if number else {}
    when = _when(said, lang, int(held[:4])) if held else None
    if when is not None:
        value["date"], value["date_text"] = when
    where = place(said, lang, sides, "")
    if where is not None and clean(where.city):
        value["place"] = {"city": clean(where.city), **({"country": where.country} if where.country else {})}
        if where.country and not where.is_printed:
            value["place"]["inferred"] = ["country"]
    return value


def _telling(text: str, lang: str, number: int | None) -> Iterator[tuple[str, bool]]:
    """The sentences on the next session, each with whether it has its number."""
    for one in sentences(text):
        told = {each.value for each in numbers_of_sessions(one, lang)}
        if names_other_body(one, lang) or _of_others(lang).search(one) or negation(one.casefold(), lang):
            continue
        if number and (told == {number + 1} or (not told and _counts(one, lang, number + 1))):
            yield one, True
        elif not told and _next(lang).search(one):
            yield one, False


def _counts(said: str, lang: str, number: int) -> bool:
    """Whether a sentence has a number right before a word for session or meeting, though it names no committee."""
    known = entry(lang).sessions
    if known is None or is_dense(lang):
        return False
    words = matcher(cell(f"{known.session}, {known.meeting}", lang))
    read = [(one.value, one.end) for one in ordinals(said, lang)]
    read += [(one.value, one.end) for one in (*in_words(said, lang), *numbers(said, []))]
    behind = (WORD.search(said, end) for value, end in dict.fromkeys(read) if value == number)
    return any(match is not None and words.has(fold(match.group(), lang)) for match in behind)


@cache
def _of_others(lang: str) -> re.Pattern[str]:
    """Bodies whose sessions are counted, too: "the next session of the General Assembly"."""
    known = entry(lang).sessions
    words = known.other_bodies if known is not None else ""
    return re.compile(found_in(words, not is_dense(lang)) if words else "(?!)", re.IGNORECASE)


@cache
def _next(lang: str) -> re.Pattern[str]:
    words = entry(lang).template.next_session
    return re.compile(found_in(words, not is_dense(lang)) if words else "(?!)", re.IGNORECASE)


def _when(said: str, lang: str, since: int) -> tuple[str | int, str] | None:
    """The one date of a sentence that is no deadline, and its words."""
    found = [one for one in readings(said, lang) if one.year and not one.days]
    spans = {(one.start, one.end) for one in found}
    if len(spans) != 1 or len({one[:3] for one in found}) != 1:
        return None
    one, (before, behind) = found[0], _bounds(lang)
    is_deadline = before.search(said[: one.start]) or behind.match(said, one.end)
    if is_deadline or not since <= (one.year or 0) <= since + _FAR:
        return None
    value = _date(one)
    if one.month is None and not _is_in_year(said, one, lang):
        return None
    # A letter for the era or an ending may be written in one with a year.
    end = one.end + (0 if is_dense(lang) else len(re.match(r"\w*", said[one.end :])[0]))  # type: ignore[index]
    return (value, " ".join(said[one.start : end].split())) if value is not None else None


def _date(one: Reading) -> str | int | None:
    if one.month is None:
        return one.year
    if one.month in _PARTS:
        first, last = _PARTS[one.month]
        return f"{one.year:04}-{first:02}/{one.year:04}-{last:02}"
    if one.month > _MONTHS and one.month not in _SEASONS:
        return None
    return f"{one.year:04}-{one.month:02}" + (f"-{one.day:02}" if one.day else "")


def _is_in_year(said: str, one: Reading, lang: str) -> bool:
    """Whether a year is all that is printed: not the end of it."""
    before, behind = _in_year(lang)
    return bool(before.search(said[: one.start]) or behind.match(said, one.end))


@cache
def _in_year(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands right before such a year, and right behind it."""
    template = entry(lang).template
    before, behind = (words_expression(words) or "(?!)" for words in (template.in_year, template.behind_year))
    edge, end = ("", "") if is_dense(lang) else (r"(?<!\w)", r"(?!\w)")
    return (
        re.compile(rf"{edge}(?:{before})\s*$", re.IGNORECASE),
        re.compile(rf"\s*(?:{behind}){end}", re.IGNORECASE),
    )


@cache
def _bounds(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words right before a date, or right behind it, that make it a deadline: by, until."""
    language = entry(lang)
    # Of the others those of one word may also say when it is: "para mayo".
    others = [word for word in listed(language.bounds) if " " in word]
    words = [*listed(language.bounds_of_days), *listed(language.bounds_of_ends), *others]
    either = "|".join(re.escape(word) for word in dict.fromkeys(words)) or "(?!)"
    edge, end = ("", "") if is_dense(lang) else (r"(?<!\w)", r"(?!\w)")
    return (
        re.compile(rf"{edge}(?:{either})\s*$", re.IGNORECASE),
        re.compile(rf"\s*(?:{either}){end}", re.IGNORECASE),
    )
