"""Which fields hold what, by the roles that the schema gives them (``x-roles``): code asks here and lists no names."""

from __future__ import annotations

from functools import cache

from ..source import Fields
from .bundle import Field, schema, shape

WITH_ITS_OBJECT = ("locator", "quote", "certainty", "note", "conflicts", "field-names")
"""The roles of what an object may say of itself: where it is taken from, how sure it is, what is missing."""
OWN_WORDS = ("own-words", "note")
DATES = ("date", "own-date")
MARKS = frozenset(("format", "release", "meeting"))
"""The fields by which an annotation is told from other YAML."""
_FREE_TEXT = ("name", "post", "series", "words", "quote", *OWN_WORDS)


@cache
def kinds() -> tuple[str, ...]:
    """The kinds of objects that a person writes, in the order of the schema; the root is ``document``."""
    found, open_ends = {"document"}, ["document"]
    for kind in open_ends:
        inner = {field.kind for field in shape(kind).fields.values() if field.kind and field.role != "derived"}
        open_ends += inner - found
        found |= inner
    return ("document", *(kind for kind in schema()["$defs"] if kind in found))


@cache
def fields(*roles: str) -> dict[str, dict[str, Field]]:
    """Kind → its fields of these roles by their names, in the order of the schema; kinds without one are left out."""
    found = {
        kind: {name: field for name, field in shape(kind).fields.items() if field.role in roles} for kind in kinds()
    }
    return {kind: some for kind, some in found.items() if some}


@cache
def names(*roles: str) -> frozenset[str]:
    """The names of all fields of these roles, whatever their object."""
    return frozenset(name for some in fields(*roles).values() for name in some)


@cache
def holders(kind: str) -> dict[str, tuple[str, ...]]:
    """Kind → its fields that hold one object of the kind ``kind``, or a list or map of them."""
    found = {one: tuple(name for name, field in shape(one).fields.items() if field.kind == kind) for one in kinds()}
    return {one: some for one, some in found.items() if some}


@cache
def id_maps() -> tuple[str, ...]:
    """The maps of the document whose entries references name: people, agreements and so on."""
    return tuple(fields("entries")["document"])


@cache
def all_maps() -> tuple[str, ...]:
    """All id maps of the document, that of the parties first."""
    return tuple(fields("parties", "entries")["document"])


@cache
def tables() -> tuple[str, ...]:
    """The fields of the document with one entry for each thing: its lists of objects and its id maps."""
    return tuple(name for name, field in _parts().items() if field.is_list or field.is_map)


@cache
def parts() -> tuple[str, ...]:
    """The fields of the document that are one object: the release, the meeting and so on."""
    return tuple(name for name, field in _parts().items() if not (field.is_list or field.is_map))


def _parts() -> dict[str, Field]:
    return fields("group", "parties", "entries")["document"]


@cache
def keys() -> dict[str, str]:
    """List of objects → the field by which its entries are told apart."""
    inner = {name: field.kind for kind in kinds() for name, field in shape(kind).fields.items() if field.kind}
    return {name: shape(kind).key for name, kind in inner.items() if shape(kind).key}


@cache
def template_ids() -> dict[str, str]:
    """Id map → the id that an entry of it has in the template of ``jco new``."""
    return {name: field.node["x-template-id"] for name, field in fields("entries")["document"].items()}


@cache
def as_read() -> Fields:
    """What the reader of YAML has to know of the fields."""
    sums = (
        (holder, name)
        for kind, some in fields("sum").items()
        for among in holders(kind).values()
        for holder in among
        for name in some
    )
    return Fields(names(*_FREE_TEXT), frozenset(sums))
