"""Which fields hold what, by the roles that the schema gives them (``x-roles``): code asks here and lists no names."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..source import Fields
from ..tuples import NamedTuple
from .bundle import Field, kind_in, resolve, schema, shape

WITH_ITS_OBJECT = ("locator", "quote", "certainty", "note", "conflicts", "field-names")
"""The roles of what an object may say of itself: where it is taken from, how sure it is, what is missing."""
OWN_WORDS = ("own-words", "note")
DATES = ("date", "own-date")
HOLDING = ("group", "entries", "parties", "conflicts")
"""The roles of fields that hold objects."""
_FREE_TEXT = ("name", "post", "series", "words", "quote", *OWN_WORDS)


class _Known(NamedTuple):
    role: str
    kind: str | None


@cache
def _known() -> dict[str, dict[str, _Known]]:
    """Kind → its fields; of the kinds that a person writes. Shapes are not made for it: most documents need few."""
    found: dict[str, dict[str, _Known]] = {}
    waiting = ["document"]
    for kind in waiting:
        if kind not in found:
            node = schema() if kind == "document" else schema()["$defs"][kind]
            found[kind] = {name: _field(own) for name, own in node["properties"].items()}
            waiting += [field.kind for field in found[kind].values() if field.kind is not None]
    return {kind: found[kind] for kind in ("document", *schema()["$defs"]) if kind in found}


def _field(own: dict[str, Any]) -> _Known:
    node = own
    while "x-role" not in node and "$ref" in node:
        node = schema()["$defs"][node["$ref"].rpartition("/")[2]]
    role = node.get("x-role", "")
    return _Known(role, kind_in(own) if role in HOLDING else None)


def is_annotation(data: Any) -> bool:
    """Whether data look like an annotation, and not like other YAML that has a ``format`` or a ``release`` too.

    ``system.selection`` asks the same of the first bytes of a file.
    """
    if not isinstance(data, dict):
        return False
    form = data.get("format", 0)
    is_ours = form is None or (isinstance(form, str) and form.lower().startswith("jco"))
    return is_ours or any(isinstance(data.get(part, 0), dict | None) for part in ("release", "meeting"))


def kinds() -> tuple[str, ...]:
    """The kinds of objects that a person writes, in the order of the schema; the root is ``document``."""
    return tuple(_known())


@cache
def fields(*roles: str) -> dict[str, tuple[str, ...]]:
    """Kind → the names of its fields of these roles, in the order of the schema; kinds without one are left out."""
    found = {kind: tuple(name for name, own in known.items() if own.role in roles) for kind, known in _known().items()}
    return {kind: some for kind, some in found.items() if some}


@cache
def names(*roles: str) -> frozenset[str]:
    """The names of all fields of these roles, whatever their object."""
    return frozenset(name for some in fields(*roles).values() for name in some)


@cache
def holders(kind: str) -> dict[str, tuple[str, ...]]:
    """Kind → its fields that hold one object of the kind ``kind``, or a list or map of them."""
    found = {one: tuple(name for name, own in known.items() if own.kind == kind) for one, known in _known().items()}
    return {one: some for one, some in found.items() if some}


@cache
def with_words(*roles: str) -> dict[str, dict[str, str]]:
    """Kind → its fields of these roles that have printed words beside them, each with the field for these words."""
    found: dict[str, dict[str, str]] = {}
    for kind, some in fields(*roles).items():
        node = schema()["$defs"].get(kind, schema())["properties"]
        if own := {name: node[name]["x-words"] for name in some if "x-words" in node[name]}:
            found[kind] = own
    return found


@cache
def may_be_inferred(kind: str) -> frozenset[str]:
    """The names that ``inferred`` of a kind of object may list."""
    node = schema()["$defs"].get(kind, schema())["properties"].get("inferred", {})
    return frozenset(node.get("items", {}).get("enum", ()))


@cache
def id_maps() -> tuple[str, ...]:
    """The maps of the document whose entries references name: people, agreements and so on."""
    return fields("entries")["document"]


@cache
def all_maps() -> tuple[str, ...]:
    """All id maps of the document, that of the parties first."""
    return fields("parties", "entries")["document"]


@cache
def tables() -> tuple[str, ...]:
    """The fields of the document with one entry for each thing: its lists of objects and its id maps."""
    return tuple(field.name for field in _parts() if field.is_list or field.is_map)


@cache
def parts() -> tuple[str, ...]:
    """The fields of the document that are one object: the release, the meeting and so on."""
    return tuple(field.name for field in _parts() if not (field.is_list or field.is_map))


def _parts() -> list[Field]:
    return [field for field in shape("document").fields.values() if field.role in ("group", "parties", "entries")]


@cache
def keys() -> dict[str, str]:
    """List of objects → the field by which its entries are told apart."""
    inner = {name: field.kind for known in _known().values() for name, field in known.items() if field.kind}
    found = {name: schema()["$defs"][kind].get("x-key") for name, kind in inner.items()}
    return {name: key for name, key in found.items() if key is not None}


@cache
def template_ids() -> dict[str, str]:
    """Id map → the id that an entry of it has in the template of ``jco new``."""
    return {name: schema()["properties"][name]["x-template-id"] for name in id_maps()}


@cache
def fields_of_place() -> tuple[str, ...]:
    """What is told of a place: people write it beside the place, too."""
    every = schema()["$defs"]["place"]["properties"]
    return tuple(name for name, node in every.items() if resolve(node).get("x-layer") == "fact")


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
    every = frozenset(name for known in _known().values() for name in known)
    return Fields(names(*_FREE_TEXT), frozenset(sums), frozenset(all_maps()), every)
