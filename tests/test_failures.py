"""A bug of jco in one document is said of it (RUN001), the others are reported, and the run ends with exit status 3."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from in_process import SHELTERED
from sets import GOOD, LATE, Jco, put

from validator import check
from validator.commands import fmt, making
from validator.diagnostic import Diagnostic
from validator.editing.fixes import rounds
from validator.pages import document
from validator.report import pipeline
from validator.report.report import Report
from validator.reporters import FORMATS, text

BUG = "annotations/bug.yaml"


@pytest.fixture(autouse=True)
def with_fallback(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """As users have it, with a document that jco fails with: the one that is called so."""
    monkeypatch.setattr(pipeline, "with_fallback", SHELTERED)
    put(BUG, GOOD.replace("id: fji-per-3", "id: bug").replace("format: jco", "\nformat: jco"))


def failing(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, is_it: Callable[..., bool]) -> None:
    """Let a function fail where what it is given is of the document that jco fails with."""
    work = getattr(module, name)

    def fails(*given: Any, **named: Any) -> Any:
        if is_it(*given):
            raise KeyError("##[error]what was not foreseen")
        return work(*given, **named)

    monkeypatch.setattr(module, name, fails)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, pipeline, "_content", lambda document, *_: document.file.endswith("bug.yaml"))


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("form", FORMATS)
def test_the_others_are_reported_in_every_format(jco_here: Jco, form: str) -> None:
    done = jco_here("check", "-f", form, "annotations")
    assert done.exit_code == 3
    assert "RUN001" in done.stdout and "DAT011" in done.stdout, done.output
    assert "2 documents checked" in done.stderr
    assert "##[" not in done.stdout


@pytest.mark.usefixtures("broken")
def test_it_says_what_to_report_and_where(jco_here: Jco) -> None:
    found = json.loads(jco_here("check", "-f", "json", "annotations").stdout)
    (bug,) = [each for each in found["diagnostics"] if each["file"] == BUG]
    assert (bug["code"], bug["severity"], bug["pointer"], bug["range"]) == ("RUN001", "error", "", None)
    assert bug["message"].startswith("this file could not be checked (KeyError: ")
    assert "test_failures.py:" in bug["message"]
    assert bug["help"].startswith("this is a bug in jco, please report it")
    entry = next(each for each in found["documents"] if each["file"] == BUG)
    assert (entry["valid"], entry["id"], entry["completeness"]) == (False, None, None)


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(
    ("words", "made"),
    [
        (("report", "annotations"), "2 documents: 1 draft; 1 could not be read"),
        (("check", "--fix", "annotations"), "DAT011"),
        (("check", "--select", "DAT", "--exit-zero", "annotations"), "DAT011"),
        (("convert", "annotations", "-o", "json"), "json/fji-per-3.json"),
        (("convert", "--check", "annotations", "-o", "json"), "FMT005"),
        (("view", "annotations", "-o", "pages"), "open pages/index.html"),
        (("export", "annotations", "--to", "csv", "-o", "tables"), "left out: annotations/bug.yaml: 1 error: RUN001"),
        (("diff", "annotations", "annotations"), "cannot be read as a document: RUN001"),
    ],
)
def test_every_command_goes_on_with_the_others(jco_here: Jco, words: tuple[str, ...], made: str) -> None:
    done = jco_here(*words)
    assert done.exit_code == 3, done.output
    assert made in done.output


@pytest.mark.parametrize(
    ("module", "name", "is_it", "words", "made"),
    [
        (
            fmt,
            "formatted",
            lambda document: "bug" in document.file,
            ("fmt", "annotations"),
            "late.yaml: formatted",
        ),
        (rounds, "_targets", lambda report, *_: report.id == "bug", ("check", "--fix", "annotations"), "DAT011"),
        (document, "page", lambda report, *_: report.id == "bug", ("view", "annotations", "-o", "p"), "written: 2"),
        (making, "canonical_bytes", lambda report, *_: report.id == "bug", ("convert", "-o", "j"), "written: 1"),
        (
            text,
            "_head",
            lambda each, *_: each.file == BUG and each.rule.code != "RUN001",
            ("check", "annotations"),
            "DAT011",
        ),
    ],
)
def test_a_bug_behind_the_check_ends_no_run_either(
    jco_here: Jco,
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    is_it: Callable[..., bool],
    words: tuple[str, ...],
    made: str,
) -> None:
    if module is text:
        put(BUG, LATE)
    put("annotations/late.yaml", LATE.replace("format: jco", "\nformat: jco"))
    failing(monkeypatch, module, name, is_it)
    done = jco_here(*words)
    assert done.exit_code == 3, done.output
    assert made in done.output
    assert "bug in jco" in done.output or "RUN001" in done.output or module is document


def test_what_the_system_refuses_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Report:
        raise OSError(5, "Input/output error", "texts/a.txt")

    monkeypatch.setattr(pipeline, "check_document", fails)
    (found,) = check(b"format: jco/1.0\n").diagnostics
    assert found.rule.code == "RUN001"
    assert "texts/a.txt Input/output error" in found.message and "bug" not in f"{found.message}{found.help}"


@pytest.mark.usefixtures("broken")
def test_no_baseline_and_no_option_hides_a_bug(jco_here: Jco) -> None:
    assert jco_here("check", "--baseline", "b.json", "--write-baseline", "annotations").exit_code == 3
    for words in (("--baseline", "b.json"), ("--exit-zero",), ("--select", "DAT")):
        done = jco_here("check", *words, "annotations")
        assert done.exit_code == 3, (words, done.output)
        assert "RUN001" in done.stdout


def test_the_rule_is_in_the_catalogue_and_explained(jco_here: Jco) -> None:
    assert "this is a bug in jco, please report it" in jco_here("explain", "RUN001").stdout


def _codes(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    return [each.rule.code for each in diagnostics]


@pytest.mark.parametrize("error", [RecursionError(), MemoryError(), AssertionError(), ValueError("x" * 10_000)])
def test_whatever_it_is_it_stays_with_its_document(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fails(*_: object) -> Report:
        raise error

    monkeypatch.setattr(pipeline, "check_document", fails)
    (found,) = check(b"format: jco/1.0\n").diagnostics
    assert _codes((found,)) == ["RUN001"] and len(found.message) < 400
