"""``jco init``: everything that it writes passes its own checks, and the way from there to checked data."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from ruamel.yaml import YAML
from support import ROOT, golden, unmeasured

GIT = ["git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]
FILES = """
.gitattributes .github/workflows/annotations.yml .gitignore .pre-commit-config.yaml .vscode/extensions.json
.vscode/settings.json .vscode/tasks.json README.md annotations/example.yaml jco.toml schema/outcome.schema.json
texts/example.txt
""".split()


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def data(jco: Run, tmp_path: Path) -> Path:
    done = jco("init", "data", "--today", "2026-11-23")
    assert done.returncode == 0, done.stderr
    return tmp_path / "data"


def test_a_repository_is_made_and_its_first_sheet_has_no_error(data: Path, jco: Run) -> None:
    assert files(data) == FILES
    done = jco("check", cwd=data)
    assert done.returncode == 0, done.stdout
    assert b"1 document checked:" in done.stderr
    assert jco("schema", "--check", "schema/outcome.schema.json", cwd=data).returncode == 0
    assert jco("fmt", "--check", cwd=data).returncode == 0
    assert jco("convert", cwd=data).returncode == 0
    assert [path.name for path in (data / "json").iterdir()] == ["mlt-wsm-jc-2.json"]
    assert jco("convert", "--check", cwd=data).returncode == 0


def test_what_others_read_is_as_they_want_it(data: Path) -> None:
    checked = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    subprocess.run([*checked, str(data / FILES[1])], check=True, capture_output=True)
    hooks = [sys.executable, "-m", "pre_commit", "validate-config", str(data / ".pre-commit-config.yaml")]
    subprocess.run(hooks, check=True, capture_output=True)
    for name in (path for path in FILES if path.endswith(".json")):
        json.loads((data / name).read_text("utf-8"))
    assert "@VERSION@" not in "".join((data / name).read_text("utf-8") for name in FILES)


def test_a_second_run_leaves_everything_as_it_is(data: Path, jco: Run) -> None:
    (data / "jco.toml").write_text("# mine\n", "utf-8")
    shutil.rmtree(data / ".vscode")
    before = {name: (data / name).read_bytes() for name in files(data)}
    done = jco("init", cwd=data)
    assert done.returncode == 0
    assert b"kept as it is: jco.toml" in done.stderr
    assert {name: (data / name).read_bytes() for name in before} == before
    assert files(data) == FILES


def test_a_schema_that_has_drifted_is_told(data: Path, jco: Run) -> None:
    copy = data / "schema" / "outcome.schema.json"
    copy.write_text(copy.read_text("utf-8").replace("jco/1", "jco/0", 1), "utf-8")
    done = jco("schema", "--check", str(copy))
    assert (done.returncode, b"to replace it: jco schema >" in done.stdout) == (1, True)
    assert jco("schema", "--check", "nope.json").returncode == 2


def test_the_task_of_the_editor_reads_every_line_of_the_findings(data: Path, jco: Run) -> None:
    task = json.loads((data / ".vscode" / "tasks.json").read_text("utf-8"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    done = jco(*task["args"], cwd=data)
    for line in done.stdout.decode().splitlines():
        found = re.fullmatch(pattern["regexp"], line)
        assert found, line
        assert found[pattern["file"]] == "annotations/example.yaml"


@pytest.mark.golden("tests/transcript.txt")
def test_a_new_release_goes_from_its_text_to_checked_data(data: Path, tmp_path: Path) -> None:
    """tests/transcript.txt: each command with what it says, where jco is on the path."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    command = bin_ / "jco"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m validator "$@"\n', "utf-8")
    command.chmod(0o755)
    pre_commit = bin_ / "pre-commit"
    pre_commit.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pre_commit "$@"\n', "utf-8")
    pre_commit.chmod(0o755)
    environment = {key: value for key, value in unmeasured().items() if not key.startswith("GIT_")}
    environment |= {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "home")}
    environment |= {"GITHUB_ACTIONS": "", "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    told = []
    for line in (ROOT / "tests" / "transcript.txt").read_text("utf-8").splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                ["bash", "-c", line[2:]], cwd=data, env=environment, text=True, check=False,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            )  # fmt: skip
            told.append(f"{line}\n{done.stdout}[{done.returncode}]\n\n")
        elif line.startswith("# "):
            told.append(f"{line}\n")
    golden(ROOT / "tests" / "transcript.txt", "".join(told))


def test_the_workflow_runs_what_the_hooks_run(data: Path) -> None:
    workflow = YAML(typ="safe", pure=True).load((data / FILES[1]).read_text("utf-8"))
    steps = " ".join(step.get("run", "") for step in workflow["jobs"]["check"]["steps"])
    assert all(command in steps for command in ("jco check", "jco convert --check", "jco schema --check"))
    assert workflow["permissions"] == {"contents": "read"}
