"""Whether an English sentence says that both sides did it: "Both sides stressed", "Fiji and Peru agreed"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..languages.lookup import entry
from ..languages.tables import words_expression
from ..release.search import Span
from ..tuples import NamedTuple
from .locating import CAPITALS, EXACT, Quote
from .subjects import Names, goes_on, is_behind_preposition, is_subject, merged

_PAIR = 2
_FAR = 300  # code points of a sentence before its verb


class _Signs(NamedTuple):
    both: re.Pattern[str]
    joins: re.Pattern[str]  # between the names of two sides
    one_of_both: re.Pattern[str]


@cache
def _signs() -> _Signs:
    how, articles = entry("en").speakers, words_expression(entry("en").template.articles)
    return _Signs(
        re.compile(how.both),
        re.compile(rf"\s+(?:{words_expression(how.joins)})\s+(?:(?:{articles})\s+)?"),
        re.compile(how.one_of_both),
    )


def joint_subject(
    quote: Quote, names: Names, first_cue: int, side_of: Callable[[str], str | None], side: str | None
) -> Span | None:
    """The words for both sides that stand before the reporting verb of a quote, as its subject.

    Nothing is sure if ``side`` is named beside them, before the quote ends ("Both sides agreed that Fiji will pay"), or
    if each does its own. ``first_cue``: the offset in the quote of its first reporting verb.
    """
    around = names.sentence(quote) if quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    verb = quote.start + first_cue
    if around is None or verb - around[0] > _FAR:
        return None
    text, start = quote.text.stored, around[0]
    found = [Span(*match.span()) for match in _signs().both.finditer(text, start, verb)] or _pair(
        text, start, verb, names, side_of
    )
    end = max(around[1], quote.end)
    if (
        len(found) != 1
        or _signs().one_of_both.search(text, start, end)
        or is_behind_preposition(text, start, found[0].start)
    ):
        return None
    beside = [actors for actors, first, _ in names.within(text, start, quote.end) if first not in range(*found[0])]
    if any(side_of(actor) == side for actors in beside for actor in actors):
        return None
    before = " ".join(text[start : found[0].start].split())
    return found[0] if is_subject(before) and goes_on(text[found[0].end : verb]) else None


def _pair(text: str, start: int, verb: int, names: Names, side_of: Callable[[str], str | None]) -> list[Span]:
    """The names of two sides with "and" between them, where the sentence has no other; not those of two people."""
    found = merged(text, names.within(text, start, verb))
    if len(found) != _PAIR or any(len(actors) != 1 for actors, _, _ in found):
        return []
    (one, first, end), (other, behind, last) = found
    actors = {next(iter(each)) for each in (one, other)}
    are_sides = len(actors) > 1 and all(side_of(actor) == actor for actor in actors)
    is_pair = are_sides and _signs().joins.fullmatch(text, end, behind) is not None
    return [Span(first, last)] if is_pair else []
