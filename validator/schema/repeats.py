"""Entries that stand in a list twice, equal as JSON values are."""

from __future__ import annotations

from typing import Any


def repeated(items: list[Any]) -> tuple[int, Any] | None:
    """The first entry of a list that stood in it before, with its index."""
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
