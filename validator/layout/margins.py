"""What stands in the margins of a page: its date and counter, the section of the site, the office; and menus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..languages.calendar import weekdays
from ..languages.lookup import entry
from ..release.fold import fold, without_case
from .nations import is_state
from .printed_page import (
    bare,
    date_labels,
    hit_labels,
    kinds,
    menu,
    numbered,
    office,
    says,
    section,
    shares,
    times,
    updated,
)
from .rows import Row, cells, day, is_dense, is_menu, lone_day, ways
from .session import names_committee

_LABEL = re.compile(r"([^:：\d]{1,40}?)\s*(?:[:：|]\s*|\s+)(?=\d)(.*)")
_AT_END = re.compile(
    r".*?[\s)]([^\s:：\d()]+(?:\s[^\s:：\d()]+)?)\s*[:：]?\s*(\d{1,3}(?:[,.]\d{3})+|\d+)"
)  # ID 7 Views: 12
_BEHIND = re.compile(r".*[^\s\d]\s+(\d{1,3}(?:[ ,.]\d{3})+|\d+)\s+([^\W\d_]+)")  # by the press office 312 views
_COUNTER = re.compile(r"\d{1,3}(?:[ ,.]\d{3})+(?!\d)|\d+")
_ADDRESS = re.compile(r"https?://|www\.|\S@\S|^(?:tel|fax|e-mail)\b|^[+(]\d[\d\s()+/.-]{6,}$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:[^\W\d_]+\.?\s+){0,3}(?:n[ºo°][.:]?|nr\.?|№|#)\s*\d[\d/ .-]*", re.IGNORECASE)
_BRIEF = 120  # code points of a row that has a counter at its end
_NUMBER_BEHIND = re.compile(r"\s*+(?:n[ºo°]?\.?|nr\.?|№)?\s*+[\d/.-]+$")
_NETWORK = re.compile(r"(?i)(?<!\w)(?:facebook|twitter|whatsapp|telegram|linkedin)(?!\w)")
_LETTERHEAD = 8  # rows: a page with more of them has menus, and perhaps a clock
_PARTS = re.compile(r"(?<!\s)\s+[—–|/-]\s+")
_OFFICE_WORDS = 14
_STEPS = re.compile(r"(?:(?<!\s)\s+)?+[>»›]\s*|\s/\s")  # menus have other signs between their entries
_STEP = 5  # words of a section of a site
_SHORT_NAME = 2  # words of an office that is called a commission itself
_OF_A_LABEL = 5  # words before a date
_LONGEST = 1_000  # characters of a row that may be one of the page: a longer one is a paragraph


def is_known(row: Row, lang: str) -> bool:
    """Whether a row is known to be something else than a title."""
    words = folded(row.words)
    if words in (date_labels() | hit_labels() | kinds()) or (
        len(words) <= _LONGEST and _NUMBER_BEHIND.sub("", words) in kinds()
    ):
        return True
    if (
        _NUMBERED.fullmatch(row.words)
        or (len(words) <= _BRIEF and numbered().fullmatch(row.words))
        or _ADDRESS.search(row.words)
        or menu().match(row.words)
        or _counters(row)
        or any(dates_of(row, lang))
        or _is_update(row.words, lang)
    ):
        return True
    if is_path(row) or (_NETWORK.search(row.words) and folded(row.words.split()[0]) in shares()):
        return True
    # The place and day of what is told, below its title.
    if len(row.words) > _LONGEST:
        return False
    if re.fullmatch(r"[(（].*\d.*[)）]", row.words) is not None:
        return True
    return is_office(row.words, lang) or bool(_office_in(row.words, lang)) or is_state(row.words, lang)


def _is_update(words: str, lang: str) -> bool:
    """Whether a row says when the page was last changed, and no more: ``Updated on 6 May 2024``."""
    expression = updated() if len(words) <= _LONGEST and any(map(str.isdigit, words)) else None
    match = expression.match(words) if expression is not None else None
    return match is not None and bool(lone_day(words[match.end() :].lstrip(" :："), lang))


def is_path(row: Row) -> bool:
    """Whether a row is the way to the page, from the first one of the site on: ``Home / News``."""
    parts = ways(row)
    return len(parts) > 1 and folded(parts[0]) in shares()


def dates_of(row: Row, lang: str) -> Iterator[tuple[str, bool]]:
    """The dates of a row that are not part of a sentence, each with whether it bears the label of a date."""
    found = cells(row) if len(row.words) <= _LONGEST else []
    for before, whole in pairwise(["", *found]):
        cell = _without_kind(_until_update(whole, lang))
        # The label may fill a cell of its own: "Date | 5 September 2024".
        if label := _labelled(f"{before}: {cell}" if folded(before) in date_labels() else cell, lang):
            yield label, True
        elif alone := lone_day(cell, lang):
            yield alone, False


def _without_kind(words: str) -> str:
    """A cell without what it says first of the sort of text: ``Press release, Vienna, 8 May 2025``."""
    kind, sign, rest = words.partition(",")
    return rest.strip() if sign and folded(kind) in kinds() else words


def _until_update(words: str, lang: str) -> str:
    """A cell up to where the page says when it was last changed: ``Published on 4 May 2024 Updated on 6 May 2024``."""
    expression = updated() if any(map(str.isdigit, words)) else None
    match = expression.search(words) if expression is not None else None
    before = words[: match.start()].rstrip(" -–—,;(") if match is not None else ""
    return before if before and day(before, lang) is not None else words


def date_of(header: list[Row], after: int, lang: str) -> tuple[str, Row] | None:
    """The one date that bears the label of one, else the one that stands alone. ``after``: rows to the first title."""
    named: dict[str, Row] = {}
    alone: dict[str, Row] = {}
    # Above a title the date is that of a letter, or, on a page with menus, that of today.
    is_letter = (
        bool(after)
        and len(header) <= _LETTERHEAD
        and not any(is_menu(row) or menu().match(row.words) for row in header)
    )
    if not after:
        after = len(header)
    for index, row in enumerate(header):
        previous = folded(header[index - 1].words) if index else ""
        for found, is_named in dates_of(row, lang):
            if is_named or previous in date_labels():
                named[found] = row
            elif not _is_label(previous) and (index >= after or _is_above(header, index, after, is_letter, lang)):
                alone[found] = row
    dates = named or alone
    return next(iter(dates.items())) if len(dates) == 1 else None


def _is_above(header: list[Row], index: int, after: int, is_letter: bool, lang: str) -> bool:
    """Whether a date above the title is that of the text: nothing else stands between them, and it is no clock."""
    if not all(is_known(row, lang) for row in header[index + 1 : after - 1]):
        return False
    return is_letter or not weekdays(header[index].words, lang)


def _is_label(words: str) -> bool:
    """Whether a row only names what the next one gives: an unknown label makes a date another one."""
    return words.endswith((":", "：")) or words in hit_labels()


def _labelled(words: str, lang: str) -> str:
    """The date of ``Date: 2023-06-30``; "" for any other row."""
    found = day(words, lang)
    if found is None:
        return ""
    before = folded(found.before.rstrip(":：|-–— ")).split()
    if found.after and ":" not in found.after and "：" not in found.after and " ".join(before) not in date_labels():
        return ""
    # The label may follow the name of who wrote the text, or stand before it: posted by the office on.
    tails = (" ".join(before[start:]) for start in range(min(len(before), _OF_A_LABEL)))
    is_by = 0 < len(before) <= _OF_A_LABEL and before[0] in date_labels()
    return found.text if is_by or any(tail in date_labels() for tail in tails) else ""


def hits_of(header: list[Row]) -> tuple[int, Row] | None:
    """The page counter, by its label before it."""
    found: dict[str, Row] = {}
    parted = [row._replace(words=cell) for row in header for cell in cells(row)]
    for row, before in zip(parted, [None, *parted], strict=False):
        is_value = (
            before is not None and folded(before.words) in hit_labels() and _COUNTER.fullmatch(row.words) is not None
        )
        found.update(dict.fromkeys([*_counters(row), *([row.words] if is_value else [])], row))
    if len(found) != 1:
        return None
    printed, row = next(iter(found.items()))
    return int("".join(filter(str.isdigit, printed))), row


def _counters(row: Row) -> list[str]:
    """The numbers of ``Views: 1,204`` in a row."""
    named = [match for match in map(_LABEL.fullmatch, cells(row)) if match and folded(match[1]) in hit_labels()]
    found = [(_COUNTER.match(match[2]), match[2]) for match in named]
    labelled = [match[0] for match, rest in found if match and rest[match.end() :].strip(" .").lower() in times()]
    brief = [cell for cell in cells(row) if len(cell) <= _BRIEF]
    ends = [match for match in map(_AT_END.fullmatch, brief) if match and _is_hits(match[1])]
    labelled += [match[2] for match in ends if match[2] not in labelled]
    # The label may follow: 1,204 views.
    others = [(match, cell) for cell in cells(row) if (match := _COUNTER.match(cell))]
    behind = [match for match in map(_BEHIND.fullmatch, brief) if match and folded(match[2]) in hit_labels()]
    labelled += [match[1] for match in behind if match[1] not in labelled]
    return [*labelled, *(match[0] for match, cell in others if folded(cell[match.end() :]) in hit_labels())]


def _is_hits(words: str) -> bool:
    """Whether words, or the last of them, are the label of a counter."""
    return not hit_labels().isdisjoint((folded(words), folded(words.rsplit(maxsplit=1)[-1])))


def section_of(header: list[Row], title: Row | None) -> tuple[str, Row] | None:
    """The section of the site: alone above a title that the page prints twice, or the end of the way to the page."""
    if found := _of_path(header, title):
        return found
    if title is None:
        return None
    prints = [index for index, row in enumerate(header) if plain(row.words) == plain(title.words)]
    if len(prints) < 2 or not prints[0]:
        return None
    row = header[prints[0] - 1]
    is_alone = row.line.opens and header[prints[0]].line.opens
    return (row.words, row) if is_alone and section().fullmatch(row.words) else None


def _of_path(header: list[Row], title: Row | None) -> tuple[str, Row] | None:
    """The last step of the way to the page that is not the page itself: ``Home > Press > Press Releases``."""
    paths = [row for row in header if is_path(row) and _STEPS.search(row.words) and "|" not in row.words]
    if len(paths) != 1:
        return None
    named = plain(title.words) if title is not None else ""
    for step in reversed(_STEPS.split(paths[0].words)[1:]):
        words = step.strip(" ./›»>…")
        if named and plain(words) and named.startswith(plain(words)):
            continue
        is_name = len(words.split()) <= _STEP and not any(map(str.isdigit, words)) and len(words) <= _BRIEF // 2
        return (words, paths[0]) if is_name else None
    return None


def publisher_of(header: list[Row], lang: str) -> tuple[str, Row] | None:
    """The office that a row consists of, where there is one such row."""
    found = {plain(name): (name, row) for row in header if (name := _office_in(row.words, lang))}
    # A letterhead in two languages has the name in that of the text, too.
    own = [each for each in found.values() if _is_in_language(each[0], lang)]
    if len(own) != 1 and (len(found) != 1 or entry(lang).page.office):
        return None
    name, row = own[0] if len(own) == 1 else next(iter(found.values()))
    return name.removeprefix("The ").strip(), row


def _is_in_language(words: str, lang: str) -> bool:
    expression = entry(lang).page.office if lang else ""
    flags = re.IGNORECASE if words.isupper() else re.NOFLAG
    return bool(expression) and re.fullmatch(expression, words, flags) is not None


def _office_in(words: str, lang: str) -> str:
    """The office of a row that says besides at most what kind of text follows: ``Ministry of Trade — News``."""
    words = _without_number(words)
    before, _, last = words.rpartition(" ")
    is_behind = folded(last) in kinds() or (is_dense(last) and is_division(last, lang))
    words = before if before and is_behind else words
    parts = [part for part in _PARTS.split(words) if folded(part) not in kinds()]
    return parts[0] if len(parts) == 1 and is_office(parts[0], lang) else ""


def _without_number(words: str) -> str:
    """A row without the number of the release behind what sort of text it is: ``외교부 보도자료 제24-512호``."""
    before, _, last = words.rpartition(" ")
    return before if before and folded(before.rpartition(" ")[2]) in kinds() and numbered().fullmatch(last) else words


def is_office(words: str, lang: str) -> bool:
    """Whether a row is no more than the name of an office."""
    # In capitals it is a letterhead too, though nobody would write the name like that.
    if len(words) > _LONGEST or len(words.split()) > _OFFICE_WORDS or office(words.isupper()).fullmatch(words) is None:
        return False
    return says().search(words) is None and (len(words.split()) <= _SHORT_NAME or not names_committee(words, lang))


def is_division(words: str, lang: str) -> bool:
    """Whether words are the name of a part of an office, which is not the publisher."""
    division = entry(lang).page.division if lang else ""
    flags = re.IGNORECASE if words.isupper() else re.NOFLAG
    return bool(division) and re.fullmatch(division, words, flags) is not None


def plain(words: str) -> str:
    """The form in which two prints of one line are equal."""
    return without_case(fold(words).text)


def folded(words: str) -> str:
    """The form in which a label is looked up."""
    return bare(words).rstrip(" :：")
