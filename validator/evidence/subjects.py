"""Who does it in an English sentence: the one declared person or side that stands before the words of a quote.

Only where nothing else could: everything that is not sure gives nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from typing import Any

from ..diagnostic import Path
from ..document.content import each, known, peek
from ..document.countries import names as country_names
from ..document.facts import Facts
from ..languages.lookup import entry, listed
from ..languages.tables import words_expression
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .locating import CAPITALS, EXACT, Quote

_LONG = 3  # letters of a name that is enough alone
_NEAR = 100  # characters before a name that tell whether it is a subject: the end of a clause, a title
_FAR = 2000  # characters of a sentence; what is longer is none
_WORD = lazy(r"[^\s.,;:!?\"'()\[\]{}‘’“”«»](?:\S*[^\s.,;:!?\"'()\[\]{}‘’“”«»])?")  # without the signs around it
# The number of a paragraph or a bullet, which no sentence begins with.
_MARK = lazy(r"\A(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.)]?|[^\w\s\"'“‘«]+)\s+(?=\S|\Z)")
_BULLET = lazy(r"\n[^\S\n]*(?:[^\w\s\"'“‘«([]|[oㅇ])[^\S\n]+(?=[A-Z])")
_POSSESSIVE = lazy(r"['’]s?\b")
_ANOTHER = lazy(r"\s+[A-Z][\w'’-]+")


class _Signs(NamedTuple):
    """By what English shows who says something.

    ``beside``: words between the name and the verb, and ``endings`` of others. ``clause_ends``: between two clauses.
    ``before``: the end of a clause, before a name. ``done_to``: right behind a name, that it is done to it.
    """

    beside: frozenset[str]
    endings: tuple[str, ...]
    titles: re.Pattern[str]
    prepositions: re.Pattern[str]
    clause_ends: re.Pattern[str]
    before: re.Pattern[str]
    behind_clause: re.Pattern[str]
    said_that: re.Pattern[str]
    said_of_side: re.Pattern[str]
    acts: re.Pattern[str]
    without_subject: re.Pattern[str]
    done_to: re.Pattern[str]


@cache
def _signs() -> _Signs:
    how, articles = entry("en").speakers, words_expression(entry("en").template.articles)
    titles = rf"(?:{articles}|(?i:{words_expression(how.address)})\.?)"
    joins, clauses, small = (words_expression(words) for words in (how.joins, how.clauses, how.in_posts))
    said_that = rf"(?:{words_expression(how.verbs)})(?: \w+){{0,2}} {how.that}"
    return _Signs(
        frozenset(word for word in listed(how.beside) if not word.startswith("*")),
        tuple(word[1:] for word in listed(how.beside) if word.startswith("*")),
        re.compile(rf"(?:\b[A-Z][\w.'’-]*\s+(?:(?:{small})\s+(?=[A-Z]))?)+$"),
        re.compile(rf"(?i)\b(?:{words_expression(how.prepositions)}) (?:(?:{articles}) )?\Z"),
        re.compile(rf",? (?:{joins}) |, |; ?| (?:{clauses}) "),
        re.compile(rf"(?i)(?:^|[,;]|\b(?:{joins}|{clauses}))(?:\s+{titles})?\s*$"),
        re.compile(rf",\s+(?:{titles}\s)*\Z"),
        re.compile(rf"(?i)\b{said_that} {how.again}(?P<rest>(?: \w+){{0,2}})$"),
        re.compile(rf"\A{said_that} (?:(?:{articles}) )?(?P<side>[A-Z]\w+) (?:{words_expression(how.own_side)})\Z"),
        re.compile(how.acts),
        re.compile(how.without_subject),
        re.compile(how.done_to or "(?!)"),
    )


class Named(NamedTuple):
    """An actor and the words of a sentence that name it, between two offsets of the text."""

    actor: str
    start: int
    end: int


class Names:
    """What an annotation calls its people and parties in English."""

    def __init__(self, facts: Facts) -> None:
        self._actors: dict[tuple[str, ...], set[str]] = {}
        self._lengths: dict[str, set[int]] = {}
        self._within: dict[tuple[str, int, int], list[tuple[set[str], int, int]]] = {}
        self._sentences: dict[Path, tuple[int, int] | None] = {}  # by the place of the quote in the document
        for kind in ("person", "party"):
            for path, declared in facts.nodes(kind):
                for form in (*forms_of(declared), *(_of_side(declared, str(path[-1])) if kind == "party" else ())):
                    words = tuple(map(str.casefold, _WORD.findall(form)))
                    if words:
                        self._actors.setdefault(words, set()).add(str(path[-1]))
                        self._lengths.setdefault(words[0], set()).add(len(words))

    def within(self, text: str, start: int, end: int) -> list[tuple[set[str], int, int]]:
        """The actors that are named between two offsets, in order, each with the offsets of its words."""
        place = (text, start, end)  # the beginning of a sentence is asked for in several ways
        if place not in self._within:
            self._within[place] = self._named(text, start, end)
        return self._within[place]

    def _named(self, text: str, start: int, end: int) -> list[tuple[set[str], int, int]]:
        matches = list(_WORD.finditer(text, start, end))
        words = [match[0].casefold() for match in matches]
        found, behind = [], 0
        for first in [number for number, word in enumerate(words) if word in self._lengths]:  # nearly none is
            for length in sorted(self._lengths[words[first]], reverse=True) if first >= behind else ():
                actors = self._actors.get(tuple(words[first : first + length]))
                if actors is not None and first + length <= len(words):
                    found.append((actors, matches[first].start(), matches[first + length - 1].end()))
                    behind = first + length
                    break
        return found

    def sentence(self, quote: Quote) -> tuple[int, int] | None:
        """The offsets of the sentence in which a quote begins."""
        if quote.path not in self._sentences:  # asked for in several ways, too
            self._sentences[quote.path] = _sentence(quote)
        return self._sentences[quote.path]


def _sentence(quote: Quote) -> tuple[int, int] | None:
    place = quote.text.at(quote.start)
    if place is None:
        return None
    known = quote.text.sentences(place)
    index = bisect_right(known, (quote.start, len(quote.text.stored))) - 1
    return _of_line(quote, *known[index]) if index >= 0 and quote.start < known[index][1] else None


def _of_line(quote: Quote, start: int, end: int) -> tuple[int, int]:
    """What of a sentence stands in the bullet in which a quote begins: a small letter may open it (``o Minister``)."""
    text = quote.text.stored
    bullets = [match.start() for match in _BULLET.finditer(text, start, end)] if "\n" in text[start:end] else []
    before = [at for at in bullets if at < quote.start]
    behind = [at for at in bullets if at >= quote.end]
    first = before[-1] if before else start
    return first + len(text[first:end]) - len(text[first:end].lstrip()), behind[0] if behind else end


def forms_of(entry: dict[str, Any]) -> list[str]:
    """The names of an entry and its posts, and the words of a person's name that are long enough alone."""
    name = peek(entry, "name")
    found = [name] if isinstance(name, str) else []
    if isinstance(name, str) and "party" in known(entry):
        found += [word for word in name.split() if len(word) >= _LONG and word[0].isupper()]
    for field in ("also", "post"):
        found += [words for _, words in each(peek(entry, field)) if isinstance(words, str)]
    return found


