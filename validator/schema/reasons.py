"""Why data is refused: the errors of the ``jsonschema`` library, one for each keyword of the schema that is broken.

Nothing is taken from the texts of the library. Its keywords are its own but for a few: patterns mean what they mean in
ECMA 262 (as for the fast engine), equal entries are found in one pass, and an error about a key names the key. That
both engines agree on what is valid is held by tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry

from .bundle import resolve, schema
from .engine import fitting
from .refusal import Error, repeated

_MANY = 20  # entries, from which on it pays to compile what they must be


def errors(data: Any) -> Iterator[Error]:
    """The errors of a document; what the library keeps of each is let go of before the next one."""
    for error in _engine().iter_errors(data):
        condition = _condition(error) if error.validator == "required" else None
        yield Error(tuple(error.absolute_path), str(error.validator), error.validator_value, error.instance, condition)


@cache
def _engine() -> Any:
    # The registry holds nothing: no reference leads out of the schema, and none could be fetched.
    return extend(Draft202012Validator, _KEYWORDS)(schema(), registry=Registry())  # type: ignore[no-untyped-call]


def _condition(error: ValidationError) -> dict[str, Any] | None:
    """The ``if`` beside the ``then`` in which a field is asked for; None where it is asked for always."""
    above: list[Any] = list(error.absolute_schema_path)[:-1]
    if above[-1:] != ["then"]:
        return None
    node: Any = schema()
    for step in above[:-1]:
        node = node[step] if isinstance(node, list) else resolve(node)[step]  # the path leaves references out
    condition: dict[str, Any] = node["if"]
    return condition


# A keyword of the library: engine, what the schema has for the keyword, value, the part of the schema around it.
_Errors: TypeAlias = Iterator[ValidationError]


def _ref(engine: Any, ref: str, value: Any, _node: Any) -> _Errors:
    # All references lead to a definition of the schema itself: to look one up by its address takes a third of the time.
    yield from engine.descend(value, schema()["$defs"][ref.removeprefix("#/$defs/")])


def _is_unknown(_entry: Any) -> bool:
    return False


def _quickly(node: Any, value: Any, otherwise: Callable[[Any], bool] = _is_unknown) -> Callable[[Any], bool]:
    """What tells which entries are right: of many the fast engine, for this one takes a millisecond each."""
    return fitting(node) if isinstance(value, list | dict) and len(value) > _MANY else otherwise


def _items(engine: Any, node: dict[str, Any], value: Any, _node: Any) -> _Errors:
    is_right = _quickly(node, value)
    for number, item in enumerate(value) if isinstance(value, list) else ():
        if not is_right(item):
            yield from engine.descend(item, node, path=number)


def _pattern(_engine: Any, pattern: str, value: Any, _node: Any) -> _Errors:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError("pattern")


def _unique_items(_engine: Any, wanted: bool, value: Any, _node: Any) -> _Errors:
    if wanted and isinstance(value, list) and repeated(value) is not None:
        yield ValidationError("uniqueItems")


def _required(_engine: Any, names: list[str], value: Any, _node: Any) -> _Errors:
    for name in names if isinstance(value, dict) else ():
        if name not in value:
            yield ValidationError("required", validator_value=name)


def _property_names(engine: Any, names: Any, value: Any, _node: Any) -> _Errors:
    is_right = _quickly(names, value, engine.evolve(schema=names).is_valid)
    for key in value if isinstance(value, dict) else ():
        if not is_right(key):
            yield ValidationError("propertyNames", path=(key,), instance=key)


def _additional_properties(engine: Any, others: Any, value: Any, node: dict[str, Any]) -> _Errors:
    known, patterns = node.get("properties", {}), node.get("patternProperties", {})
    is_right = _quickly(others, value) if others is not False else _is_unknown
    for key, item in value.items() if isinstance(value, dict) else ():
        if key in known or any(matches(pattern, key) for pattern in patterns):
            continue
        if others is False:
            yield ValidationError("additionalProperties", path=(key,), instance=item)
        elif not is_right(item):
            yield from engine.descend(item, others, path=key)


_KEYWORDS = {
    "$ref": _ref,
    "items": _items,
    "pattern": _pattern,
    "uniqueItems": _unique_items,
    "required": _required,
    "propertyNames": _property_names,
    "additionalProperties": _additional_properties,
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # ECMA 262, which the schema is written in, has $ at the very end; in Python a newline may follow it.
    return re.compile(pattern.replace("$", r"\Z"))


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern of the schema matches."""
    return _compiled(pattern).search(text) is not None
