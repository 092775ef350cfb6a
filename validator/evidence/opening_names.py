"""Who opens the sentence of a quote, in any language: the one declared person that it names, before its words.

Only where nobody else could be meant: a form with an ending, a word such as "to" or "of" before the name, and a second
name give nobody.
"""

from __future__ import annotations

from typing import NamedTuple

from ..document.content import each, peek
from ..document.facts import Facts
from ..languages.lookup import entry, everyday, listed
from ..languages.words import language
from ..system.patterns import lazy
from .locating import CAPITALS, EXACT, Quote
from .subjects import Named, Names

_COMMAS = frozenset(",،、")
_LONG, _LONGEST = 4, 60  # letters of a part of a name that is enough alone
_STEM = 3  # letters that an ending may replace or add
_AHEAD = 80  # code points of a sentence before the name: a title and a post
_STOP = lazy(r"[^\W\d_]{4}[»”\")]?[.!?][»”\")]?\s+|[।。！？]\s*")  # no abbreviation ends a sentence
_WORD = lazy(r"[^\W\d_][\w'’-]*")


class Openers(NamedTuple):
    """The people of a document: the words of the names of each, and who may be meant by a word that begins like that.

    Only words that are long enough alone. ``posts``: of each, without capitals.
    """

    parts: dict[str, frozenset[str]]
    beginnings: dict[str, set[str]]
    posts: dict[str, frozenset[str]]

    def meant(self, word: str) -> set[str]:
        """Who may be meant by a word, be it with another ending."""
        return set().union(
            *(self.beginnings.get(word[:size], ()) for size in range(_LONG, min(len(word), _LONGEST) + 1))
        )


def openers(facts: Facts) -> Openers:
    """The people of a document as they are looked for; made once, for all its quotes."""
    parts: dict[str, frozenset[str]] = {}
    beginnings: dict[str, set[str]] = {}
    posts: dict[str, frozenset[str]] = {}
    for path, person in facts.nodes("person"):
        posts[str(path[-1])] = frozenset(
            _plain(post) for _, post in each(peek(person, "post")) if isinstance(post, str)
        )
        key, name = str(path[-1]), peek(person, "name")
        words = _WORD.findall(name.casefold()) if isinstance(name, str) else []
        parts[key] = frozenset(word for word in words if _LONG <= len(word) <= _LONGEST)
        for part in parts[key]:
            beginnings.setdefault(_beginning(part), set()).add(key)
    return Openers(parts, beginnings, posts)


def opening(quote: Quote, names: Names, people: Openers, lang: str) -> Named | None:
    """The person who is named first and alone in the sentence of a quote, in the form of the annotation."""
    around = names.sentence(quote) if quote.verdict in (EXACT, CAPITALS) and quote.start >= 0 else None
    if around is None:
        return None
    text = quote.text.stored
    around = _cut(text, quote, *around)
    words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text, *around)]
    named = set[str]().union(*(people.meant(word) for _, _, word in words))
    if len(named) != 1:
        return None
    key = named.pop()
    own = people.parts[key]
    place = next((number for number, one in enumerate(words) if one[2] in own), None)
    if place is None or any(_is_changed(word, own) for _, _, word in words):
        return None
    start, end, _ = words[place]
    if start - around[0] > _AHEAD or end > quote.start:
        return None
    before = _behind_article(text, words, place, quote, language(lang))
    lead = _plain(text[before[0][0] : start]) if before else ""
    if lead not in people.posts[key] and any(word in everyday(language(lang)) for _, _, word in before):
        return None
    last = max(stop for _, stop, word in words if word in own)
    # "At the proposal of Lee, ...": what goes on behind the comma is said of another.
    return None if text[last : last + 1] in _COMMAS else Named(key, start, end)


def _behind_article(
    text: str, words: list[tuple[int, int, str]], place: int, quote: Quote, code: str
) -> list[tuple[int, int, str]]:
    """The words before a name, without the article that opens the sentence: "El ministro Ana Tora anunció".

    It stays where the quote begins with a small word, such as that of a passive.
    """
    before = words[:place]
    first = _WORD.match(text, quote.start)
    is_verb = first is not None and first[0].casefold() not in everyday(code)
    articles = listed(entry(code).template.articles)
    return before[1:] if is_verb and before and before[0][2] in articles else before


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _cut(text: str, quote: Quote, start: int, end: int) -> tuple[int, int]:
    """The sentence of a quote, where sentences are not told apart in its language."""
    stops = [match.end() for match in _STOP.finditer(text, start, end)]
    return (
        max((stop for stop in stops if stop <= quote.start), default=start),
        min((stop for stop in stops if stop >= quote.end), default=end),
    )


def _beginning(part: str) -> str:
    """What all forms of a word of a name begin with."""
    return part[: max(_LONG, len(part) - _STEM)]


def _is_changed(word: str, parts: frozenset[str]) -> bool:
    """Whether a word of the name has an ending: then it is hardly who speaks."""
    return word not in parts and any(word.startswith(_beginning(part)) for part in parts)
