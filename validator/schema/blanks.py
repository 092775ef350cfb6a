"""Blank fields left out: a key without a value is a field that is not annotated yet."""

from __future__ import annotations

from typing import Any

from .bundle import Field, shape


def without_blanks(data: Any) -> Any:
    """A copy of a document without blank known fields; a blank entry of an id map is an empty object.

    Blanks of unknown keys, in lists and below extension keys stay.
    """
    return _object(data, "document") if isinstance(data, dict) else data


def _object(data: dict[str, Any], kind: str) -> dict[str, Any]:
    fields = shape(kind).fields
    kept = {}
    for key, value in data.items():
        field = fields.get(key)
        if field is None:
            kept[key] = value
        elif value is not None:
            kept[key] = _value(value, field)
    return kept


def _value(value: Any, field: Field) -> Any:
    if field.kind is None:
        return value
    if isinstance(value, list):
        return [_entry(item, field.kind) for item in value]
    if not isinstance(value, dict):
        return value
    if field.is_map:
        return {key: {} if item is None else _entry(item, field.kind) for key, item in value.items()}
    return _object(value, field.kind)


def _entry(item: Any, kind: str) -> Any:
    return _object(item, kind) if isinstance(item, dict) else item
