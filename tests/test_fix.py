"""``jco check --fix``: what is surely meant is fixed, nothing else is touched, and no document is made worse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from checked import FIXES, checked, fixes, right_fixes
from documents import Case, cases
from parts import some
from support import ROOT, UPDATE, golden

from validator.editing.fixes import proposals
from validator.editing.fixes.rounds import fix_all
from validator.report.report import Report
from validator.source.building import comments

BEFORE = sorted((ROOT / "tests" / "fixes").glob("*.before.yaml"))


def checker(path: Path) -> Callable[[bytes], Report]:
    return lambda data: checked(path, data)


def errors(report: Report) -> int:
    return sum(each.severity == "error" and each.waived is None for each in report.diagnostics)


def graver(report: Report) -> int:
    """Errors and warnings: a fixed reference may let the information appear that another entry is not used."""
    return sum(each.severity != "info" and each.waived is None for each in report.diagnostics)


@pytest.mark.golden("tests/fixes/of-cases.txt")
def test_the_fixes_of_all_cases_are_those_that_were_read_and_found_right() -> None:
    """The test of each case holds its lines to what is found in it; here is that the file has no other."""
    if UPDATE:
        made = [line for each in cases() for line in fixes(each.name, checker(each.path)(each.data))]
        golden(FIXES, "\n".join(made) + "\n")
        return
    lines = [line for each in cases() for line in right_fixes().get(each.name, ())]
    assert FIXES.read_text("utf-8") == "\n".join(lines) + "\n"


@pytest.mark.no_cover
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize(
    "case", some(cases(), lambda case: case.name in right_fixes()), ids=lambda case: case.path.stem
)
def test_no_case_is_made_worse_and_nothing_but_the_fixed_is_touched(case: Case, unsafe: bool) -> None:
    check, data = checker(case.path), case.data
    done = fix_all(data, check, unsafe=unsafe)
    if done.data == data:
        assert (done.fixed, done.tidied) == (0, 0)
        return
    before = check(data)
    assert errors(done.report) <= errors(before)
    assert graver(done.report) <= graver(before)
    assert comments(before.document.text) == comments(done.report.document.text)
    again = fix_all(done.data, check, unsafe=unsafe)
    assert again.data == done.data and again.fixed == 0
    changed = [
        (old, new)
        for old, new in zip(before.document.text.split("\n"), done.report.document.text.split("\n"), strict=False)
        if old != new
    ]
    assert done.fixed + done.tidied > 0
    if len(before.document.text.split("\n")) == len(done.report.document.text.split("\n")):
        at_once = sum(len(hint.fix.edits) - 1 for _, hint in proposals(before))  # all numbers under para
        assert len(changed) <= done.fixed + done.tidied + at_once


@pytest.mark.golden("tests/fixes/*.safe.yaml", "tests/fixes/*.unsafe.yaml")
@pytest.mark.parametrize("path", BEFORE, ids=lambda path: path.name.removesuffix(".before.yaml"))
def test_a_document_comes_out_fixed(path: Path) -> None:
    check, data = checker(path), path.read_bytes()
    for unsafe, kind in ((False, "safe"), (True, "unsafe")):
        after = path.with_name(path.name.replace(".before.", f".{kind}."))
        done = fix_all(data, check, unsafe=unsafe)
        golden(after, done.data)
        assert done.data != data
