"""A text in two languages, one after the other: where the second one begins."""

from __future__ import annotations

from ..tuples import NamedTuple
from .language import language_of
from .rows import Row, is_sentence
from .session import names_committee

_MOST = 120  # rows that may open the second part
_LEAST = 5  # parts of a text: each language has one of them at the least


class Second(NamedTuple):
    """The languages of both parts, and the row that the second one begins with."""

    first: str
    second: str
    row: Row


def second(stored: str, every: list[Row]) -> Second | None:
    """Where another language begins in a text that is not all in one; None where that is not clear."""
    opening = [row for row in every if row.line.opens][:_MOST]
    if len(opening) < 2 or (language_of(stored) and not _differ_at_ends(stored)):
        return None
    found: list[Second] = []
    for row in opening[1:]:
        start = row.line.start
        if min(start, len(stored) - start) * _LEAST < len(stored):
            continue
        first, other = language_of(stored[:start]), language_of(stored[start:])
        # The menus of a site, and its banners, may be in another language.
        is_told = names_committee(stored[:start], first) and names_committee(stored[start:], other)
        if first and other and first != other and is_told:
            found.append(Second(first, other, row))
    if not found or len({(one.first, one.second) for one in found}) > 1:
        return None
    # Of several that fit, the heading right above the first sentence of the other language belongs to it.
    return next((one for one in found if not is_sentence(one.row)), found[0])


def _differ_at_ends(stored: str) -> bool:
    """Whether a text that is most in one language begins and ends in two."""
    size = len(stored) // 3
    first, last = language_of(stored[:size]), language_of(stored[-size:])
    return bool(first and last) and first != last
