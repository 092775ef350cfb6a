"""EVD026 in many languages: who says it by the sentence of the quote; where another could be meant nothing is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline

TODAY = "2026-11-23"
LINES = [
    line.split("\t")
    for line in (ROOT / "tests" / "ledger" / "speakers.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
PEOPLE = {line[1]: line[2:] for line in LINES if line[0] == "people"}
CASES = [line for line in LINES if line[0] != "people"]
OWN = {"zh": "CHN"}  # 中方 is a sign for a country, and no name of one


def said(
    folder: Path, lang: str, sentence: str, quote: str, by: str | list[str], called: dict[str, object] | None = None
) -> list[str]:
    one, post, other, other_post, side, other_side = PEOPLE[lang]
    here = f"1. {one}, {post}; {other}, {other_post}; {side}, {other_side}."
    (folder / "a.txt").write_text(f"X\n\n{here}\n2. {sentence}\n", "utf-8")
    own = OWN.get(lang, "FJI")
    release = {"publisher": "P", "title": "X", "lang": lang, "file": "a.txt", "numbering": "printed"}
    person = {"a": {"name": one, "party": own, "post": post}, "b": {"name": other, "party": "PER", "post": other_post}}
    outcome = {"kind": "state", "by": by, "what": "w", "topic": "education", "para": 2, "quote": quote}
    data = {
        "format": "jco/1.0",
        "id": "speakers",
        "release": {**release, "not_stated": ["date"]},
        "meeting": {"series": "S", "inferred": ["series"], "not_stated": ["date"]},
        "parties": {own: {"role": "side", "name": side, **(called or {})}, "PER": {"role": "side", "name": other_side}},
        "people": {key: {**one, "para": 1} for key, one in person.items()},
        "outcomes": [outcome],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    text = json.dumps(data, ensure_ascii=False).encode()
    report = pipeline.check(text, "a.yaml", TODAY, around=beside(str(folder / "a.yaml")))
    return [one.rule.code for one in report.diagnostics if one.rule.code in ("EVD002", "EVD026")]


@pytest.mark.parametrize(("lang", "sentence", "quote", "by", "how"), CASES, ids=lambda cell: cell)
def test_who_says_it_is_told_by_the_sentence_or_left_alone(
    lang: str, sentence: str, quote: str, by: str, how: str, tmp_path: Path
) -> None:
    if by == "both":
        assert said(tmp_path, lang, sentence, quote, ["a", "b"]) == []
    else:
        assert said(tmp_path, lang, sentence, quote, by) == []
    for other in {"a": "b", "b": "a", "both": "ab"}[by]:
        assert said(tmp_path, lang, sentence, quote, other) == (["EVD026"] if how == "found" else [])


def test_a_side_that_opens_a_sentence_is_known_by_its_other_forms(tmp_path: Path) -> None:
    called = {"name": "Bundesrepublik Deutschland", "also": ["Deutschland"]}
    sentence = "Deutschland senkte die Zölle für Fisch."
    assert said(tmp_path, "de", sentence, "senkte die Zölle", "FJI", called) == []
    assert said(tmp_path, "de", sentence, "senkte die Zölle", "PER", called) == ["EVD026"]
