"""The fast engine, jsonschema as it comes and as it explains agree on what is valid: a difference would be a bug.

``CHANGES=1000 pytest tests/test_engines.py`` tries every change of every place (a minute), ``make test-long`` a part.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from jsonschema.validators import extend
from mutations import changed, every_field, places
from support import ROOT, examples, unmeasured

from validator import source
from validator.schema.blanks import without_blanks
from validator.schema.engine import fits
from validator.schema.explain import explain
from validator.schema.reasons import errors
from validator.schema.refusal import repeated
from validator.schema.values import node_at

CHANGES = int(os.environ.get("CHANGES", examples(1, times=30)))
SCHEMA = json.loads((ROOT / "schema" / "outcome.schema.json").read_text("utf-8"))
FAST = jsonschema_rs.Draft202012Validator(SCHEMA)
Path = tuple[Any, ...]


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    # ECMA 262 has $ at the very end; in Python's re a newline may follow it.
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield jsonschema.ValidationError("pattern")


SLOW = extend(jsonschema.Draft202012Validator, {"pattern": _pattern})(SCHEMA)
WHOLE = every_field(SCHEMA)
LEAST = source.load((ROOT / "samples" / "minimal.yaml").read_bytes(), "a.yaml").data
PLACES = [path for path in places(WHOLE) if path]


def at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def with_(path: Path, value: Any) -> Any:
    """A document with a change in a block that has every field; the other blocks are short, for each is read again."""
    data = {**LEAST, path[0]: json.loads(json.dumps(WHOLE[path[0]]))}
    at(data, path[:-1])[path[-1]] = value
    return data


def agree(data: Any) -> bool:
    """Whether the data is valid; explanations are there where it is not, and only there."""
    data = without_blanks(data)
    _, found, refused = explain(data, set())
    assert FAST.is_valid(data) == (not found) == (not refused), (found, data)
    return not found


@pytest.mark.parametrize("top", sorted({str(path[0]) for path in PLACES}))
def test_the_fast_engine_agrees_with_the_explanations_on_each_change(top: str) -> None:
    chance = random.Random(top)
    for path in PLACES:
        values = list(changed(at(WHOLE, path))) if path[0] == top else []
        for value in chance.sample(values, min(CHANGES, len(values))):
            agree(with_(path, value))


def test_jsonschema_as_it_comes_agrees_with_the_explaining_engine() -> None:
    chance = random.Random(7)
    for path in chance.sample(PLACES, 60):
        for value in chance.sample(list(changed(at(WHOLE, path))), 2):
            data = without_blanks(with_(path, value))
            assert SLOW.is_valid(data) == (not list(errors(data))), (path, value)


def test_many_changes_at_once_are_each_explained() -> None:
    chance = random.Random(11)
    for _ in range(examples(40)):
        data = json.loads(json.dumps(WHOLE))
        for path in chance.sample(PLACES, 6):
            try:
                at(data, path[:-1])[path[-1]] = chance.choice(list(changed(at(WHOLE, path))))
            except (KeyError, IndexError, TypeError):  # an earlier change took the place away
                continue
        agree(data)


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "", "x", [], {}, [None], {"x": None}])
def test_the_document_itself_may_be_anything(value: Any) -> None:
    assert FAST.is_valid(value) == (not list(errors(value)))


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


def test_the_condition_that_asks_for_a_field_is_known() -> None:
    visit = {"kind": "official-visit", "by": "x"}
    (error,) = [each for each in errors({"events": {"a": visit}}) if each.path == ("events", "a")]
    assert (error.keyword, error.limit, error.value) == ("required", "to", visit)
    assert error.condition is not None
    assert error.condition["properties"]["kind"]["enum"][0] == "state-visit"
    (asked_for_always,) = [each for each in errors({"people": {"a": {"name": "x"}}}) if each.path == ("people", "a")]
    assert (asked_for_always.limit, asked_for_always.condition) == ("party", None)


def test_a_wrong_entry_that_is_there_twice_is_wrong_once() -> None:
    data = source.load(b"parties: {A: {role: side, members: [x y, x y]}}", "a.yaml").data
    _, found, _ = explain(data, set())
    assert [each.code for each in found if each.path[:1] == ("parties",)] == ["SCH005", "SCH005"]


def test_entries_of_which_something_was_said_already_are_not_called_equal() -> None:
    document = source.load(b"outcomes: [{kind: hope, what: x, para: [2, 0o2]}]", "a.yaml")
    taken = {fault.path for fault in document.faults}
    assert taken == {("outcomes", 0, "para", 1)}
    _, found, _ = explain(document.data, taken)
    assert not [each for each in found if each.path[:3] == ("outcomes", 0, "para")]


def test_a_valid_document_does_not_pay_for_the_explaining_engine() -> None:
    code = "import sys; from validator.report import pipeline; from pathlib import Path\n"
    code += "report = pipeline.check(Path(sys.argv[1]).read_bytes(), 'a.yaml', '2026-11-23')\n"
    code += "print(report.valid, 'jsonschema' in sys.modules, 'jsonschema_rs' in sys.modules)"
    for name, expected in (("minimal", "True False True"), ("broken", "False True True")):
        command = [sys.executable, "-c", code, str(ROOT / "samples" / f"{name}.yaml")]
        done = subprocess.run(command, capture_output=True, check=True, text=True, env=unmeasured())
        assert done.stdout.strip() == expected


def test_a_value_fits_a_part_of_the_schema_as_the_fast_engine_has_it() -> None:
    assert fits("2023-06", node_at(("meeting", "date")))
    assert not fits("2023-06-01\n", node_at(("meeting", "date")))
    assert fits(2, node_at(("outcomes", 0, "para")))
    assert not fits("x y", node_at(("outcomes", 0, "kind")))
