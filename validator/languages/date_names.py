"""Printed dates in languages that name their months: ``26 June 2023``, ``le 26 juin``, ``26 июня 2023 г.``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..system.patterns import pattern
from ..tuples import NamedTuple
from . import cldr
from .date_tables import Dates as Table
from .date_tables import Named, Printed, table
from .lookup import entry, listed
from .shapes import Dates
from .words import Word, beginnings, cell, fold, is_part, matcher, places, words

_LABEL = 20  # code points before a number, with the word that makes it a name
_BEFORE = 60  # code points before a month in which its days stand; a text no longer than that may be the month alone
_MOST = 20_000  # places of a text that are looked at; no release has as many


class Names(NamedTuple):
    """Folded names with their numbers; the short ones are read only beside a number.

    ``abbreviated``: the names of months after which a dot ends no sentence.
    """

    months: dict[str, int]
    months_short: dict[str, int]
    abbreviated: frozenset[str]
    weekdays: dict[str, int]
    weekdays_short: dict[str, int]


@cache
def names(lang: str) -> Names:
    """The names of the months and weekdays of a language: those of CLDR, and those of its file."""
    known, dates = cldr.of(lang), entry(lang).dates
    if known is None or dates is None:
        return Names({}, {}, frozenset(), {}, {})
    whole = _numbered(_cells(known.months, dates, lang), 1)
    more = {_name(name, dates, lang): value for value, text in dates.months.items() for name in listed(text)}
    weekdays = _numbered(_cells(known.weekdays, dates, lang), 0)
    weekdays |= {_name(name, dates, lang): value - 1 for value, text in dates.weekdays.items() for name in listed(text)}
    short = dates.signs is None
    months = _short(known.months_short, known.months, dates, lang, 1) if short else {}
    weekdays_short = _short(known.weekdays_short, known.weekdays, dates, lang, 0) if short else {}
    abbreviated = frozenset((*months, *more)) - whole.keys()
    return Names({**whole, **more}, months, abbreviated, weekdays, weekdays_short)


def months_named(lang: str) -> dict[str, int]:
    """The whole names of months of a language, folded, with their numbers; empty where its dates are not read."""
    return names(lang).months


def _cells(printed: tuple[tuple[str, ...], ...], dates: Dates, lang: str) -> list[list[str]]:
    """Names folded, with blanks for hyphens; those with digits are read by their signs."""
    return [
        list(dict.fromkeys(_name(name, dates, lang) for name in names if not any(map(str.isdigit, name))))
        for names in printed
    ]


def _name(name: str, dates: Dates, lang: str) -> str:
    return fold(name, lang).replace("-", " ").replace("\u200c", " ").removesuffix(f" {dates.month_word}")


def _short(
    printed: tuple[tuple[str, ...], ...], wide: tuple[tuple[str, ...], ...], dates: Dates, lang: str, first: int
) -> dict[str, int]:
    """The short names that are not also whole ones of the same month or weekday, nor everyday words."""
    both = zip(_cells(printed, dates, lang), _cells(wide, dates, lang), strict=True)
    words = listed(fold(dates.no_names, lang))
    return _numbered([[name for name in short if name not in (*whole, *words)] for short, whole in both], first)


def _numbered(cells: list[list[str]], first: int) -> dict[str, int]:
    return {name: value for value, cell in enumerate(cells, first) for name in cell}


def months(text: str, lang: str) -> Iterator[tuple[Named, list[Printed]]]:
    """Each month that is named, with the dates that are printed with it (one without a day, if it has none)."""
    how, known = table(lang), names(lang)
    for month, sure in _found(text, lang, known.months, known.months_short, how):
        if not sure and _is_other(text, month, lang, how):
            continue
        name = fold(text[month.start : month.end], lang)
        dates = _dates(text, month, lang, how, name in known.abbreviated, not matcher(how.no_day_behind).has(name))
        if dates and not dates[0].year and matcher(how.need_year).has(name):
            continue
        if dates and (sure or dates[0].day or dates[0].year or _near(text, month, lang, how)):
            yield month, dates


def weekdays(text: str, lang: str) -> Iterator[tuple[Named, bool]]:
    """Each weekday that is named, and whether it is one wherever it stands (else only beside a date)."""
    how, known = table(lang), names(lang)
    for weekday, sure in _found(text, lang, known.weekdays, known.weekdays_short, how):
        if sure:
            yield weekday, True
        elif not _is_name(text, weekday, lang, how):
            yield weekday, _near(text, weekday, lang, how)


def years(text: str, lang: str) -> Iterator[Printed]:
    """Years that stand without a month: ``in 2023``."""
    before, after = table(lang).before_year, table(lang).after_year
    for match in pattern("(?:19|20)[0-9]{2}(?![0-9])").finditer(text):
        start, end = match.span()
        if pattern(rf"(?<![\w.,/-]){before}\Z").search(text[max(0, start - 20) : start]) is None:
            continue
        if pattern(after).match(text, end):
            yield Printed(int(match[0]), None, None, None, start, end)


def _found(
    text: str, lang: str, wide: dict[str, int], short: dict[str, int], how: Table
) -> Iterator[tuple[Named, bool]]:
    shy, last = matcher(how.shy), 0
    for place in islice(places(text, lang, beginnings((*wide, *short))), _MOST):
        name, end = _longest(list(islice(words(text, lang, place, place + _BEFORE), 2)), text, (wide, short))
        if name and place >= last and not is_part(text, place, end) and (text[place].isupper() or not how.capital):
            last = end
            sure = name in wide and not shy.has(name.replace(" ", "_"))
            yield Named(wide[name] if name in wide else short[name], place, end), sure


def _longest(pair: list[Word], text: str, known: tuple[dict[str, int], ...]) -> tuple[str, int]:
    """The name that one or two words make, and where it ends; ("", 0) if they make none."""
    if len(pair) == 2 and text[pair[0].end : pair[1].start] in (" ", "-", "\u200c", "\u00a0", "'", "’"):
        for name in (f"{pair[0].folded} {pair[1].folded}", f"{pair[0].folded}'{pair[1].folded}"):
            if any(name in table for table in known):
                return name, pair[1].end
    if pair and any(pair[0].folded in table for table in known):
        return pair[0].folded, pair[0].end
    return "", 0


def _near(text: str, named: Named, lang: str, how: Table) -> bool:
    """Whether the words around show that a name which is also another word is meant: ``in May``."""
    if len(text) <= _BEFORE and not (text[: named.start] + text[named.end :]).strip(" ."):
        return True
    before = list(words(text, lang, max(0, named.start - 20), named.start))
    if before and text[before[-1].end : named.start] in (" ", "-") and matcher(how.near).has(before[-1].folded):
        return _stops(text, named.end)
    after = next(words(text, lang, named.end, min(len(text), named.end + 20)), None)
    return after is not None and matcher(how.near_after).has(after.folded)


def _is_other(text: str, named: Named, lang: str, how: Table) -> bool:
    """Whether the word behind shows that a name is another word: ``5 mai multe`` are five more."""
    after = next(words(text, lang, named.end, min(len(text), named.end + 20)), None)
    return after is not None and matcher(how.other).has(after.folded) and text[named.end : after.start].isspace()


def _is_name(text: str, named: Named, lang: str, how: Table) -> bool:
    """``Santo Domingo``: a capital right before, in a word that no weekday goes with."""
    before = list(words(text, lang, max(0, named.start - 20), named.start))
    if not before or not text[named.start].isupper() or text[before[-1].end : named.start] != " ":
        return False
    start = before[-1].start
    if before[-1].folded in names(lang).months and text[max(0, start - 4) : start].rstrip(" .")[-1:].isdigit():
        return False  # 12 Mayıs Salı: the weekday behind a day and its month
    return text[before[-1].start].isupper() and not matcher(how.near).has(before[-1].folded)


def _stops(text: str, end: int) -> bool:
    """Not ``This May Help``: a capital after the name may begin a verb of a title."""
    rest = text[end : end + 2]
    return not (rest[:1] == " " and rest[1:].isupper())


def _dates(text: str, month: Named, lang: str, how: Table, is_abbreviated: bool, can_be_first: bool) -> list[Printed]:
    """The dates of a month; none where its year may be one of another calendar, or it has no such day."""
    start, end, days = month.start, month.end, _days_before(text, month.start, how)
    if len(days) > 1 and is_labelled(text, days[0].start, lang):
        days = []  # "Articles 5 and 6 of May 2025"
    if days:
        start = days[0].start
    dot = 1 if is_abbreviated and text[end : end + 1] == "." else 0
    if not days and how.month_first and can_be_first:
        days = _days_after(text, end + dot, how)
        end, dot = (days[-1].end, 0) if days else (end, dot)
    year = pattern(rf"{how.year}([0-9]{{4}})(?![0-9])(?!,[0-9])").match(text, end + dot)
    if year and parts_paragraphs(text, end, year.end()):
        year = None
    end = year.end() if year else end
    if not year and how.year_ahead:
        year = pattern(rf"(?<![\w.,]){how.year_ahead}\Z").search(text[max(0, start - _BEFORE) : start])
        start -= len(year[0]) if year else 0
    if (year and not is_year(int(year[1]))) or any(not is_day(month.value, day.value) for day in days):
        return []
    value = int(year[1]) if year else None
    if not days:
        return [Printed(value, month.value, None, None, start, end)]
    return [Printed(value, month.value, day.value, None, start, end) for day in days]


def _days_before(text: str, offset: int, how: Table) -> list[Named]:
    window = max(0, offset - _BEFORE)
    day = rf"[0-9]{{1,2}}(?![0-9]){how.suffix}"
    match = pattern(rf"(?<![\w.,:/$€£¥])((?:{day}{how.join}){{0,6}}{day}){how.link}\Z").search(text[window:offset])
    if not match or parts_paragraphs(text, window + match.start(1), offset):
        return []
    return _numbers(match[1], window + match.start(1), how)


def _days_after(text: str, offset: int, how: Table) -> list[Named]:
    day = rf"[0-9]{{1,2}}(?![0-9]){how.suffix}(?![\w%])"
    match = pattern(rf"\s+({day})((?:{how.join}{day}){{0,6}}){how.day_word}").match(text, offset)
    if not match or parts_paragraphs(text, offset, match.end()):
        return []
    if how.day_word:
        *others, last = _numbers(match[0], match.start(), how)
        return [*others, last._replace(end=match.end())]
    # "26 ir 27 d.": what follows the number says that it is a day.
    if match[2] and (not match[2][-1].isdigit() or pattern(how.goes_on).match(text, match.end())):
        return _numbers(match[0], match.start(), how)
    return [] if pattern(how.counts).match(text, match.end(1)) else _numbers(match[1], match.start(1), how)


def is_labelled(text: str, start: int, lang: str) -> bool:
    """Whether a number is a name by the word before it, and no day: ``Articles 5 and 6 of May 2025``."""
    figures = entry(lang).figures
    before = list(words(text, lang, max(0, start - _LABEL), start)) if figures is not None else []
    if figures is None or not before or text[before[-1].end : start].strip(" .\u00a0"):
        return False
    return matcher(cell(figures.labels, lang)).has(before[-1].folded)


def _numbers(text: str, offset: int, how: Table) -> list[Named]:
    found = pattern(rf"([0-9]+)(?:(?!\s){how.suffix})?").finditer(text)  # no word behind it: Spalio 2 d.
    return [Named(int(match[1]), offset + match.start(), offset + match.end()) for match in found]


def parts_paragraphs(text: str, start: int, end: int) -> bool:
    """Whether a blank line stands between two offsets: what follows it belongs to something else."""
    return text.count("\n", start, end) > 1


def is_day(month: int, day: int) -> bool:
    """Whether a month can have such a day."""
    return 1 <= day <= (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


def is_year(value: int) -> bool:
    """A year that can only be one of the Gregorian calendar: no 1445 (Hijri), no 2566 (Thai)."""
    return 1800 <= value <= 2199
