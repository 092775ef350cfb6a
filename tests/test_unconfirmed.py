"""The comments of `jco new` above values that nobody has compared yet: not silent once the annotation is complete."""

from __future__ import annotations

import pytest
from support import BASE

from validator.commands.options import FEW
from validator.commands.showing import last_words
from validator.report import pipeline
from validator.report.brief import briefs
from validator.report.report import Report
from validator.report.summary import total

WORDS = "still marked '# confirm'"


def closing(reports: list[Report]) -> str:
    return last_words(total(briefs(reports), few=FEW), {})


def marked(status: str, text: str = BASE.read_text("utf-8"), file: str = "a.yaml") -> Report:
    for field in ("date: 2024-05-20", "ordinal: 3"):
        assert text.count(f"  {field}") == 1
        text = text.replace(f"  {field}", f"  # confirm (line 4: words)\n  {field}")
    return pipeline.check(text.replace("status: complete", f"status: {status}").encode(), file, "2026-11-23")


@pytest.mark.parametrize("status", ["complete", "reviewed"])
def test_what_nobody_has_confirmed_is_told_of_a_complete_document(status: str) -> None:
    report = marked(status)
    lines = [n for n, line in enumerate(report.document.text.split("\n"), 1) if "# confirm" in line]
    told = closing([report])
    assert f"2 values are {WORDS} (lines {lines[0]}, {lines[1]}): compare each with its words" in told
    assert not report.diagnostics


def test_of_a_draft_jco_new_has_told_it() -> None:
    assert WORDS not in closing([marked("draft")])


def test_of_many_documents_one_line_tells_it() -> None:
    told = closing([marked("complete", file=f"{number}.yaml") for number in range(20)])
    assert f"40 values are {WORDS} (in 20 complete documents, the first one 0.yaml)" in told


def test_a_text_that_holds_these_words_is_none_of_these_comments() -> None:
    text = BASE.read_text("utf-8").replace("why: ", "why: '# confirm (line 4: words)' # ")
    report = pipeline.check(text.encode(), "a.yaml", "2026-11-23")
    assert WORDS not in closing([report])
