"""EVD007 where another city of the annotated country is printed near a session or an event: only behind "in"."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import CASES

from validator.release.finding import beside
from validator.report import pipeline

BASE = (CASES / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
TEXT = (CASES / "silent" / "harbour.txt").read_text("utf-8")
EVENT = (
    "events:\n  talks: {kind: meeting, name: expert talks, by: all, status: held, place: {city: Berlin, country: DEU}, "
)
NEXT = '  next: {place: {city: Berlin, country: DEU}, date: 2025, date_text: "2025", para: 4, quote: next Meeting}\n'
HOME = "Officials travelled to Berlin."


def said(folder: Path, document: str, *paragraphs: str) -> list[tuple[str, str]]:
    """The findings on cities, with what is printed in their place."""
    more = "".join(f"\n{number}. {words}\n" for number, words in enumerate(paragraphs, 4))
    (folder / "harbour.txt").write_text(f"{TEXT}{more}", "utf-8")
    report = pipeline.check(document.encode(), "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))
    assert report.facts is not None
    return [(one.rule.code, one.message) for one in report.diagnostics if one.path[-1:] == ("city",)]


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("The expert talks took place there, and a ferry between Hamburg and Reykjavik was agreed.", ""),
        ("The expert talks took place in the German capital. A yard was visited in Hamburg.", ""),
        ("The expert talks took place in the capital, near the Hamburg road.", ""),
        ("The expert talks took place there, and a yard was visited in Hamburg.", ""),
        ("The expert talks took place in the German capital, and a yard was visited in Hamburg.", ""),
        ("The expert talks took place in Hamburg on 4 May 2024.", "Hamburg"),
        ("The expert talks took place in May 2024 in Hamburg.", "Hamburg"),
    ],
)
def test_an_event_is_in_another_city_where_its_sentence_says_so(words: str, other: str, tmp_path: Path) -> None:
    document = BASE.replace("events:\n", f"{EVENT}date: 2024-05-04, para: 4}}\n")
    found = said(tmp_path, document, words, HOME)
    assert [code for code, _ in found] == (["EVD007"] if other else [])
    assert all(other in message for _, message in found)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("The next Meeting is held in the German capital in 2025, beside a fair of Hamburg.", ""),
        ("The next Meeting is held there in 2025. Ships will be shown in Hamburg.", ""),
        ("The next Meeting is held in Hamburg in 2025.", "Hamburg"),
    ],
)
def test_the_next_session_is_in_another_city_where_its_sentence_says_so(words: str, other: str, tmp_path: Path) -> None:
    document = BASE.replace("  not_stated: [next]\n", NEXT)
    found = said(tmp_path, document, words, HOME)
    assert [code for code, _ in found] == (["EVD007"] if other else [])
    assert all(other in message for _, message in found)
