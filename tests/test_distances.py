"""Dates that are told by their distance from the release: a right one is never reported, one of another year is."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from support import ROOT

from validator.languages.distances import distances
from validator.languages.lookup import codes, entry, listed
from validator.ledger import TRACED, ledger
from validator.release.finding import beside
from validator.release.fold import fold
from validator.report import pipeline

TODAY = "2026-11-23"
# (language, printed words, when) in a release of 2026-05-08; "silent" behind them: that it is another year is not told.
CASES = [
    tuple(line.split("\t"))
    for line in (ROOT / "tests" / "ledger" / "distances.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def said(folder: Path, lang: str, words: str, when: str) -> tuple[list[str], str]:
    """What is said of the date of an outcome, and its state."""
    (folder / "a.txt").write_text(f"Both met\n\n1. X {words} Y.\n", "utf-8")
    release = {"publisher": "A", "title": "Both met", "date": "2026-05-08", "lang": lang, "file": "a.txt"}
    outcome = {"kind": "commit", "by": "FJI", "what": "Money", "topic": "education"}
    data = {
        "format": "jco/1.0",
        "id": "distance",
        "release": {**release, "numbering": "printed", "inferred": ["date"]},
        "meeting": {"series": "Both", "not_stated": ["date"]},
        "parties": {key: {"role": "side", "name": key, "inferred": ["name"]} for key in ("FJI", "PER")},
        "outcomes": [{**outcome, "when": when, "when_text": words, "para": 1}],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    text = json.dumps(data, ensure_ascii=False).encode()
    report = pipeline.check(text, "a.yaml", TODAY, around=beside(str(folder / "a.yaml")))
    assert report.facts is not None
    state = next(trace.state for fact, trace in ledger(report.facts) if fact.field == "when")
    return [one.rule.code for one in report.diagnostics if one.pointer == "/outcomes/0/when"], state


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {case[1]} {case[2]}")
def test_a_right_date_is_traced_and_one_a_year_away_is_reported(case: tuple[str, ...], tmp_path: Path) -> None:
    lang, words, when, *more = case
    assert said(tmp_path, lang, words, when) == ([], TRACED)
    other = re.sub(r"\d{4}", lambda match: str(int(match[0]) + 1), when)
    assert bool(said(tmp_path, lang, words, other)[0]) == (more != ["silent"])


@pytest.mark.parametrize(
    ("lang", "words", "when"),
    [("en", "yesterday", "2026-05-06"), ("it", "oggi", "2026-05-07"), ("zh", "昨日", "2026-05-08"),
     ("ar", "أمس", "2026-05-05"),
     ("it", "dal 5 al 7 luglio", "2027-07-05/2027-07-07"), ("pl", "w lipcu", "2024-07"),
     ("de", "in der vergangenen Woche", "2026-04-10"), ("en", "next month", "2026-07")],
)  # fmt: skip
def test_a_day_a_week_or_a_month_that_is_told_is_compared_too(lang: str, words: str, when: str, tmp_path: Path) -> None:
    assert "DAT009" in said(tmp_path, lang, words, when)[0]


@pytest.mark.parametrize(
    ("lang", "words", "when"),
    [("en", "this year or next year", "2027"), ("it", "dal 5 al 7 marzo", "2027-03-05/2027-03-07"),
     ("en", "over the last year", "2025-05/2026-05"),
     ("zh", "三年内", "../2029-05"), ("pt", "até o fim do ano", "../2026-12-31"),
     ("en", "before next year", "../2026-12")],
)  # fmt: skip
def test_what_may_be_meant_otherwise_is_left_alone(lang: str, words: str, when: str, tmp_path: Path) -> None:
    assert said(tmp_path, lang, words, when)[0] == []


WEEKDAYS = [
    line.split("\t")
    for line in (ROOT / "tests" / "ledger" / "weekdays.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("case", WEEKDAYS, ids=lambda case: f"{case[0]}: {case[1]}")
def test_a_weekday_alone_tells_another_day(case: list[str], tmp_path: Path) -> None:
    lang, words, when, *more = case
    assert said(tmp_path, lang, words, when)[0] == []
    later = "/".join(str(dt.date.fromisoformat(day) + dt.timedelta(2)) for day in when.split("/"))
    found = said(tmp_path, lang, words, later)[0]
    assert bool({"DAT007", "EVD013"} & set(found)) == (more != ["silent"]), found


@pytest.mark.parametrize("code", [code for code in codes() if entry(code).distances.years])
def test_each_word_of_a_language_is_read_as_it_is_folded(code: str) -> None:
    how = entry(code).distances
    for unit in ("days", "weeks", "months", "years"):
        for step, cell in getattr(how, unit).items():
            for word in listed(cell):
                found = distances(fold(word).text.lower(), code)
                assert [one.unit for one in found] == [unit] and step in found[0].steps, word
    for word in how.ends:
        assert len(distances(fold(word).text.lower(), code)) == 1, word
