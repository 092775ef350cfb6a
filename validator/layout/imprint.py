"""What an office prints of a release to file it by: its number, and the part of the office that wrote it."""

from __future__ import annotations

import re

from .margins import folded, is_division
from .printed_page import kinds, numbered, opens_filed, related, unit_labels
from .rows import Row, cells, is_dense

_BELOW = 12  # rows in which a text is signed
_KIND = 5  # words of what sort of text it is, before its number
_LABELLED = re.compile(r"([^:：\d]{2,20}?)\s*[:：]\s*(\S.{1,60})")
_CELL = re.compile(r"(\S{2,5})\s+(\S.{1,60})")


def number_of(header: list[Row]) -> tuple[str, Row] | None:
    """(the number without its sign, its row): behind what sort of text it is, or alone; None where it is not sure."""
    found = {}
    for row in header:
        for cell in cells(row):
            number = _number(cell) or _before_title(cell)
            if number:
                found[number] = row
    return next(iter(found.items())) if len(found) == 1 else None


def _before_title(words: str) -> str:
    match = opens_filed().match(words)
    return match["figures"] if match is not None else ""


def _number(words: str) -> str:
    match = numbered().fullmatch(words)
    if match is None or len(match["kind"].split()) > _KIND:
        return ""
    kind = match["kind"].strip(" ,:：-–—")
    is_kind = not kind or folded(kind) in kinds() or folded(kind.split()[-1]) in kinds()
    return (match["figures"] or match["number"]) if is_kind else ""


def unit_of(header: list[Row], below: list[Row], lang: str) -> tuple[str, Row] | None:
    """(the part of an office as printed, its row), by its label or alone in a row; None where it is not sure."""
    for rows in (header, below[:_BELOW]):
        # A section may be one of the site: "In this section".
        free = [row for row in rows if not _LABELLED.fullmatch(row.words) and folded(row.words) not in related()]
        alone = {row.words: row for row in free if is_division(row.words, lang)}
        found = dict(_labelled(rows)) or alone
        if len(found) == 1:
            return next(iter(found.items()))
        if found:
            return None
    return None


def _labelled(rows: list[Row]) -> list[tuple[str, Row]]:
    found, before = [], ""
    for row in rows:
        for cell in cells(row):
            match = _LABELLED.fullmatch(cell) or (_CELL.fullmatch(cell) if is_dense(cell) else None)
            if folded(before) in unit_labels():
                found.append((cell, row))
            elif match is not None and folded(match[1]) in unit_labels():
                found.append((match[2].strip(), row))
            before = cell
        before = ""
    return found
