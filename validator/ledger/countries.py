"""Countries of places: whether a text names them, and whether the city is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..document.content import peek
from ..document.countries import are_of_one_state, codes, country_name
from ..document.facts import Facts, attempt
from ..document.geography import codes_of, countries_of_city, elsewhere, languages, names_of
from ..evidence.names import Found, manner, printed
from ..release.text import ReleaseText
from ..system.patterns import lazy
from .cited import lacks_a_version
from .trace import TRACED, Fact, Trace, contradicted, unread

_LONG, _LEFT_OUT = 4, 3  # letters
_BEHIND = lazy(r",\s([^,;.()\n]{2,40})[,;.)\n]|[，、]([^，、。]{2,20})[，、。]|\s?[(（]([^()（）]{2,40})[)）]")


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where a country is named, or its city, which says as much; else which one is named in its place."""
    langs = languages(facts)
    other = attempt(partial(elsewhere, fact.obj, langs)) or _printed_with_the_city(fact, facts, langs)
    if other is not None:
        return contradicted(f"{country_name(other)} ({other})")
    texts = facts.texts
    assert texts is not None
    every = {"": texts.main, **texts.versions}
    found = _named(fact, facts, langs)
    if found is not None:
        lang = next(lang for lang, text in every.items() if text is found.text)
        return Trace(TRACED, text=found.text, lang=lang, start=found.start, end=found.end)
    if texts.main is None or lacks_a_version(facts):
        return unread("it may stand in a text that is not at hand")
    return _not_named(fact, facts, langs)


def _texts(facts: Facts) -> list[ReleaseText]:
    assert facts.texts is not None
    return [text for text in (facts.texts.main, *facts.texts.versions.values()) if text is not None]


def _named(fact: Fact, facts: Facts, langs: tuple[str, ...]) -> Found | None:
    """Where one of the names of the country stands, that of its party included, or its city."""
    names = [*names_of(fact.value, langs), *_of_party(fact.value, facts)]
    city = peek(fact.obj, "city")
    if city is not None and fact.value in countries_of_city(city, langs):
        names.append(city)
    how = manner(facts.release["lang"], is_proper=True)
    return next((found for name in names if (found := printed(name, _texts(facts), how)) is not None), None)


def _of_party(code: str, facts: Facts) -> list[str]:
    """The names that the party of this code has here."""
    party = attempt(lambda: facts.table("parties").get(code))
    if party is None:
        return []
    name = peek(party, "name")
    return [each for each in (name, *(peek(party, "also") or ())) if isinstance(each, str)]


def _not_named(fact: Fact, facts: Facts, langs: tuple[str, ...]) -> Trace:
    """What can be said of a country that no text names: the text may have an adjective of it, or no country at all."""
    if attempt(lambda: fact.value in facts.table("parties")) is not False:
        return unread("its party is named in a form that is not known")
    assert facts.texts is not None
    if facts.texts.countries is None:
        facts.texts.countries = list(_countries(facts, langs)), {}
    named, parts = facts.texts.countries
    if fact.value not in parts:
        beginnings = [_beginning(name) for name in names_of(fact.value, langs)]
        found = any(each in text.caseless for each in beginnings for text in _texts(facts))
        parts[fact.value] = found or not beginnings
    if parts[fact.value]:
        return unread("only a part of its name, or an adjective, is printed")
    other = next((code for code in named if code != fact.value and not are_of_one_state(code, fact.value)), None)
    return contradicted(f"{country_name(other)} ({other})") if other is not None else unread("no country is named")


def _beginning(name: str) -> str:
    word = name.casefold().partition(" ")[0]
    return word[: max(_LONG, len(word) - _LEFT_OUT)]


def _countries(facts: Facts, langs: tuple[str, ...]) -> Iterator[str]:
    """The countries that the texts name, those of the sides first."""
    how = manner(facts.release["lang"], is_proper=True)
    sides = [side for side in attempt(lambda: facts.sides) or [] if side in codes()]
    for code in dict.fromkeys((*sides, *codes())):
        names = (*_of_party(code, facts), *names_of(code, langs[:1]))
        known = (name for name in names if any(name.casefold() in text.caseless for text in _texts(facts)))
        if any(printed(name, _texts(facts), how) is not None for name in known):
            yield code


def _printed_with_the_city(fact: Fact, facts: Facts, langs: tuple[str, ...]) -> str | None:
    """The country that stands behind a city that is not known, between commas or in brackets: ``in Nadi, Fiji, on``."""
    city = peek(fact.obj, "city")
    if city is None or facts.text is None or countries_of_city(city, langs):
        return None
    found = printed(city, [facts.text], manner(facts.release["lang"], is_proper=True))
    match = _BEHIND.match(facts.text.stored, found.end) if found is not None else None
    named = codes_of(next(filter(None, match.groups())).strip(), langs) if match is not None else frozenset()
    if len(named) != 1:
        return None
    other = next(iter(named))
    return None if other == fact.value or are_of_one_state(other, fact.value) else other
