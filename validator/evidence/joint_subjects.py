"""Whether an English sentence says that both sides did it: "Both sides stressed", "Fiji and Peru agreed"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..languages.lookup import entry
from ..release.search import Span
from ..system.patterns import lazy
from .locating import CAPITALS, EXACT, Quote
from .subjects import BEHIND, Names, goes_on, is_subject, merged

_BOTH = lazy(r"(?i)(?:the\s+)?(?:two|both)\s+(?:sides|parties|countries|delegations|partners|governments|nations)\b")
_AND = re.compile(r"\s+and\s+(?:the\s+)?")
_PAIR = 2
_FAR = 300  # code points of a sentence before its verb


@cache
def _of_one() -> re.Pattern[str]:
    return re.compile(entry("en").speakers.one_of_both or "(?!)")


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
    found = [Span(*match.span()) for match in _BOTH.finditer(text, start, verb)] or _pair(
        text, start, verb, names, side_of
    )
    end = max(around[1], quote.end)
    if len(found) != 1 or _of_one().search(text, start, end) or BEHIND.search(text, start, found[0].start):
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
    is_pair = are_sides and _AND.fullmatch(text, end, behind) is not None
    return [Span(first, last)] if is_pair else []
