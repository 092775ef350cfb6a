"""Who opens the sentence of a quote, in any language: the one declared person that it names, before its words.

Only where nobody else could be meant: a form with an ending, a word such as "to" or "of" before the name, and a second
name give nobody.
"""

from __future__ import annotations

from functools import cache

from ..document.content import peek
from ..document.facts import Facts
from ..languages.lookup import entry, listed
from ..languages.words import language
from ..system.patterns import lazy
from .quotes import CAPITALS, EXACT, Quote
from .subjects import Named, Names

_COMMAS = frozenset(",،、")
_LONG = 4  # letters of a part of a name that is enough alone
_STEM = 3  # letters that an ending may replace or add
_AHEAD = 80  # code points of a sentence before the name: a title and a post
_STOP = lazy(r"[^\W\d_]{4}[»”\")]?[.!?][»”\")]?\s+|[।。！？]\s*")  # no abbreviation ends a sentence
_WORD = lazy(r"[^\W\d_][\w'’-]*")


def opening(quote: Quote, names: Names, facts: Facts, lang: str) -> Named | None:
    """The person who is named first and alone in the sentence of a quote, in the form of the annotation."""
    around = names.sentence(quote) if quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    if around is None:
        return None
    text = quote.text.stored
    around = _cut(text, quote, *around)
    words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text, *around)]
    people = _parts(facts)
    named = {key for key, parts in people.items() if any(_may_be(word, part) for _, _, word in words for part in parts)}
    if len(named) != 1:
        return None
    key = named.pop()
    place = next((each for each, one in enumerate(words) if one[2] in people[key]), None)
    if place is None or any(_is_changed(word, people[key]) for _, _, word in words):
        return None
    start, end, _ = words[place]
    before = words[:place]
    if (
        start - around[0] > _AHEAD
        or end > quote.start
        or any(word in _everyday(language(lang)) for _, _, word in before)
    ):
        return None
    last = max(stop for _, stop, word in words if word in people[key])
    # "At the proposal of Lee, ...": what goes on behind the comma is said of another.
    return None if text[last : last + 1] in _COMMAS else Named(key, start, end)


def _cut(text: str, quote: Quote, start: int, end: int) -> tuple[int, int]:
    """The sentence of a quote, where sentences are not told apart in its language."""
    stops = [match.end() for match in _STOP.finditer(text, start, end)]
    return (
        max((stop for stop in stops if stop <= quote.start), default=start),
        min((stop for stop in stops if stop >= quote.end), default=end),
    )


def _parts(facts: Facts) -> dict[str, frozenset[str]]:
    """The words of the names of each person that are long enough alone."""
    found: dict[str, frozenset[str]] = {}
    for path, person in facts.nodes("person"):
        name = peek(person, "name")
        words = _WORD.findall(name.casefold()) if isinstance(name, str) else []
        found[str(path[-1])] = frozenset(word for word in words if len(word) >= _LONG)
    return found


def _may_be(word: str, part: str) -> bool:
    return word.startswith(part[: max(_LONG, len(part) - _STEM)])


def _is_changed(word: str, parts: frozenset[str]) -> bool:
    """Whether a word of the name has an ending: then it is hardly who speaks."""
    return word not in parts and any(_may_be(word, part) for part in parts)


@cache
def _everyday(code: str) -> frozenset[str]:
    return frozenset(word for cell in entry(code).everyday.values() for word in listed(cell))
