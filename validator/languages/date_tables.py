"""How a language prints dates, as its file says; the names of months and weekdays are those of CLDR."""

from __future__ import annotations

import datetime
import re
from functools import cache

from ..tuples import NamedTuple
from . import shapes
from .lookup import entry, listed
from .tables import after_number, words_expression
from .words import cell


class Printed(NamedTuple):
    """A date as far as it is printed, and the place of the expression (code points, the end exclusive).

    ``June 26 and 27`` are two, at one place. ``weekday``: Monday is 0. Years are those of the Gregorian calendar.
    ``days``: see ``reading.Reading``, as to a month that is a part of a year.
    """

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    start: int
    end: int
    days: tuple[datetime.date, datetime.date] | None = None


class Named(NamedTuple):
    """A month (1 to 12) or a weekday (Monday is 0) that is named, and its place in the text."""

    value: int
    start: int
    end: int


# After a year that only a preposition shows: "in 2023 the", but no "in 2023 companies".
_ENDS = r"(?=\s*(?:\Z|[.,;:!?)»”\"'’\]](?![0-9])))"


class Dates(NamedTuple):
    """A language of words, made of ``shapes.Dates``; regular expressions, and words as ``words.cell`` gives them."""

    suffix: str  # after the number of a day
    link: str  # between day and month
    join: str  # between two days
    year: str  # between month and year
    year_ahead: str  # the year where it stands before the month: "2019 yılının Kasım ayında"
    before_year: str  # what stands before a year without a month
    after_year: str  # what stands after it
    shy: str  # names that are also other words: they need a number beside them, or
    other: str  # words behind such a name that show that it is the other word
    near: str  # one of these words before
    near_after: str  # or one of these after
    need_year: str  # names that are read only with a year
    capital: bool  # names are read only with a capital
    month_first: bool  # June 26
    day_word: str  # what has to stand behind such a day, where the month is not always first
    no_day_behind: str  # forms behind which no day stands
    goes_on: str  # after "June 26 and 27": it shows that 27 is a day, and no number of countries
    counts: str  # after "June 26": it shows that 26 is a number of something


def names_months(lang: str) -> bool:
    """Whether dates are read in a language, and its months have names in them."""
    dates = entry(lang).dates
    return dates is not None and dates.signs is None


@cache
def table(lang: str) -> Dates:
    """How a language that names its months prints dates."""
    dates = entry(lang).dates or shapes.Dates()
    suffix = after_number(dates.day)
    return Dates(
        suffix,
        # 26. Juni, and also 26.Juni.
        (r"\s*" if suffix.endswith((r"\.", r"\.?")) else r"\s+") + _maybe(dates.before_month),
        _join(dates),
        dates.year_expression or (",?" if dates.comma_before_year else "") + r"\s+" + _maybe(dates.before_year),
        dates.year_ahead_expression,
        opening(dates.before_lone_year),
        _ENDS if dates.after_lone_year_expression is None else dates.after_lone_year_expression,
        cell(dates.other_words, lang),
        cell(dates.behind_other_words, lang),
        cell(dates.before_name, lang),
        cell(dates.after_name, lang),
        cell(dates.need_year, lang),
        dates.has_capital,
        dates.month_first or bool(dates.day_word),
        rf"(?=\s+(?:{words_expression(dates.day_word)})(?!\w))" if dates.day_word else "",
        cell(dates.no_day_behind, lang),
        rf"\s*(?:$|[.,;:)\]»”\"'’]|(?:{words_expression(dates.goes_on) or '(?!)'})\b|[0-9]{{4}}(?![0-9]))",
        rf"[.,]?[0-9]|\s*(?:%|{words_expression(dates.counts) or '(?!)'})",
    )


def _maybe(words: str) -> str:
    return rf"(?:(?:{words_expression(words)})\s+)?" if words else ""


def _join(dates: shapes.Dates) -> str:
    """``26 and 27``, ``26-27``; a word that ends with a hyphen may be written in one with the second day."""
    joins = [f"[{re.escape(dates.signs_between_days)}]"]
    for word in listed(dates.between_days):
        joined, alone = word.removesuffix("-"), rf"\b{words_expression(word.removesuffix('-'))}"
        joins.append(
            rf"{alone}\s?" if joined != word else rf"{words_expression(word)}\b" if "[" in word else rf"{alone}(?!\w)"
        )
    return rf"\s*(?:{'|'.join(joins)})\s*{_maybe(dates.before_next_day)}"


def opening(words: str) -> str:
    """One of some words with the blank behind it; one that ends with a hyphen is written in one with what follows."""
    apart = ", ".join(word for word in listed(words) if not word.endswith("-"))
    joined = [re.escape(word) for word in listed(words) if word.endswith("-")]
    return f"(?:{'|'.join([rf'(?:{words_expression(apart)})' + chr(92) + 's+', *joined])})" if words else ""