def _of_side(party: dict[str, Any], code: str) -> list[str]:
    """What the side of a state is called: "the Kenyan side", "the Korean delegation"."""
    if peek(party, "role") != "side":
        return []
    named = [*listed(entry("en").adjectives.get(code, "")), *forms_of(party)]
    return [form.format(name) for name in named for form in listed(entry("en").speakers.sides)]


def subject(quote: Quote, names: Names, first_cue: int, side_of: Callable[[str], str | None]) -> Named | None:
    """Who is named before the reporting verb in the sentence of a quote, if nobody of another side is.

    ``first_cue``: the offset in the quote of its first reporting verb, 0 where it begins with one, or has none.
    """
    if quote.verdict not in (EXACT, CAPITALS) or quote.start < 0:
        return None
    text, around = quote.text.stored, names.sentence(quote)
    if around is None:
        return None
    start, verb = around[0], quote.start + first_cue
    if verb - start > _FAR:
        return None
    found = merged(text, names.within(text, start, verb))
    if not found and not text[start : quote.start].strip():
        return _behind_clause(text, quote.start, around[1], names)
    if not found or any(len(actors) != 1 for actors, _, _ in found):
        return None
    # Who stands between them behind a preposition ("cooperation with Mongolia") does nothing there.
    found = [one for one in found if one in (found[0], found[-1]) or not is_behind_preposition(text, start, one[1])]
    if len(found) > 1 and len({side_of(next(iter(actors))) for actors, _, _ in found}) != 1:
        return None
    actors, first, last = found[0]
    before = " ".join(text[start:first].split())
    between, actor = text[found[-1][2] : verb], next(iter(actors))
    if _signs().done_to.match(text, found[-1][2], around[1]) is not None:
        return None
    if not is_subject(before) or not (goes_on(between) or _of_own_side(between, side_of(actor))):
        return None
    return Named(actor, first, last)


