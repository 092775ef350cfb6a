"""Why data is refused: one error for each keyword of the schema that is broken, with its place.

The schema is written in few keywords, and these are walked here: the engines either stop at the first error, or copy a
large value into the message of each. That they all agree on what is valid is held by tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ..diagnostic import Path
from .bundle import resolve
from .conditions import holds

MOST = 10_001
"""Findings of one kind for one document: a file that is made to be hostile has a hundred thousand errors."""


class Error(NamedTuple):
    """A keyword that a value breaks; ``limit`` is what the schema has for it (``required``: the missing name).

    ``condition`` is the ``if`` that asks for a missing name, where one does.
    """

    path: Path
    keyword: str
    limit: Any
    value: Any
    condition: dict[str, Any] | None = None


def errors(value: Any, own: dict[str, Any], path: Path = ()) -> Iterator[Error]:
    """The errors of a value under a part of the schema, and of all that stands in it."""
    node = resolved(own)
    if "type" in node and not _is_of(value, node["type"]):
        yield Error(path, "type", node["type"], value)
        return
    if isinstance(value, str):
        yield from _of_text(value, node, path)
    elif isinstance(value, list):
        yield from _of_list(value, node, path)
    elif isinstance(value, dict):
        yield from _of_object(value, node, path)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _of_number(value, node, path)
    if "enum" in node and value not in node["enum"]:
        yield Error(path, "enum", node["enum"], value)


_resolved: dict[int, dict[str, Any]] = {}


def resolved(own: dict[str, Any]) -> dict[str, Any]:
    """``bundle.resolve``, once for each part of the schema (which is never changed and lives as long as we do)."""
    node = _resolved.get(id(own))
    if node is None:
        node = _resolved[id(own)] = resolve(own)
    return node


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
    "array": (list,), "object": (dict,),
}  # fmt: skip


def _is_of(value: Any, types: str | list[str]) -> bool:
    return any(
        isinstance(value, _TYPES[name]) and (name == "boolean" or not isinstance(value, bool))
        for name in ([types] if isinstance(types, str) else types)
    )


def _of_text(value: str, node: dict[str, Any], path: Path) -> Iterator[Error]:
    if "pattern" in node and not matches(node["pattern"], value):
        yield Error(path, "pattern", node["pattern"], value)
    yield from _of_size("Length", len(value), value, node, path)


def _of_number(value: int | float, node: dict[str, Any], path: Path) -> Iterator[Error]:
    if "minimum" in node and value < node["minimum"]:
        yield Error(path, "minimum", node["minimum"], value)
    if "maximum" in node and value > node["maximum"]:
        yield Error(path, "maximum", node["maximum"], value)


def _of_size(unit: str, size: int, value: Any, node: dict[str, Any], path: Path) -> Iterator[Error]:
    if size < node.get("min" + unit, 0):
        yield Error(path, "min" + unit, node["min" + unit], value)
    if "max" + unit in node and size > node["max" + unit]:
        yield Error(path, "max" + unit, node["max" + unit], value)


def _of_list(value: list[Any], node: dict[str, Any], path: Path) -> Iterator[Error]:
    yield from _of_size("Items", len(value), value, node, path)
    are_right = True
    for index, item in enumerate(value) if "items" in node else ():
        for error in errors(item, node["items"], (*path, index)):
            are_right = False
            yield error
    # A wrong entry that is there twice is wrong twice, which has been said.
    if node.get("uniqueItems") and are_right and repeated(value) is not None:
        yield Error(path, "uniqueItems", True, value)


def _of_object(value: dict[str, Any], node: dict[str, Any], path: Path) -> Iterator[Error]:
    yield from _of_size("Properties", len(value), value, node, path)
    for name in node.get("required", ()):
        if name not in value:
            yield Error(path, "required", name, value)
    for part in node.get("allOf", ()):
        if "if" in part and holds(part["if"], value):
            for name in part["then"]["required"]:
                if name not in value:
                    yield Error(path, "required", name, value, part["if"])
    yield from _of_entries(value, node, path)


def _of_entries(value: dict[str, Any], node: dict[str, Any], path: Path) -> Iterator[Error]:
    known, others = node.get("properties", {}), node.get("additionalProperties", True)
    patterns = node.get("patternProperties", {})
    for key, item in value.items():
        if "propertyNames" in node and any(errors(key, node["propertyNames"])):
            yield Error((*path, key), "propertyNames", node["propertyNames"], key)
        if key in known:
            yield from errors(item, known[key], (*path, key))
        elif any(matches(pattern, key) for pattern in patterns):
            continue
        elif isinstance(others, dict):
            yield from errors(item, others, (*path, key))
        elif not others:
            yield Error((*path, key), "additionalProperties", None, item)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # ECMA 262, which the schema is written in, has $ at the very end; in Python a newline may follow it.
    return re.compile(pattern.replace("$", r"\Z"))


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern of the schema matches."""
    return _compiled(pattern).search(text) is not None


def repeated(items: list[Any]) -> tuple[int, Any] | None:
    """The first entry of a list that stood in it before, with its index; equal as JSON values are."""
    seen = set()
    for index, item in enumerate(items):
        if (frozen := _frozen(item)) in seen:
            return index, item
        seen.add(frozen)
    return None


def _frozen(value: Any) -> Any:
    """A value as one that can be looked up; 1 is 1.0 and not true."""
    if isinstance(value, list):
        return ("list", *map(_frozen, value))
    if isinstance(value, dict):
        return frozenset((key, _frozen(item)) for key, item in dict.items(value))
    return (isinstance(value, bool), value)
