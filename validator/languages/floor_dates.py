"""The floor under the readers of dates, in every language of CLDR: what printed digits and names of months can mean.

Every plausible reading of a place is given, so that a date which is right is found; only what is ``sure`` shows that
another date is printed. Texts come in their comparison form, with a line end for a blank line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from unicodedata import category

from ..system.memo import of_short_texts
from ..system.patterns import lazy
from ..tuples import NamedTuple
from . import floor_calendars, floor_parts
from .date_names import is_labelled
from .floor_months import named, plain
from .floor_years import full, words_before, years
from .index import JOINS, RANGES
from .lookup import entry, listed
from .reading import Reading
from .words import language

_ROMANS = {name: value for value, name in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
_ROMAN = "x?(?:i{1,3}|i?v|i?x|vi{1,3}|x)"
_THREE = lazy(
    rf"(?<![\w.,/:])('?\d{{1,4}})( ?[./-] ?)(\d{{1,2}}|{_ROMAN}) ?[./-] ?('?\d{{1,4}})(?!\d)"
    rf"|(?<![\w.,/:])(\d{{1,2}}) ({_ROMAN})\.? (\d{{4}})(?!\d)"
)
_RANGE = lazy(rf"(?<![\w.,/:-])(\d{{1,2}})\.? ?- ?(?=\d{{1,2}} ?[./] ?(?:\d{{1,2}}|{_ROMAN}) ?[./] ?\d{{2,4}})")
_TWO = lazy(r"(?<![\w.,/:-])('?)(\d{1,4}) ?([./-]) ?(\d{1,4})(?![\d/-])(?!\.\d)")
_SIGNS = lazy(
    r"(?:(?<!\d)(?:'(\d\d)|(\d{4}))\s?[年년.]\s?)?(?<!\d)(\d{1,2})\s?[月월]"
    r"(?:\s?((?:\d{1,2}\s?[日일]?\s?(?:\([^()]\)\s?)?[-~,·及と和과]\s?){0,6}\d{1,2})\s?(?:[日일号號]|\())?"
)
_DAY_BEFORE = lazy(r"(?<![\d.,/:\u066b\u066c])(\d{1,2})([^\d\n]{0,30})\Z")
_ONE_MORE_BEFORE = lazy(r"(?<![\d.,/:\u066b\u066c])(\d{1,2})([^\d\n]{1,18})\Z")
_DAY_AFTER = lazy(r"([^\d\n]{0,16})(\d{1,2})(?![\d:%])(?!,\d{3})")
_YEAR_AFTER = lazy(r"([^\d\n]{0,16})(\d{4})(?!\d)|\W{0,2}['/-]\s?'?(\d\d)(?!\d)")
_SHORT_YEAR = lazy(r"/\s?'?(\d\d)(?!\d)")
_YEAR_BEFORE = lazy(r"(?<!\d)(\d{4})([^\d\n]{0,16})\Z")
_LETTERS = lazy(r"[^\W\d_]+")
# What may stand between a month and its year, in whichever language.
_LINKS = frozenset(
    "a al ano año da de del des di do du en g i m of r den the anul του της سال عام سنة من سنہ в г".split()
)
_DIGITS = lazy(r"\d+")
_MONTHS = 12
_GENITIVE = 10  # letters between a month and its day: mayın, "ayının"
_AHEAD = 48  # code points that are looked at before a month
_MOST = 4_000  # places of a text that are looked at; no release has as many


class _Day(NamedTuple):
    """A number beside a month, and where it begins.

    ``near``: close by; ``has_ending``: what is joined to it shows that it is a day.
    """

    value: int
    start: int
    near: bool
    has_ending: bool


def readings(text: str, lang: str) -> list[Reading]:
    """All that can be a date in a text."""
    return list(_readings(text, language(lang)))


# The printed words of a date are read by the rule that compares them, and again where they are looked for in the text.
@of_short_texts(512)
def _readings(text: str, code: str) -> list[Reading]:
    lower = lowered(text)
    same = plain(lower)
    of_years = list(floor_parts.readings(same, code))
    inside = {at for one in of_years for at in range(one.start, one.end)}
    found = [one for one in _in_digits(lower, code) if one.sure or one.start not in inside]
    named_ones = islice(named(same, code), _MOST)
    months = (month for month in named_ones if not _is_of_another(lower[month.start : month.end], code))
    found += [one for month in months for one in _around(text, lower, code, *month)]
    found += of_years
    found += floor_calendars.readings(same, code, found)
    found += floor_calendars.in_letters(lower, code)
    taken = {
        at for one in found if (one.year and one.month) or (one.days and one.sure) for at in range(one.start, one.end)
    }
    found += [Reading(*one, False) for one in islice(years(lower, code), _MOST) if one[3] not in taken]
    return sorted(found, key=lambda one: one.start)


def parts(text: str, lang: str) -> list[Reading]:
    """The parts of years in a text, and its dates of another calendar."""
    return [one for one in readings(text, lang) if one.days or (one.month or 0) > _MONTHS]


def _is_of_another(word: str, lang: str) -> bool:
    return bool(entry(lang).other_months) and floor_calendars.is_month(word, lang)


def lowered(text: str) -> str:
    """The text without capitals, character by character."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = text.translate({ord(one): low for one in set(text) if len(low := one.lower()) == 1})
    return text if lower == text else lower  # of the script of many a long text there is one copy less


