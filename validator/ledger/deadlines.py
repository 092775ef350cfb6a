"""The end of an open period against the words that bound it: "by September", "before the end of 2026"."""

from __future__ import annotations

import datetime

from ..document.edtf import parse
from ..languages.calendar import reads
from ..languages.date_tables import Printed
from ..languages.lookup import entry, listed
from ..languages.words import language
from ..system.patterns import lazy
from .dated import Dated
from .meant import days_of, is_part
from .printed_words import as_read

_OPEN = ".."
_ARTICLE = 4  # letters
_DAY = datetime.timedelta(1)
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
            is_before = is_year and not is_end and "-" in end and edge.last + _DAY == shown[0]
            if is_before or edge.first <= shown[1] <= edge.last:
                return None
            continue
        length = shown[1] - shown[0] + _DAY
        first, last = sorted((shown[0], shown[0] + step * length))
        if edge.first <= last + (length - _DAY) and first <= edge.last:
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
