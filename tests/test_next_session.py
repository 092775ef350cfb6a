"""A title about the next session: MTG001 and MTG006 say how to write it, and what they say silences them."""

from __future__ import annotations

import pytest
from support import BASE

import validator
from validator.diagnostic import Diagnostic

RIGHT = BASE.read_text("utf-8")
DRAFT = RIGHT.replace("status: complete", "status: draft")


def of_title(document: str) -> list[Diagnostic]:
    return [each for each in validator.check(document, today="2026-11-23").diagnostics if each.rule.code[:3] == "MTG"]


@pytest.mark.parametrize(("printed", "name", "number"), [("4th", "next", 4), ("2nd", "previous", 2)])
def test_the_neighbour_of_the_session_may_be_what_the_title_is_about(printed: str, name: str, number: int) -> None:
    wrong = RIGHT.replace("Outcome of 3rd", f"Outcome of {printed}")
    (found,) = of_title(wrong)
    assert (found.rule.code, found.help.partition(";")[0]) == (
        "MTG001",
        f"if the title is about the {name} session, write {name}: {{ordinal: {number}}}",
    )
    right = wrong.replace("  not_stated: [next]\n", f"  {name}: {{ordinal: {number}}}\n")
    assert right != wrong and of_title(right) == []


def test_another_number_is_that_of_no_neighbour() -> None:
    (found,) = of_title(RIGHT.replace("Outcome of 3rd", "Outcome of 7th"))
    assert (found.rule.code, "about the" in found.help) == ("MTG001", False)


def test_a_draft_without_a_number_is_told_both() -> None:
    wrong = DRAFT.replace("Outcome of 3rd", "Preparation of 4th").replace("  ordinal: 3\n", "")
    (found,) = [each for each in of_title(wrong) if each.rule.code == "MTG006"]
    assert "write ordinal: 4; if the title is about the next session, write next: {ordinal: 4}" in found.help
    right = wrong.replace("  not_stated: [next]\n", "  next: {ordinal: 4}\n")
    assert "MTG006" not in {each.rule.code for each in of_title(right)}
