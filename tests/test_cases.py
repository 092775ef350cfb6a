"""Wrong documents as data (``documents``): each finding is expected on its line, and nothing else is said.

A line that ends in ``# expect: CODE /pointer`` is where a diagnostic must point; a comment line of that form speaks of
the next line. A file under ``silent`` expects nothing. ``# today: DATE`` sets the day of the run.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest
from checked import MESSAGES, TODAY, checked, fixes, messages, right, right_fixes
from documents import Case, Misfit, cases, edited
from support import UPDATE, golden

from validator.catalogue import RULES
from validator.report.report import Report

_OF_JSON = {"EVD021"}  # a case is YAML; the table of test_derived has what is said of JSON alone
_TODAY = re.compile(r"(?m)^# today: (\S+)$")


def expectations(text: str) -> list[tuple[int, str, str]]:
    """(line, code, pointer) of all expectations of a case; several on one line are separated by their marks."""
    found, waiting = [], []
    for number, line in enumerate(text.split("\n"), 1):
        marks = re.findall(r"# expect: ([A-Z]{3}[0-9]{3})(?: (/[^\s#]*))?", line)
        if line.lstrip().startswith("# expect:"):
            waiting += marks
            continue
        found += [(number, code, where) for code, where in waiting + marks]
        waiting = []
    return sorted(found)


def told(got: list[tuple[int, str, str]], expected: list[tuple[int, str, str]], report: Report) -> str:
    """What is too much and what is missing, each under its line, and what the findings say."""
    lines = ["", *report.document.text.split("\n")]
    wrong = [("not found", *each) for each in (Counter(expected) - Counter(got)).elements()]
    wrong += [("not expected", *each) for each in (Counter(got) - Counter(expected)).elements()]
    said = [f"{found.rule.code} {found.pointer}: {found.message}" for found in report.diagnostics]
    shown = [f"{number:3} | {lines[number]}\n      {what}: {code} {where}" for what, number, code, where in wrong]
    return "\n".join(["", *shown, "Findings:", *said])


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_case_gives_exactly_the_expected_findings(case: Case) -> None:
    text = case.data.decode("utf-8", "replace").replace("\r\n", "\n")
    report = _checked(case)
    got = sorted(
        (found.range.start.line if found.range else 0, found.rule.code, found.pointer)
        for found in report.diagnostics
        if found.waived is None
    )
    expected = expectations(text)
    assert got == expected, told(got, expected, report)
    assert messages(case.name, report) == right(MESSAGES).get(case.name, []), (
        "run `make golden FILE=tests/fixes/messages-of-cases.txt`, read the diff"
    )
    found_fixes = fixes(case.name, checked(case.path, case.data))
    assert found_fixes == right_fixes().get(case.name, []), (
        "run `make golden FILE=tests/fixes/of-cases.txt`, read the diff"
    )
    assert bool(expected) != (case.path.parent.name == "silent"), "a case expects something, unless it is under silent"
    is_complete = report.status in ("complete", "reviewed")
    for found in report.diagnostics:
        rule = RULES[found.rule.code]
        usual = "error" if rule.grows and is_complete else rule.severity
        assert found.severity == ("info" if "-information" in case.path.stem else usual)
        assert found.message and "deque" not in found.message and "^[" not in found.message + found.help


@pytest.mark.golden("tests/fixes/messages-of-cases.txt")
def test_what_is_said_of_all_cases_was_read_and_found_right() -> None:
    """The test of each case holds its lines to what is found in it; here is that the file has no other."""
    if UPDATE:
        made = [line for each in cases() for line in messages(each.name, _checked(each))]
        golden(MESSAGES, "\n".join(made) + "\n")
        return
    lines = [line for each in cases() for line in right(MESSAGES).get(each.name, ())]
    assert MESSAGES.read_text("utf-8") == "\n".join(lines) + "\n"


def _checked(case: Case) -> Report:
    today = _TODAY.search(case.data.decode("utf-8", "replace").replace("\r\n", "\n"))
    return checked(case.path, case.data, today[1] if today else TODAY)


def test_every_registered_rule_has_a_case_that_expects_it() -> None:
    from validator.rules import registered

    expected = {code for each in cases() for _, code, _ in expectations(each.data.decode("utf-8", "replace"))}
    assert sorted({rule.code for rule in registered()} - expected - _OF_JSON) == []


def test_every_rule_is_documented_and_every_code_is_in_the_catalogue() -> None:
    from validator.rules import registered

    assert [rule.code for rule in registered() if not (rule.check.__doc__ or "").strip()] == []


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        ("@@ outcomes\n-    by: nobody\n", "do not stand there"),
        ("@@ outcomes\n-    para: 2\n@@ outcomes\n-    para: 1\n", "do not stand there, below the change before"),
        ("@@ meeting\n-    by: all\n", "do not stand there"),
        ("@@ outcomes\n-    by: all  \n", "do not stand there"),
        ("@@ people\n+  more: {name: x}\n", "stand there in"),
        ("@@ peple\n-people:\n", "no such key"),
        ("@@ meeting\n-  ordinal: 3\n  ordinal: 4\nx: 1\n", "each line begins with"),
        ("--- EVD/nowhere.yaml\n@@ id\n-id: x\n", "No such file"),
    ],
)
def test_an_edit_that_does_not_fit_its_base_is_refused(edit: str, what: str) -> None:
    with pytest.raises((Misfit, FileNotFoundError), match=what):
        edited(edit)


def test_an_edit_says_where_in_the_block_and_in_which_order() -> None:
    text = edited(
        "# Why.\n@@ id\n id: fji-per-3 # expect: FMT006\n\n"
        "@@ outcomes\n   - kind: request\n-    by: tora\n+    by: rojas\n"
    )
    assert text.startswith("# Why.\nformat: jco/1.0\nid: fji-per-3 # expect: FMT006\nrelease:\n")
    assert "  - kind: request\n    by: rojas\n    to: PER\n" in text and "    by: all\n" in text
    assert text.endswith("  status: complete\n")
