"""The fast engine, jsonschema and our own explanations agree on what is valid: a difference would be a bug.

``CHANGES=1000 pytest tests/test_engines.py`` tries every change of every place (two minutes).
"""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from jsonschema.validators import extend
from mutations import changed, every_field, places
from support import ROOT

from validator import source
from validator.schema.blanks import without_blanks
from validator.schema.errors import errors, repeated
from validator.schema.explain import explain

CHANGES = int(os.environ.get("CHANGES", "6"))
SCHEMA = json.loads((ROOT / "schema" / "outcome.schema.json").read_text("utf-8"))
FAST = jsonschema_rs.Draft202012Validator(SCHEMA)
Path = tuple[Any, ...]


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    # ECMA 262 has $ at the very end; in Python's re a newline may follow it.
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield jsonschema.ValidationError("pattern")


SLOW = extend(jsonschema.Draft202012Validator, {"pattern": _pattern})(SCHEMA)
WHOLE = every_field(SCHEMA)
PLACES = [path for path in places(WHOLE) if path]


def at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def with_(path: Path, value: Any) -> Any:
    data = json.loads(json.dumps(WHOLE))
    at(data, path[:-1])[path[-1]] = value
    return data


def agree(data: Any) -> bool:
    """Whether the data is valid; explanations are there where it is not, and only there."""
    data = without_blanks(data)
    found, refused = explain(data, set())
    assert FAST.is_valid(data) == (not found) == (not refused), (found, data)
    return not found


@pytest.mark.parametrize("top", sorted({str(path[0]) for path in PLACES}))
def test_the_fast_engine_agrees_with_the_explanations_on_each_change(top: str) -> None:
    chance = random.Random(top)
    for path in PLACES:
        values = list(changed(at(WHOLE, path))) if path[0] == top else []
        for value in chance.sample(values, min(CHANGES, len(values))):
            agree(with_(path, value))


def test_jsonschema_agrees_too() -> None:
    chance = random.Random(7)
    for path in chance.sample(PLACES, 60):
        for value in chance.sample(list(changed(at(WHOLE, path))), 2):
            data = without_blanks(with_(path, value))
            assert SLOW.is_valid(data) == (not list(errors(data, SCHEMA))), (path, value)


def test_many_changes_at_once_are_each_explained() -> None:
    chance = random.Random(11)
    for _ in range(200):
        data = json.loads(json.dumps(WHOLE))
        for path in chance.sample(PLACES, 6):
            try:
                at(data, path[:-1])[path[-1]] = chance.choice(list(changed(at(WHOLE, path))))
            except (KeyError, IndexError, TypeError):  # an earlier change took the place away
                continue
        agree(data)


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "", "x", [], {}, [None], {"x": None}])
def test_the_document_itself_may_be_anything(value: Any) -> None:
    assert FAST.is_valid(value) == (not list(errors(value, SCHEMA)))


@pytest.mark.parametrize("name", ["minimal", "kor-mng-7", "invented/isl-bwa-3"])
def test_the_samples_are_valid_under_all(name: str) -> None:
    document = source.load((ROOT / "samples" / f"{name}.yaml").read_bytes(), "a.yaml")
    assert agree(document.data)
    assert SLOW.is_valid(without_blanks(document.data))


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([1, 2, 1], (2, 1)),
        ([1, 1.0], (1, 1.0)),
        ([1, True, 0, False], None),
        (["1", 1], None),
        ([[1, 2], [2, 1], [1, 2]], (2, [1, 2])),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], (1, {"b": 2, "a": 1})),
        ([{"a": True}, {"a": 1}], None),
        ([None, None], (1, None)),
        ([[], {}, ""], None),
    ],
)
def test_entries_are_equal_as_json_values_are(items: list[Any], expected: Any) -> None:
    assert repeated(items) == expected
    assert jsonschema_rs.is_valid({"uniqueItems": True}, items) == (expected is None)
