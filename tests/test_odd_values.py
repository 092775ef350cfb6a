"""No value at any place of a document ends a run: each place of samples holds odd values, alone and near each other."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from support import BASE, ROOT, examples
from surveyed import written

from validator import reporters, source
from validator.editing.fixes import with_fixes
from validator.report import canonical, pipeline
from validator.report.summary import completeness_in_words
from validator.survey import FORMATS

Path = tuple[str | int, ...]

SAMPLES = [BASE, ROOT / "samples" / "kor-mng-7.yaml", ROOT / "samples" / "minimal.yaml"]
ODD: list[Any] = [
    None, True, 0, -1, 1.5, 2**53, "", " ", "zz", "all", "4", "2023-02-30", "KOR", "x" * 600, "##[error]::", "title",
    [],
    [[]], [None], ["zz"], ["zz", "zz"], [1, "1"], [{}], [{"zz": ["zz"]}], {}, {"zz": 1}, {"zz": {"zz": {}}},
    ["date", "zz"], [{"field": "zz", "value": {}}], [{"text": "1", "inferred": ["zz"]}, {"text": "2"}],
    {"text": "1", "not_stated": ["zz"]}, {"city": ["zz"]}, {"x-a": None, "para": []}, [[1], {"a": [1]}, None, "a"],
]  # fmt: skip
LISTS = ("not_stated", "inferred", "conflicts", "para", "quote", "by", "refs", "topic", "amount", "certainty", "waive")


def _places(node: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from _places(value, (*path, key))
    if isinstance(node, dict):
        yield from ((*path, name) for name in LISTS if name not in node)


def _with(data: Any, *changes: tuple[Path, Any]) -> Any:
    found = json.loads(json.dumps(data))
    for path, value in changes:
        node = found
        for step in path[:-1]:
            node = node[step] if isinstance(node, dict | list) and _has(node, step) else None
        if isinstance(node, dict) or (isinstance(node, list) and _has(node, path[-1])):
            node[path[-1]] = json.loads(json.dumps(value))
    return found


def _has(node: Any, step: str | int) -> bool:
    return step in node if isinstance(node, dict) else isinstance(step, int) and step < len(node)


def _runs(data: Any) -> None:
    """Everything that a run does with a document; a failure is raised, for nothing is sheltered in tests."""
    report = pipeline.check(json.dumps(data, ensure_ascii=False).encode(), "a.yaml", "2026-11-23")
    assert "RUN001" not in [each.rule.code for each in report.diagnostics]
    completeness_in_words(report)
    for form in FORMATS:
        written([report], form)
    for form in ("text", "json", "junit"):
        reporters.render(form, [with_fixes(report)], reporters.Run())
    if report.valid and report.content is not None and report.counts is not None:
        from validator.model import Document

        Document.model_validate(canonical.plain(report.content, report.counts, report.facts))


def _sample(number: int) -> tuple[Any, list[Path]]:
    data = source.load(SAMPLES[number].read_bytes(), "a.yaml").data
    return data, list(_places(data))


def _near(one: Path, places: list[Path]) -> list[Path]:
    """Places in the same object, or just above or below."""
    return [path for path in places if path != one and path[: len(one) - 1] == one[:-1] and len(path) <= len(one) + 1]


def test_an_entry_that_is_refused_deep_inside_a_list_is_no_end_of_the_run() -> None:
    data, _ = _sample(0)
    for field in ("amount",):
        for odd in ([{"text": "1", "inferred": ["zz"]}, {"text": "2"}], [{"text": "1", "not_stated": [5]}] * 2):
            _runs(_with(data, (("outcomes", 0, field), odd)))


@pytest.mark.parametrize("seed", range(4))
def test_odd_values_at_places_near_each_other_never_end_a_run(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(examples(6, times=350)):
        data, places = _sample(rng.randrange(len(SAMPLES)))
        first = rng.choice(places)
        near = _near(first, places)
        changes = [(first, rng.choice(ODD)), *((rng.choice(near), rng.choice(ODD)) for _ in range(2) if near)]
        _runs(_with(data, *changes))


@pytest.mark.long
@pytest.mark.parametrize("number", range(len(SAMPLES)), ids=[path.name for path in SAMPLES])
def test_no_odd_value_at_any_place_ends_a_run(number: int) -> None:
    data, places = _sample(number)
    for path in places:
        for odd in ODD:
            _runs(_with(data, (path, odd)))
