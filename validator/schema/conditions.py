"""Whether a condition of the schema (an ``if``) holds: the few keywords that the conditions are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

from .bundle import resolve, shape

Test: TypeAlias = Callable[[Any], bool]
# What an object is made of is not asked here: rules read objects of which a part was refused, too.
_NO_OBJECT = (str, int, float, list, type(None))


def test(condition: dict[str, Any]) -> Test:
    """A function that says whether plain data meets the condition.

    Keywords: ``required``, ``properties``, ``enum``, ``const``, ``contains`` and ``not``. One about lists or objects is
    met by anything else.
    """
    condition = resolve(condition)
    tests: list[Test] = [_has(name) for name in condition.get("required", ())]
    tests += [_property(name, test(part)) for name, part in condition.get("properties", {}).items()]
    if "enum" in condition:
        values = condition["enum"]
        tests.append(lambda data: data in values)
    if "const" in condition:
        value = condition["const"]
        tests.append(lambda data: data == value)
    if "contains" in condition:
        contained = test(condition["contains"])
        tests.append(lambda data: not isinstance(data, list) or any(map(contained, data)))
    if "not" in condition:
        refused = test(condition["not"])
        tests.append(lambda data: not refused(data))
    return tests[0] if len(tests) == 1 else _every(tests)


def _every(tests: list[Test]) -> Test:
    def holds(data: Any) -> bool:
        for each in tests:  # noqa: SIM110 - asked of each object of a document, and a generator takes twice as long
            if not each(data):
                return False
        return True

    return holds


def _has(name: str) -> Test:
    return lambda data: isinstance(data, _NO_OBJECT) or name in data


def _property(name: str, part: Test) -> Test:
    return lambda data: isinstance(data, _NO_OBJECT) or name not in data or part(data[name])


@cache
def conditional(kind: str) -> tuple[tuple[Test, tuple[str, ...]], ...]:
    """The conditions of an object with the fields that each asks for."""
    parts = [part for part in shape(kind).node.get("allOf", ()) if "if" in part]
    return tuple((test(part["if"]), tuple(part["then"]["required"])) for part in parts)


@cache
def recommended_if(kind: str) -> dict[str, Test]:
    """The recommended fields of an object that are recommended only where a condition holds, with the condition."""
    return {name: test(field.node["x-if"]) for name, field in shape(kind).fields.items() if "x-if" in field.node}
