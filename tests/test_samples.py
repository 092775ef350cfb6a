"""The samples: each passes every check and is laid out, and shows one cause where one line of it is taken away."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import Run
from support import ROOT

import validator
from validator.api import check

SAMPLES = ROOT / "samples"
INVENTED = sorted((SAMPLES / "invented").glob("*.yaml"))
SHOWN = {
    "direct-speech": "direct speech",
    "agency-text": "text of an agency that another site carries",
    "several-heads": "several heads of unequal rank",
    "session-today": 'a session "today"',
    "signed-papers": "a list of signed papers",
    "unsigned-decisions": "a list of decisions that nobody has signed",
}


@pytest.mark.parametrize("path", INVENTED, ids=lambda path: path.stem)
def test_an_invented_sample_is_complete_and_nothing_is_found_in_it(path: Path, jco: Run) -> None:
    report = check(path, today="2026-11-29")
    assert [each.message for each in report.diagnostics if each.waived is None] == []
    assert (
        report.valid and report.coverage is not None and report.coverage[0] + report.coverage[1] == report.coverage[2]
    )
    assert "status: complete" in path.read_text("utf-8")
    assert jco("fmt", "--check", path).returncode == 0
    assert validator.convert(path)


@pytest.mark.parametrize("path", INVENTED, ids=lambda path: path.stem)
def test_its_text_says_in_its_first_line_that_it_is_invented(path: Path) -> None:
    named = re.search(r"(?m)^  file: (\S+)", path.read_text("utf-8"))
    assert named and (path.parent / named[1]).read_text("utf-8").startswith("INVENTED TEXT")


@pytest.mark.parametrize(("name", "what"), SHOWN.items())
def test_each_case_has_its_sample_and_the_samples_are_listed(name: str, what: str) -> None:
    comment = (SAMPLES / "invented" / f"{name}.yaml").read_text("utf-8").partition("format:")[0]
    assert what in " ".join(comment.replace("\n#", "").split())
    assert f"{name}.yaml" in (SAMPLES / "README.md").read_text("utf-8")


def one_line_less() -> list[tuple[str, str]]:
    lines = [(path, re.search(rf"(?m)^  {name}: .*\n", path.read_text("utf-8"))) for path in INVENTED
             for name in ("numbering", "begins")]  # fmt: skip
    return [(path.stem, found[0]) for path, found in lines if found]


@pytest.mark.parametrize(("name", "line"), one_line_less())
def test_a_line_that_says_how_paragraphs_are_counted_is_asked_for_once_and_given_back(
    name: str, line: str, jco: Run, tmp_path: Path
) -> None:
    for path in (SAMPLES / "invented").iterdir():
        shutil.copy(path, tmp_path)
    sample = tmp_path / f"{name}.yaml"
    whole = sample.read_text("utf-8")
    sample.write_text(whole.replace(line, ""), "utf-8")
    found = check(sample, today="2026-11-29").diagnostics
    codes = [each.rule.code for each in found if each.waived is None]
    # What is assumed without the line may be what it says; else one finding gives the cause.
    assert codes in ([], ["EVD028"], ["EVD023"])
    if codes:
        assert jco("check", "--fix", sample, "--today", "2026-11-29").returncode == 0
        assert [each for each in check(sample, today="2026-11-29").diagnostics if each.waived is None] == []


def test_at_least_one_sample_needs_the_line() -> None:
    assert ("session-today", "  numbering: lines\n") in one_line_less()
