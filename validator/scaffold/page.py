"""What stands around the body of a release: title, subtitles, date, page counter, section, publisher."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from ..release.fold import fold, without_case
from .printed_page import DATE, HITS, KIND, MENU, OFFICE, SAYS, SECTION
from .rows import Row, day, first_printed, is_dense, is_prose, is_sentence, lone_day, rows, without_dash
from .session import counts_session, names_committee

_LABEL = re.compile(r"([^:：\d]{1,40}?)\s*(?:[:：|]\s*|\s+)(?=\d)(.*)")
_COUNTER = re.compile(r"[0-9]{1,3}(?:[ ,.][0-9]{3})*|[0-9]+")
_ADDRESS = re.compile(r"https?://|www\.|\S@\S|^(?:tel|fax|e-mail)\b", re.IGNORECASE)
_MENU = 20  # code points: what may stand above a title
_LETTERHEAD = 8  # rows: a page with more of them has menus, and perhaps a clock
_OFFICE_WORDS = 14


__all__ = ["Page", "body_row", "is_sentence", "read"]


class Page(NamedTuple):
    """``title`` and ``subtitles``: their rows; ``body``: the row that the body begins with, None where there is none.

    ``is_printed``: it begins with a printed 1; ``is_bounded``: nothing stands between the headings and it;
    ``has_dates``: a date stands above it, even if it is not sure whether it is that of the release. The others
    are (value, number of the line); None where it is not sure.
    """

    title: Row | None
    subtitles: tuple[Row, ...]
    body: Row | None
    is_printed: bool
    is_bounded: bool
    has_dates: bool
    date: tuple[str, int] | None
    hits: tuple[int, int] | None
    section: tuple[str, int] | None
    publisher: tuple[str, int] | None


def body_row(every: list[Row]) -> Row | None:
    """The row that the body begins with: a printed 1, else prose."""
    first = _first(every)[0]
    return every[first] if first is not None else None


def _first(every: list[Row]) -> tuple[int | None, bool]:
    """The index of the row that the body begins with, and whether it has a printed number."""
    printed = first_printed(every)
    if printed is not None:
        return printed, True
    return next((index for index in range(len(every)) if is_prose(every, index)), None), False


def read(stored: str, lang: str, title: str = "") -> Page:
    """What stands around the body of a text. ``title``: the words of it, where somebody gave them."""
    every = rows(stored)
    first, is_printed = _first(every)
    header = every[:first] if first is not None else []
    head = _given(header, title) if title else _title(header, lang)
    after = header.index(head) + 1 if head is not None else 0
    subtitles = _subtitles(header[after:]) if head is not None else ()
    last = after + len(subtitles) - 1
    return Page(
        head,
        subtitles,
        every[first] if first is not None else None,
        is_printed,
        head is not None and last == len(header) - 1,
        any(day(row.words, lang) for row in header),
        _date(header, after, lang),
        _hits(header),
        _section(header, head),
        _publisher(header, lang),
    )


def _given(header: list[Row], title: str) -> Row | None:
    """The last row with this title."""
    return next((row for row in reversed(header) if _plain(row.words) == _plain(title)), None)


def _title(header: list[Row], lang: str) -> Row | None:
    """The row of the title, where it stands last; None where it is not sure which one it is."""
    heads = [row for index, row in enumerate(header) if _is_head(header, index, lang)]
    count = Counter(_plain(row.words) for row in heads)
    twice = [row for row in heads if count[_plain(row.words)] > 1]
    if twice and all(_plain(row.words) == _plain(twice[0].words) for row in twice):
        speaking = [row for row in heads if counts_session(row.words, lang)]
        return twice[-1] if not speaking or twice[-1] in speaking else None
    found = heads[-1:] if len(count) == 1 else _speaking(heads, lang)
    return found[0] if found and not twice and _is_alone(header, found[0]) else None


def _speaking(heads: list[Row], lang: str) -> list[Row]:
    """The one row that has the number of a session, else the name of a committee, with only menus above it."""
    for speaks in (counts_session, names_committee):
        found = [row for row in heads if speaks(row.words, lang)]
        if found:
            above = heads[: heads.index(found[0])]
            menus = all(len(row.words) < _MENU or row.words[-1] in ".!" or ":" in row.words for row in above)
            return found if len(found) == 1 and menus else []
    return []


def _is_alone(header: list[Row], row: Row) -> bool:
    """Whether no row right before or after it may belong to the same title."""
    index = header.index(row)
    if index and not row.line.opens and not _is_known(header[index - 1].words, ""):
        return False
    return not _goes_on(header, row)


def _is_head(header: list[Row], index: int, lang: str) -> bool:
    """Whether a row can be a title: some words, and none of what else stands on a page."""
    words = header[index].words
    if without_dash(header[index]) is not None or _is_known(words, lang) or _ADDRESS.search(words) or MENU.match(words):
        return False
    if index and _folded(header[index - 1].words) in (DATE | HITS):
        return False
    letters = sum(map(str.isalpha, words))
    return letters >= 8 if is_dense(words) else len(words.split()) >= 3 and letters >= 12


def _is_known(words: str, lang: str) -> bool:
    folded = _folded(words)
    if folded in (DATE | HITS | KIND) or re.sub(r"\s*(?:no\.?|nr\.?|№)?\s*[\d/.-]+$", "", folded) in KIND:
        return True
    return bool(lone_day(words, lang) or _labelled(words, lang)) or _is_office(words, lang)


def _goes_on(header: list[Row], row: Row) -> bool:
    """Whether the next row may belong to the title: it follows at once, or begins with a small letter."""
    after = header[header.index(row) + 1 :]
    if not after or without_dash(after[0]) is not None or _is_known(after[0].words, ""):
        return False
    return not after[0].line.opens or after[0].words[0].islower()


def _subtitles(after: list[Row]) -> tuple[Row, ...]:
    """The rows right after the title that begin with a dash."""
    found = []
    for row in after:
        words = without_dash(row)
        if not words:
            break
        found.append(row._replace(words=words))
    return tuple(found) if len(found) <= 9 else ()


def _date(header: list[Row], after: int, lang: str) -> tuple[str, int] | None:
    """The one date that bears the label of a date, else the one that stands alone."""
    named, alone = {}, {}
    for index, row in enumerate(header):
        found = _labelled(row.words, lang)
        previous = _folded(header[index - 1].words) if index else ""
        if not found and previous in DATE:
            value = day(row.words, lang)
            found = value.text if value and not value.before and not value.after else ""
        if found:
            named[found] = row.number
        elif (index >= after or len(header) <= _LETTERHEAD) and not _is_label(previous):
            alone[lone_day(row.words, lang)] = row.number
    alone.pop("", None)
    found_dates = named or alone
    return next(iter(found_dates.items())) if len(found_dates) == 1 else None


def _is_label(folded: str) -> bool:
    """Whether a row only names what the next one gives: an unknown label makes a date another one."""
    return folded.endswith((":", "：")) or folded in HITS


def _labelled(words: str, lang: str) -> str:
    """The date of ``Date: 2023-06-30``; "" for any other row."""
    found = day(words, lang)
    if found is None or found.after:
        return ""
    return found.text if _folded(found.before.rstrip(":：|-–— ")) in DATE else ""


def _hits(header: list[Row]) -> tuple[int, int] | None:
    """The page counter, by its label before it."""
    found = {}
    for row, before in zip(header, [None, *header], strict=False):
        match = _LABEL.fullmatch(row.words)
        if match is not None and _folded(match[1]) in HITS and _COUNTER.fullmatch(match[2]):
            found[match[2]] = row.number
        elif before is not None and _folded(before.words) in HITS and _COUNTER.fullmatch(row.words):
            found[row.words] = row.number
    if len(found) != 1:
        return None
    printed, line = next(iter(found.items()))
    return int("".join(filter(str.isdigit, printed))), line


def _section(header: list[Row], title: Row | None) -> tuple[str, int] | None:
    """The section of the site: it stands alone above a title that the page prints twice."""
    if title is None:
        return None
    prints = [index for index, row in enumerate(header) if _plain(row.words) == _plain(title.words)]
    if len(prints) < 2 or not prints[0]:
        return None
    row = header[prints[0] - 1]
    is_alone = row.line.opens and header[prints[0]].line.opens
    return (row.words, row.number) if is_alone and SECTION.fullmatch(row.words) else None


def _publisher(header: list[Row], lang: str) -> tuple[str, int] | None:
    """The office that a row consists of, where there is one such row."""
    found = {_plain(row.words): row for row in header if _is_office(row.words, lang)}
    if len(found) != 1:
        return None
    row = next(iter(found.values()))
    return row.words.removeprefix("The ").strip(), row.number


def _is_office(words: str, lang: str) -> bool:
    if OFFICE.fullmatch(words) is None or len(words.split()) > _OFFICE_WORDS:
        return False
    return SAYS.search(words) is None and not names_committee(words, lang)


def _plain(words: str) -> str:
    return without_case(fold(words).text)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(" :：")