def _in_digits(lower: str, lang: str) -> Iterator[Reading]:
    """The dates in digits. An expression that is tried at digits alone is much faster than one that looks for them."""
    done, first, ahead = 0, 0, -1
    for digits in islice(_DIGITS.finditer(lower), _MOST):
        start = digits.start() - lower.startswith("'", digits.start() - 1)
        if start < done:
            continue
        if span := _RANGE.match(lower, start):
            first, ahead = int(span[1]), span.end()
            continue
        is_cut = lower[start - 1 : start] == "-" and not lower[start - 2 : start - 1].isalpha()
        three = _THREE.match(lower, start) if start == ahead or not is_cut else None
        if three is not None:
            found = list(_three(three, lang))
            yield from found
            if start == ahead:
                yield from (one._replace(day=first) for one in found if one.month and _is_day(one.month, first))
            done = three.end()
        elif two := _TWO.match(lower, start):
            yield from _two(two, lang)
            done = two.end()
    if "月" in lower or "월" in lower:
        for match in islice(_SIGNS.finditer(lower), _MOST):
            yield from _signs(match)


def _three(match: re.Match[str], lang: str) -> Iterator[Reading]:
    """``26.06.2023``, ``2023. 6. 26``, ``6/V/2026``, ``26/6/23``: in each order that the language leaves open."""
    first, second, third = (match[1], match[3], match[4]) if match[1] else (match[5], match[6], match[7])
    sign = (match[2] or " ").strip()
    middle = _ROMANS.get(second) or (int(second) if second.isdecimal() else 0)
    orders = []
    if _can_be_year(first) and (len(first) > 2 or first.startswith("'") or _order(lang) == "ymd"):
        orders += [(first, middle, _number(third)), (first, _number(third), middle)]
    if _can_be_year(third):
        orders.append((third, middle, _number(first)))
        if second.isdecimal() and (_order(lang) != "dmy" or lang == "en" or sign != "."):
            orders.append((third, _number(first), middle))
    for year, month, day in orders:
        for each in full(year, lang):
            if _is_day(month, day):
                yield Reading(each, month, day, *match.span(), True)


def _two(match: re.Match[str], lang: str) -> Iterator[Reading]:
    """``26.6.``, ``6/26``, ``2026-05``, ``’24.5``: also what may be a figure, so nothing of it is sure."""
    apostrophe, first, sign, second = match.groups()
    for year, month in ((first, second), (second, first)):
        if (len(year) == 4 or (apostrophe and year is first)) and len(month) <= 2 and 1 <= int(month) <= 12:
            for each in full(apostrophe + year, lang):
                yield Reading(each, int(month), None, *match.span(), False)
    if len(first) <= 2 and len(second) <= 2 and not apostrophe and sign != "-":
        for month, day in ((int(second), int(first)), (int(first), int(second))):
            if _is_day(month, day):
                yield Reading(None, month, day, *match.span(), False)


def _signs(match: re.Match[str]) -> Iterator[Reading]:
    """``2026年5月6日``, ``5월 6-7일``, ``’24.5월``."""
    year = 2000 + int(match[1]) if match[1] else int(match[2]) if match[2] else None
    month, days = int(match[3]), [int(one) for one in re.findall(r"\d+", match[4] or "")]
    if 1 <= month <= 12 and not days:
        yield Reading(year, month, None, *match.span(), True)
    yield from (Reading(year, month, day, *match.span(), True) for day in days if _is_day(month, day))


def _around(text: str, lower: str, lang: str, month: int, start: int, end: int, is_exact: bool) -> Iterator[Reading]:
    """The days and the year that stand beside the name of a month."""
    before, first = _days_before(lower, start, lang)
    if len(before) > 1 and any(is_labelled(lower, one.start, lang) for one in before):
        before, first = [before[0]._replace(near=False)], before[0].start  # "Articles 5 and 6 of May 2025"
    after, last = _days_after(lower, end, lang)
    if before and before[0].near:
        after = []
    first_after = after[0].start + len(str(after[0].value)) if after else end
    if after and _SHORT_YEAR.match(lower, first_after):
        after, last = after[:1], first_after
    ahead = _year_before(text, lower, first, lang) if entry(lang).year_first else (None, first)
    behind = _year_after(text, lower, last if after else end, lang) if ahead[0] is None else None
    year, stop = behind or (ahead[0], last if after else end)
    first = ahead[1]
    for day, place, near, has_ending in (*before, *after):
        if _is_day(month, day):
            sure = near and (is_exact or has_ending or year is not None)
            yield Reading(year, month, day, min(place, start) if year is None or behind else first, stop, sure)
    if not before and not after:
        yield Reading(year, month, None, start if behind else first, stop, is_exact and year is not None)


