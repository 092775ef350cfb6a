"""What a format for people shows of many findings: the least severity, a few of a kind, a word on the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sets import BROKEN, DRAFT, Jco, named, put
from support import BASE

INFO = DRAFT.replace("id: fji-per-3", "id: fji-per-3\nx-note: a note of ours")
"""A document with one finding that asks for nothing: FMT002."""
HUMAN = ("text", "concise", "github", "markdown")


@pytest.fixture
def several(jco_here: Jco) -> Jco:
    """Three documents: one with an error and an info, one with a warning, one with an info."""
    put("annotations/info.yaml", named(INFO, "info"))
    put("annotations/broken.yaml", named(BROKEN, "broken").replace("id: broken", "id: broken\nx-a: 1"))
    return jco_here


@pytest.mark.parametrize("name", HUMAN)
def test_of_several_documents_infos_are_counted_and_not_shown(several: Jco, name: str) -> None:
    done = several("check", "-f", name)
    assert ("FMT002" in done.stdout, "DAT011" in done.stdout, "SCH004" in done.stdout) == (False, True, True)
    last = done.stderr.splitlines()[-1]
    assert "1 error, 1 warning, 2 info; 2 info not shown (--show info lists them)" in last
    assert "FMT002" in several("check", "-f", name, "--show", "info").stdout


@pytest.mark.parametrize("name", HUMAN)
def test_of_one_document_everything_is_shown(several: Jco, name: str) -> None:
    done = several("check", "-f", name, "annotations/info.yaml")
    assert "FMT002" in done.stdout and "not shown" not in done.stderr


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab"])
def test_formats_for_programs_have_everything(several: Jco, name: str) -> None:
    done = several("check", "-f", name, "--show", "error")
    assert all(code in done.stdout for code in ("FMT002", "DAT011", "SCH004")) and "not shown" not in done.stderr


def test_what_is_shown_does_not_decide_what_fails(several: Jco) -> None:
    Path("annotations/broken.yaml").unlink()
    assert several("check", "--show", "error").exit_code == 0
    strict = several("check", "--strict", "--show", "error")
    assert (strict.exit_code, "DAT011" in strict.stdout) == (1, True), "what fails the run is shown"
    everything = several("check", "--fail-on", "info")
    assert (everything.exit_code, "FMT002" in everything.stdout) == (1, True)


def test_the_configuration_says_it_and_the_command_line_overrides_it(several: Jco) -> None:
    put("jco.toml", 'folders = ["annotations"]\nshow = "error"\n')
    done = several("check")
    assert ("DAT011" in done.stdout, "SCH004" in done.stdout) == (False, True)
    assert "1 warning, 2 info not shown (--show info lists them)" in done.stderr
    assert "FMT002" in several("check", "--show", "info").stdout
    put("jco.toml", 'show = "info"\n')
    assert "FMT002" in several("check").stdout
    put("jco.toml", 'show = "notice"\n')
    wrong = several("check")
    assert (wrong.exit_code, "show: 'notice' is not a severity" in wrong.stdout) == (2, True)
    assert several("check", "--show", "notice").exit_code == 2


def test_a_report_in_a_file_has_what_the_screen_leaves_out(several: Jco) -> None:
    several("check", "-f", "text", "-f", "json=all.json")
    assert "FMT002" in {each["code"] for each in json.loads(Path("all.json").read_text("utf-8"))["diagnostics"]}


def test_waived_findings_are_listed_whatever_their_severity(several: Jco) -> None:
    put("jco.toml", '[[waivers]]\nrule = "DAT011"\nwhy = "posted late"\n')
    assert "waived[DAT011]" in several("check", "--show", "error", "--show-waived").stdout


def test_a_set_of_findings_that_ask_for_nothing_gives_one_line(jco_here: Jco) -> None:
    for number in range(12):
        put(f"annotations/{number}.yaml", named(INFO, f"info-{number}"))
    Path("annotations/late.yaml").unlink()
    done = jco_here("check", "annotations")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "12 documents checked: 12 info; 12 info not shown" in done.stderr


def many(count: int, other: int = 0) -> None:
    """A document with so many findings of COV001, and of SCH004."""
    text = BASE.read_text("utf-8").replace("  paragraphs: 3\n", f"  paragraphs: {3 + count}\n")
    wrong = "".join(f"  - {{kind: agreed{number}, by: all, what: Ships, para: 2}}\n" for number in range(other))
    put("many.yaml", text.replace("agreements:\n", f"{wrong}agreements:\n", 1))


@pytest.mark.parametrize("name", HUMAN)
def test_of_very_many_findings_of_one_code_the_first_few_are_shown_and_the_others_counted(
    jco_here: Jco, name: str
) -> None:
    many(40, other=2)
    done = jco_here("check", "many.yaml", "-f", name)
    shown = done.stdout
    assert (
        shown.count("nothing is annotated from paragraph ") == 5 and "paragraph 4" in shown and "paragraph 8" in shown
    )
    assert "35 more findings of COV001 are not shown" in shown
    assert shown.count("agreed") >= 2, "those of another code are all there"
    assert "46 errors" in done.stderr, "all are counted"
    whole = jco_here("check", "many.yaml", "-f", name, "--max-per-file", "0").stdout
    assert whole.count("nothing is annotated from paragraph ") == 40 and "more findings of" not in whole


@pytest.mark.parametrize("name", HUMAN)
def test_twenty_of_one_code_are_all_shown(jco_here: Jco, name: str) -> None:
    many(20)
    shown = jco_here("check", "many.yaml", "-f", name).stdout
    assert shown.count("nothing is annotated from paragraph ") == 20 and "more findings of" not in shown


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab"])
def test_programs_get_all_of_one_code(jco_here: Jco, name: str) -> None:
    many(40)
    shown = jco_here("check", "many.yaml", "-f", name).stdout
    assert all(f"from paragraph {number}" in shown for number in range(4, 44))
