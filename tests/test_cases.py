"""Wrong documents as data: each finding is expected on its line, and nothing else is said.

A line that ends in ``# expect: CODE /pointer`` is where a diagnostic must point; a comment line of that form speaks of
the next line. A file under ``silent`` expects nothing. ``# today: DATE`` sets the day of the run.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from validator import pipeline
from validator.catalogue import RULES
from validator.release.finding import beside

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.rglob("*.yaml"))
_EXPECT = re.compile(r"# expect: ([A-Z]{3}[0-9]{3})(?: (/\S*))?[ \t]*$")
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


def name(path: Path) -> str:
    return str(path.relative_to(CASES))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_case_gives_exactly_the_expected_findings(path: Path) -> None:
    data = path.read_bytes()
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    today = _TODAY.search(text)
    report = pipeline.check(data, name(path), today[1] if today else "2026-11-23", around=beside(str(path)))
    got = sorted(
        (found.range.start.line if found.range else 0, found.rule.code, found.pointer)
        for found in report.diagnostics
        if found.waived is None
    )
    expected = expectations(text)
    assert got == expected, "\n".join(f"{d.rule.code} {d.range} {d.pointer} {d.message}" for d in report.diagnostics)
    assert bool(expected) != (path.parent.name == "silent"), "a case expects something, unless it is under silent"
    is_complete = report.status in ("complete", "reviewed")
    for found in report.diagnostics:
        rule = RULES[found.rule.code]
        usual = "error" if rule.grows and is_complete else rule.severity
        assert found.severity == ("info" if "-information" in path.stem else usual)
        assert found.message and "deque" not in found.message and "^[" not in found.message + found.help


def test_every_registered_rule_has_a_case_that_expects_it() -> None:
    from validator.rules import registered

    expected = {code for path in FILES for _, code, _ in expectations(path.read_text("utf-8", "replace"))}
    assert sorted({rule.code for rule in registered()} - expected - _OF_JSON) == []


def test_every_rule_is_documented_and_every_code_is_in_the_catalogue() -> None:
    from validator.rules import registered

    assert [rule.code for rule in registered() if not (rule.check.__doc__ or "").strip()] == []
