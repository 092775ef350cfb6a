"""A period against the years, the months or the end that its printed words name: "2021-2023", "by September"."""

from __future__ import annotations

import datetime
import unicodedata

from ..document.content import each, peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts
from ..languages.calendar import reads
from ..languages.date_tables import Printed
from ..languages.floor_years import ranges, years
from ..languages.lookup import entry, listed
from ..languages.other_calendars import ISLAMIC
from ..languages.ranges import joined_month
from ..languages.words import language
from ..schema.roles import with_words
from ..system.patterns import lazy
from .dated import Dated, language_of
from .printed_words import SEASONS, as_read, can_mean, days_of, is_part
from .trace import Fact

_ENDS, _FAR = 2, 25  # of a period; letters between two months


def other_range(fact: Fact, facts: Facts) -> str | None:
    """The period of years that the words give in place of the annotated one."""
    if "/" not in str(fact.value) or ".." in str(fact.value):
        return None
    words = with_words("date").get(fact.kind, {}).get(fact.field, "name")
    printed = peek(fact.obj, words)
    if words == "name":
        quoted = [quote for _, quote in each(peek(fact.obj, "quote")) if isinstance(quote, str)]
        printed = " ; ".join([*([printed] if isinstance(printed, str) else []), *quoted])
    interval = parse(str(fact.value))
    if not isinstance(printed, str) or interval is None or interval.qualified:
        return None
    lang, plain = language_of(fact.around, facts), unicodedata.normalize("NFKC", printed)
    found = set(ranges(plain, lang))
    if not found and words != "name" and interval.first.year != interval.last.year:
        found = _ends(plain, lang)
    if len(found) != 1:
        return None
    first, last = found.pop()
    return None if (first, last) == (interval.first.year, interval.last.year) else f"{first}-{last}"


def _ends(words: str, lang: str) -> set[tuple[int, int]]:
    """The two years that words name, in whatever way they join them: "from 2025 to 2030"."""
    named = list(dict.fromkeys(year for year, *_ in years(words, lang)))
    return {(named[0], named[1])} if len(named) == _ENDS and named[0] < named[1] else set()


_OPEN = ".."
_A_FEW, _MONTH_OR_SO = datetime.timedelta(5), datetime.timedelta(35)
_DOUBT = datetime.timedelta(4)  # the moon and the arithmetic, at both ends
_ONE_DAY = datetime.timedelta(1)
_DAY, _MONTH = len("2026-07-01"), len("2026-07")
Span = tuple[datetime.date, datetime.date]


def other_part(printed: list[Printed], dated: Dated, lang: str) -> Printed | None:
    """The part that is printed, where a period has one of its ends and not the other, or is one as long beside it.

    A period that holds more than the part is less exact; of a season, which begins on no fixed day, and of a part
    without its year, which may be one of a month, nothing is said.
    """
    ends = _ends_of_period(dated)
    parts = [one for one in printed if is_part(one) and one.month not in SEASONS and (one.year or one.days)]
    if ends is None or len(parts) != len(printed):
        return None
    first, last, length = ends
    spans = [days_of(one, first.first.year) for one in parts]
    known = [one for one in spans if one is not None]
    if not known or len(known) != len(spans):
        return None
    known.append((min(one[0] for one in known), max(one[1] for one in known)))
    period = first.first, last.last
    doubt = _DOUBT if ISLAMIC in entry(language(lang)).other_months else datetime.timedelta(0)
    if length == _MONTH and not all(_is_of_months(one) for one in known):
        doubt = _MONTH_OR_SO  # a month of another calendar is one or the other, or both
    if any(_is_same(period, one, doubt) for one in known) or not any(_is_beside(period, one, doubt) for one in known):
        return None
    return parts[0]


def _ends_of_period(dated: Dated) -> tuple[Interval, Interval, int] | None:
    """The ends of a period that is closed, both a month or both a day, and the length of what is written for one."""
    begin, slash, end = str(dated.obj[dated.field]).partition("/")
    if not slash or _OPEN in (begin, end) or len(begin) != len(end) or len(begin) not in (_MONTH, _DAY):
        return None
    first, last = parse(begin), parse(end)
    return (first, last, len(begin)) if first is not None and last is not None else None


def other_month(printed: list[Printed], dated: Dated, words: str, lang: str) -> Printed | None:
    """The month that is printed, where a period begins or ends with another: "from October 2023 to March 2024".

    It looks only at words that name the two months and nothing else. Behind "until" a period may also end with the
    month before.
    """
    ends = _ends_of_period(dated)
    months = [one for one in printed if one.month and not one.day and not is_part(one)]
    if ends is None or len(months) != len(printed):
        return None
    first, last, _ = ends
    earlier = joined_month(words[: months[0].start], lang) if len(months) == 1 else None
    if earlier is not None:
        months = [months[0]._replace(year=None, month=earlier), months[0]]
    elif len(months) != _ENDS or not 0 < months[1].start - months[0].end <= _FAR:
        return None
    shown = with_its_year(months, last.last.year)
    if not can_mean(first, shown):
        return shown
    ends_before = _excludes(words, months, lang) and _is_day_before(last.last, months[1])
    return months[1] if not can_mean(last, months[1]) and not ends_before else None


