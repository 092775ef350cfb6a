"""A blank field is what is still to be filled: findings and the report both lead to the blank itself."""

from __future__ import annotations

import pytest
from support import BASE

from validator.report import pipeline
from validator.report.missing import missing

TEXT = BASE.read_text("utf-8")
MISSING = {"SCH001", "MIS001", "MIS002"}

# what is replaced, by what, and the pointers of what is then missing
BLANKS = [
    ("  url: https://example.org/press/3\n", "  url:\n", ["/release/url"]),
    ("  url: https://example.org/press/3\n", "", ["/release"]),
    ("  place: {city: Suva, country: FJI}", "  place: {city: , country: }", ["/meeting/place"]),
    ("  place: {city: Suva, country: FJI}", "  place:", ["/meeting/place"]),
    ("country: FJI}", "country: }", ["/meeting/place/country"]),
    ("  place:", "  previous: {ordinal: , date: }\n  place:", []),
    ("people:\n", "people:\n  new:\n", ["/people/new"] * 4),
    (
        "people:\n",
        "people:\n  new: {name: , party: , post: , role: }\n",
        [f"/people/new/{name}" for name in ("name", "party", "post", "role")],
    ),
    (
        "    topic: transport\n    para: 1\n    quote: agreed to open a direct shipping line\n",
        "    topic:\n    para: 1\n    quote:\n",
        ["/outcomes/0/quote", "/outcomes/0/topic"],
    ),
    ("  status: complete", "  status: complete\n  waive: [{rule: DAT011, why: }]", ["/annotation/waive/0/why"]),
]


@pytest.mark.parametrize(("old", "new", "pointers"), BLANKS, ids=lambda value: str(value)[:40])
def test_findings_and_report_name_the_blank_itself(old: str, new: str, pointers: list[str]) -> None:
    assert old in TEXT
    report = pipeline.check(TEXT.replace(old, new, 1).encode(), "a.yaml", "2026-11-23")
    found = sorted(
        (each.pointer, each.range.start.line)
        for each in report.diagnostics
        if each.rule.code in MISSING and each.range is not None
    )
    assert [where for where, _ in found] == pointers
    assert sorted((each.pointer, each.line) for each in missing(report)) == found


@pytest.mark.parametrize("status", ["draft", "complete"])
def test_what_is_blank_is_missing_whatever_the_status(status: str) -> None:
    text = TEXT.replace("  url: https://example.org/press/3", "  url:").replace("complete", status)
    (found,) = pipeline.check(text.encode(), "a.yaml", "2026-11-23").diagnostics
    assert (found.pointer, found.severity) == ("/release/url", "error" if status == "complete" else "warning")


def test_a_blank_outcome_list_is_named_where_it_stands() -> None:
    text = TEXT[: TEXT.index("outcomes:")] + "outcomes:\n" + TEXT[TEXT.index("agreements:") :]
    where = {each.pointer for each in pipeline.check(text.encode(), "a.yaml", "2026-11-23").diagnostics}
    assert "/outcomes" in where


WORDS = [
    "TODO",
    "tbd",
    "(todo)",
    "???",
    "???? ",
    "T.B.D.",
    "N/A",
    "xxx",
    "\uff34\uff2f\uff24\uff2f",
    "TODO - ask",
    "TODO (name)",
    "???????????????",
    "(((((( todo ))))))",
]


@pytest.mark.parametrize("word", WORDS)
def test_a_word_in_place_of_a_value_counts_as_missing(word: str) -> None:
    text = BASE.read_text("utf-8")
    right = pipeline.check(text.encode(), "a.yaml", "2026-11-23")
    left = pipeline.check(text.replace("by: A. Tester", f"by: '{word}'").encode(), "a.yaml", "2026-11-23")
    assert right.counts is not None and left.counts is not None
    assert left.counts.required == (right.counts.required[0] - 1, right.counts.required[1])
    assert [state.state for state in left.states if state.path == ("annotation", "by")] == ["missing"]
