"""Valid or not, fast: the schema compiled by jsonschema-rs, for documents that need no explanation."""

from __future__ import annotations

from typing import Any

import jsonschema_rs

from .bundle import schema

_compiled: list[Any] = []


def is_valid(data: Any) -> bool:
    """Whether the data (without blanks) is valid under the schema."""
    if not _compiled:
        _compiled.append(jsonschema_rs.Draft202012Validator(schema()))
    return bool(_compiled[0].is_valid(data))
