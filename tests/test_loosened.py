"""A change that waives itself: what it adds to what does not count is said, and does not decide how it is judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sets import BROKEN, GOOD, LATE, WAIVER, named
from test_strangers_change import Here, git

SAID = "this change exempts more findings:"
CONFIG = 'folders = ["annotations"]\nfail_on = "warning"\n'


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Here:
    return Here(monkeypatch)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A set with a configuration, and a branch on which a document that fails was added."""
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations" / "a.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "jco.toml").write_text(CONFIG, "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "switch", "-qc", "topic")
    (tmp_path / "annotations" / "b.yaml").write_text(named(LATE, "fji-per-4"), "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "two")
    return tmp_path


# What a change does to jco.toml → the line that says it.
LOOSENED = {
    "a waiver": (CONFIG + WAIVER, "jco.toml:3: waives DAT011 in all documents: posted late"),
    "ignore": (CONFIG + 'ignore = ["DAT"]\n', "jco.toml: ignore: DAT"),
    "exclude": (CONFIG + 'exclude = ["b.yaml"]\nforce_exclude = true\n', "jco.toml: exclude: b.yaml"),
    "select": (CONFIG + 'select = ["EVD"]\n', "jco.toml: select: only EVD"),
    "fail_on": ('folders = ["annotations"]\n', "jco.toml: fail_on: error, not warning"),
    "folders": (CONFIG.replace("annotations", "annotations/new"), "jco.toml: folders: only annotations/new"),
    "sources": (CONFIG + 'sources = ["annotations/new"]\n', "jco.toml: sources: annotations/new"),
    "max_bytes": (
        f"{CONFIG}max_bytes = 9_000_000\n",
        "jco.toml: max_bytes: 9000000, which counts for later changes, not for this one",
    ),
    "none": ("", "jco.toml: fail_on: error, not warning"),
}


def test_a_change_cannot_raise_what_its_own_files_may_cost(run: Here, data: Path) -> None:
    large = named(GOOD, "fji-per-5") + "".join(f"# {number:060}\n" for number in range(20_000))
    (data / "annotations" / "c.yaml").write_text(large, "utf-8")
    (data / "jco.toml").write_text(f"{CONFIG}max_bytes = 9_000_000\n", "utf-8")
    assert "YML012" in run("check", "--since", "main", cwd=data).stdout
    assert "YML012" not in run("check", "--since", "main", "--max-bytes", "9000000", cwd=data).stdout
    assert "YML012" not in run("check", cwd=data).stdout
    git(data, "add", "jco.toml")
    git(data, "commit", "-qm", "a larger limit")
    assert "YML012" not in run("check", "--since", "HEAD", cwd=data).stdout


@pytest.mark.parametrize(("text", "line"), LOOSENED.values(), ids=LOOSENED.keys())
def test_what_a_change_adds_is_said_in_every_run_over_it(run: Here, data: Path, text: str, line: str) -> None:
    (data / "annotations" / "new").mkdir()
    (data / "annotations" / "new" / "c.yaml").write_text(named(GOOD, "fji-per-5"), "utf-8")
    (data / "jco.toml").write_text(text, "utf-8")
    for words in (["check"], ["convert", "-o", "json"], ["check", "--fix", "--diff"]):
        said = run(*words, "--since", "main", cwd=data).stderr
        assert SAID in said and f"  {line}\n" in said, said
    assert SAID not in run("check", cwd=data).stderr


def test_a_configuration_that_is_gone_new_or_not_valid_is_said(run: Here, data: Path) -> None:
    (data / "jco.toml").unlink()
    assert "jco.toml: deleted" in run("check", "--since", "main", cwd=data).stderr
    (data / "pyproject.toml").write_text('[tool.jco]\nignore = ["DAT"]\n', "utf-8")
    assert "pyproject.toml: ignore: DAT" in run("check", "--since", "main", cwd=data).stderr
    (data / "jco.toml").write_text("fail_on = 3\n", "utf-8")
    assert "jco.toml: not valid" in run("check", "--config-from", "main", cwd=data).stderr


def test_waivers_of_documents_and_of_the_baseline_are_said_too(run: Here, data: Path) -> None:
    old = GOOD + "  waive: [{rule: DAT011, why: old}]\n"
    (data / "annotations" / "a.yaml").write_text(old, "utf-8")
    git(data, "commit", "-qam", "three")
    (data / "annotations" / "a.yaml").write_text(
        old.replace("why: old}", "why: old}, {rule: EVD005, path: /outcomes, why: new}"), "utf-8"
    )
    (data / "annotations" / "c.yaml").write_text(named(BROKEN, "fji-per-5"), "utf-8")
    (data / "jco.toml").write_text(CONFIG + 'baseline = "b.json"\n', "utf-8")
    assert run("check", "--write-baseline", cwd=data).exit_code == 0
    said = run("check", "--since", "HEAD", cwd=data).stderr
    assert ": waives EVD005 at /outcomes: new" in said and ": old" not in said, said
    assert "jco.toml: baseline: b.json holds 3 more: DAT011 1, SCH004 1, WAV001 1" in said, said


def test_a_change_that_adds_nothing_is_not_spoken_of(run: Here, data: Path) -> None:
    stricter = CONFIG.replace('"warning"', '"info"') + "document_waivers = false\n# a comment\n"
    (data / "jco.toml").write_text(stricter, "utf-8")
    assert SAID not in run("check", "--since", "main", cwd=data).stderr


def test_what_is_added_stands_in_the_formats_for_a_pull_request(run: Here, data: Path) -> None:
    (data / "jco.toml").write_text(CONFIG + WAIVER.replace("posted late", "##[error] x\\u001b"), "utf-8")
    done = run("check", "--since", "main", "-f", "github", "-f", "markdown=summary.md", cwd=data)
    assert "::warning title=jco::this change exempts more findings:%0Ajco.toml:3: waives DAT011" in done.stdout
    assert "This change exempts more findings" in (data / "summary.md").read_text("utf-8")
    assert "##[" not in done.stdout + done.stderr and "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize("since", [["--since", "main"], ["--config-from", "main"], []])
def test_programs_are_told_what_is_added_of_what_kind_where_and_whether_it_has_effect(
    run: Here, data: Path, since: list[str]
) -> None:
    (data / "jco.toml").write_text(CONFIG + WAIVER, "utf-8")
    late = GOOD + "  waive: [{rule: DAT011, why: late}]\n"
    (data / "annotations" / "a.yaml").write_text(late, "utf-8")
    formats = [*(f"--format={name}" for name in ("json", "sarif=r.sarif", "junit=r.xml", "gitlab=r.json"))]
    found = json.loads(run("check", *since, *formats, cwd=data).stdout)["loosened"]
    others = [(data / name).read_text("utf-8") for name in ("r.sarif", "r.xml", "r.json")]
    assert [each.count("waives DAT011 in all documents: posted late") for each in others] == [bool(since)] * 3
    if not since:
        assert found is None
        return
    is_base = since[0] == "--config-from"
    lines = len(late.splitlines())
    assert [(each["file"], each["line"], each["kind"], each["has_effect"]) for each in found] == [
        ("jco.toml", 3, "waiver", not is_base),
        ("annotations/a.yaml", lines, "waiver", True),
    ]
    assert found[0]["message"] == "waives DAT011 in all documents: posted late"


def test_of_very_many_additions_people_see_the_first_and_programs_all(run: Here, data: Path) -> None:
    (data / "jco.toml").write_text(CONFIG + WAIVER * 70, "utf-8")
    done = run("check", "--since", "main", "-f", "json", cwd=data)
    assert len(json.loads(done.stdout)["loosened"]) == 70
    assert done.stderr.count("waives DAT011") == 50 and "  and 20 more\n" in done.stderr


def test_what_is_added_to_a_baseline_of_the_command_line_is_said(run: Here, data: Path) -> None:
    assert run("check", "--write-baseline", "--baseline", "b.json", cwd=data).exit_code == 0
    said = run("check", "--baseline", "b.json", "--since", "main", cwd=data).stderr
    assert "  b.json: holds 1 more: DAT011 1\n" in said


@pytest.mark.parametrize("text", [each[0] for each in LOOSENED.values()], ids=LOOSENED.keys())
def test_configuration_and_baseline_of_the_base_judge_a_change(run: Here, data: Path, text: str) -> None:
    (data / "annotations" / "new").mkdir()
    (data / "jco.toml").write_text(text, "utf-8")
    git(data, "add", "-A")
    git(data, "commit", "-qm", "three")
    done = run("check", "--config-from", "main", "-f", "concise", cwd=data)
    assert (done.exit_code, "DAT011" in done.stdout) == (1, True), done.stderr
    assert "configuration and baseline are taken from main" in done.stderr
    assert "which has no effect in this run" in done.stderr
    assert run("check", "--config-from", "main", "--since", "main", cwd=data).exit_code == 1


def test_a_baseline_of_the_change_holds_nothing(run: Here, data: Path) -> None:
    (data / "jco.toml").write_text(CONFIG + 'baseline = "b.json"\n', "utf-8")
    git(data, "switch", "-q", "main")
    (data / "jco.toml").write_text(CONFIG + 'baseline = "b.json"\n', "utf-8")
    assert run("check", "--write-baseline", cwd=data).exit_code == 0
    git(data, "add", "-A")
    git(data, "commit", "-qm", "a baseline")
    (data / "annotations" / "b.yaml").write_text(named(LATE, "fji-per-4"), "utf-8")
    assert run("check", "--write-baseline", cwd=data).exit_code == 0
    assert run("check", cwd=data).exit_code == 0
    for words in (["check"], ["check", "--baseline", "b.json"]):
        assert run(*words, "--config-from", "HEAD", cwd=data).exit_code == 1
    assert run("check", "--config-from", "HEAD", "--write-baseline", cwd=data).exit_code == 2
    (data / "b.json").unlink()
    git(data, "rm", "-q", "--cached", "b.json")
    assert run("check", "--config-from", "HEAD", "annotations/a.yaml", cwd=data).exit_code == 0, "it is read from there"


def test_a_base_without_configuration_is_said(run: Here, data: Path) -> None:
    git(data, "rm", "-q", "jco.toml")
    git(data, "commit", "-qm", "none")
    (data / "jco.toml").write_text(CONFIG + 'exclude = ["b.yaml"]\n', "utf-8")
    done = run("check", "--config-from", "HEAD", cwd=data)
    assert "jco.toml does not exist at HEAD; checked without configuration" in done.stderr
    assert "2 documents checked" in done.stderr


def test_a_configuration_of_the_base_that_is_not_valid_or_not_there_is_said(run: Here, data: Path) -> None:
    (data / "jco.toml").write_text("fail_on = 3\n", "utf-8")
    git(data, "commit", "-qam", "three")
    (data / "jco.toml").write_text("", "utf-8")
    assert "CFG001" in run("check", "--config-from", "HEAD", cwd=data).stdout
    for name in ("nothing", "--all", "^main"):
        done = run("check", f"--config-from={name}", cwd=data)
        assert (done.exit_code, "--config-from: there is no revision" in done.stderr) == (2, True)


def test_a_link_in_its_place_is_not_followed(run: Here, data: Path) -> None:
    (data / "jco.toml").unlink()
    (data / "jco.toml").symlink_to("/etc/passwd")
    git(data, "add", "-A")
    git(data, "commit", "-qm", "three")
    assert "jco.toml does not exist at HEAD" in run("check", "--config-from", "HEAD", cwd=data).stderr


def test_from_a_folder_below_the_nearest_one_of_the_base_holds(run: Here, data: Path) -> None:
    (data / "annotations" / "jco.toml").write_text('ignore = ["DAT"]\n', "utf-8")
    assert run("check", cwd=data / "annotations").exit_code == 0
    done = run("check", "--config-from", "main", "-f", "json", cwd=data / "annotations")
    assert (done.exit_code, json.loads(done.stdout)["summary"]["warnings"]) == (1, 1)
    assert "jco.toml: ignore: DAT" in done.stderr
