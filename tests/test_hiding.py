"""Who hides whom: one table, each row of it shown by a case, and what it hides never lost."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from checked import checked
from documents import case, cases
from sets import Jco, put

from validator.catalogue import RULES
from validator.diagnostic import Diagnostic
from validator.reporters.json_shape import WithHidden
from validator.rules.hiding import ANY, ROWS, SILENT, Row, silencing, told

LATE = case("DAT/DAT003-release-year").text
"""A release that is dated ten years too late: it hides DAT009, DAT011 and DAT012."""


@cache
def _hidden() -> dict[str, list[Diagnostic]]:
    """What is hidden in each case."""
    found = {}
    for each in cases():
        found[each.name] = list(checked(each.path, each.data).hidden)
    return found


def _pairs(hidden: list[Diagnostic]) -> Counter[str]:
    return Counter(f"{each.rule.code} by {each.hidden.code}" for each in hidden if each.hidden)


@pytest.mark.parametrize("each", [each for each in cases() if b"# hidden: " in each.data], ids=lambda each: each.name)
def test_a_case_hides_exactly_what_it_says(each: object) -> None:
    name = each.name  # type: ignore[attr-defined]
    expected = re.findall(r"(?m)^# hidden: (.*)$", case(name.rpartition(".")[0]).text)
    assert _pairs(_hidden()[name]) == Counter(expected)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.hidden} by {row.by}")
def test_each_rule_of_each_row_is_shown_by_a_case(row: Row) -> None:
    pairs = [(each.rule.code, each.hidden.code) for found in _hidden().values() for each in found if each.hidden]
    behind = {one for one, by in pairs if row.by == ANY or by in row.by.split()}
    before = {by for one, by in pairs if row.hidden == ANY or one in row.hidden.split()}
    assert row.hidden == ANY or set(row.hidden.split()) <= behind
    assert row.by == ANY or set(row.by.split()) <= before


def test_rows_name_rules_and_who_hides_is_decided_before() -> None:
    # What is hidden hides nothing: so whether it is must be known by the row in which it hides.
    for number, row in enumerate(ROWS):
        assert {*row.hidden.split(), *row.by.split()} - RULES.keys() <= set(ANY.split())
        others = [other for other in ROWS[number + 1 :] if other.by not in (ANY, other.hidden)]
        later = {code for other in others for code in other.hidden.split()}
        assert row.by in (ANY, row.hidden) or later.isdisjoint(row.by.split()), row
    assert SILENT.keys() <= RULES.keys()
    silent = [code for value in SILENT.values() for code in value.split()]
    assert [each for each in silent if not any(code.startswith(each) for code in RULES)] == []
    assert [by for by in SILENT if by in silencing(by)] == []


def test_what_is_hidden_is_shown_when_asked_for(jco_here: Jco) -> None:
    put("late.yaml", LATE)
    line = LATE.split("\n").index(next(each for each in LATE.split("\n") if "expect: DAT003" in each)) + 1
    silent = jco_here("check", "late.yaml", "-f", "concise")
    for form in ("text", "concise"):
        shown = jco_here("check", "late.yaml", "-f", form, "--show-hidden")
        assert (shown.exit_code, shown.stderr) == (silent.exit_code, silent.stderr), "they do not count"
        for code in ("DAT009", "DAT011", "DAT012"):
            assert f"hidden[{code}]" in shown.stdout and code not in silent.stdout
        assert shown.stdout.count(f"hidden by DAT003 at line {line}") == 3


def test_the_json_report_lists_what_is_hidden_when_asked_for(jco_here: Jco) -> None:
    put("late.yaml", LATE)
    plain = json.loads(jco_here("check", "late.yaml", "-f", "json").stdout)
    text = jco_here("check", "late.yaml", "-f", "json", "--show-hidden").stdout
    shape = json.loads(text)
    hidden = shape.pop("hidden")
    assert shape == plain and "hidden" not in plain
    assert [(each["code"], each["hidden_by"]["code"]) for each in hidden] == [
        ("DAT012", "DAT003"),
        ("DAT011", "DAT003"),
        ("DAT009", "DAT003"),
    ]
    (by,) = [each for each in plain["diagnostics"] if each["code"] == "DAT003"]
    assert hidden[0]["hidden_by"]["range"] == by["range"]
    assert json.loads(WithHidden.model_validate_json(text).model_dump_json()) == {**shape, "hidden": hidden}


def test_statistics_count_what_is_hidden_after_the_rest(jco_here: Jco) -> None:
    put("late.yaml", LATE)
    done = jco_here("check", "late.yaml", "--statistics", "-q")
    assert done.stderr.split("\n") == [
        "1  error    DAT003 annotated-before-release",
        "1  hidden   DAT009 relative-date-wrong",
        "1  hidden   DAT011 late-release",
        "1  hidden   DAT012 retrieved-before-release",
        "",
    ]


@pytest.mark.parametrize("words", [["--ignore", "DAT003"], ["--select", "DAT011"]])
def test_a_rule_that_is_switched_off_hides_what_it_hides(jco_here: Jco, words: list[str]) -> None:
    put("late.yaml", LATE)
    assert jco_here("check", "late.yaml", "-f", "concise", *words).stdout == ""
    assert "hidden[DAT011]" in jco_here("check", "late.yaml", "-f", "concise", "--show-hidden", *words).stdout


@pytest.mark.parametrize("place", ["document", "jco.toml"])
def test_a_waiver_finds_what_is_hidden(jco_here: Jco, place: str) -> None:
    waiver = "  waive: [{rule: DAT011, why: posted late}, {rule: DAT013, why: no}]\n" if place == "document" else ""
    put("late.yaml", f"{LATE}{waiver}")
    if not waiver:
        put(
            "jco.toml",
            "".join(f'[[waivers]]\nrule = "{code}"\nwhy = "x"\nfile = "late.yaml"\n' for code in ("DAT011", "DAT013")),
        )
    shape = json.loads(jco_here("check", "late.yaml", "-f", "json", "--show-hidden").stdout)
    waived = [(each["code"], each["waived"]["source"]) for each in shape["diagnostics"] if each["waived"]]
    assert waived == [("DAT011", place)], "who waives it has looked at it"
    unused = [each["message"] for each in shape["diagnostics"] if each["code"] == "WAV001"]
    assert unused == ["the waiver of DAT013 matches no finding"]
    assert [each["code"] for each in shape["hidden"]] == ["DAT012", "DAT009"]


def test_a_waiver_is_not_called_unused_where_its_rule_looks_away(jco_here: Jco) -> None:
    # A day that no calendar has is compared with nothing, so nobody knows whether the release is late.
    text = Path(case("silent/base").path).read_text("utf-8")
    put("a.yaml", text.replace("date: 2024-05-14", "date: 2024-06-31") + "  waive: [{rule: DAT011, why: x}]\n")
    assert re.findall("[A-Z]{3}[0-9]{3}", jco_here("check", "a.yaml", "-f", "concise").stdout) == ["DAT001"]


def test_explain_tells_who_hides_a_rule_and_whom_it_hides(jco_here: Jco) -> None:
    assert (
        "Hidden by DAT003 in the document; DAT007, EVD013, EVD024 at the same place; EVD024 at what it rests on."
        in told("DAT011")
    )
    assert told("DAT011") in jco_here("explain", "DAT011").stdout
    assert "Hides DAT012 at what it rests on; DAT009, DAT011 in the document." in jco_here("explain", "DAT003").stdout
    assert told("YML001") == ""
