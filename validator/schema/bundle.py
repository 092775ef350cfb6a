"""The schema that comes with the tool: loaded once, references resolved, read as objects and fields."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from ..system.files import bundled
from ..tuples import NamedTuple

SCHEMA_FILE = "outcome.schema.json"
_loaded: dict[str, Any] = {}


def schema_text() -> str:
    """The schema as it is written."""
    with open(bundled(SCHEMA_FILE), encoding="utf-8") as stream:
        return stream.read()


def schema() -> dict[str, Any]:
    """The schema as plain data; the same object at each call, not to be changed."""
    if not _loaded:
        _loaded.update(json.loads(schema_text()))
    return _loaded


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """The node with what it refers to; its own keywords win over those of the reference."""
    while "$ref" in node:
        own = node.copy()
        node = {**schema()["$defs"][own.pop("$ref").rsplit("/", 1)[-1]], **own}
    return node


class Field(NamedTuple):
    """One field of an object: how it may be written, how much it is asked for, and what stands in it.

    ``role``: one of ``x-roles``, "" for what the tool writes.
    """

    name: str
    level: str
    when: str
    is_list: bool
    takes_one: bool
    is_year: bool
    is_number: bool
    is_map: bool
    kind: str | None
    role: str
    node: dict[str, Any]


class Shape(NamedTuple):
    """One object of the format: its fields in the order of the schema, and the names that ``not_stated`` may hold."""

    kind: str
    title: str
    fields: dict[str, Field]
    not_stated: frozenset[str]
    node: dict[str, Any]


_shapes: dict[str, Shape] = {}


def shape(kind: str) -> Shape:
    """The shape of an object: ``document`` for the root, else the name of its definition."""
    if kind not in _shapes:
        node = resolve(schema() if kind == "document" else schema()["$defs"][kind])
        fields = {name: _field(name, value) for name, value in node["properties"].items()}
        names = _names_of(node["properties"].get("not_stated"))
        _shapes[kind] = Shape(kind, node.get("title", kind), fields, names, node)
    return _shapes[kind]


def _names_of(node: dict[str, Any] | None) -> frozenset[str]:
    return frozenset(resolve(node)["items"].get("enum", ())) if node else frozenset()


def _field(name: str, own: dict[str, Any]) -> Field:
    node = resolve(own)
    types = node.get("type", ())
    is_map = "additionalProperties" in node and isinstance(node["additionalProperties"], dict)
    return Field(
        name,
        node.get("x-level", "optional"),
        node.get("x-when", ""),
        "array" in types,
        bool(node.get("x-list")),
        bool(node.get("x-text")),
        bool(node.get("x-number")),
        is_map,
        _kind_in(own, node),
        node.get("x-role", ""),
        node,
    )


def kind_in(own: dict[str, Any]) -> str | None:
    """The name of the definition of the object that a field holds, or of those in its list or map."""
    return _kind_in(own, resolve(own))


def _kind_in(own: dict[str, Any], node: dict[str, Any]) -> str | None:
    entries, items = node.get("additionalProperties"), node.get("items")
    return _object_kind(entries if isinstance(entries, dict) else items if isinstance(items, dict) else own)


def _object_kind(node: dict[str, Any]) -> str | None:
    """The name of the definition of an object that a node refers to."""
    if "$ref" in node and resolve(node).get("type") == "object":
        return str(node["$ref"].rsplit("/", 1)[-1])
    return None


Test: TypeAlias = Callable[[Any], bool]
# What an object is made of is not asked here: rules read objects of which a part was refused, too.
_NO_OBJECT = (str, int, float, list, type(None))


def test(condition: dict[str, Any]) -> Test:
    """A function that says whether plain data meets the condition.

    Keywords: ``required``, ``properties``, ``enum``, ``const``, ``contains`` and ``not``. One about lists or objects is
    met by anything else.
    """
    condition = resolve(condition)
    tests: list[Test] = [_has(name) for name in condition.get("required", ())]
    tests += [_property(name, test(part)) for name, part in condition.get("properties", {}).items()]
    if "enum" in condition:
        values = condition["enum"]
        tests.append(lambda data: data in values)
    if "const" in condition:
        value = condition["const"]
        tests.append(lambda data: data == value)
    if "contains" in condition:
        contained = test(condition["contains"])
        tests.append(lambda data: not isinstance(data, list) or any(map(contained, data)))
    if "not" in condition:
        refused = test(condition["not"])
        tests.append(lambda data: not refused(data))
    return tests[0] if len(tests) == 1 else _every(tests)


def _every(tests: list[Test]) -> Test:
    def holds(data: Any) -> bool:
        for each in tests:  # noqa: SIM110 - asked of each object of a document, and a generator takes twice as long
            if not each(data):
                return False
        return True

    return holds


def _has(name: str) -> Test:
    return lambda data: isinstance(data, _NO_OBJECT) or name in data


def _property(name: str, part: Test) -> Test:
    return lambda data: isinstance(data, _NO_OBJECT) or name not in data or part(data[name])


@cache
def conditional(kind: str) -> tuple[tuple[Test, tuple[str, ...]], ...]:
    """The conditions of an object with the fields that each asks for."""
    parts = [part for part in shape(kind).node.get("allOf", ()) if "if" in part]
    return tuple((test(part["if"]), tuple(part["then"]["required"])) for part in parts)


@cache
def recommended_if(kind: str) -> dict[str, Test]:
    """The recommended fields of an object that are recommended only where a condition holds, with the condition."""
    return {name: test(field.node["x-if"]) for name, field in shape(kind).fields.items() if "x-if" in field.node}
