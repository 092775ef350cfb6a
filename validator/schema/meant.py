"""Misspelt keys read as what they can only mean, so that what stands below them is checked as well."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Path
from .bundle import resolve
from .roles import HOLDING, names
from .values import node_at

_TYPES = {dict: "object", list: "array", str: "string", int: "integer"}


def renamed(data: Any, misspelt: dict[Path, str]) -> dict[Path, str]:
    """Place → the key as written, of those that hold what the field may hold: objects, quotes, paragraphs.

    Of another field nothing but its value would be checked, and that value may be of the key that somebody made up.
    """
    fields = names(*HOLDING, "quote", "locator")
    return {
        path: key
        for path, key in misspelt.items()
        if path[-1] in fields and _may_be(node_at(path), _at(data, (*path[:-1], key)))
    }


def _may_be(node: dict[str, Any], value: Any) -> bool:
    """Whether a value is of the type that its field asks for, and the entries of a list too."""
    if _TYPES.get(type(value)) not in ([wanted] if isinstance(wanted := node.get("type"), str) else wanted or ()):
        return False
    return not isinstance(value, list) or all(_may_be(resolve(node["items"]), item) for item in value)


def with_names(data: Any, keys: dict[Path, str]) -> Any:
    """The data with the keys renamed, in the order in which they stand; the data itself stays as it is."""
    for path, key in keys.items():
        data = _with_name(data, path, key)
    return data


def _with_name(node: Any, path: Path, key: str) -> Any:
    step, *rest = path
    if not rest:
        return {step if name == key else name: value for name, value in node.items()}
    changed = node.copy()
    changed[step] = _with_name(node[step], tuple(rest), key)
    return changed


def meant(path: Path, keys: dict[Path, str]) -> Path:
    """The place that a path as written has when the keys are renamed."""
    for place, key in keys.items():
        if path[: len(place)] == (*place[:-1], key):
            path = (*place, *path[len(place) :])
    return path


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data
