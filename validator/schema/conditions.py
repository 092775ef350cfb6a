"""Whether a condition of the schema (an ``if``) holds: the few keywords that the conditions are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .bundle import resolve, shape


def holds(condition: dict[str, Any], data: Any) -> bool:
    """Whether plain data meets the condition; a keyword about lists or objects is met by anything else.

    Keywords: ``required``, ``properties``, ``enum``, ``const``, ``contains`` and ``not``.
    """
    condition = resolve(condition)
    if "not" in condition and holds(condition["not"], data):
        return False
    if "enum" in condition and data not in condition["enum"]:
        return False
    if "const" in condition and data != condition["const"]:
        return False
    if isinstance(data, list):
        return "contains" not in condition or any(holds(condition["contains"], item) for item in data)
    if not isinstance(data, dict):
        return True
    if any(name not in data for name in condition.get("required", ())):
        return False
    return all(holds(part, data[name]) for name, part in condition.get("properties", {}).items() if name in data)


def conditional(kind: str) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """The conditions of an object with the fields that each asks for."""
    for part in shape(kind).node.get("allOf", ()):
        if "if" in part:
            yield part["if"], part["then"]["required"]
