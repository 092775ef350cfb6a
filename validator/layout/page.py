"""What stands around the body of a release: title, subtitles, date, page counter, section, publisher."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import NamedTuple

from ..release.text import Description, ReleaseText
from .margins import date_of, dates_of, folded, hits_of, is_known, plain, section_of
from .printed_page import date_labels, hit_labels
from .rows import Row, day, ends_sentence, first_printed, is_dense, is_menu, is_prose, is_sentence, rows, without_dash
from .session import counts_session, names_committee
from .tail import end_of, is_of_others, is_of_site

_MOST_ROWS = 300  # above the body
_FENCE = re.compile(r"-{3,}|\+{3,}")
_FEW, _BEHIND = 8, 3  # words before a date, and behind it
_SUBTITLE = 20  # code points
_TINY = 3  # times that a title is longer than a word of a menu right above it
_APART = 2  # rows
_LONG = 400  # code points of a title
_AGAIN = 15  # rows below a summary in which the title may stand again
_MENU = 20  # code points: what may stand above a title


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
    if any(_speaks(row, lang) for row in every[: first + 1]):
        return first
    total, size = sum(len(row.words) for row in every), 0
    for index in range(first, min(len(every), first + _MOST_ROWS)):
        if _speaks(every[index], lang) and not is_prose(every, index):
            return next((below for below in range(index + 1, len(every)) if is_prose(every, below)), first)
        size += len(every[index].words)
        if 3 * size > total:
            break
    return first


def _below_long(every: list[Row], first: int, lang: str) -> int | None:
    """The row that the body begins with, where what was taken for it is a title of many words."""
    row, rest = every[first], every[first + 1 : first + _MOST_ROWS]
    if len(row.words) > _LONG or ends_sentence(row.words) or not _speaks(row, lang):
        return None
    if (
        any(_speaks(above, lang) for above in every[:first] if len(above.words.split()) > 2)
        or not rest
        or not (rest[0].line.opens or is_known(rest[0], lang))
    ):
        return None
    return next((first + 1 + index for index in range(len(rest)) if is_prose(every, first + 1 + index)), None)


def _speaks(row: Row, lang: str) -> bool:
    return counts_session(row.words, lang) or names_committee(row.words, lang)


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
    head = given or _head(header[_front_matter(header) :], lang, title, heading)
    after = sum(row.line.start < head.line.end for row in header) if head is not None else 0
    printed = next((index for index, row in enumerate(header, 1) if head and plain(row.words) == plain(head.words)), 0)
    subtitles = _subtitles(header[after:], lang, is_sure=bool(title) or after > printed) if head is not None else ()
    is_whole = bool(every) and not stored[every[-1].line.end :].strip()
    below = every[end_of(every, first, lang) :] if first is not None and is_whole else []
    last = after + len(subtitles) - 1
    has_dates = any(day(row.words, lang) for row in header)
    return Page(
        head,
        subtitles,
        every[first] if first is not None else None,
        is_printed,
        head is not None and last == len(header) - 1,
        has_dates,
        (date_of(header, printed, lang) or _date_right_below(header, printed, lang))
        if has_dates
        else _date_below(_of_text(below), lang),
        hits_of(header) or hits_of(_of_text(below)),
        section_of(header, head),
        tuple(header),
        tuple(below),
    )


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
    if lead is not None and _head(every[max(0, lead - _MOST_ROWS) : lead], lang, title, heading) is not None:
        return lead, is_printed
    return first, is_printed


def _below_second(every: list[Row], first: int, lang: str, title: str, heading: str) -> int:
    """The row that the body begins with, where the title stands again below what was taken for it: a summary."""
    head = _head(every[max(0, first - _MOST_ROWS) : first], lang, title, heading)
    if head is None:
        return first
    again = [at for at in range(first, min(len(every), first + _AGAIN)) if plain(every[at].words) == plain(head.words)]
    after = again[-1] + 1 if again else first
    return next((index for index in range(after, len(every)) if is_prose(every, index)), first) if again else first


def _date_right_below(header: list[Row], after: int, lang: str) -> tuple[str, Row] | None:
    """The date of the row right below the title, where the page has no other: ``Riyadh 8 May 2024 SPA``."""
    dated = [row for row in header if day(row.words, lang) is not None]
    row = header[after] if 0 < after < len(header) else None
    if row is None or [each for each in dated if each is not header[after - 1]] != [row]:
        return None
    found = day(row.words, lang)
    return (found.text, row) if found is not None and _begins_with_day(row, lang) else None


def _date_below(below: list[Row], lang: str) -> tuple[str, Row] | None:
    """The one date below the body that is no part of a sentence."""
    found = {text: row for row in below for text, _ in dates_of(row, lang)}
    return next(iter(found.items())) if len(found) == 1 else None


def _front_matter(header: list[Row]) -> int:
    """How many rows at the top are the fields of a stored page, between two lines of dashes."""
    if not header or not _FENCE.fullmatch(header[0].words):
        return 0
    return next((index + 1 for index, row in enumerate(header) if index and _FENCE.fullmatch(row.words)), 0)


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


def _head(header: list[Row], lang: str, title: str, heading: str) -> Row | None:
    return _given(header, title) if title else (heading and _given(header, heading)) or _title(header, lang)


def _given(header: list[Row], title: str) -> Row | None:
    """The last row with this title."""
    wanted = plain(title)
    return next((row for row in reversed(header) if plain(row.words) == wanted), None)


def _title(header: list[Row], lang: str) -> Row | None:
    """The row of the title, where it stands last; None where it is not sure which one it is."""
    heads = [row for index, row in enumerate(header) if _is_head(header, index, lang)]
    count = Counter(plain(row.words) for row in heads)
    twice = [row for row in heads if count[plain(row.words)] > 1]
    if twice and all(plain(row.words) == plain(twice[0].words) for row in twice):
        speaking = [row for row in heads if counts_session(row.words, lang)]
        return twice[-1] if not speaking or twice[-1] in speaking else None
    if twice:
        return None
    found = _speaking(header, heads, lang) or _dated(header, heads, lang)
    if not found and len(count) == 1 and not any(_is_short_head(header, index, lang) for index in range(len(header))):
        found = heads
    return found[0] if found and _is_alone(header, found[0], lang) else None


def _dated(header: list[Row], heads: list[Row], lang: str) -> list[Row]:
    """The last row that can be a title, if the date of the page stands right below it, or below share buttons."""
    if any(counts_session(row.words, lang) for row in heads[:-1]):
        return []
    if not heads:
        return []
    behind = header[header.index(heads[-1]) + 1 :]
    below = next((row for row in behind if not is_of_site(row)), None)
    return [heads[-1]] if below is not None and any(dates_of(below, lang)) else []


def _speaking(header: list[Row], heads: list[Row], lang: str) -> list[Row]:
    """The one row that has the number of a session, else the name of a committee, with only menus above it."""
    for speaks in (counts_session, names_committee):
        found = [row for row in heads if speaks(row.words, lang)]
        if found:
            above = _right_above(header, heads[: heads.index(found[0])], found[0], lang)
            menus = all(len(row.words) < _MENU or row.words[-1] in ".!" or ":" in row.words for row in above)
            is_last = found[0] is heads[-1] and found[0].line.opens
            return found if len(found) == 1 and (menus or is_last) else []
    return []


def _right_above(header: list[Row], heads: list[Row], row: Row, lang: str) -> list[Row]:
    """Those rows above a title that may be of it: several rows of menus part it from the banner of the site."""
    apart, found = 0, []
    for each in reversed(header[: header.index(row)]):
        if each in heads:
            found.append(each)
        elif not any(dates_of(each, lang)):
            apart += 1
        if apart >= _APART:
            break
    return found


def _is_alone(header: list[Row], row: Row, lang: str) -> bool:
    """Whether no row right before or after it may belong to the same title."""
    index = header.index(row)
    above = header[index - 1] if index else None
    if above is not None and not row.line.opens and not (is_known(above, lang) or is_menu(above)):
        # A title is broken where its line is full.
        is_kind = above.words.isupper() and not row.words.isupper() and row.words[:1].isupper()
        is_part = (_TINY * len(above.words) > len(row.words) and not is_kind) or not _speaks(row, lang)
        return not is_part and not _goes_on(header, row, lang)
    return not _goes_on(header, row, lang)


def _is_head(header: list[Row], index: int, lang: str) -> bool:
    """Whether a row can be a title: some words, and none of what else stands on a page."""
    row, words = header[index], header[index].words
    if without_dash(row) is not None or is_menu(row) or is_known(row, lang):
        return False
    if index and folded(header[index - 1].words) in (date_labels() | hit_labels()):
        return False
    letters = sum(map(str.isalpha, words))
    return letters >= 8 if is_dense(words) else len(words.split()) >= 3 and letters >= 12


def _is_short_head(header: list[Row], index: int, lang: str) -> bool:
    """Whether a row of two words may be the title, ``JOINT COMMUNIQUÉ``, so that a longer row need not be."""
    row = header[index]
    if is_known(row, lang) or is_menu(row) or without_dash(row) is not None:
        return False
    return len(row.words.split()) == 2 and sum(map(str.isalpha, row.words)) >= 10


def _goes_on(header: list[Row], row: Row, lang: str) -> bool:
    """Whether the next row may belong to the title: it follows at once, or begins with a small letter."""
    after = header[header.index(row) + 1 :]
    if not after or without_dash(after[0]) is not None or is_known(after[0], lang) or is_menu(after[0]):
        return False
    if _speaks(row, lang) and _begins_with_day(after[0], lang):
        return False
    return not after[0].line.opens or after[0].words[0].islower()


def _begins_with_day(row: Row, lang: str) -> bool:
    """Whether a place and a date stand first in a row: ``Riyadh 8 May 2024 SPA``."""
    found = day(row.words, lang)
    return found is not None and len(found.before.split()) <= _FEW and len(found.after.split()) <= _BEHIND


def _subtitles(after: list[Row], lang: str, *, is_sure: bool) -> tuple[Row, ...]:
    """The rows right after the title that begin with a dash or a bullet.

    ``is_sure``: the title is known to be one row, so that a lone row below it is a subtitle too.
    """
    found = []
    for row in after:
        words = without_dash(row)
        if not words or not any(map(str.isalpha, words)):
            break
        found.append(row._replace(words=words))
    if not found and is_sure and len(after) == 1 and not is_known(after[0], lang) and not is_menu(after[0]):
        found = after if len(after[0].words) >= _SUBTITLE else []
    return tuple(found) if len(found) <= 9 else ()