@cache
def _joins(lang: str) -> frozenset[str]:
    """What stands between two days of one month: a dash, "and", "to"."""
    known = entry(lang)
    own = [*listed(known.template.joins), *(listed(known.dates.between_days) if known.dates is not None else ())]
    own += (listed(known.figures.and_) + listed(known.figures.ranges)) if known.figures is not None else []
    return frozenset({"-", ".-", *JOINS, *RANGES, *own})


def _days_before(lower: str, start: int, lang: str) -> tuple[list[_Day], int]:
    """The numbers before a month, and where the first one begins."""
    window = max(0, start - _AHEAD)
    match = _DAY_BEFORE.search(lower, window, start)
    if match is None or _size(match[2]) > 12 or not 1 <= int(match[1]) <= 31:
        return [], start
    # "26-mayda": what a hyphen joins to a month is its day, whichever ending the month has.
    found = [_Day(int(match[1]), match.start(1), _size(match[2]) <= 6, match[2] == "-")]
    for _ in range(4):
        match = _ONE_MORE_BEFORE.search(lower, max(0, found[-1].start - 22), found[-1].start)
        if match is None or _size(match[2]) > 12 or not 1 <= int(match[1]) <= 31:
            break
        is_range = found[-1].near and match[2].strip(" .").strip() in _joins(lang)
        found.append(_Day(int(match[1]), match.start(1), is_range, is_range and found[-1].has_ending))
    return found, found[-1].start


def _days_after(lower: str, end: int, lang: str) -> tuple[list[_Day], int]:
    """The same of the numbers after a month: ``May 6-8``, ``május 6-án``, ``mayın 26-da``."""
    found: list[_Day] = []
    last = end
    for count in range(4):
        match = _DAY_AFTER.match(lower, last)
        if match is None or not 1 <= int(match[2]) <= 31:
            break
        has_ending = (not count or found[0].has_ending) and _goes_on_as_day(lower, match.end(2), lang)
        if _size(match[1]) > (_GENITIVE if has_ending else 6):
            break
        is_near = has_ending or (not count and _size(match[1]) <= 4)
        found.append(_Day(int(match[2]), match.start(2), is_near, has_ending))
        last = match.end(2)
    return found, last


def _goes_on_as_day(lower: str, end: int, lang: str) -> bool:
    """Whether the number that ends here has the ending of a day, or is joined to another that has it: ``26-27-də``."""
    endings = _day_endings(lang)
    return endings is not None and endings.match(lower, end) is not None


@cache
def _day_endings(lang: str) -> re.Pattern[str] | None:
    endings = "|".join(sorted(listed(entry(lang).day_endings), key=len, reverse=True))
    return re.compile(rf"(?: ?- ?\d{{1,2}})?[-']?(?:{endings})(?![\w'-])") if endings else None


def _year_after(text: str, lower: str, end: int, lang: str) -> tuple[int, int] | None:
    match = _YEAR_AFTER.match(lower, end)
    if match is None:
        return None
    if match[3]:
        return next(iter(full(f"'{match[3]}", lang)), 2000), match.end()
    if not all(word in _LINKS or word in words_before(lang) for word in _LETTERS.findall(match[1])):
        return None
    found = next(iter(full(match[2], lang)), None) if not _ends_sentence(text, end, match.end(1)) else None
    return (found, match.end()) if found is not None else None


def _year_before(text: str, lower: str, start: int, lang: str) -> tuple[int | None, int]:
    match = _YEAR_BEFORE.search(lower, max(0, start - _AHEAD), start)
    if match is None or _size(match[2]) > 10 or _ends_sentence(text, match.end(1), start):
        return None, start
    return next(iter(full(match[1], lang)), None), match.start(1)


def _ends_sentence(text: str, start: int, end: int) -> bool:
    return re.search(r"[.!?;]\s+\Z", text[start:end]) is not None and text[end : end + 1].isupper()


def _size(gap: str) -> int:
    """The letters of what stands between two parts of a date, without what is in brackets (a weekday)."""
    return sum(char.isalpha() or category(char)[0] == "M" for char in re.sub(r"\([^()]*\)", "", gap))


def _number(printed: str) -> int:
    return int(printed) if printed.isdecimal() else 0


def _can_be_year(printed: str) -> bool:
    return len(printed.lstrip("'")) in (2, 4)


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


@cache
def _order(lang: str) -> str:
    from . import cldr

    found = cldr.of(lang)
    return found.order if found is not None else ""
