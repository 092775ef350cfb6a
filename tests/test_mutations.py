"""Whatever a hand or a machine does to a document: no exception, no hang, no raw control character in what is shown.

``make test-long`` tries 20,000 of them, and ``SEED=7`` others.
"""

from __future__ import annotations

import os
import random

import pytest
from documents import Case, cases
from mangled import broken
from outputs import verify
from support import LONG, ROOT

from validator.catalogue import RULES
from validator.release.finding import beside
from validator.report import pipeline
from validator.reporters import FORMATS, Run, render

COUNT = 20_000 if LONG else 50
SEED = int(os.environ.get("SEED") or "20261123")
SOURCES = [*(Case(path, path.read_bytes()) for path in sorted((ROOT / "samples").rglob("*.yaml"))), *cases()]


@pytest.mark.no_cover
@pytest.mark.parametrize("part", range(10))
def test_no_mutation_breaks_the_tool(part: int) -> None:
    for number in range(part, COUNT, 10):
        path, whole = SOURCES[number % len(SOURCES)]
        data = broken(whole.decode("utf-8", "replace"), random.Random(f"{SEED} {number}"))
        report = pipeline.check(data, path.name if number % 7 else "a.json", "2026-11-23", around=beside(str(path)))
        shown = {name: render(name, [report], Run()) for name in FORMATS}
        for name, text in shown.items():
            verify(name, text)
        lines = report.document.text.split("\n")
        for found in report.diagnostics:
            assert found.rule.code in RULES
            assert found.message, (number, path)
            assert found.range is not None, (number, path)
            (first, column), end = found.range
            assert 1 <= first <= len(lines), (number, path, found)
            assert 1 <= column <= len(lines[first - 1]) + 1, (number, path, found)
            assert (first, column) <= end, (number, path, found)
        assert len({(d.rule.code, d.pointer, d.range, d.message) for d in report.diagnostics}) == len(
            report.diagnostics
        )
