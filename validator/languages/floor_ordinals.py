"""The floor under the readers of ordinals: numbers of sessions in digits and Roman letters, and in words up to 20."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..system.patterns import lazy
from ..tuples import NamedTuple
from .floor_dates import lowered
from .lists import opens_line, points
from .lookup import entry, listed
from .numerals import roman, spelled
from .scripts import is_unspaced
from .words import language
from .words import lowered as folded

_MOST = 4_000
_ANY_DIGITS = lazy(r"\d+")
_DIGITS = lazy(r"(?<![\d.,:/])(\d{1,3})(?!\d)(?![.,:/]\d)")
_ROMAN = lazy(r"([IVXLІХ]{1,7})(?![^\W\d_])")
# A letter or two, or a short ending behind a hyphen: 14th, 5a, 14-те, 14वीं, 14:e, 5'inci.
_MARKS = "\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e30-\u0e4e"
_SUFFIX = lazy(rf"[-':]?(?:[^\W\d_]|[{_MARKS}]){{1,6}}(?!\w)")
# What makes the number behind it an ordinal: 第14, 제14, ครั้งที่ 14, thứ 14, ke-14, ה-14, No. 14, № 14.
_BEFORE = lazy(r"(?:第|제|ที่|thứ|lần|\bke|ה|\bn[or]?|č|№|сессия|سی)[-.\s]{0,2}\Z")
_UNITS = lazy(r"\s?(?:%|km|kg|m[²2]|€|\$|£|°)|\s?(?:млн|mln|mio)\b")
_ALIKE = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")


class Numbered(NamedTuple):
    """A number and its place. ``is_ordinal``: it is written as one, so it shows that the text numbers something."""

    value: int
    start: int
    end: int
    is_ordinal: bool


def numbers(text: str, taken: list[tuple[int, int, bool]]) -> list[Numbered]:
    """The numbers of a text in digits and in Roman letters, in their order.

    ``taken``: the places of dates, and whether each is sure to be one: what may be a date shows no number.
    """
    sure = sorted(span[:2] for span in taken if span[2])
    perhaps = sorted(span[:2] for span in taken if not span[2])
    found = [one for one in (*_in_digits(lowered(text)), *_in_letters(text)) if not _is_taken(one, sure)]
    found = [one._replace(is_ordinal=one.is_ordinal and not _is_taken(one, perhaps)) for one in found]
    return sorted(found, key=lambda one: one.start)[:_MOST]


def _is_taken(one: Numbered, spans: list[tuple[int, int]]) -> bool:
    place = bisect_right(spans, (one.start, 1 << 60))
    return any(one.start < end for _, end in spans[max(0, place - 4) : place])


def _in_digits(lower: str) -> Iterator[Numbered]:
    places = islice(_ANY_DIGITS.finditer(lower), _MOST)
    found = [match for place in places if (match := _DIGITS.match(lower, place.start()))]
    listed = points(match for match in found if opens_line(lower, match))
    for match in found:
        value = int(match[1])
        if not value or _UNITS.match(lower, match.end()) or match.start(1) in listed:
            continue
        is_ordinal = bool(_BEFORE.search(lower, max(0, match.start() - 10), match.start()))
        is_ordinal = is_ordinal or bool(_SUFFIX.match(lower, match.end())) or lower.startswith(". ", match.end())
        yield Numbered(value, *match.span(), is_ordinal)


def _in_letters(text: str) -> Iterator[Numbered]:
    for match in islice(_ROMAN.finditer(text), _MOST):
        value = None if text[match.start() - 1 : match.start()].isalpha() else roman(match[1])
        if value and match[1] not in ("I", "І"):
            yield Numbered(value, *match.span(), True)
        elif value:
            yield Numbered(1, *match.span(), False)


def reads_words(lang: str) -> bool:
    """Whether ordinals from 1 to 20 are read in words."""
    return bool(entry(language(lang)).ordinal_beginnings)


def in_words(text: str, lang: str, values: range | tuple[int, ...] = range(1, 21)) -> list[Numbered]:
    """The places of ordinals in words, with any ending; a longer one goes before the one that it begins with."""
    found: list[tuple[int, Numbered]] = []
    lower = lowered(text).translate(_ALIKE)
    for value in values:
        pattern = _pattern(language(lang), value)
        matches = pattern.finditer(lower) if pattern else ()
        found += [(match.end("stem"), Numbered(value, *match.span(), True)) for match in matches]
    found.sort(key=lambda pair: (pair[1].start, -pair[0]))
    kept: list[Numbered] = []
    for _, one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def spelled_out(text: str, lang: str, value: int) -> Iterator[tuple[int, int]]:
    """Where the full reader's words for one ordinal stand, whatever they count."""
    code = language(lang)
    forms = [word for word, number in spelled(code).items() if number == value]
    if forms:
        expression = "|".join(re.escape(form).replace("\\ ", r"[\s-]") for form in sorted(forms, key=len, reverse=True))
        yield from (match.span() for match in re.finditer(rf"(?<!\w)(?:{expression})(?!\w)", folded(text, code)))


@cache
def _pattern(code: str, value: int) -> re.Pattern[str] | None:
    cell = entry(code).ordinal_beginnings.get(value)
    if cell is None:
        return None
    ending = rf"(?:[^\W\d_]|[{_MARKS}]){{0,6}}"
    forms = [rf"{ending}[\s-]?".join(map(re.escape, form.split())) for form in listed(cell.translate(_ALIKE))]
    if is_unspaced(code):
        return re.compile(f"(?P<stem>{'|'.join(forms)})(?!{entry(code).not_behind_ordinal or '(?!)'})")
    joined = entry(code).joined_letters
    start = r"(?<![^\W\d_])" + (f"[{joined}]{{0,2}}" if joined else "")
    return re.compile(rf"{start}(?P<stem>{'|'.join(forms)}){ending}(?!\w)")
