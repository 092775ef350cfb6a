"""The headings above the body of a release: which row is its title, and the subtitles below it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise, takewhile

from ..languages.lookup import entry, listed
from .margins import dates_of, folded, is_known, is_path, plain
from .printed_page import date_labels, hit_labels, title_labels
from .rows import Row, day, is_dense, is_menu, without_dash
from .session import counts_session, names_committee
from .tail import is_of_site

_LABEL = re.compile(r"([^:：]{2,10})[:：]\s*(\S.{10,})")
_CELL = re.compile(r"(\S{2,4})\s+(\S.{10,})")
_OF_MAIL = re.compile(r"(?:From|To|Cc|Subject|Date|Sent|Reply-To):\s", re.IGNORECASE)  # RFC 5322
_FENCE = re.compile(r"-{3,}|\+{3,}")
_FEW, _BEHIND = 8, 3  # words before a date, and behind it
_SUBTITLE = 20  # code points
_TINY = 3  # times that a title is longer than a word of a menu right above it
_APART = 2  # rows
_MOST_LINES = 5  # of a title
_FIELDS = 2  # of a mail
_MENU = 20  # code points: what may stand above a title


def speaks(row: Row, lang: str) -> bool:
    """Whether a row tells of a session or of a committee, as a title does."""
    return counts_session(row.words, lang) or names_committee(row.words, lang)


def title_of(header: list[Row], lang: str, title: str, heading: str) -> Row | None:
    """The row of the title among those above the body, below the fields of a stored page.

    ``title``: its words, where somebody gave them; ``heading``: what the head of the page has as its title, which
    decides if a row consists of it. None where it is not sure.
    """
    header = header[_front_matter(header) :]
    if title:
        return _given(header, title)
    if heading and (row := _given(header, heading)) is not None:
        return row
    if below := _below_mail(header):  # its subject may be that of the letter
        return _title(below, lang) or _in_lines(below, lang) or _labelled(header)
    return _labelled(header) or _title(header, lang) or _in_lines(header, lang)


def is_of_mail(row: Row) -> bool:
    """Whether a row is a field of a mail: ``Subject: ...``."""
    return _OF_MAIL.match(row.words) is not None


def _below_mail(header: list[Row]) -> list[Row]:
    """The rows below the fields of a mail that a text came in; none where it came in none."""
    fields = next((index for index, row in enumerate(header) if not is_of_mail(row)), len(header))
    return header[fields:] if fields >= _FIELDS else []


def _labelled(header: list[Row]) -> Row | None:
    """The title behind its label, ``Title: ...``, where one row has one.

    Where words are short the label may stand without a sign, as in the cells of a table: ``제목 제6차 ...``.
    """
    found = [
        (row, match)
        for row in header
        if (match := _LABEL.fullmatch(row.words) or (is_dense(row.words) and _CELL.fullmatch(row.words)))
        and folded(match[1]) in title_labels()
    ]
    return found[0][0]._replace(words=found[0][1][2]) if len(found) == 1 else None


def _front_matter(header: list[Row]) -> int:
    """How many rows at the top are the fields of a stored page, between two lines of dashes."""
    if not header or not _FENCE.fullmatch(header[0].words):
        return 0
    return next((index + 1 for index, row in enumerate(header) if index and _FENCE.fullmatch(row.words)), 0)


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
    # A line that begins with a small letter goes on from the one above it: "Communiqué final / de la 3e session".
    is_half = bool(found) and found[0].words[0].islower() and not found[0].line.opens
    return found[0] if found and not is_half and _is_alone(header, found[0], lang) else None


def _in_lines(header: list[Row], lang: str) -> Row | None:
    """The title that fills several lines between blank ones, each of which goes on in the next one."""
    found: list[list[Row]] = []
    for row in header:
        if row.line.opens or not found:
            found.append([])
        found[-1].append(row)
    blocks = [list(takewhile(lambda row: not is_known(row, lang) and not is_menu(row), block)) for block in found]
    made = [_joined(block) for block in blocks if 1 < len(block) <= _MOST_LINES and _is_one(block, lang)]
    told = [row for row in made if counts_session(row.words, lang)]
    if not told and len(made) == 1 and any(row.words.endswith("-") for block in blocks for row in block[:-1]):
        return made[0]  # a word is broken at the end of one of its lines
    return told[0] if len(told) == 1 else None


def _is_one(block: list[Row], lang: str) -> bool:
    """Whether the lines are one title: a small word or half of a word stands at the breaks, or all is in capitals."""
    small = _small(lang)
    broken = [
        above.words.endswith("-")
        or below.words[:1].islower()
        or bool(small & {above.words.split()[-1].casefold(), _first(below)})
        for above, below in pairwise(block)
    ]
    return all(broken) or (any(broken) and all(row.words.isupper() for row in block))


def _first(row: Row) -> str:
    """The first word of a line, as small words are listed: one with a capital of its own begins something new."""
    word = row.words.split()[0]
    return word.casefold() if row.words.isupper() else word


def _joined(block: list[Row]) -> Row:
    """The lines as one row; of a word that is broken the halves are joined."""
    words = re.sub(r"(?<=[^\W\d_])-\n(?=[^\W\d_])", "", "\n".join(row.words for row in block))
    first, last = block[0], block[-1]
    return first._replace(words=" ".join(words.split()), line=first.line._replace(end=last.line.end))


def _dated(header: list[Row], heads: list[Row], lang: str) -> list[Row]:
    """The last row that can be a title, if the date of the page stands right below it, or below share buttons."""
    if any(counts_session(row.words, lang) for row in heads[:-1]):
        return []
    # Of two rows that a page begins with, and a date below them, either may be the title, and the other one a subtitle.
    if not heads or (len(heads) > 1 and header[: len(heads)] == heads):
        return []
    behind = header[header.index(heads[-1]) + 1 :]
    below = next((row for row in behind if not is_of_site(row)), None)
    return [heads[-1]] if below is not None and any(dates_of(below, lang)) else []


def _speaking(header: list[Row], heads: list[Row], lang: str) -> list[Row]:
    """The one row that has the number of a session, else the name of a committee, with only menus above it."""
    for tells in (counts_session, names_committee):
        found = [row for row in heads if tells(row.words, lang)]
        if found:
            above = _right_above(header, heads[: heads.index(found[0])], found[0], lang)
            menus = all(len(row.words) < _MENU or row.words[-1] in ".!" or ":" in row.words for row in above)
            at = header.index(found[0])
            is_last = found[0] is heads[-1] and (found[0].line.opens or (at > 0 and is_path(header[at - 1])))
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
        is_part = (_TINY * len(above.words) > len(row.words) and not is_kind) or not speaks(row, lang)
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
    if speaks(row, lang) and begins_with_day(after[0], lang):
        return False
    # A line is broken where it is full: a longer one below it, or one that opens a list, is no part of it.
    is_apart = speaks(row, lang) and not after[0].words[0].islower() and not _is_open(row, lang)
    if is_apart and (after[0].words.endswith((":", "：")) or len(after[0].words) > len(row.words)):
        return False
    return not after[0].line.opens or after[0].words[0].islower()


def _is_open(row: Row, lang: str) -> bool:
    """Whether a row ends in the middle of something: with a small word, a dash or a comma."""
    return row.words[-1] in ",-–—:：(（/&" or row.words.split()[-1].casefold() in _small(lang)


@cache
def _small(lang: str) -> frozenset[str]:
    return frozenset(word for words in entry(lang).everyday.values() for word in listed(words)) if lang else frozenset()


def begins_with_day(row: Row, lang: str) -> bool:
    """Whether a place and a date stand first in a row: ``Riyadh 8 May 2024 SPA``."""
    found = day(row.words, lang)
    return found is not None and len(found.before.split()) <= _FEW and len(found.after.split()) <= _BEHIND


def subtitles_of(after: list[Row], lang: str, *, is_sure: bool) -> tuple[Row, ...]:
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
