"""What stands in an object and has a table of its own (quotes, topics, figures, ...), and who is meant by an actor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..diagnostic import Path, pointer
from ..document.facts import BODY, SIDES_TOGETHER, VOICE
from ..schema import Field, shape
from ..schema.roles import all_maps
from ..tuples import NamedTuple
from .columns import Keys
from .tables import CHILDREN, Child, table

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = Iterator[tuple[str, Row]]
_CHILDREN = {child.kind: child for child in CHILDREN}


class Owner(NamedTuple):
    """The object that rows belong to: its kind, document and key, and the outcome that it is or lies in."""

    kind: str
    document: str
    key: str
    outcome: str | None = None


def inner(obj: dict[str, Any], owner: Owner, path: Path, keys: Keys) -> Rows:
    """The rows of all that stands in an object, however deep."""
    for name, field in shape(owner.kind).fields.items():
        if name not in obj:
            continue
        child = _CHILDREN.get(field.kind or "")
        for place, value in _each_value(obj[name], (*path, name)):
            if child is not None:
                yield from _children(value, child, owner, place, keys)
            elif field.role in _MADE:
                yield _made(value, field, owner, place, keys)


def _each_value(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """The values of a list, or the one value."""
    if isinstance(value, list):
        yield from (((*path, index), item) for index, item in enumerate(value))
    else:
        yield path, value


def _common_columns(owner: Owner, key: str, path: Path) -> Row:
    """What each row begins with."""
    where = pointer(path)
    return {
        key: f"{owner.document}#{where}",
        "document_id": owner.document,
        "owner": owner.kind,
        "owner_id": owner.key,
        "outcome_id": owner.outcome,
        "path": where,
    }


def _children(value: dict[str, Any], child: Child, owner: Owner, path: Path, keys: Keys) -> Rows:
    row = _common_columns(owner, child.key, path)
    row |= {column.name: next(step for step in reversed(path) if isinstance(step, str)) for column in child.more}
    yield child.table, row | {part.column.name: part.read(value, keys) for part in table(child.table).parts}
    yield from inner(value, owner._replace(kind=child.kind, key=row[child.key]), path, keys)


_MADE = {"quote": "quotes", "topic": "topics", "reference": "refs"}


def _made(value: str, field: Field, owner: Owner, path: Path, keys: Keys) -> tuple[str, Row]:
    own = table(_MADE[field.role])
    row = _common_columns(owner, own.key, path)
    if field.role == "quote":
        return own.name, {**row, "quote": value, "evidence_id": keys("evidence", pointer(path))}
    if field.role == "topic":
        return own.name, {**row, "topic": value}
    meant = {f"{table(name).kind}_id": keys(name, value) for name in all_maps()[1:]}
    return own.name, {**row, "field": field.name, "ref": value, **meant}


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
