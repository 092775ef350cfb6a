"""PTY004, PTY005: who led the sides, and for whom those who took part acted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding, Related
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..system.printable import excerpt
from .registry import finding, rule

_HEADS = ("co-chair", "chair", "head-of-delegation")
_PRESENT = (*_HEADS, "delegate", "observer")  # A signatory may come for the ceremony alone.


@rule("PTY004")
def side_without_head(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Each side has a head: a person with role co-chair or head-of-delegation who acts for it.

    Where the release does not name the head of a side, list head under not_stated of that party. Not reported when one
    person chairs alone (chair), when people are not annotated yet or not stated, and while it is unknown which side a
    head belongs to, or which role a person of the side has.
    """
    people = document.get("people")
    if people is None:
        return
    led: set[str | None] = set()
    for name, person in people.items():
        role = person.get("role")
        is_open = role is None and "role" not in (person.get("not_stated") or ())
        if role == "chair":
            return
        if role not in _HEADS and not is_open:
            continue
        side = facts.side_of(name)
        if side is None and facts.table("parties")[person["party"]]["role"] == "mentioned" and not is_open:
            return
        led.add(side)
    for side in facts.sides:
        if side not in led and _head_is_asked_for(side, facts):
            message = f"nobody under people leads the side {excerpt(side, 60)}"
            yield finding(("people",), message, _to_lead(side, facts), "key")


def _to_lead(side: str, facts: Facts) -> str:
    """How to name the head of a side: the person of it who is there already, or a new one."""
    named = excerpt(side, 60)
    own = [name for name, person in facts.table("people").items() if peek(person, "party") == side]
    who = f"people.{excerpt(own[0], 60)}" if len(own) == 1 else "who leads it"
    them = (
        f"give {who} role: co-chair or head-of-delegation"
        if own
        else (f"add who leads it under people, with party: {named} and role: co-chair or head-of-delegation")
    )
    return f"{them}; if the release names no head of this side, write not_stated: [head] under parties.{named}"


def _head_is_asked_for(side: str, facts: Facts) -> bool:
    absent = attempt(lambda: facts.table("parties")[side].get("not_stated") or [])
    return absent is not None and "head" not in absent


@rule("PTY005", on="person")
def present_for_absent_party(person: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A person who took part acts for a party that did: for a side, for a body of a side, or for an observer.

    A party with role: mentioned is only named. A signatory may have come only for the ceremony, so signatories are not
    checked.
    """
    role, party = person.get("role"), person["party"]
    parties = facts.table("parties")
    if role not in _PRESENT or not facts.has_sides or party not in parties or parties[party]["role"] != "mentioned":
        return
    if facts.side_of(party) is not None:
        return
    name = excerpt(party, 60)
    message = f"the person took part ({role}), but the party {name} is only 'mentioned'"
    hint = f"change one of the two: the role of the person to mentioned, or the role of {name} to side or observer"
    yield finding(("role",), message, hint, related=(Related(f"the role of {name}", ("parties", party, "role")),))
