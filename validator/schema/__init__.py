"""The bundled schema: what the format is, whether a document is valid under it, and if not, why."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path
from .bundle import Field, Shape, resolve, schema, schema_text, shape
from .refusal import Refused

__all__ = ["Field", "Refused", "Shape", "check", "is_valid", "resolve", "schema", "schema_text", "shape"]


def is_valid(data: Any) -> bool:
    """Whether plain data without blanks is valid under the schema (by the fast engine)."""
    from .engine import is_valid as compiled

    return compiled(data)


def check(data: Any, taken: set[Path]) -> tuple[Any, list[Finding], Refused]:
    """Plain data without blanks as it is to be read, the findings for it, and what no rule may read.

    ``taken``: places of which something was said already.
    """
    if is_valid(data):
        refused = Refused()
        refused.values |= taken
        return data, [], refused
    from .explain import explain

    return explain(data, taken)
