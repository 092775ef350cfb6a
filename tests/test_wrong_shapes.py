"""Facts in the shapes of ``ledger/wrong_shapes.yaml``: a right one is silent, a wrong one is found at its place."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline
from validator.source import load

TODAY = "2026-11-23"
OF_THE_TEXT = ("EVD", "MTG", "DAT", "PTY")


@cache
def shapes() -> list[dict[str, Any]]:
    return list(load((ROOT / "tests" / "ledger" / "wrong_shapes.yaml").read_bytes(), "wrong_shapes.yaml").data)


def document(shape: dict[str, Any]) -> dict[str, Any]:
    """The right annotation of a shape."""
    last = sum(1 for block in shape["text"].split("\n\n") if block.strip()) - 1
    outcome = {"kind": "commit", "by": "FJI", "what": "Money", "topic": "education", "para": list(range(1, last + 1))}
    data: dict[str, Any] = {
        "format": "jco/1.0",
        "id": "shape",
        "release": {
            "publisher": "A ministry",
            "title": shape["text"].split("\n")[0],
            "date": shape["released"],
            "lang": shape["lang"],
            "numbering": "blocks",
            "file": "shape.txt",
        },
        "meeting": {"series": "Committee", "para": list(range(1, last + 1)), "inferred": ["series"]},
        "parties": {key: {"role": "side", "name": key, "inferred": ["name"]} for key in ("FJI", "PER")},
        "outcomes": [outcome],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    for place, value in shape["set"].items():
        _put(data, place, deepcopy(value))  # the shape stays as it is, whatever a test makes of its document
    return data


def _put(data: Any, place: str, value: Any) -> None:
    *steps, last = place.strip("/").split("/")
    for step in steps:
        data = data[int(step)] if isinstance(data, list) else data[step]
    if isinstance(data, list):
        data[int(last) :] = [value]
    else:
        data[last] = value


def _said(shape: dict[str, Any], data: dict[str, Any], folder: Path) -> list[str]:
    (folder / "shape.txt").write_text(shape["text"], "utf-8")
    path = folder / "shape.yaml"
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    report = pipeline.check(path.read_bytes(), path.name, TODAY, around=beside(str(path)))
    return [found.pointer for found in report.diagnostics if found.rule.code.startswith(OF_THE_TEXT)]


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: str(shape["name"]))
def test_nothing_is_said_of_a_right_fact(shape: dict[str, Any], tmp_path: Path) -> None:
    assert _said(shape, document(shape), tmp_path) == []


WRONG = [(shape, place, value) for shape in shapes() for place, values in shape["wrong"].items() for value in values]
NAMES = [f"{shape['name']}: {place} {value}" for shape, place, value in WRONG]


@pytest.mark.parametrize(("shape", "place", "value"), WRONG, ids=NAMES)
def test_a_wrong_fact_is_found_at_its_place(shape: dict[str, Any], place: str, value: Any, tmp_path: Path) -> None:
    data = document(shape)
    _put(data, place, value)
    assert place in _said(shape, data, tmp_path)
