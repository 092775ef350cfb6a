"""Countries and cities by the names that the languages of a document give them, and by the English ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from ..languages import cldr
from ..languages.cities import SHARED
from ..languages.lookup import entry, listed
from ..system.memo import of_short_texts
from ..system.patterns import lazy
from . import countries
from .content import each, peek
from .facts import Facts

ENGLISH = "en"
_ACCENTS = lazy("[\u0300-\u036f\u0640\u064b-\u0655\u0670'’\u02bb`.]")


def languages(facts: Facts) -> tuple[str, ...]:
    """The languages of the texts of a document, that of the annotated one first, and English at the end."""
    return languages_in(facts.data)


def languages_in(data: Any) -> tuple[str, ...]:
    """The same of plain data, of whatever shape."""
    found = [peek(data, "release", "lang")]
    for _, version in each(peek(data, "release", "versions")):
        found.append(peek(version, "lang"))
    codes = [lang.partition("-")[0].lower() for lang in found if isinstance(lang, str)]
    return tuple(dict.fromkeys((*codes, ENGLISH)))


def names_of(code: str, langs: tuple[str, ...]) -> tuple[str, ...]:
    """What a country is called in these languages, the usual names first."""
    known = (name for lang in langs for name in _country_names(lang, code))
    return tuple(dict.fromkeys((*known, *countries.names(code))))


def codes_of(name: str, langs: tuple[str, ...]) -> frozenset[str]:
    """The codes of all countries that go by a name in English, else in one of the other languages."""
    found = countries.codes_of(name)
    for lang in langs if not found else ():
        found |= _codes(lang).get(_plain(name), frozenset())
    for lang in langs if not found else ():
        found |= _codes(lang).get(_plain(_without_title(name, lang)), frozenset())
    return found


def code_meant(written: str, name: str | None, langs: tuple[str, ...]) -> tuple[str, bool]:
    """The code that stands for another id of a party, ``NO``, ``GER``, ``Norway``, and whether that is sure.

    The name of the party decides: where it is that of no country, the id is an acronym (``AU``: African Union), which
    has no code (""). Without a name it is what the id says, which is not sure.
    """
    capitals = written.upper()
    of_id = codes_of(written.replace("-", " "), langs)
    code = countries.code_for(capitals) or (next(iter(of_id)) if len(of_id) == 1 else "")
    if capitals != written and countries.is_country(capitals):
        code = capitals
    if name is None:
        return code, code == capitals
    of_name = codes_of(name, langs)
    if code in of_name:
        return code, True
    return (next(iter(of_name)), False) if len(of_name) == 1 else ("", False)


def _without_title(name: str, lang: str) -> str:
    """A name without the word that says which kind of state it is, where words are not apart: 柬埔寨王国."""
    titles = listed(entry(lang).template.titles) if entry(lang).counters is not None else []
    title = next((one for one in titles if name.endswith(one)), "")
    return name.removesuffix(title).rstrip()


def others_of_its_name(code: str, name: str, langs: tuple[str, ...]) -> frozenset[str]:
    """The countries that go by a name that is none of this country's; none where it may be a part of its name.

    Also the one country whose name stands in a longer one ("Republic of ..."), which has none of this country's.
    """
    found = codes_of(name, langs) or _within(name, code, langs)
    if not found or code in found:
        return frozenset()
    if countries.codes_of(name):
        return found
    plain, own = _plain(name), [_plain(each) for each in names_of(code, langs)]
    return found if not any(plain in each or each in plain for each in own) else frozenset()


def _within(name: str, code: str, langs: tuple[str, ...]) -> frozenset[str]:
    """The one country whose name is a part of another name, as whole words; none where that of this country is, too."""
    padded = f" {_plain(name)} "
    if any(f" {_plain(own)} " in padded for own in names_of(code, langs)):
        return frozenset()
    held = [(each, codes) for lang in langs for each, codes in _codes(lang).items() if f" {each} " in padded]
    longest = [codes for each, codes in held if not any(each != other and each in other for other, _ in held)]
    found = frozenset[str]().union(*longest)
    return found if len(found) == 1 else frozenset()


def countries_of_city(city: str, langs: tuple[str, ...]) -> frozenset[str]:
    """The country in which a city is; none where it is not known, or where several have a city of that name."""
    wanted = _plain(city)
    found = {code for lang in langs for code in _cities(lang).get(wanted, ())}
    return frozenset(found) if len(found) == 1 and wanted not in SHARED else frozenset()


def cities_of(code: str, langs: tuple[str, ...]) -> list[str]:
    """The cities of a country that are known, as they are printed in these languages."""
    known = [found for lang in langs if (found := cldr.of(lang)) is not None]
    names = [name for each in known for table in (each.capitals, each.cities) for name in table.get(code, ())]
    return list(dict.fromkeys((*names, *(name for lang in langs for name in listed(entry(lang).cities.get(code, ""))))))


def elsewhere(place: dict[str, Any], langs: tuple[str, ...]) -> str | None:
    """The country in which the city of a place is, if it is not the one that is given (nor one and the same state)."""
    city, code = place.get("city"), place.get("country")
    if city is None or code is None:
        return None
    for other in countries_of_city(city, langs):
        if other != code and not countries.are_of_one_state(other, code):
            return other
    return None


def _country_names(lang: str, code: str) -> tuple[str, ...]:
    known = cldr.of(lang)
    return known.countries.get(code, ()) if known is not None else ()


@cache
def _codes(lang: str) -> dict[str, frozenset[str]]:
    known = cldr.of(lang)
    return countries.by_name(known.countries, _plain) if known is not None else {}


@cache
def _cities(lang: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code, name, is_capital in _listed(lang):
        # The zone of an island tells nothing; a capital may have the name of its own country: Singapore.
        named = _codes(lang).get(name)
        if named is None or (is_capital and named == {code}):
            found.setdefault(name, set()).add(code)
    return found


def _listed(lang: str) -> Iterator[tuple[str, str, bool]]:
    """(country, city, whether it is its capital) of all that are known."""
    known = cldr.of(lang)
    for table in (known.capitals, known.cities) if known is not None else ():
        is_capital = known is not None and table is known.capitals
        yield from ((code, _plain(name), is_capital) for code, names in table.items() for name in names)
    yield from ((code, _plain(name), False) for code, names in entry(lang).cities.items() for name in listed(names))


@of_short_texts(4096)  # the names of a country are compared with those of each party and place
def _plain(name: str) -> str:
    """A name without capitals, accents and signs: ``Washington, D.C.`` is ``washington dc``."""
    letters = _unmarked(unicodedata.normalize("NFKD", name.casefold().replace("ı", "i")))
    if not letters.replace(" ", "").isalnum():  # as few names of countries and cities are
        letters = "".join(char if char.isalnum() or unicodedata.category(char) == "Mc" else " " for char in letters)
    return " ".join(letters.split())


def _unmarked(letters: str) -> str:
    """Without accents, the vowels that Arabic may leave out, apostrophes and dots; other marks are letters."""
    return _ACCENTS.sub("", letters)
