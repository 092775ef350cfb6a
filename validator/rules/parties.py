"""PTY: the sides of the meeting, groups and their members, codes of countries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Related
from ..document.content import each, known, peek
from ..document.countries import code_for, codes_of, country_name, is_country
from ..document.countries import codes as country_codes
from ..document.facts import SIDES_TOGETHER, Facts, attempt
from ..system.printable import excerpt
from .hints import is_misspelt, meant, offer
from .registry import finding, rule


@rule("PTY001", "error", "a joint committee has at least two sides, and fewer have role: side; add the missing one")
def fewer_than_two_sides(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A joint committee has at least two sides (parties with role: side). A group that acts as one is one side.

    While a side is missing, the rules that depend on sides (PTY005-PTY007 and others) report nothing.

    Wrong:
        parties:
          KOR: {role: side}
          MNG: {role: mentioned}

    Right:
        parties:
          KOR: {role: side}
          MNG: {role: side}
    """
    found = len(facts.sides)
    if found < 2:
        hint = "give role: side to each party that met, or add the one that is missing"
        message = f"a joint committee has at least two sides; found {found} with role: side"
        yield finding(("parties",), message, hint, "key")


@rule("PTY002", "error", "'x' is not an ISO 3166-1 alpha-3 code; correct it, or give the type")
def party_without_type(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A party whose id is the ISO 3166-1 alpha-3 code of a country is a state; any other party needs a type.

    This finds ids that only look like a code: EU: {type: igo} is right, KRO for KOR is not.

    Wrong:
        parties:
          EU: {role: side}

    Right:
        parties:
          EU: {role: side, type: igo}
    """
    for path, party in facts.nodes("party"):
        name = str(path[-1])
        if is_country(name) or attempt(partial(party.get, "type", "")) != "":
            continue
        code = _code_meant(name, party, facts)
        # An acronym with the name of an organisation is not a slip for the code that happens to be near.
        near = (code,) if code else () if "name" in known(party) else meant(name, country_codes(), facts)
        message = f"'{excerpt(name, 60)}' is not an ISO 3166-1 alpha-3 code{offer(near)}"
        kinds = "type: group" if "members" in known(party) else "type: igo (agency, company, ministry ...)"
        hint = f"correct it, or give the type, such as {kinds}"
        if code:
            hint = f"write {code}, here and wherever {excerpt(name, 60)} is used; if it is no state, give the type"
        yield finding(path, message, hint, "key", subject=name, suggestions=near)


def _code_meant(written: str, party: dict[str, Any], facts: Facts) -> str:
    from ..document.geography import code_meant, languages

    name = peek(party, "name")
    return code_meant(written, name if isinstance(name, str) else None, languages(facts))[0]


def country_meant(name: str, here: Iterable[str], facts: Facts) -> tuple[str, ...]:
    """The code that was probably meant: one of those of the document, else that of any country."""
    if code := code_for(name):
        return (code,)
    return meant(name, here, facts) or meant(name, country_codes(), facts)


@rule("PTY006", "error", "release.side 'x' is not a side of the meeting", on="release")
def account_of_no_side(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The account is that of one side of the meeting, or of all sides together (side: all).

    If somebody else published it (a news agency), name them under publisher, and write not_stated: [side].

    Wrong:
        release: {side: USA}
        parties: {KOR: {role: side}, MNG: {role: side}, USA: {role: mentioned}}

    Right:
        release: {side: KOR}
        parties: {KOR: {role: side}, MNG: {role: side}, USA: {role: mentioned}}
    """
    side = release.get("side")
    if side is None or side == SIDES_TOGETHER or not facts.has_sides:
        return
    if _is_side(side, facts) or is_misspelt(side, facts):
        return
    sides = attempt(lambda: facts.sides) or []
    near = meant(side, sides, facts)
    message = f"release.side '{excerpt(side, 60)}' is not a side of the meeting{offer(near)}"
    named = f" ({', '.join(excerpt(name, 60) for name in sides[:10])})" if sides else ""
    hint = f"name a side{named}, or all for a joint account"
    yield finding(("side",), message, hint, subject=side, suggestions=near)


@rule("PTY008", "warning", "MNE is Montenegro; 'Mongolia' is MNG (the name is that of exactly one other country)")
def code_of_other_country(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The id of a party is the code of one country, but its name is that of another: one of the two is wrong.

    Names are known in English and in the languages of the release and its versions. Only reported if the name is that
    of exactly one other country, or of several of which one is declared.

    Wrong:
        release: {lang: en}
        parties:
          MNE: {role: side, name: Mongolia}

    Right:
        release: {lang: en}
        parties:
          MNG: {role: side, name: Mongolia}
    """
    for path, party in facts.nodes("party"):
        code, name = str(path[-1]), peek(party, "name")
        others = attempt(partial(others_with_its_name, code, party, facts))
        if name is None or not others:
            continue
        other = next(iter(others))
        message = f"{code} is {country_name(code)}; '{excerpt(name, 60)}' is {other}"
        yield finding(
            (*path, "name"), message, f"change the id to {other} here and wherever it is used, or correct the name"
        )


def others_with_its_name(code: str, party: dict[str, Any], facts: Facts) -> list[str]:
    """The one other country that has the name of this state; empty where the name fits, or says nothing.

    Of several countries of one name it is the one that is declared: "Korea" is KOR where that is a party and not PRK.
    """
    if party.get("type", "state") != "state" or not is_country(code) or party.get("name") is None:
        return []
    if code in codes_of(party["name"]):
        return []
    from ..document.geography import languages, others_of_its_name

    found = others_of_its_name(code, party["name"], languages(facts))
    if len(found) > 1:
        found = found & {other for other in facts.names("parties") if other != code}
    return list(found) if len(found) == 1 else []


def _members(party: dict[str, Any]) -> list[str]:
    """The members of a group; empty for any other party, of which PTY012 speaks."""
    return (party.get("members") or []) if party.get("type") == "group" else []


@rule("PTY009", "error", "a group has at least two members; add them, or use another type", on="party")
def group_of_one(party: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A group is several states that act as one side, so it has at least two members.

    An international organisation that acts as one party has type: igo and no members.

    Wrong:
        parties:
          EFTA: {role: side, type: group, members: [NOR]}

    Right:
        parties:
          EFTA: {role: side, type: group, members: [NOR, ISL, CHE, LIE]}
    """
    if party.get("type") == "group" and len(party.get("members") or ("", "")) == 1:
        hint = "add the other members, or use another type (igo for an organisation, state for a country)"
        yield finding(("members",), "a group has at least two members; found 1", hint)


@rule("PTY010", "error", "member 'x' is neither a party here nor an ISO code; did you mean 'y'?", on="party")
def unknown_member(party: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The members of a group are ISO 3166-1 alpha-3 codes of states, or ids of parties of this document.

    Wrong:
        parties:
          EFTA: {role: side, type: group, members: [ISL, NRW]}

    Right:
        parties:
          EFTA: {role: side, type: group, members: [ISL, NOR]}
    """
    for index, member in each(_members(party)):
        if is_country(member) or member in facts.table("parties"):
            continue
        near = country_meant(member, facts.names("parties"), facts)
        message = f"member '{excerpt(member, 60)}' is neither a party here nor an ISO 3166-1 alpha-3 code{offer(near)}"
        code = code_for(member)
        hint = f"write {code}" if code else "correct it, or declare it under parties"
        yield finding(("members", index), message, hint, subject=member, suggestions=near)


@rule("PTY011", "error", "'x' is a side and a member of the side y; make it one of the two")
def member_is_side(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A state sits at the table for itself (role: side) or as a member of a group that is a side, not as both.

    Wrong:
        parties:
          MNG: {role: side}
          NEA: {role: side, type: group, members: [MNG, KOR]}

    Right:
        parties:
          JPN: {role: side}
          NEA: {role: side, type: group, members: [MNG, KOR]}
    """
    for path, party in facts.nodes("party"):
        if peek(party, "role") != "side":
            continue
        for index, member in each(attempt(partial(_members, party))):
            if attempt(partial(_is_side, member, facts)):
                name, group = excerpt(member, 60), excerpt(path[-1], 60)
                related = (Related(f"'{name}' is a side here", ("parties", member, "role")),)
                hint = "delete it from the members, or give it another role (mentioned)"
                message = f"'{name}' is a side and a member of the side '{group}'"
                yield finding((*path, "members", index), message, hint, related=related)


def _is_side(party: str, facts: Facts) -> bool:
    parties = facts.table("parties")
    return party in parties and parties[party]["role"] == "side"


@rule("PTY012", "error", "only a party with type: group has members; set the type, or delete members")
def members_without_group(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Only a party with type: group has members.

    Wrong:
        parties:
          KOR: {role: side, members: [MNG, JPN]}

    Right:
        parties:
          KOR: {role: side}
    """
    for path, party in facts.nodes("party"):
        kind = attempt(partial(party.get, "type", ""))
        if kind is None or kind == "group" or peek(party, "members") is None:
            continue
        message = f"only a party with type: group has members; the type of {excerpt(path[-1], 60)} is {kind or 'state'}"
        yield finding((*path, "members"), message, "set the type to group, or delete members")
