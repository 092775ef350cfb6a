"""What stands around the body of a release: title, subtitles, date, page counter, section, publisher."""

from __future__ import annotations

from itertools import takewhile

from ..release.text import Description, ReleaseText
from ..tuples import NamedTuple
from .headings import begins_with_day, is_of_mail, speaks, subtitles_of, title_of
from .margins import date_of, dates_of, hits_of, is_known, plain, section_of
from .printed_page import made_at, opens_filed
from .rows import Row, day, ends_sentence, first_printed, is_prose, is_sentence, rows
from .tail import end_of, is_of_others

_MOST_ROWS = 300  # above the body
_LONG = 400  # code points of a title
_MAKING = 140  # code points of a row that says where and when a text was made
_AGAIN = 15  # rows below a summary in which the title may stand again


__all__ = ["Page", "body_row", "is_sentence", "read"]


class Page(NamedTuple):
    """``title`` and ``subtitles``: their rows; ``body``: the row that the body begins with, None where there is none.

    ``is_printed``: it begins with a printed 1, or with a lead above it; ``is_bounded``: nothing stands between the
    headings and it; ``has_dates``: a date stands above it, even if it is not sure whether it is that of the release.
    ``date``, ``hits`` and ``section`` are (value, row); None where it is not sure. ``header`` and ``below``: the rows
    above the body, and those below it.
    """

    title: Row | None
    subtitles: tuple[Row, ...]
    body: Row | None
    is_printed: bool
    is_bounded: bool
    has_dates: bool
    date: tuple[str, Row] | None
    hits: tuple[int, Row] | None
    section: tuple[str, Row] | None
    header: tuple[Row, ...] = ()
    below: tuple[Row, ...] = ()


def body_row(every: list[Row]) -> Row | None:
    """The row that the body begins with: a printed 1, else prose."""
    first = _first(every)[0]
    return every[first] if first is not None else None


def _first(every: list[Row]) -> tuple[int | None, bool]:
    """The index of the row that the body begins with, and whether it has printed numbers."""
    printed = first_printed(every)
    if printed is not None:
        # Prose right above it is a lead.
        lead = next((at + 1 for at in range(printed - 1, -1, -1) if not is_prose(every, at)), 0)
        return lead, True
    return next((index for index in range(len(every)) if is_prose(every, index)), None), False


def _below_title(every: list[Row], first: int, lang: str) -> int:
    """The row that the body begins with, where a title stands below what was taken for it: the sentence of a banner."""
    if any(speaks(row, lang) for row in every[: first + 1] if not is_of_mail(row)):
        return first
    total, size = sum(len(row.words) for row in every), 0
    for index in range(first, min(len(every), first + _MOST_ROWS)):
        if speaks(every[index], lang) and not is_prose(every, index):
            return next((below for below in range(index + 1, len(every)) if is_prose(every, below)), first)
        size += len(every[index].words)
        if 3 * size > total:
            break
    return first


def _below_long(every: list[Row], first: int, lang: str) -> int | None:
    """The row that the body begins with, where what was taken for it is a title of many words."""
    row, rest = every[first], every[first + 1 : first + _MOST_ROWS]
    if len(row.words) > _LONG or ends_sentence(row.words) or not speaks(row, lang):
        return None
    if (
        any(speaks(above, lang) for above in every[:first] if len(above.words.split()) > 2)
        or not rest
        or not (rest[0].line.opens or is_known(rest[0], lang))
    ):
        return None
    return next((first + 1 + index for index in range(len(rest)) if is_prose(every, first + 1 + index)), None)


def read(stored: str, lang: str, title: str = "", heading: str = "") -> Page:
    """What stands around the body of a text. ``title``: the words of it, where somebody gave them.

    ``heading``: what the head of the page has as its title, which decides if a row consists of it.
    """
    every = rows(stored)
    given = _as_given(stored, every, title) if title else None
    first, is_printed = _beginning(every, lang, title, heading)
    if given is not None and (first is None or every[first].line.start < given.line.end):
        first, is_printed = _behind(every, given), False
    header = every[max(0, first - _MOST_ROWS) : first] if first is not None else []
    head = given or title_of(header, lang, title, heading)
    after = sum(row.line.start < head.line.end for row in header) if head is not None else 0
    once, last = _prints(header, head) if head is not None else (0, 0)
    is_sure = bool(title) or last > once
    subtitles = subtitles_of(header[after:], lang, is_sure=is_sure) if head is not None else ()
    is_whole = bool(every) and not stored[every[-1].line.end :].strip()
    below = every[end_of(every, first, lang) :] if first is not None and is_whole else []
    behind = after + len(subtitles) - 1
    has_dates = any(day(row.words, lang) or any(dates_of(row, lang)) for row in header)
    return Page(
        head,
        subtitles,
        every[first] if first is not None else None,
        is_printed,
        head is not None and behind == len(header) - 1,
        has_dates,
        (
            _date_in_title(head, lang)
            or date_of(header, once, lang)
            or _date_right_below(header, once if last > once else after, lang)
        )
        if has_dates
        else _date_below(_of_text(below), lang) or _date_of_making(every[: len(every) - len(below)], lang),
        hits_of(header) or hits_of(_of_text(below)),
        section_of(header, head),
        tuple(header),
        tuple(below),
    )


