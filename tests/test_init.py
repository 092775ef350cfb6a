"""``jco init``: everything that it writes passes its own checks, and the way from there to checked data."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from in_process import in_process
from parts import some
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
    assert (done.returncode, b"to replace it: jco schema --editor >" in done.stdout) == (1, True)
    assert jco("schema", "--check", "nope.json").returncode == 2


@pytest.mark.parametrize("kind", ["fifo", "endless", "long", "bytes"])
def test_a_schema_that_is_no_file_or_no_text_is_told(tmp_path: Path, jco: Run, kind: str) -> None:
    copy = tmp_path / "copy.json"
    if kind in ("fifo", "endless") and not hasattr(os, "mkfifo"):
        pytest.skip("there are no FIFOs and no devices here")
    match kind:
        case "fifo":
            os.mkfifo(copy)
        case "endless":
            copy.symlink_to("/dev/zero")
        case "long":
            copy.write_bytes(b" " * 2_000_000)
        case _:
            copy.write_bytes(b"\xff\xfe")
    done = jco("schema", "--check", str(copy))
    said = b"" if kind == "bytes" else b"larger than the limit" if kind == "long" else b"not a regular file"
    assert (done.returncode, said in done.stderr) == (1 if kind == "bytes" else 2, True)


def test_a_copy_of_the_schema_may_have_the_line_ends_of_windows(tmp_path: Path, jco: Run) -> None:
    copy = tmp_path / "copy.json"
    copy.write_bytes(jco("schema", "--editor").stdout.replace(b"\n", b"\r\n"))
    assert jco("schema", "--check", str(copy)).returncode == 0


def test_the_task_of_the_editor_reads_every_line_of_the_findings(data: Path, jco: Run) -> None:
    task = json.loads((data / ".vscode" / "tasks.json").read_text("utf-8"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    done = jco(*task["args"], cwd=data)
    for line in done.stdout.decode().splitlines():
        found = re.fullmatch(pattern["regexp"], line)
        assert found, line
        assert found[pattern["file"]] == "annotations/example.yaml"


def ran(line: str, folder: Path, environment: dict[str, str]) -> tuple[str, int]:
    """What a line of a shell says, and how it ends; ``jco … && jco …`` needs no shell, and no process of its own."""
    commands = [shlex.split(each) for each in line.split(" && ")]
    if any(words[0] != "jco" for words in commands) or "|" in line:
        done = subprocess.run(
            ["bash", "-c", line], cwd=folder, env=environment, text=True, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return done.stdout, done.returncode
    said, status = "", 0
    for _, *words in commands:
        run = in_process(words, b"", folder, environment, merged=True)
        said, status = said + run.stdout.decode(), run.returncode
        if status:
            break
    return said, status


@pytest.mark.golden("tests/transcript.txt", "tests/transcript-fr.txt")
@pytest.mark.parametrize("name", some(["transcript.txt", "transcript-fr.txt"], "transcript.txt".__eq__))
def test_a_new_release_goes_from_its_text_to_checked_data(data: Path, tmp_path: Path, name: str) -> None:
    """Each command with what it says, where jco is on the path; of an English release, and of a French one."""
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
    for line in (ROOT / "tests" / name).read_text("utf-8").splitlines():
        if line.startswith("$ "):
            said, status = ran(line[2:], data, environment)
            told.append(f"{line}\n{said}[{status}]\n\n")
        elif line.startswith("# "):
            told.append(f"{line}\n")
    golden(ROOT / "tests" / name, "".join(told))


def test_the_workflow_runs_what_the_hooks_run(data: Path) -> None:
    workflow = YAML(typ="safe", pure=True).load((data / FILES[1]).read_text("utf-8"))
    steps = " ".join(step.get("run", "") for step in workflow["jobs"]["check"]["steps"])
    assert all(command in steps for command in ("jco check", "jco convert --check", "jco schema --check"))
    assert workflow["permissions"] == {"contents": "read"}


# --- In a repository that has files


def test_the_folders_that_the_configuration_names_are_made_and_used_in_all_that_is_written(
    jco: Run, tmp_path: Path
) -> None:
    (tmp_path / "jco.toml").write_text(
        'folders = ["data/yaml", "b.c"]\nsources = ["my texts"]\noutput = "out"\n', "utf-8"
    )
    done = jco("init", "--today", "2026-11-23")
    assert done.returncode == 0, done.stderr
    assert all((tmp_path / name).is_dir() for name in ("data/yaml", "b.c", "my texts", "out"))
    assert {"data/yaml/example.yaml", "my texts/example.txt"} <= set(files(tmp_path))
    assert not [name for name in ("annotations", "texts", "json") if (tmp_path / name).exists()]
    hooks = YAML(typ="safe", pure=True).load((tmp_path / ".pre-commit-config.yaml").read_text("utf-8"))
    patterns = {hook["files"] for repo in hooks["repos"] for hook in repo["hooks"]}
    assert len(patterns) == 1
    pattern = patterns.pop()
    taken = ["data/yaml/a.yaml", "b.c/x/a.yml", "my texts/2024/a.html", "jco.toml", "jco-baseline.json"]
    left = ["annotations/a.yaml", "bxc/a.yaml", "x/data/yaml/a.yaml", "data/yaml/README.md", "jcoXtoml", "out/a.json"]
    assert [name for name in (*taken, *left) if re.search(pattern, name)] == taken
    globs = json.loads((tmp_path / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert list(globs.values()) == [["data/yaml/**/*.yaml", "b.c/**/*.yaml"]]
    assert '"my texts/**" -text' in (tmp_path / ".gitattributes").read_text("utf-8")
    for words in (("check",), ("fmt", "--check"), ("convert",), ("convert", "--check")):
        assert jco(*words).returncode == 0, words


def test_a_sign_of_a_pattern_in_the_name_of_a_folder_stands_for_itself(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_text('folders = ["data[1]"]\nsources = ["texts[a]"]\noutput = "json[b]"\n', "utf-8")
    assert jco("init").returncode == 0
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    names = ["texts[a]/x.txt", "textsa/x.txt", "json[b]/x.json", "jsonb/x.json"]
    told = subprocess.run(
        ["git", "check-attr", "text", "--", *names], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    assert [line.rpartition(" ")[2] for line in told.splitlines()] == ["unset", "unspecified", "set", "unspecified"]
    assert '"data[[]1]/**/*.yaml"' in (tmp_path / ".vscode" / "settings.json").read_text("utf-8")


def test_what_a_file_that_is_there_lacks_is_shown_and_the_file_is_left_alone(jco: Run, tmp_path: Path) -> None:
    there = {
        "README.md": "# Ours\n",
        ".gitignore": "*.pyc\n/pages/\n",
        ".gitattributes": "*.yaml text eol=lf\n",
        ".pre-commit-config.yaml": "repos: []\n",
        ".vscode/settings.json": "{}\n",
        "jco.toml": 'folders = ["annotations"]\n',
        ".github/workflows/annotations.yml": "on: push\njobs: {}\n",
    }
    for name, text in there.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    done = jco("init", "--today", "2026-11-23")
    said = done.stderr.decode()
    assert done.returncode == 0, said
    assert {name: (tmp_path / name).read_text("utf-8") for name in there} == there
    shown = dict(re.findall(r"kept as it is: (\S+); [^\n]*:\n\n(.*?)\n\n(?=kept|next)", said, re.DOTALL))
    assert shown.keys() == there.keys() - {"README.md"}
    assert shown[".gitignore"] == "/summary.md\n/build/"
    assert "*.yaml" not in shown[".gitattributes"] and "texts/** -text" in shown[".gitattributes"]
    assert shown["jco.toml"] == 'sources = ["texts"]\noutput = "json"'
    assert "entry: jco hook" in shown[".pre-commit-config.yaml"] and "-o, json" in shown[".pre-commit-config.yaml"]
    assert "outcome.schema.json" in shown[".vscode/settings.json"]
    assert "jco convert --check -o json" in shown[".github/workflows/annotations.yml"]
    assert "README.md explains" not in said and "jco new TEXT -o annotations/NAME.yaml" in said
    (tmp_path / ".pre-commit-config.yaml").write_text(shown[".pre-commit-config.yaml"], "utf-8")
    assert b".pre-commit-config.yaml; add" not in jco("init").stderr


def test_a_hook_is_shown_as_an_entry_of_the_list_that_is_there(jco: Run, tmp_path: Path) -> None:
    """It can be pasted as it is printed; a second ``repos:`` would take the place of the first."""
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text("repos:\n  - repo: local\n    hooks: []\n", "utf-8")
    said = jco("init").stderr.decode()
    shown = re.search(r"below its repos:, add:\n\n(.*?)\n\n", said, re.DOTALL)
    assert shown and not shown[1].startswith("repos:")
    config.write_text(config.read_text("utf-8").replace("repos:\n", f"repos:\n{shown[1]}\n"), "utf-8")
    hooks = YAML(typ="safe", pure=True).load(config.read_text("utf-8"))
    assert [hook["id"] for repo in hooks["repos"] for hook in repo["hooks"]] == ["jco"]
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", str(config)], check=True)


def test_git_ignores_what_is_built_unless_the_data_lies_there(jco: Run, tmp_path: Path) -> None:
    for output, ignored in (("json", True), ("building", True), ("build", False), ("build/json", False)):
        folder = tmp_path / output.replace("/", "-")
        folder.mkdir()
        (folder / "jco.toml").write_text(f'output = "{output}"\n', "utf-8")
        assert jco("init", str(folder)).returncode == 0
        assert ("/build/\n" in (folder / ".gitignore").read_text("utf-8")) == ignored


def test_settings_in_pyproject_are_the_settings(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.jco]\nfolders = ["a"]\noutput = "a/json"\nbaseline = "a/known.json"\n', "utf-8"
    )
    done = jco("init", "--today", "2026-11-23")
    assert (done.returncode, (tmp_path / "jco.toml").exists()) == (0, False)
    hooks = (tmp_path / ".pre-commit-config.yaml").read_text("utf-8")
    assert r"|pyproject\.toml|a/known\.json)$" in hooks and "jco.toml" not in hooks
    assert (tmp_path / "a/example.yaml").exists() and b"kept as it is: pyproject.toml" in done.stderr


def test_a_configuration_with_a_mistake_is_corrected_first(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_text('folder = ["a"]\n', "utf-8")
    done = jco("init")
    assert (done.returncode, files(tmp_path)) == (2, ["jco.toml"])
    assert b"jco.toml:1:1" in done.stderr and b"folders" in done.stderr


@pytest.mark.parametrize("there", ["texts/0001.txt", "annotations/a.yaml"])
def test_the_example_comes_whole_or_not_at_all(jco: Run, tmp_path: Path, there: str) -> None:
    (tmp_path / there).parent.mkdir()
    (tmp_path / there).touch()
    assert jco("init").returncode == 0
    assert [name for name in files(tmp_path) if "example" in name] == []


def test_a_repository_with_a_readme_gets_the_example(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Ours\n", "utf-8")
    assert jco("init", "--today", "2026-11-23").returncode == 0
    assert [name for name in files(tmp_path) if "example" in name] == ["annotations/example.yaml", "texts/example.txt"]
    assert jco("check").returncode == 0


def test_no_release_on_an_index_is_assumed(jco: Run, tmp_path: Path) -> None:
    said = jco("init", "open", "--today", "2026-11-23").stderr.decode()
    assert "to do: say where jco is installed from" in said
    words = "".join((tmp_path / "open" / name).read_text("utf-8") for name in files(tmp_path / "open"))
    assert "jco==" not in words and "TODO: where jco is installed from" in words
    address = "git+https://example.net/tools/jco@1f2e3d4"
    done = jco("init", "given", "--today", "2026-11-23", "--install-from", address)
    assert b"to do" not in done.stderr
    for name in ("README.md", ".github/workflows/annotations.yml"):
        text = (tmp_path / "given" / name).read_text("utf-8")
        assert address in text and "TODO: " not in text and "example.org/jco" not in text
    assert jco("init", "wrong", "--install-from", "x'; rm -rf /").returncode == 2
