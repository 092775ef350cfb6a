"""Who is meant by an actor of an outcome: the person or party, the sides together, the committee, the release."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document.facts import BODY, SIDES_TOGETHER, VOICE
from .columns import Keys

Row = dict[str, Any]


def actors(data: dict[str, Any], actor: str, keys: Keys, sides: dict[str, str]) -> Iterator[Row]:
    """A row for the actor; for ``all`` one for each side, and for a release in the name of all as well."""
    parties = data["parties"]
    if actor == SIDES_TOGETHER:
        for each in (name for name, party in parties.items() if party["role"] == "side"):
            yield {"kind": "all", **_party(data, each, keys, sides)}
    elif actor == BODY:
        yield {"kind": "committee", "name": data["meeting"]["series"]}
    elif actor == VOICE:
        voice = data["release"].get("side")
        known = _party(data, voice, keys, sides) if voice in parties else {}
        yield {**known, "kind": "release", "name": data["release"]["publisher"]}
    elif actor in parties:
        yield {"kind": "party", **_party(data, actor, keys, sides)}
    elif actor in (people := data.get("people") or {}):
        person = people[actor]
        own = _party(data, person["party"], keys, sides)
        known = {"name": person["name"], "person_id": keys("people", actor), **side(actor, keys, sides)}
        yield {**own, **known, "kind": "person"}
    else:  # declared nowhere, which was waived
        yield {"kind": "unknown"}


def _party(data: dict[str, Any], party: str, keys: Keys, sides: dict[str, str]) -> Row:
    name = (data["parties"].get(party) or {}).get("name", party)
    return {"name": name, "party": party, "party_id": keys("parties", party), **side(party, keys, sides)}


def side(name: str, keys: Keys, sides: dict[str, str]) -> Row:
    """The side of a party or person, and its key."""
    found = sides.get(name)
    return {"side": found, "side_id": keys("parties", found) if found is not None else None}
