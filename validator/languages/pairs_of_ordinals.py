"""Two numbers with one word for session: ``the sixth and seventh sessions``, ``die 6. und 7. Sitzung``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from ..tuples import NamedTuple
from .index import JOINS, RANGES
from .lookup import entry, listed
from .words import language

_FAR = 12  # code points between two numbers of one word
_SIGNS = frozenset(",、·・/&-–—~〜～,،")
_NUMBER = r"(?<![\w.,/:-])(?:第|제)?([0-9]{1,3})\.?"


class Ordinal(NamedTuple):
    """An ordinal number and its place in the text (code points, the end exclusive)."""

    value: int
    start: int
    end: int


def with_partners(
    text: str, every: Sequence[Ordinal], counted: list[Ordinal], lang: str, spelled: Callable[[int], Ordinal | None]
) -> list[Ordinal]:
    """The ordinals that count sessions, with those that are joined to one of them and share its word for session.

    ``every``: all ordinals of the text in order; ``spelled``: the one that an offset begins with, for words that are
    written in one with "and" (``והשביעית``). Of a range (``sixth to eighth``) all numbers are given.
    """
    if not counted:
        return counted
    found = list(counted)
    for first, second in pairwise(every):
        kind = joined(text[first.end : second.start], lang)
        if kind and first.value < second.value and (first in found) != (second in found):
            found.append(second if first in found else first)
            found += _between(first, second) if kind == "range" else []
    for one in counted:
        known = {each.value for each in found}
        more = _bare(text, one, lang) + _behind(text, one, lang, spelled)
        found += [each for each in more if each.value not in known]
    return sorted(found, key=lambda one: one.start)


def _between(first: Ordinal, second: Ordinal) -> list[Ordinal]:
    return [Ordinal(value, first.start, second.end) for value in range(first.value + 1, second.value)]


def joined(between: str, lang: str) -> str:
    """Whether nothing but a word or sign that joins two numbers stands between them: "and", "range", or empty."""
    if len(between) > _FAR:
        return ""
    parts = [part for part in re.split(rf"\s+|(?<=[{re.escape(''.join(_SIGNS))}])", between.casefold()) if part]
    joins, ranges, articles = _words(lang)
    told = [part for part in parts if part not in articles or part in joins | ranges]
    if not told or not all(part in joins | ranges | _SIGNS for part in told):
        return ""
    is_range = any(part in ("-", "–", "—", "~", "〜", "～") or (part in ranges and part not in joins) for part in told)
    return "range" if is_range else "and"


@cache
def _words(lang: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words that join two numbers, those of a range, and the articles."""
    known = entry(language(lang))
    own = [*listed(known.template.joins), *(listed(known.figures.and_) if known.figures is not None else ())]
    articles = [*listed(known.template.articles), *listed(known.speakers.articles)]
    return frozenset({*JOINS, *own}), frozenset(RANGES), frozenset(articles)


def _bare(text: str, one: Ordinal, lang: str) -> list[Ordinal]:
    """The number one less in digits alone right before it: ``第六、七次``, ``6, 7 дугаар``, ``제6, 7차``."""
    window = text[max(0, one.start - _FAR - 4) : one.start]
    match = re.search(rf"{_NUMBER}([^\d.;:!?\n]{{1,{_FAR}}})\Z", window)
    if match is None or int(match[1]) != one.value - 1 or not joined(match[2], lang):
        return []
    shift = one.start - len(window)
    return [Ordinal(int(match[1]), shift + match.start(1), shift + match.end(1))]


def _behind(text: str, one: Ordinal, lang: str, spelled: Callable[[int], Ordinal | None]) -> list[Ordinal]:
    """The number that is written in one with "and" right behind it."""
    letters = entry(language(lang)).joined_letters
    if not letters or text[one.end : one.end + 1] != " " or text[one.end + 1 : one.end + 2] not in [*letters]:
        return []
    second = spelled(one.end + 2)
    return [second] if second is not None else []