def _prints(header: list[Row], head: Row) -> tuple[int, int]:
    """The rows with which the first and the last print of the title begin, from 1; 0 for one that is not there."""
    wanted = plain(head.words)
    last = next((index for index, row in enumerate(header, 1) if row.line.start == head.line.start), 0)
    return next((index for index, row in enumerate(header, 1) if plain(row.words) == wanted), last), last


def _of_text(below: list[Row]) -> list[Row]:
    """What stands right below the body: not what follows the words for other news."""
    return list(takewhile(lambda row: not is_of_others(row), below))


def _beginning(every: list[Row], lang: str, title: str, heading: str) -> tuple[int | None, bool]:
    """The row that the body begins with, a lead before a printed 1 too, and whether it is numbered."""
    first, is_printed = _first(every)
    if first is not None and not is_printed:
        first = _below_long(every, first, lang) or _below_title(every, first, lang)
        return _below_second(every, first, lang, title, heading), False
    lead = next((index for index in range(first or 0) if is_prose(every, index)), None) if is_printed else None
    if lead is not None and title_of(every[max(0, lead - _MOST_ROWS) : lead], lang, title, heading) is not None:
        return lead, is_printed
    return first, is_printed


def _below_second(every: list[Row], first: int, lang: str, title: str, heading: str) -> int:
    """The row that the body begins with, where the title stands again below what was taken for it: a summary."""
    head = title_of(every[max(0, first - _MOST_ROWS) : first], lang, title, heading)
    if head is None:
        return first
    again = [at for at in range(first, min(len(every), first + _AGAIN)) if plain(every[at].words) == plain(head.words)]
    after = again[-1] + 1 if again else first
    return next((index for index in range(after, len(every)) if is_prose(every, index)), first) if again else first


def _date_in_title(head: Row | None, lang: str) -> tuple[str, Row] | None:
    """The date behind the number of the release, before what the title says."""
    match = opens_filed().match(head.words) if head is not None else None
    found = day(match["date"], lang) if match is not None else None
    return (found.text, head) if found is not None and head is not None else None


def _date_right_below(header: list[Row], after: int, lang: str) -> tuple[str, Row] | None:
    """The date of the row right below the title, where the page has no other: ``Riyadh 8 May 2024 SPA``."""
    dated = [row for row in header if day(row.words, lang) is not None]
    row = header[after] if 0 < after < len(header) else None
    if row is None or [each for each in dated if each is not header[after - 1]] != [row]:
        return None
    found = day(row.words, lang)
    return (found.text, row) if found is not None and begins_with_day(row, lang) else None


def _date_below(below: list[Row], lang: str) -> tuple[str, Row] | None:
    """The one date below the body that is no part of a sentence."""
    found = {text: row for row in below for text, _ in dates_of(row, lang)}
    return next(iter(found.items())) if len(found) == 1 else None


def _date_of_making(body: list[Row], lang: str) -> tuple[str, Row] | None:
    """The date in the last row of the body, where that says where and when the text was made: ``Done at Victoria``."""
    row = body[-1] if body else None
    if row is None or len(row.words) > _MAKING or not made_at().match(row.words):
        return None
    found = day(row.words, lang)
    return (found.text, row) if found is not None and not found.after else None


def _as_given(stored: str, every: list[Row], title: str) -> Row | None:
    """The title that somebody gave, where it fills one line or several, wherever that is."""
    text = ReleaseText(stored, Description(title=title))
    place = next(iter(text.headings), None)
    if place is None or not text.is_bounded:
        return None
    row = next((row for row in every if row.line.start <= place.start <= row.line.end), None)
    return row._replace(words=title, line=row.line._replace(end=place.end)) if row is not None else None


def _behind(every: list[Row], title: Row) -> int | None:
    """The row that the body begins with below a title: the first prose, else the first of all."""
    start = next((index for index, row in enumerate(every) if row.line.start >= title.line.end), None)
    if start is None:
        return None
    return next((index for index in range(start, len(every)) if is_prose(every, index)), start)
