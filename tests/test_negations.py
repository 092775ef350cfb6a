"""EVD027: a quote that leaves out the word that denies it, in front of it or behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline

TODAY = "2026-11-23"
CASES = [
    line.split("\t")
    for line in (ROOT / "tests" / "ledger" / "negations.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def said(folder: Path, lang: str, sentence: str, quote: str) -> list[str]:
    (folder / "a.txt").write_text(f"X\n\n1. {sentence}\n", "utf-8")
    release = {"publisher": "P", "title": "X", "lang": lang, "file": "a.txt", "numbering": "printed"}
    data = {
        "format": "jco/1.0",
        "id": "negations",
        "release": {**release, "not_stated": ["date"]},
        "meeting": {"series": "S", "inferred": ["series"], "not_stated": ["date"]},
        "parties": {key: {"role": "side", "name": key, "inferred": ["name"]} for key in ("FJI", "PER")},
        "outcomes": [{"kind": "state", "by": "all", "what": "w", "topic": "education", "para": 1, "quote": quote}],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    text = json.dumps(data, ensure_ascii=False).encode()
    report = pipeline.check(text, "a.yaml", TODAY, around=beside(str(folder / "a.yaml")))
    return [one.rule.code for one in report.diagnostics if one.rule.code in ("EVD002", "EVD027")]


@pytest.mark.parametrize(("how", "lang", "sentence", "quote"), CASES, ids=lambda cell: cell)
def test_a_quote_has_the_word_that_denies_it(how: str, lang: str, sentence: str, quote: str, tmp_path: Path) -> None:
    assert said(tmp_path, lang, sentence, quote) == (["EVD027"] if how == "cut" else [])