def _behind_clause(text: str, start: int, end: int, names: Names) -> Named | None:
    """Who stands behind a clause without a subject: ``Suggesting faster talks, Minister Lee requested ...``."""
    if _signs().without_subject.match(text, start) is None:
        return None
    found = [
        (next(iter(actors)), first, last)
        for actors, first, last in merged(text, names.within(text, start, end))
        if len(actors) == 1 and _signs().behind_clause.search(text, start, first) and _signs().acts.match(text, last)
    ]
    return Named(*found[0]) if len({actor for actor, _, _ in found}) == 1 else None


def _of_own_side(between: str, side: str | None) -> bool:
    """Whether what somebody said is told of the own side: ``said that the Korean government is planning``."""
    match = _signs().said_of_side.search(" ".join(between.split()))
    if match is None or side is None:
        return False
    named = match["side"]
    return named in country_names(side) or named.casefold() in listed(entry("en").adjectives.get(side, ""))


def merged(text: str, found: list[tuple[set[str], int, int]]) -> list[tuple[set[str], int, int]]:
    """A post and the name of who holds it, side by side, are one."""
    merged: list[tuple[set[str], int, int]] = []
    for actors, start, end in found:
        if merged and not text[merged[-1][2] : start].strip(" ,\n") and merged[-1][0] & actors:
            merged[-1] = (merged[-1][0] & actors, merged[-1][1], end)
        else:
            merged.append((actors, start, end))
    return merged


def is_behind_preposition(text: str, start: int, place: int) -> bool:
    """Whether what stands at a place, in the sentence that begins at ``start``, does nothing there: "with Mongolia"."""
    return _signs().prepositions.search(text, max(start, place - _NEAR), place) is not None


def is_subject(before: str) -> bool:
    """Whether what stands before a name lets it be the subject: nothing, or the end of a clause, and a title."""
    before = _MARK.sub("", f"{before} ").strip() if before else ""
    titled = _signs().titles.sub("", f"{before} ") if before else ""
    ends = (before, titled.strip())
    return any(_signs().before.search(words, max(0, len(words) - _NEAR)) is not None for words in ends)


def goes_on(between: str) -> bool:
    """Whether between the name and the verb there is no other subject."""
    if _POSSESSIVE.match(between) or _ANOTHER.match(between):
        return False
    words = " ".join(between.split())
    said = _signs().said_that.search(words)
    rest = said["rest"] if said is not None else _signs().clause_ends.split(f" {words} ")[-1]
    return all(word in _signs().beside or word.endswith(_signs().endings) for word in rest.strip(" ,").split())
