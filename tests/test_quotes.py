"""OUT005 over many invented quotes: right ones are silent, wrong ones name the kind that they read like."""

from pathlib import Path

import pytest
import support

from validator.report import pipeline

BASE = support.BASE.read_text("utf-8")
LINES = [line.split(" | ") for line in (Path(__file__).parent / "quotes.txt").read_text("utf-8").splitlines()[1:]]


@pytest.mark.parametrize("line", LINES, ids="-".join)
def test_a_quote_is_doubted_only_where_it_tells_of_another_kind(line: list[str]) -> None:
    kind, by, quote, *other = line
    actor = "all" if by == "all" else "tora"
    act = f'{{kind: {kind}, by: {actor}, to: PER, refs: accord, what: Trade, para: 3, quote: "{quote}"}}'
    text = BASE.replace("agreements:\n", f"  - {act}\nagreements:\n")
    report = pipeline.check(text.encode(), "quote.yaml", "2026-11-23")
    found = [each for each in report.diagnostics if each.rule.code == "OUT005"]
    assert [each.pointer for each in found] == ["/outcomes/2/kind"] * len(other)
    assert [f"write kind: {name}" in each.help for each, name in zip(found, other, strict=True)] == [True] * len(other)
