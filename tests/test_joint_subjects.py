"""EVD026 where both sides do it, and the annotation names one of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_speakers import said

from validator.release.finding import beside
from validator.report import pipeline

BOTH = [
    ("Both sides stressed that trade is growing.", "stressed that trade is growing"),
    ("In Suva, the two sides also welcomed the new port.", "welcomed the new port"),
    ("The two countries agreed to open a line.", "The two countries agreed to open a line"),
    ("Fiji and Peru reaffirmed their ties.", "reaffirmed their ties"),
    ("Peru and Fiji further condemned the attack on ships.", "condemned the attack on ships"),
    ("The meeting was friendly, and both parties welcomed the plan.", "both parties welcomed the plan"),
]
ONE = [
    ("Fiji thanked both sides and stressed that trade is growing.", "stressed that trade is growing"),
    ("At the request of the two sides Peru reaffirmed its offer.", "reaffirmed its offer"),
    ("Trade of the two countries, Fiji stressed, is growing.", "is growing"),
    ("Fiji, on behalf of both sides, welcomed the plan.", "welcomed the plan"),
    ("“Both sides welcomed the plan,” Torrens said.", "Both sides welcomed the plan"),
    ("Both sides met, and Fiji welcomed the plan.", "welcomed the plan"),
    ("Ties between Fiji and Peru were reaffirmed.", "were reaffirmed"),
    ("The ministers of Fiji and Peru welcomed the plan.", "welcomed the plan"),
    ("Both sides agreed that Fiji will open a school.", "agreed that Fiji will open a school"),
    ("The two sides welcomed the offer of Fiji to send ten ships.", "welcomed the offer of Fiji"),
    ("Fiji and Peru agreed to build a road, the cost of which Fiji will carry.", "the cost of which Fiji will carry"),
    ("According to Fiji, both sides agreed to build a road.", "agreed to build a road"),
    ("In the words of Minister Torrens, both sides welcomed the plan.", "welcomed the plan"),
    ("In her view, both sides welcomed the plan.", "welcomed the plan"),
    ("The two countries, Fiji noted, welcomed the plan.", "welcomed the plan"),
    ("Between Fiji and Peru trade rose, Fiji reported.", "trade rose"),
    ("Fiji and Peru respectively offered ships and pledged funds.", "offered ships"),
    ("The two sides offered ships and pledged funds, respectively.", "pledged funds"),
    ("Fiji and Peru each pledged funds.", "pledged funds"),
]


@pytest.mark.parametrize(("sentence", "quote"), BOTH)
@pytest.mark.parametrize("by", ["FJI", "PER", "a"])
def test_what_both_sides_do_is_not_done_by_one(sentence: str, quote: str, by: str, tmp_path: Path) -> None:
    assert said(tmp_path, "en", sentence, quote, by) == ["EVD026"]
    assert said(tmp_path, "en", sentence, quote, "all") == []


@pytest.mark.parametrize(("sentence", "quote"), ONE)
def test_both_sides_that_are_only_spoken_of_do_nothing(sentence: str, quote: str, tmp_path: Path) -> None:
    by = "PER" if "Peru reaffirmed" in sentence else "a" if "Torrens" in sentence else "FJI"
    assert said(tmp_path, "en", sentence, quote, by) == []


def test_an_act_of_both_sides_may_be_split_into_one_of_each(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("X\n\n1. Fiji and Peru will open an embassy in Suva and Lima.\n", "utf-8")
    outcome = {"kind": "commit", "strength": "firm", "what": "w", "topic": "other", "para": 1}
    outcome["quote"] = "will open an embassy"
    data = {
        "format": "jco/1.0",
        "id": "split",
        "release": {"publisher": "P", "title": "X", "lang": "en", "file": "a.txt", "numbering": "printed"},
        "meeting": {"series": "S", "inferred": ["series"], "not_stated": ["date"]},
        "parties": {"FJI": {"role": "side", "name": "Fiji"}, "PER": {"role": "side", "name": "Peru"}},
        "outcomes": [outcome | {"by": "FJI"}, outcome | {"by": "PER", "what": "v"}],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }

    def codes(of: dict[str, object]) -> list[str]:
        report = pipeline.check(
            json.dumps(of).encode(), "a.yaml", "2026-11-23", around=beside(str(tmp_path / "a.yaml"))
        )
        return [one.rule.code for one in report.diagnostics if one.rule.code == "EVD026"]

    assert codes(data) == []
    assert codes(data | {"outcomes": [outcome | {"by": "FJI"}]}) == ["EVD026"]
