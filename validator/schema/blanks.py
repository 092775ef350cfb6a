"""Blank fields left out: a key without a value is a field that is not annotated yet."""

from __future__ import annotations

from typing import Any

from .bundle import Field, shape


def without_blanks(data: Any) -> Any:
    """A copy of a document without blank known fields; a blank entry of an id map is an empty object.

    A place or a session of which all fields are blank is blank itself.

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
            plain = _value(value, field)
            if plain or not value or not _is_nothing_empty(field):
                kept[key] = plain
    return kept


def _is_nothing_empty(field: Field) -> bool:
    """Whether an object of this field that has only blank fields is itself a blank: it says nothing when empty."""
    return field.kind is not None and not field.is_map and "minProperties" in shape(field.kind).node


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
