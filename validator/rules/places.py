"""PTY: in which country something took place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path
from ..document.content import peek
from ..document.countries import code_for, country_name, is_country
from ..document.facts import Facts, attempt
from ..system.printable import excerpt
from .hints import offer
from .parties import country_meant, others_with_its_name
from .registry import finding, rule

_SESSION: Path = ("meeting", "place")
_KOSOVO = "XKX"  # not of ISO 3166-1, and used by all


@rule("PTY003", "error", "country 'x' is not an ISO 3166-1 alpha-3 code; did you mean 'y'?", on="place")
def unknown_country(place: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The country of a place is an ISO 3166-1 alpha-3 code: three capitals, such as MNG for Mongolia.

    XKX (Kosovo) is not a code of ISO 3166; it may be used where a party of that id is declared, with its type.

    Wrong:
        meeting:
          place: {city: Ulaanbaatar, country: MGL}

    Right:
        meeting:
          place: {city: Ulaanbaatar, country: MNG}
    """
    country = place.get("country")
    if country is None or _is_known(country, facts):
        return
    message = f"country '{excerpt(country, 60)}' is not an ISO 3166-1 alpha-3 code"
    here = [name for name in facts.names("parties") if is_country(name)]
    hint = f"write {code}" if (code := code_for(country)) else "correct it"
    hint += f"; the states of this document: {', '.join(here[:10])}" if here else ""
    near = country_meant(country, here, facts)
    yield finding(("country",), message + offer(near), hint, subject=country, suggestions=near)


def _is_known(code: str, facts: Facts) -> bool:
    """Whether it is the code of a country; that of Kosovo, where it is a party."""
    return is_country(code) or (code == _KOSOVO and code in facts.table("parties"))


@rule("PTY007", "info", "the place is in none of the sides' countries; check it")
def place_elsewhere(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Sessions are mostly held in the country of a side (or of a member of a group); this place is not.

    Reported at the party instead where its code is one letter away from that of the place, and its name is not known
    to be that of its code. Not reported where the countries of a side are unknown (an international organisation, a
    company), for online meetings, and where PTY013 says that the city is in another country.

    Wrong:
        meeting: {place: {city: Paris, country: FRA}}
        parties: {KOR: {role: side}, MNG: {role: side}}

    Right:
        meeting: {place: {city: Ulaanbaatar, country: MNG}}
        parties: {KOR: {role: side}, MNG: {role: side}}
    """
    meeting = facts.meeting
    place = meeting.get("place")
    country = place.get("country") if place is not None else None
    if (
        place is None
        or country is None
        or not is_country(country)
        or meeting.get("format") == "online"
        or not facts.has_sides
    ):
        return
    homes = [_countries(side, facts) for side in facts.sides]
    if any(home is None or country in home for home in homes):
        return
    from ..document.geography import elsewhere, languages

    langs = languages(facts)
    if elsewhere(place, langs) is not None:
        return
    named = f"{country_name(country)} ({country})"
    slip = _slip(country, facts, langs)
    if slip is not None:
        message = f"the place is in {named}, and no side has this code, but {slip} is one letter away"
        yield finding(("parties", slip), message, f"correct the id to {country} here and wherever it is used", "key")
        return
    message = f"the place is in {named}, which is not the country of a side"
    yield finding((*_SESSION, "country"), message, "check it; leave it if the meeting was held there")


def _slip(country: str, facts: Facts, langs: tuple[str, ...]) -> str | None:
    """The one side whose code is probably a slip for that of the place: nothing says that it is another country."""
    from ..document.geography import codes_of
    from ..schema.near import slips

    parties = facts.table("parties")
    near = [side for side in facts.sides if is_country(side) and slips(side, country) == 1]
    found = [side for side in near if side not in codes_of(parties[side].get("name") or "", langs)]
    return found[0] if len(found) == 1 else None


_MOST_MEMBERS = 300  # There are fewer countries.


def _countries(party: str, facts: Facts) -> set[str] | None:
    """The countries of a party; None where they are not known."""
    parties = facts.table("parties")
    found: set[str] = set()
    ways, seen = [party], set()
    for name in ways:
        if name in seen:
            continue
        seen.add(name)
        if len(seen) > _MOST_MEMBERS:
            return None
        if name not in parties:
            if not is_country(name):
                return None
            found.add(name)
            continue
        kind = parties[name].get("type", "state")
        ways += parties[name].get("members", []) if kind == "group" else []
        if kind == "state" and is_country(name) and not others_with_its_name(name, parties[name], facts):
            found.add(name)
        elif kind != "group" and parties[name].get("of") is not None:
            ways.append(parties[name]["of"])
        elif kind != "group" or not parties[name].get("members"):
            return None
    return found


@rule("PTY013", "warning", "Ulaanbaatar is in MNG, not in CHN; correct the country, or the city")
def city_elsewhere(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The country of a place is that of its city: Ulaanbaatar is in MNG.

    Cities are known by their names in English and in the languages of the release and its versions: capitals, and
    others that CLDR lists. Of a city that is not known, the country that the text prints behind it counts ("in Nadi,
    Fiji, on"); and a country that no name in the text supports, while others are named, is reported as well. Not
    reported for names of cities in several countries, and for territories of one
    state, and for a city that the text does not have (EVD007).

    Wrong:
        meeting: {place: {city: Ulaanbaatar, country: CHN}}

    Right:
        meeting: {place: {city: Ulaanbaatar, country: MNG}}
    """
    places = [node for node in facts.nodes("place") if peek(node.value, "country") is not None]
    if not places:
        return
    from ..document.geography import elsewhere, languages

    langs, contradicted = languages(facts), _contradicted(facts)
    for path, place in places:
        city, code = (peek(place, name) for name in ("city", "country"))
        if code is None or not attempt(partial(_is_known, code, facts)):
            continue
        other = elsewhere(place, langs) if city is not None else None
        if other is None and (*path, "country") in contradicted:
            message = f"the release does not name {country_name(code)} ({code}), but {contradicted[(*path, 'country')]}"
            hint = "check it; a country that the release does not name is listed under inferred"
            yield finding((*path, "country"), message, hint)
        elif other is not None and (*path, "city") not in contradicted:  # EVD007: then the country may be right
            message = f"{excerpt(city, 60)} is in {country_name(other)} ({other}), not in {country_name(code)} ({code})"
            yield finding((*path, "country"), message, "correct the country, or the city")


def _contradicted(facts: Facts) -> dict[Path, str]:
    """The cities that the text does not have, and the countries that it does not name, with what it prints."""
    if facts.text is None:
        return {}
    from ..ledger import CONTRADICTED, traces

    found = traces(facts, "country", "place-name")
    return {fact.path: trace.prints for fact, trace in found if trace.state == CONTRADICTED}