def with_its_year(ends: list[Printed], last: int) -> Printed:
    """The first of two ends with its year: that of the second, or the one before ("from October to March 2024").

    ``last``: the year of the second, where none is printed.
    """
    first, second = ((one.month or 0, one.day or 0) for one in ends)
    if ends[0].year or first == second:
        return ends[0]
    return ends[0]._replace(year=(ends[1].year or last) - (first > second))


def _excludes(words: str, months: list[Printed], lang: str) -> bool:
    """Whether the word between two months, or behind them, can leave out the second: until, till, до, kadar."""
    known = entry(language(lang))
    told = {" ".join(words[months[0].end : months[1].start].casefold().split()), words[months[1].end :].strip(" .,;")}
    told &= {*listed(known.bounds), *listed(known.bounds_behind)}
    return bool(told - {*listed(known.bounds_of_ends)})


def _is_day_before(day: datetime.date, month: Printed) -> bool:
    """Whether a month begins on the next day."""
    following = day + _ONE_DAY if day < datetime.date.max else None
    shown = days_of(month, following.year) if following is not None else None
    return shown is not None and shown[0] == following


def _is_of_months(days: Span) -> bool:
    """Whether a period begins and ends with a month of the Gregorian calendar."""
    return days[0].day == 1 and (days[1] + datetime.timedelta(1)).day == 1


def _is_same(period: Span, span: Span, doubt: datetime.timedelta) -> bool:
    return all(abs(mine - theirs) <= doubt for mine, theirs in zip(period, span, strict=True))


def _is_beside(period: Span, span: Span, doubt: datetime.timedelta) -> bool:
    """Whether a period has one end in common with a span, or nearly its length and another place."""
    if any(abs(mine - theirs) <= doubt for mine, theirs in zip(period, span, strict=True)):
        return True
    return abs((period[1] - period[0]) - (span[1] - span[0])) < max(doubt, _A_FEW)


_ARTICLE = 4  # letters
_LETTERS = lazy(r"(?<=\d)\D+\Z")


def other_than_deadline(words: str, printed: list[Printed], lang: str, dated: Dated) -> Printed | None:
    """The one date that the words of an open period print, if its end can be neither that nor the one before it.

    "By September" ends with it, "before October" with September, "by 2030" with 2030. Of words that do more than that
    ("within six months from May", "by the end of the fiscal year 2026") nothing is said.
    """
    begin, slash, end = str(dated.obj[dated.field]).partition("/")
    edge = parse(begin if end == _OPEN else end) if slash and _OPEN in (begin, end) else None
    told = bound(words, printed[0], lang) if edge is not None and len(printed) == 1 else None
    if edge is None or told is None:
        return None
    one, step = printed[0], -1 if begin == _OPEN else 1
    is_last, is_end, is_last_year = told
    is_year = one.month is None and one.days is None
    years = [one.year] if one.year or one.days else [edge.first.year - 1, edge.first.year, edge.first.year + 1]
    for year in years:
        shown = days_of(one, year or 0)
        if shown is None:
            return None
        if begin == _OPEN and (is_end or (is_last and shown[0] == shown[1]) or (is_last_year and is_year)):
            # "By 2030" may be told as the end of December 2029.
            is_before = is_year and not is_end and "-" in end and edge.last + _ONE_DAY == shown[0]
            if is_before or edge.first <= shown[1] <= edge.last:
                return None
            continue
        length = shown[1] - shown[0] + _ONE_DAY
        first, last = sorted((shown[0], shown[0] + step * length))
        if edge.first <= last + (length - _ONE_DAY) and first <= edge.last:
            return None
    return one


def bound(words: str, one: Printed, lang: str) -> tuple[bool, bool, bool] | None:
    """Of words that are those of a bound and its date alone (not "within a year from"), what they bound.

    Whether a day is then the last one itself ("by", not "before"), whether they speak of the end of the date, and
    whether a year is the last one itself ("by 2030").
    """
    known = entry(language(lang))
    words = as_read(words, lang) if is_part(one) or not reads(lang) else words
    before = " ".join(words[: one.start].lower().replace("’", "'").split())
    before = _without_article(before, known.bounds) if is_part(one) else before
    behind = words[one.end :].lower().strip(" .,;")
    own = _LETTERS.search(words[one.start : one.end].lower()) if not behind and known.bounds_behind else None
    behind = own[0].strip() if own is not None and own[0].strip() in listed(known.bounds_behind) else behind
    is_ahead = before in listed(known.bounds) and behind in ("", *listed(known.after_year))
    is_behind = before in ("", *listed(known.bounds)) and behind in listed(known.bounds_behind)
    if not (is_ahead or is_behind):
        return None
    # "By 30 June at the latest" has one on both sides.
    phrases = {before, behind} - {""}
    listed_in = (known.bounds_of_days, known.bounds_of_ends, known.bounds_of_years)
    of_day, of_end, of_year = (not phrases.isdisjoint(listed(cell)) for cell in listed_in)
    return of_day, of_end, of_year


def _without_article(before: str, bounds: str) -> str:
    """What stands before a part of a year without its article: "bis Ende des" is "bis Ende"."""
    start, _, last = before.rpartition(" ")
    return start if before not in listed(bounds) and len(last) <= _ARTICLE and start in listed(bounds) else before
