"""Periods and deadlines against what part of a year, or of another calendar, their printed words name (parts.tsv)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline

TODAY, RELEASED = "2026-11-23", "2026-05-08"
LEAST = 0.8  # of the wrong ones: "by summer" may be May or August
ROWS = [
    tuple(line.split("\t"))
    for line in (ROOT / "tests" / "ledger" / "parts.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def said(lang: str, words: str, value: str, folder: Path) -> list[str]:
    (folder / "a.txt").write_text(f"Title\n\n{words}.\n\n{RELEASED}\n", "utf-8")
    data = {
        "format": "jco/1.0",
        "id": "parts",
        "release": {
            "publisher": "A ministry",
            "title": "Title",
            "date": RELEASED,
            "lang": lang,
            "numbering": "blocks",
            "file": "a.txt",
        },
        "meeting": {"series": "Committee", "inferred": ["series"]},
        "parties": {key: {"role": "side", "name": key, "inferred": ["name"]} for key in ("FJI", "PER")},
        "outcomes": [
            {"kind": "commit", "by": "FJI", "what": "x", "topic": "trade", "para": 1, "when": value, "when_text": words}
        ],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    report = pipeline.check(
        json.dumps(data, ensure_ascii=False).encode(), "a.yaml", TODAY, around=beside(str(folder / "a.yaml"))
    )
    return [found.rule.code for found in report.diagnostics if found.pointer.startswith("/outcomes/0/when")]


@pytest.mark.parametrize(("lang", "words", "value"), ROWS)
def test_nothing_is_said_of_a_right_period(lang: str, words: str, value: str, tmp_path: Path) -> None:
    assert said(lang, words, value, tmp_path) == []


def _of_another_year(value: str, years: int) -> str:
    return re.sub(r"\d{4}", lambda match: str(int(match[0]) + years), value)


def test_most_periods_of_another_year_are_found(tmp_path: Path) -> None:
    dated = [row for row in ROWS if re.search(r"\d{4}|[۰-۹]{4}", row[1]) and "~" not in row[2]]
    found = [
        "EVD013" in codes or "EVD024" in codes
        for lang, words, value in dated
        for years in (-1, 1)
        if (codes := said(lang, words, _of_another_year(value, years), tmp_path)) is not None
    ]
    assert len(found) > 200 and sum(found) >= LEAST * len(found)
