"""Schema errors → findings: one mistake, one message, in the words of the schema's own texts.

jsonschema has the last word on what is valid; it is imported only when the fast engine has said no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

from ..diagnostic import Finding, Path
from . import fields, values
from .bundle import resolve, schema
from .refusal import Refused

# Of several complaints about one value the first of these is the mistake.
_PRIORITY = {"type": 0, "enum": 1, "const": 1, "pattern": 2, "format": 2}


def explain(data: Any, taken: set[Path]) -> tuple[list[Finding], Refused]:
    """The findings for data that the schema refuses, and what no rule may read any more.

    ``taken`` are places of which something was said already: they are refused, and nothing more is said of them.
    """
    refused = Refused()
    refused.values |= taken
    errors = list(_validator().iter_errors(data))
    found = list(_of_keys(errors, refused))
    found += _of_values([e for e in errors if e.validator not in ("required", "additionalProperties")], taken, refused)
    found += _of_missing([e for e in errors if e.validator == "required"], refused)
    return found, refused


@lru_cache(maxsize=1)
def _validator() -> Any:
    validator_class: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return validator_class(schema())


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    # ECMA 262, which the schema is written in, has $ at the very end; in Python a newline may follow it.
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError("pattern")


def _of_keys(errors: list[Any], refused: Refused) -> Iterator[Finding]:
    for error in errors:
        path: Path = tuple(error.absolute_path)
        if error.validator == "additionalProperties":
            yield from fields.unknown(path, error.instance, refused)
        elif "propertyNames" in error.absolute_schema_path:
            refused.keys.add((*path, error.instance))
            node = values.node_at(path)
            yield values.bad_key((*path, error.instance), node["propertyNames"].get("errorMessage", ""))


def _of_values(errors: list[Any], taken: set[Path], refused: Refused) -> Iterator[Finding]:
    worst: dict[Path, Any] = {}
    for error in errors:
        path: Path = tuple(error.absolute_path)
        if "propertyNames" in error.absolute_schema_path or path in taken or _is_below(path, refused.keys):
            continue
        rank = _PRIORITY.get(str(error.validator), 3)
        if path not in worst or rank < _PRIORITY.get(str(worst[path].validator), 3):
            worst[path] = error
    for path, error in worst.items():
        refused.values.add(path)
        yield values.explain(path, str(error.validator), error.validator_value, error.instance)


def _of_missing(errors: list[Any], refused: Refused) -> Iterator[Finding]:
    said: dict[Path, Finding] = {}
    for error in errors:
        path: Path = tuple(error.absolute_path)
        if _is_below(path, refused.keys):
            continue
        steps = list(error.absolute_schema_path)
        condition = _condition(steps[:-2]) if steps[-2:] == ["then", "required"] else None
        for name in error.validator_value:
            place = (*path, name)
            if name in error.instance or place in refused.values or place in said:
                continue
            reads = _names_in(condition) if condition is not None else set()
            if not any((*path, read) in refused.values or _holds_refused((*path, read), refused) for read in reads):
                said[place] = fields.missing(path, name, condition, error.instance)
    refused.values.update(said)
    yield from said.values()


def _condition(steps: list[Any]) -> dict[str, Any]:
    """The ``if`` of the place in the schema to which the steps lead; references are not among the steps."""
    node: Any = schema()
    for step in steps:
        node = (resolve(node) if isinstance(node, dict) else node)[step]
    return dict(resolve(node)["if"])


def _names_in(condition: Any) -> set[str]:
    """The names of the fields that a condition looks at."""
    names: set[str] = set()
    if isinstance(condition, dict):
        condition = resolve(condition)
        names.update(condition.get("required", ()), condition.get("properties", ()))
        for keyword in ("not", "if", "then"):
            names |= _names_in(condition.get(keyword))
        for keyword in ("allOf", "anyOf"):
            for part in condition.get(keyword, ()):
                names |= _names_in(part)
    return names


def _holds_refused(path: Path, refused: Refused) -> bool:
    return any(place[: len(path)] == path for place in refused.values)


def _is_below(path: Path, keys: set[Path]) -> bool:
    return any(path[: len(key)] == key for key in keys)
