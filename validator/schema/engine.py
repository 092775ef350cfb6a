"""Valid or not, fast: the schema compiled by jsonschema-rs, for what needs no explanation."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import jsonschema_rs

from .bundle import schema

_compiled: list[Any] = []


def is_valid(data: Any) -> bool:
    """Whether the data (without blanks) is valid under the schema."""
    if not _compiled:
        _compiled.append(jsonschema_rs.Draft202012Validator(schema()))
    return bool(_compiled[0].is_valid(data))


def fits(value: Any, node: dict[str, Any]) -> bool:
    """Whether a value is valid under a part of the schema, as ``values.node_at`` gives it."""
    return fitting(node)(value)


def fitting(node: dict[str, Any]) -> Callable[[Any], bool]:
    """The same of many values and one part of the schema."""
    found: Callable[[Any], bool] = _of_part(json.dumps(node, sort_keys=True)).is_valid
    return found


@cache
def _of_part(node: str) -> Any:
    return jsonschema_rs.Draft202012Validator({"$defs": schema()["$defs"], **json.loads(node)})
