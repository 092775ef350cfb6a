"""What stands in an object and has a table of its own: quotes, topics, references, figures, sessions, conflicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..diagnostic import Path, pointer
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
        for place, value in _each(obj[name], (*path, name)):
            if child is not None:
                yield from _children(value, child, owner, place, keys)
            elif field.role in _MADE:
                yield _made(value, field, owner, place, keys)


def _each(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """The values of a list, or the one value."""
    if isinstance(value, list):
        yield from (((*path, index), item) for index, item in enumerate(value))
    else:
        yield path, value


def _of(owner: Owner, key: str, path: Path) -> Row:
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
    row = _of(owner, child.key, path)
    row |= {column.name: next(step for step in reversed(path) if isinstance(step, str)) for column in child.more}
    yield child.table, row | {part.column.name: part.read(value, keys) for part in table(child.table).parts}
    yield from inner(value, owner._replace(kind=child.kind, key=row[child.key]), path, keys)


_MADE = {"quote": "quotes", "topic": "topics", "reference": "refs"}


def _made(value: str, field: Field, owner: Owner, path: Path, keys: Keys) -> tuple[str, Row]:
    own = table(_MADE[field.role])
    row = _of(owner, own.key, path)
    if field.role == "quote":
        return own.name, {**row, "quote": value, "evidence_id": keys("evidence", pointer(path))}
    if field.role == "topic":
        return own.name, {**row, "topic": value}
    meant = {f"{table(name).kind}_id": keys(name, value) for name in all_maps()[1:]}
    return own.name, {**row, "field": field.name, "ref": value, **meant}
