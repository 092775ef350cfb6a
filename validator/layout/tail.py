"""What stands below the body of a release: share lines, dates, sign-offs, contacts, related news."""

from __future__ import annotations

import re

from ..release.marks import Line, behind_mark, number
from .margins import folded, is_known
from .printed_page import related, shares, sources
from .rows import Row, ends_sentence, is_dense, is_menu

_NEAR = 5  # rows after the last sentence
_ROW = 5  # words of a row that says what can be done with a text
_LAST = 80  # rows that are looked at
_MOST = 400  # rows below a text; no page has so many
_SHORT, _DENSE, _WORDS = 30, 10, 3
_LABEL = re.compile(r"([^:：]{1,30})\s*[:：]")
_CREDIT = re.compile(r"#\w|©|[a-z]{2,4}/[a-z]{2,4}$|[(（[【][^()（）]{1,20}[)）\]】]$")


def end_of(every: list[Row], first: int, lang: str) -> int:
    """The index behind the last row of the body that begins with the row ``first``."""
    end = _cut(every, first)
    start, below = end, set()
    while start > max(first + 1, end - _MOST):
        if _is_below(every[start - 1], lang):
            below.add(start - 1)
        elif not _is_short(every[start - 1]):
            break
        start -= 1
    return _without_lists(every, start, end, below)


def is_of_others(row: Row) -> bool:
    """Whether a row says that what follows is no part of the text: related news."""
    return folded(row.words).strip(" :：|…»>-") in related()


def _cut(every: list[Row], first: int) -> int:
    """The row that says that something else follows, related news, where most of the text stands before it."""
    for index in range(max(first + 1, len(every) - _LAST), len(every)):
        is_near = any(ends_sentence(row.words) for row in every[max(first, index - _NEAR) : index])
        if is_of_others(every[index]) and is_near:
            before = sum(len(row.words) for row in every[first:index])
            if before > sum(len(row.words) for row in every[index:]) or index > len(every) - _LAST // 4:
                return index
    return len(every)


def _without_lists(every: list[Row], start: int, end: int, below: set[int]) -> int:
    """Where the rows below begin: a list that a colon announces belongs to the text, and so does one short line."""
    weak = end - start - len(below)
    while start < end and start not in below:
        opens = ends_sentence(every[start - 1].words) and every[start].line.opens
        if opens and (weak > 1 or weak < end - start):
            break
        start, weak = start + 1, weak - 1
    return start


def _is_below(row: Row, lang: str) -> bool:
    """Whether a row is known to be no part of a text."""
    words = folded(row.words).strip(" :：|…»>-[]")
    label = _LABEL.match(row.words)
    start = words.split()[:_ROW]
    openings = (" ".join(start[:size]) for size in range(1, len(start))) if len(words.split()) <= _ROW else ()
    if not ends_sentence(row.words) and any(opening in shares() for opening in openings):
        return True
    if words in shares() | related() or not re.search(r"[^\W\d_]", row.words):
        return True
    if label is not None and folded(label[1]) in sources() | shares() | related():
        return True
    return _CREDIT.match(row.words) is not None or is_known(row, lang)


def _is_short(row: Row) -> bool:
    """Whether a row may be a word of a menu."""
    line = Line(0, len(row.words), row.line.opens)
    if behind_mark(row.words, 0) or number(row.words, line) is not None or ends_sentence(row.words):
        return False
    if is_menu(row):
        return len(row.words) <= 2 * _SHORT
    return len(row.words) <= (_DENSE if is_dense(row.words) else _SHORT) and len(row.words.split()) <= _WORDS
