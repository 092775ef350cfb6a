"""Right dates, ordinals and sums in the many shapes of ``ledger/shapes.yaml``: a right annotation is never reported.

That is asked of every language, also of those of which jco reads little; what it cannot tell it calls unread.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import ROOT

from validator.ledger import CONTRADICTED, TRACED, UNREAD, ledger
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report
from validator.source import load

TODAY = "2026-11-23"
OF_THE_TEXT = ("EVD", "MTG", "DAT")
Shape = dict[str, Any]


@cache
def shapes() -> list[Shape]:
    return list(load((ROOT / "tests" / "ledger" / "shapes.yaml").read_bytes(), "shapes.yaml").data)


def document(shape: Shape, **facts: Any) -> dict[str, Any]:
    """The annotation of a shape; ``facts``: what is wrong in it."""
    meeting = {**shape["facts"], **facts, "format": "online", "para": 1}
    outcome = {
        "kind": "commit",
        "by": "FJI",
        "what": "Money",
        "topic": "education",
        "amount": shape["amount"],
        "para": 2,
    }
    return {
        "format": "jco/1.0",
        "id": "shape",
        "release": {
            "publisher": "A ministry",
            "title": shape["title"],
            "date": "2026-05-08",
            "lang": shape["lang"],
            "file": "shape.txt",
        },
        "meeting": {**meeting, "inferred": ["series"], "not_stated": ["next"]},
        "parties": {key: {"role": "side", "name": key, "inferred": ["name"]} for key in ("FJI", "PER")},
        "outcomes": [outcome],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }


def _report(shape: Shape, data: dict[str, Any], folder: Path) -> Report:
    text = f"{shape['title']}\n\n1. {shape['session']}\n2. {shape['money']}\n"
    (folder / "shape.txt").write_text(text, "utf-8")
    path = folder / "shape.yaml"
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    return pipeline.check(path.read_bytes(), path.name, TODAY, around=beside(str(path)))


def _said(report: Report) -> list[str]:
    return [
        f"{found.rule.code} {found.pointer}: {found.message}"
        for found in report.diagnostics
        if found.rule.code.startswith(OF_THE_TEXT)
    ]


NAMES = [f"{shape['lang']}: {shape['session']}" for shape in shapes()]


@pytest.mark.parametrize("shape", shapes(), ids=NAMES)
def test_a_right_fact_is_never_contradicted(shape: Shape, tmp_path: Path) -> None:
    report = _report(shape, document(shape), tmp_path)
    assert _said(report) == []
    assert report.facts is not None
    of_the_text = [(fact, trace) for fact, trace in ledger(report.facts) if fact.role in ("date", "ordinal", "sum")]
    assert [fact.path for fact, trace in of_the_text if trace.state == CONTRADICTED] == []
    assert all(trace.why for _, trace in of_the_text if trace.state == UNREAD)


@pytest.mark.parametrize("shape", shapes(), ids=NAMES)
def test_a_date_that_is_traced_is_reported_where_its_year_is_another(shape: Shape, tmp_path: Path) -> None:
    report = _report(shape, document(shape), tmp_path)
    assert report.facts is not None
    states = {fact.path: trace.state for fact, trace in ledger(report.facts)}
    other = shape["facts"]["date"].replace("2026", "2016")
    said = _said(_report(shape, document(shape, date=other), tmp_path))
    if states["meeting", "date"] == TRACED:
        assert [one.split(":")[0] for one in said] in (["EVD024 /meeting/date"], ["DAT011 /meeting/date"]), said
