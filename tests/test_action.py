"""The GitHub action: its shell steps, run with the environment that a runner sets."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from locks import read
from packaging.utils import canonicalize_name
from ruamel.yaml import YAML
from sets import named
from support import BASE, INSTALLING, ROOT, SOURCE, unmeasured

ACTION = ROOT / "action.yml"
GIT = ["git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]
BROKEN = BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1)
pytestmark = pytest.mark.tools


class Done(NamedTuple):
    status: int
    log: str
    outputs: dict[str, str]
    summary: str


@pytest.fixture(scope="module")
def steps() -> dict[str, Any]:
    with ACTION.open(encoding="utf-8") as stream:
        return {step["name"]: step for step in YAML(typ="safe", pure=True).load(stream)["runs"]["steps"]}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return made(tmp_path)


def made(path: Path) -> Path:
    """A repository of two annotations, one of them wrong."""
    folder = path / "data"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    (folder / "good.yaml").write_text(BASE.read_text("utf-8"), "utf-8")
    (folder / "bad file.yaml").write_text(named(BROKEN, "bad"), "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    return folder


def git(folder: Path, *words: str) -> str:
    return subprocess.run([*GIT, *words], cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


def run(step: dict[str, Any], folder: Path, **given: str) -> Done:
    """Run a step as a runner does: its script in a file, inputs only in the environment."""
    temp = folder.parent / "temp"
    temp.mkdir(exist_ok=True)
    files = {name: temp / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.write_text("", "utf-8")
    script = temp / "step.sh"
    script.write_text(step["run"], "utf-8")
    names = (
        dict.fromkeys(step["env"], "") | {"JCO_CONFIG_FROM": "head"} | {name: str(path) for name, path in files.items()}
    )
    names |= {"RUNNER_TEMP": str(temp), "GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_BASE_REF": ""}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=folder, env={**unmeasured(), **INSTALLING, **names, **given}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = files["GITHUB_OUTPUT"].read_text("utf-8").splitlines()
    outputs = dict(line.split("=", 1) for line in lines)
    return Done(done.returncode, done.stdout + done.stderr, outputs, files["GITHUB_STEP_SUMMARY"].read_text("utf-8"))


@pytest.fixture
def command(tmp_path: Path) -> str:
    """A command ``jco`` such as the step that installs leaves behind."""
    path = tmp_path / "jco"
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m validator "$@"\n', "utf-8")
    path.chmod(0o755)
    return str(path)


def test_findings_become_annotations_outputs_a_summary_and_a_report(
    steps: dict[str, Any], repository: Path, command: str
) -> None:
    done = run(steps["Check"], repository, JCO=command, JCO_SUMMARY="true")
    assert done.status == 1
    assert "::error file=bad file.yaml,line=27" in done.log
    assert (done.outputs["errors"], done.outputs["warnings"]) == ("1", "0")
    assert json.loads(Path(done.outputs["report"]).read_text("utf-8"))["summary"]["errors"] == 1
    assert "SCH004" in done.summary


def test_paths_and_options_are_words_and_never_code(steps: dict[str, Any], repository: Path, command: str) -> None:
    hostile = "good.yaml\n$(touch pwned) `touch pwned` ; touch pwned"
    done = run(steps["Check"], repository, JCO=command, JCO_PATHS=hostile, JCO_ARGS="--today 2026-11-23")
    assert done.status == 2  # there are no such files
    assert not (repository / "pwned").exists()
    assert run(steps["Check"], repository, JCO=command, JCO_PATHS="good.yaml").status == 0
    assert run(steps["Check"], repository, JCO=command, JCO_FAIL_ON="error; touch pwned").status == 2
    assert not (repository / "pwned").exists()


_HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`;touch pwned",
    "a'b\"c",
    "x\n::error::x\nerrors=0",
    "%0A::error::x",
    "##[error]x",
]
"""What a name may be: of a file, of a branch, of a revision, of what is given to the action."""


@pytest.mark.skipif(os.name == "nt", reason="a name may hold all signs")
def test_names_of_files_are_no_code_no_command_and_no_output(
    steps: dict[str, Any], repository: Path, command: str
) -> None:
    (repository / "bad file.yaml").unlink()
    for number, name in enumerate(_HOSTILE):
        (repository / f"{name}.yaml").write_text(named(BROKEN, f"bad-{number}"), "utf-8")
    (repository / "::set-output name=errors::0").mkdir()
    (repository / "::set-output name=errors::0" / "a.yaml").write_text(named(BROKEN, "bad-a"), "utf-8")
    git(repository, "add", "-A")
    done = run(steps["Check"], repository, JCO=command, JCO_SUMMARY="true")
    assert done.status == 1 and not (repository / "pwned").exists()
    assert (done.outputs["errors"], len(done.outputs)) == (str(len(_HOSTILE) + 1), 3)
    annotations = [line for line in done.log.splitlines() if line.lstrip().startswith("::")]
    assert len(annotations) == len(_HOSTILE) + 1 and all(line.startswith("::error file=") for line in annotations)
    assert "##[" not in done.log and "\n::error::x" not in done.summary


@pytest.mark.parametrize("name", ["JCO_BEFORE", "JCO_QUEUED_ON", "GITHUB_BASE_REF", "JCO_FAIL_ON", "JCO_CONFIG_FROM"])
@pytest.mark.parametrize("words", [*_HOSTILE[:4:3], "--upload-pack=touch pwned;", "main:refs/heads/main"])
def test_what_an_event_names_is_no_code_no_option_and_no_output(
    steps: dict[str, Any], repository: Path, command: str, name: str, words: str
) -> None:
    git(repository, "remote", "add", "origin", str(repository))
    done = run(steps["Check"], repository, JCO=command, JCO_CHANGED_ONLY="true", **{name: words})
    assert not (repository / "pwned").exists()
    assert done.status == (1 if name == "JCO_BEFORE" else 2), done.log
    assert set(done.outputs) <= {"errors", "warnings", "report"}


def test_no_expression_stands_in_a_script(steps: dict[str, Any]) -> None:
    assert [name for name, step in steps.items() if "${{" in step.get("run", "")] == []


def test_only_what_a_pull_request_changed_is_checked(
    steps: dict[str, Any], repository: Path, command: str, tmp_path: Path
) -> None:
    clone = tmp_path / "clone"
    subprocess.run([*GIT, "clone", "-q", str(repository), str(clone)], check=True)
    git(clone, "switch", "-qc", "topic")
    (clone / "good.yaml").write_text(BASE.read_text("utf-8") + "# a comment\n", "utf-8")
    git(clone, "commit", "-qam", "two")
    given = {"JCO": command, "JCO_CHANGED_ONLY": "true", "GITHUB_BASE_REF": "main"}
    assert run(steps["Check"], clone, **given).status == 0  # the broken one was there before
    assert run(steps["Check"], clone, JCO=command).status == 1


def test_only_what_a_push_changed_is_checked(steps: dict[str, Any], repository: Path, command: str) -> None:
    before = git(repository, "rev-parse", "HEAD")
    (repository / "good.yaml").write_text(BASE.read_text("utf-8") + "# a comment\n", "utf-8")
    git(repository, "commit", "-qam", "two")
    given = {"JCO": command, "JCO_CHANGED_ONLY": "true"}
    assert run(steps["Check"], repository, JCO_BEFORE=before, **given).status == 0
    assert run(steps["Check"], repository, JCO_BEFORE="0" * 40, **given).status == 1  # a new branch: everything


class Attacked(NamedTuple):
    """What the step that installs gave in a checkout full of traps; ``proof`` is there if one of them has shut."""

    folder: Path
    proof: Path
    done: Done


@pytest.fixture(scope="module")
def attacked(steps: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Attacked:
    """Installed once: it takes longer than all else here."""
    path = tmp_path_factory.mktemp("attacked")
    folder = made(path)
    plant(folder, path / "PWNED")
    return Attacked(folder, path / "PWNED", run(steps["Install jco"], folder, JCO_SOURCE=str(SOURCE)))


def test_the_step_that_installs_leaves_a_command_behind(attacked: Attacked) -> None:
    assert attacked.done.status == 0, attacked.done.log
    command = [attacked.done.outputs["jco"], "--version"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.startswith("jco ")


def test_a_version_that_is_an_option_of_pip_is_refused(steps: dict[str, Any], repository: Path) -> None:
    refused = run(steps["Install jco"], repository, JCO_VERSION="1.0 --index-url=http://127.0.0.1")
    assert (refused.status, refused.outputs) == (2, {})


def test_a_file_that_is_not_the_one_that_the_lock_names_is_not_installed(
    steps: dict[str, Any], repository: Path, tmp_path: Path
) -> None:
    lock = (SOURCE / "requirements.txt").read_text("utf-8")
    (pin,) = re.findall(r"(?m)^markupsafe==\S+", lock)
    assert " --require-hashes " in steps["Install jco"]["run"]
    (tmp_path / "requirements.txt").write_text(f"{pin} --hash=sha256:{'0' * 64}\n", "utf-8")
    refused = run(steps["Install jco"], repository, JCO_SOURCE=str(tmp_path))
    assert (refused.status, refused.outputs) == (1, {}) and "DO NOT MATCH THE HASHES" in refused.log


def test_what_the_action_installs_is_what_the_lock_names(attacked: Attacked) -> None:
    python = Path(attacked.done.outputs["jco"]).parent / "python"
    listed = [str(python), "-I", "-m", "pip", "list", "--format=json"]
    found = json.loads(subprocess.run(listed, capture_output=True, text=True, check=True, cwd=attacked.folder).stdout)
    locked = [SOURCE / "requirements.txt", SOURCE / ".github" / "requirements-build.txt"]
    pins = {name: pin.version for path in locked for name, pin in read(path.read_text("utf-8")).items()}
    others = {canonicalize_name(each["name"]): each["version"] for each in found}.items() - pins.items()
    assert {name for name, _ in others} <= {"jco", "pip", "setuptools"}


def plant(folder: Path, proof: Path) -> None:
    """What a change may hold so that a Python that starts beside it runs it."""
    code = f"import pathlib; pathlib.Path({str(proof)!r}).touch()\n"
    for name in ("venv", "pip", "ensurepip"):
        (folder / name).mkdir(exist_ok=True)
        for file in ("__init__.py", "__main__.py"):
            (folder / name / file).write_text(code, "utf-8")
    for name in ("json", "sys", "site", "sitecustomize", "usercustomize", "typing", "subprocess", "typer", "encodings"):
        (folder / f"{name}.py").write_text(code, "utf-8")
    (folder / "pyvenv.cfg").write_text("home = .\n", "utf-8")


def test_modules_in_the_checkout_are_not_run(steps: dict[str, Any], attacked: Attacked) -> None:
    """By Python that starts in the checkout, as each step of a workflow does."""
    assert not attacked.proof.exists()
    checked = run(steps["Check"], attacked.folder, JCO=attacked.done.outputs["jco"])
    assert (checked.status, checked.outputs["errors"]) == (1, "1")
    assert not attacked.proof.exists()


def test_a_module_in_the_checkout_would_run_by_a_plain_python(repository: Path, tmp_path: Path) -> None:
    plant(repository, tmp_path / "PWNED")
    subprocess.run([sys.executable, "-m", "pip"], cwd=repository, check=False, capture_output=True, env=unmeasured())
    assert (tmp_path / "PWNED").exists(), "else the test above shows nothing"


def test_python_starts_isolated_wherever_we_start_it() -> None:
    """In what we run, and in what we tell others to run in a checkout."""
    written = [ACTION, ROOT / "README.md", *(SOURCE / "validator" / "template" / "starter").iterdir()]
    plain = [
        f"{path.name}: {line.strip()}"
        for path in written
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"python3?\"? +-(?!I)", line) and not line.endswith(("pip install .", "would."))
    ]
    assert plain == []


@pytest.fixture
def pull_request(repository: Path, tmp_path: Path) -> Path:
    """A clone in which a change waives what is wrong in it, as a runner checks it out: its history cut short."""
    (repository / "jco.toml").write_text("", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "two")
    git(repository, "switch", "-qc", "topic")
    (repository / "jco.toml").write_text('exclude = ["bad*"]\n', "utf-8")
    git(repository, "commit", "-qam", "three")
    git(repository, "config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path / "clone"
    subprocess.run([*GIT, "clone", "-q", "--depth=1", "-b", "topic", repository.as_uri(), str(clone)], check=True)
    return clone


def test_a_pull_request_does_not_decide_how_it_is_judged(
    steps: dict[str, Any], pull_request: Path, command: str
) -> None:
    given = {"JCO": command, "GITHUB_BASE_REF": "main"}
    done = run(steps["Check"], pull_request, JCO_CONFIG_FROM="base", JCO_SUMMARY="true", **given)
    assert (done.status, done.outputs.get("errors")) == (1, "1"), done.log
    assert "jco.toml: exclude: bad*" in done.log and "exempts more findings" in done.summary
    assert run(steps["Check"], pull_request, JCO_CONFIG_FROM="head", **given).status == 0
    assert run(steps["Check"], pull_request, JCO_CONFIG_FROM="base", JCO=command).status == 0, "a push goes by its own"
    assert run(steps["Check"], pull_request, JCO_CONFIG_FROM="other", **given).status == 2


def test_what_waits_to_be_merged_is_judged_by_what_it_is_merged_into(
    steps: dict[str, Any], pull_request: Path, repository: Path, command: str
) -> None:
    given = {"JCO": command, "JCO_CONFIG_FROM": "base", "JCO_QUEUED_ON": git(repository, "rev-parse", "main")}
    assert run(steps["Check"], pull_request, **given).status == 1


def test_a_base_that_cannot_be_fetched_is_an_error(
    steps: dict[str, Any], pull_request: Path, repository: Path, command: str
) -> None:
    git(repository, "branch", "-q", "-D", "main")
    done = run(steps["Check"], pull_request, JCO=command, GITHUB_BASE_REF="main", JCO_CONFIG_FROM="base")
    assert (done.status, "fetch-depth: 0" in done.log) == (2, True)


def test_what_the_action_promises_is_what_its_steps_give(steps: dict[str, Any]) -> None:
    with ACTION.open(encoding="utf-8") as stream:
        action = YAML(typ="safe", pure=True).load(stream)
    used = " ".join(value for step in steps.values() for value in step.get("env", {}).values())
    assert [name for name in action["inputs"] if f"inputs.{name} " not in used] == []
    assert set(action["outputs"]) == {"errors", "warnings", "report"}
    assert os.path.basename(action["runs"]["using"]) == "composite"
