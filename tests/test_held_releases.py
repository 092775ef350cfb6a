"""Invented releases of twenty-eight languages, of many shapes: a right annotation is silent, a wrong fact is found.

Nothing that they tell took place. They were written without a look at what reads them.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline
from validator.source import load

TODAY = "2026-11-23"
FOLDER = ROOT / "tests" / "ledger" / "held"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
WRONG = [
    line.split("\t")
    for line in (ROOT / "tests" / "ledger" / "held.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@cache
def _right(name: str) -> str:
    path = FOLDER / f"{name}.yaml"
    return json.dumps(load(path.read_bytes(), path.name).data, default=str)


def said(name: str, data: Any) -> set[tuple[str, str]]:
    """The errors and warnings, each with its place."""
    text = json.dumps(data, ensure_ascii=False).encode()
    report = pipeline.check(text, f"{name}.yaml", TODAY, around=beside(str(FOLDER / f"{name}.yaml")))
    return {(one.rule.code, one.pointer) for one in report.diagnostics if one.severity != "info"}


@pytest.mark.parametrize("name", NAMES)
def test_a_right_annotation_has_no_error_and_no_warning(name: str) -> None:
    assert said(name, json.loads(_right(name))) == set()


@pytest.mark.parametrize(("name", "place", "value"), WRONG)
def test_a_wrong_fact_is_found_where_it_stands(name: str, place: str, value: str) -> None:
    data = json.loads(_right(name))
    *steps, last = place.strip("/").split("/")
    node = data
    for step in steps:
        node = node[int(step)] if isinstance(node, list) else node[step]
    last = int(last) if isinstance(node, list) else last
    wrong = json.loads(value)
    if isinstance(wrong, dict):  # several fields of an object
        node[last].update(wrong)
    else:
        node[last] = wrong
    found = {where.removesuffix("/0") for _, where in said(name, data)}
    assert any(where.startswith(place) for where in found) if isinstance(wrong, dict) else place in found
