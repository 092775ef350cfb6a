"""Countries and ministers that an English text names and no entry of the annotation does (COV004)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import dropwhile
from typing import Any
from unicodedata import normalize

from ..document.content import entries, peek
from ..document.countries import codes_of
from ..document.facts import Facts, attempt
from ..languages.lookup import entry, listed
from ..languages.tables import words_expression
from ..schema.roles import fields
from ..system.memo import of_last_texts, of_short_texts
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .names import is_printed

_MOST_WORDS = 5
_SHORT = r"(?:[A-Z]\.){2,}(?![\w-])"  # U.S., of which no word with a capital is a part
_OWNER = lazy(r"['’]s?$")


class _Signs(NamedTuple):
    """By what English shows names; ``name``: words with capitals, of which ``before_name`` are none."""

    name: re.Pattern[str]
    before_name: frozenset[str]
    joins: re.Pattern[str]
    minister: re.Pattern[str]
    no_minister: frozenset[str]


@cache
def _signs() -> _Signs:
    known = entry("en").mentions
    assert known is not None
    word = r"[A-Z][\w'’-]*"
    return _Signs(
        re.compile(rf"{_SHORT}|{word}(?: (?:(?:{words_expression(known.within_name)}) )*{word})*"),
        frozenset(listed(known.before_name)),
        re.compile(rf" (?:{words_expression(entry('en').speakers.joins)}) "),
        re.compile(rf"\b{known.minister} ((?:{word}\w)(?: {word}\w)*)"),
        frozenset(listed(known.no_minister)),
    )


def countries(texts: list[str], facts: Facts) -> Iterator[str]:
    """Names of countries that are not declared, each once, as they are printed first."""
    declared, names = _codes(facts), _names(facts)
    seen: set[frozenset[str]] = set()
    for text in texts:
        for name in _names_of_countries(normalize("NFC", text)):
            codes = _codes_of(name)
            if codes not in seen and not codes & declared and name.casefold() not in names:
                seen.add(codes)
                yield name


@of_last_texts(64)
def _names_of_countries(text: str) -> tuple[str, ...]:
    return tuple(_of_countries(text))


def _of_countries(text: str) -> Iterator[str]:
    """Runs of words with capitals that are the name of a country as a whole, without a word too many."""
    signs = _signs()
    for run in signs.name.finditer(text):
        if run.start() and (text[run.start() - 1].isalnum() or text[run.start() - 1] in ".-'’"):
            continue
        if text[run.end() : run.end() + 2].strip()[:1] == "$":  # US$, which is not a mention of the country
            continue
        words = list(dropwhile(signs.before_name.__contains__, run[0].split(" ")))
        for parted in signs.joins.split(" ".join(words)):
            name = _OWNER.sub("", parted).strip()
            if name and len(name.split()) <= _MOST_WORDS and _codes_of(name):
                yield name


# The words with capitals of a release are much the same from text to text.
_codes_of = of_short_texts(2048)(codes_of)


def ministers(texts: list[str], facts: Facts) -> Iterator[str]:
    """``Minister X`` of whom no word is in the name of a person, each once; none where a name is misspelt (EVD007)."""
    found = list(_undeclared(texts, facts))
    people = (peek(obj, "name") for _, obj in facts.nodes("person")) if found else ()  # of most texts nobody is left
    if facts.text is None or all(is_printed(name, [facts.text], "en") for name in people if name):
        yield from found


def _undeclared(texts: list[str], facts: Facts) -> Iterator[str]:
    known = set(re.findall(r"\w+", _names(facts)))
    signs = _signs()
    for text in texts:
        for match in signs.minister.finditer(normalize("NFC", text)):
            words = re.findall(r"\w+", match[1].casefold())
            if match[1].split(" ")[0] in signs.no_minister or known.intersection(words):
                continue
            known.update(words)
            yield match[0]


def _codes(facts: Facts) -> set[str]:
    """The codes of all countries that some entry names."""
    found: set[str] = set()
    for name, party in entries(attempt(lambda: facts.table("parties"))):
        found.add(name)
        found.update(peek(party, "members") or ())
        for printed in (peek(party, "name"), *_also(party)):
            found |= _codes_of(printed or "")
    for _, place in facts.nodes("place"):
        found.add(peek(place, "country") or "")
    return found


def _also(obj: dict[str, Any]) -> list[str]:
    return [form for form in peek(obj, "also") or [] if isinstance(form, str)]


def _names(facts: Facts) -> str:
    """All that the annotation names things by, without capitals."""
    found = []
    for kind, naming in fields("name", "name-form", "latin", "post", "series").items():
        for _, obj in facts.nodes(kind):
            for field in naming:
                value = peek(obj, field)
                found += [value] if isinstance(value, str) else [each for each in _list(value) if isinstance(each, str)]
    return normalize("NFC", "\n".join(found)).casefold()


def _list(value: Any) -> list[Any]:
    return list(list.__iter__(value)) if isinstance(value, list) else []
