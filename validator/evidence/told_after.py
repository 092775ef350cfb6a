"""Who says it in English where that stands beside the words: "..., Lee said", "“...,” said Lee", "Lee said: “...”".

Only where nothing else could: everything that is not sure gives nobody.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from ..languages.lookup import entry
from ..languages.tables import words_expression
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .locating import CAPITALS, EXACT, Quote
from .subjects import Named, Names, merged

_MARK = lazy(r"[“”\"‟„]|’’|''")  # of direct speech
_FAR = 200  # code points between direct speech and the name of who speaks


class _Signs(NamedTuple):
    before: re.Pattern[str]  # between direct speech, or a comma, and a name
    said_before: re.Pattern[str]  # the same, with the verb
    behind: re.Pattern[str]  # behind a name: the verb
    somebody: re.Pattern[str]  # behind a comma: whoever says it
    opens: re.Pattern[str]  # between a name and the direct speech behind it
    unnamed: re.Pattern[str]  # somebody without a name does it
    begins: re.Pattern[str]  # a verb of saying, whose subject stands before the quote


@cache
def _signs() -> _Signs:
    how, articles = entry("en").speakers, words_expression(entry("en").template.articles)
    said = rf"(?:{words_expression(how.told_after)})"
    not_that = rf"\b(?! {how.that}\b)"
    adverb, post = rf"(?:{how.adverbs}\s+)?", r"(?:\s?,[^,;:.]{1,100},)?"
    titles = rf"(?:(?:{articles})\s+)?(?:[A-Z][\w.'’-]*,?\s+(?:(?:{words_expression(how.in_posts)})\s+)*)*"
    return _Signs(
        re.compile(rf"\s*,?\s*{titles}"),
        re.compile(rf"\s*,?\s*{adverb}{said}\s+{titles}"),
        re.compile(rf"{post}\s+{adverb}(?:(?:{words_expression(how.auxiliaries)})\s+)?{said}{not_that}"),
        re.compile(rf",[^,;:]{{1,80}}\s{said}{not_that}[^;:]*\Z"),
        re.compile(rf"{post}\s?,?\s+{adverb}{said}\b[^“”\"‟„.;,]{{0,60}}[:,]?\s*"),
        re.compile(how.unnamed),
        re.compile(how.begins_quote),
    )


class Told(NamedTuple):
    """That words are what somebody says; ``named``: who it is, where that is sure."""

    named: Named | None


def told_after(quote: Quote, names: Names, people: Container[str], by: frozenset[str]) -> Told | None:
    """Whether the words of a quote are told to be what somebody says, beside them.

    Who it is is not sure if one of ``by`` is named in the sentence, too: "Lee thanked Peru, Rojas said".
    """
    around = names.sentence(quote) if quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    if around is None:
        return None
    text, (start, end) = quote.text.stored, around
    line_end = text.find("\n", quote.end)
    line = text.rfind("\n", 0, quote.start) + 1, line_end if line_end >= 0 else len(text)
    marks = [match.span() for match in _MARK.finditer(text, *line)]
    before, behind = [one for one in marks if one[1] <= quote.start], [one for one in marks if one[0] >= quote.end]
    if len(before) % 2 and behind:
        found = _behind_speech(text, behind[0][1], line[1], names) or _before_speech(
            text, line[0], before[-1][0], names
        )
        start, end = max(start, before[-1][1]), min(end, behind[0][0])
    elif len(before) % 2 or (_signs().somebody.search(text, quote.end, end) is None):
        return None
    else:
        found = _behind_clause(text, quote.end, end, names)
    if found is None or found.actor not in people or _signs().unnamed.search(text[start : quote.end]):
        return Told(None)
    if not len(before) % 2 and _signs().begins.match(text, quote.start) and start < quote.start:
        return Told(None)
    is_named = any(by & actors for actors, first, _ in names.within(text, start, end) if first != found.start)
    return Told(None if is_named else found)


def _alone(found: list[tuple[set[str], int, int]]) -> list[Named]:
    return [Named(next(iter(actors)), first, last) for actors, first, last in found if len(actors) == 1]


def _behind_speech(text: str, start: int, end: int, names: Names) -> Named | None:
    """``...,” Gen Odongo said``; ``...,” said Minister Lee``."""
    near = _alone(merged(text, names.within(text, start, min(end, start + _FAR))))[:1]
    for one in near:
        is_said = _signs().said_before.fullmatch(text, start, one.start) is not None
        if is_said or (_signs().before.fullmatch(text, start, one.start) and _signs().behind.match(text, one.end)):
            return one
    return None


def _before_speech(text: str, start: int, end: int, names: Names) -> Named | None:
    """``Minister Lee said: “...``."""
    near = _alone(merged(text, names.within(text, max(start, end - _FAR), end)))[-1:]
    return next((one for one in near if _signs().opens.fullmatch(text, one.end, end)), None)


def _behind_clause(text: str, start: int, end: int, names: Names) -> Named | None:
    """``..., Minister Lee said in Suva.``: the last clause of a sentence."""
    for one in reversed(_alone(merged(text, names.within(text, start, end)))):
        comma = text.rfind(",", start, one.start)
        verb = _signs().behind.match(text, one.end, end)
        if comma < 0 or verb is None or _signs().before.fullmatch(text, comma + 1, one.start) is None:
            continue
        return one if not set(",;:") & set(text[verb.end() : end].rstrip(" ,")) else None
    return None
