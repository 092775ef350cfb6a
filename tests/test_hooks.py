"""The hooks in a fresh git repository, run by the real pre-commit in the environment that it makes itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from sets import named
from support import BASE, INSTALLING, SOURCE

pytestmark = pytest.mark.tools
PARTS = ["pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "schema", "validator"]
GIT = ["git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]


def git(folder: Path, *words: str) -> str:
    done = subprocess.run([*GIT, *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git repository of the tool as it stands in the work tree, committed or not."""
    folder = tmp_path_factory.mktemp("hooks")
    for part in PARTS:
        source = SOURCE / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / part)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "the tool")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment that it makes; shared by the tests, for it takes a while to make."""
    return tmp_path_factory.mktemp("pre-commit-home")


@pytest.fixture
def data(tmp_path: Path, hooks: Path) -> Path:
    """A data repository with the hooks installed and nothing committed."""
    git(tmp_path, "init", "-q")
    (tmp_path / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks.as_uri()}\n    rev: {git(hooks, 'rev-parse', 'HEAD')}\n"
        "    hooks:\n      - id: jco-check\n",
        "utf-8",
    )
    return tmp_path


def pre_commit(folder: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    command = [sys.executable, "-m", "pre_commit", *words]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment | INSTALLING | {"PRE_COMMIT_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_commit_with_a_bad_file_among_good_ones_is_refused_with_the_place(data: Path, home: Path) -> None:
    good = BASE.read_text("utf-8")
    (data / "good.yaml").write_text(good, "utf-8")
    (data / "bad.yaml").write_text(named(good, "bad").replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    (data / "docker-compose.yaml").write_text("services: {web: {image: x}}\n", "utf-8")
    git(data, "add", "-A")
    assert pre_commit(data, home, "install").returncode == 0

    refused = subprocess.run(
        [*GIT, "commit", "-qm", "annotations"],
        cwd=data,
        env=os.environ | INSTALLING | {"PRE_COMMIT_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = refused.stdout + refused.stderr
    assert refused.returncode == 1, said
    assert "bad.yaml:27:11: error[SCH004]" in said
    assert "good.yaml:" not in said.replace("good.yaml: required", "")
    assert "docker-compose" not in said

    (data / "bad.yaml").write_text(named(good, "fji-per-4"), "utf-8")
    git(data, "add", "-A")
    passed = pre_commit(data, home, "run")
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_a_file_whose_name_looks_like_an_option_is_a_file(data: Path, home: Path) -> None:
    (data / "--help.yaml").write_text(BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    git(data, "add", "-A")
    done = pre_commit(data, home, "run")
    assert done.returncode == 1
    assert "--help.yaml:27:11: error[SCH004]" in done.stdout


def configure(data: Path, hooks: Path, *names: str) -> None:
    """The configuration of pre-commit with these hooks, their args as they come."""
    listed = "".join(f"      - id: {name}\n" for name in names)
    head = f"repos:\n  - repo: {hooks.as_uri()}\n    rev: {git(hooks, 'rev-parse', 'HEAD')}\n    hooks:\n"
    (data / ".pre-commit-config.yaml").write_text(head + listed, "utf-8")


def test_the_layout_is_fixed_and_the_next_run_passes(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco-fmt")
    untidy = BASE.read_text("utf-8").replace(
        "  place: {city: Suva, country: FJI}", "  place:   {city:  'Suva', country: FJI}   "
    )
    (data / "a.yaml").write_text(untidy, "utf-8")
    git(data, "add", "-A")
    done = pre_commit(data, home, "run")
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert (data / "a.yaml").read_text("utf-8") != untidy
    git(data, "add", "-A")
    again = pre_commit(data, home, "run")
    assert again.returncode == 0, again.stdout


def test_the_whole_set_is_checked_when_only_a_text_changed(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco-check-all")
    quoted = BASE.read_text("utf-8").replace("  not_stated: [file]\n", "  file: release.txt\n")
    text = (
        "Outcome of 3rd Fiji-Peru Joint Committee Meeting\n\n"
        "1. The two sides agreed to open a direct shipping line. Ana Tora, Minister for Trade, and Luis Rojas, Vice"
        " Minister, represented Fiji and Peru.\n\n"
        "2. Fiji requested faster licences, and spoke of the Fisheries Accord and the Suva Port Upgrade.\n\n"
        "3. A visit took place before.\n"
    )
    (data / "a.yaml").write_text(quoted, "utf-8")
    (data / "release.txt").write_text(text, "utf-8")
    git(data, "add", "-A")
    passed = pre_commit(data, home, "run")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    git(data, "commit", "-qm", "one", "--no-verify")
    (data / "release.txt").write_text(text.replace("direct shipping", "direct sailing"), "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert refused.returncode == 1
    assert "error[EVD002]" in refused.stdout, refused.stdout


def test_the_hook_that_init_writes_sees_a_text_that_changed_alone(jco: Run, tmp_path: Path, home: Path) -> None:
    """The text breaks the quotes of its annotation, whose file the commit does not hold."""
    data = tmp_path / "data"
    jco("init", "data", "--today", "2026-11-23")
    sheet, text = data / "annotations" / "example.yaml", data / "texts" / "example.txt"
    quoted = "  - {kind: agree, by: all, what: Open talks, para: 2, quote: agreed to start talks on an air services}\n"
    begun = sheet.read_text("utf-8").replace("\noutcomes:\n", f"\noutcomes:\n{quoted}")
    sheet.write_text(begun.replace("\nnot_stated: [outcomes]\n", "\n"), "utf-8")
    jco("fmt", cwd=data), jco("convert", cwd=data)
    git(data, "init", "-q")
    git(data, "add", "-A")
    passed = pre_commit(data, home, "run", "--verbose")
    assert passed.returncode == 0 and "1 document checked" in passed.stdout, passed.stdout + passed.stderr
    git(data, "commit", "-qm", "one", "--no-verify")

    text.write_text(text.read_text("utf-8").replace("start talks", "begin talks"), "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert refused.returncode == 1
    assert "annotations/example.yaml" in refused.stdout and "error[EVD002]" in refused.stdout, refused.stdout

    git(data, "checkout", "-q", "HEAD", "texts")
    (data / "jco.toml").write_text('folders = "annotations"\n', "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert (refused.returncode, "jco.toml:1:11: error[CFG001]" in refused.stdout) == (1, True), refused.stdout


def test_the_hook_of_the_tool_sees_a_text_that_changed_alone(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco")
    text = data / "release.txt"
    text.write_text("1. The two sides agreed to open a direct shipping line.\n", "utf-8")
    (data / "requirements.txt").write_text("jco\n", "utf-8")
    quoted = BASE.read_text("utf-8").replace("  not_stated: [file]\n", "  file: release.txt\n")
    (data / "a.yaml").write_text(quoted, "utf-8")
    git(data, "add", "-A")
    git(data, "commit", "-qm", "one", "--no-verify")
    (data / "requirements.txt").write_text("jco==1\n", "utf-8")
    git(data, "add", "-A")
    assert pre_commit(data, home, "run").returncode == 0
    text.write_text("1. The two sides agreed to open a direct sailing line.\n", "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert (refused.returncode, "error[EVD002]" in refused.stdout) == (1, True), refused.stdout


def test_stale_json_is_refused(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco-convert-check")
    (data / "jco.toml").write_text('output = "json"\n', "utf-8")
    (data / "a.yaml").write_text(BASE.read_text("utf-8"), "utf-8")
    git(data, "add", "-A")
    missing = pre_commit(data, home, "run")
    assert missing.returncode == 1
    assert "error[FMT005]" in missing.stdout
    subprocess.run([sys.executable, "-m", "validator", "convert"], cwd=data, check=True, capture_output=True)
    git(data, "add", "-A")
    assert pre_commit(data, home, "run").returncode == 0


def test_one_hook_formats_checks_and_compares(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco")
    (data / "jco.toml").write_text('output = "json"\nexclude = ["drafts/"]\n', "utf-8")
    good = BASE.read_text("utf-8")
    (data / "a.yaml").write_text(good.replace("  lang: en", "  lang:   en"), "utf-8")
    (data / "b.yaml").write_text(named(good, "fji-per-4").replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    (data / "drafts").mkdir()
    (data / "drafts" / "c.yaml").write_text("format: [\n", "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout
    assert "a.yaml: formatted" in refused.stdout and "\n  lang: en\n" in (data / "a.yaml").read_text("utf-8")
    assert "error[SCH004]" in refused.stdout and "error[FMT005]" in refused.stdout
    assert "2 files skipped (1 excluded, 1 hidden)" in refused.stdout and "c.yaml" not in refused.stdout
    (data / "b.yaml").unlink()
    subprocess.run([sys.executable, "-m", "validator", "convert", "a.yaml"], cwd=data, check=True, capture_output=True)
    git(data, "add", "-A")
    passed = pre_commit(data, home, "run")
    assert passed.returncode == 0, passed.stdout


def test_many_files_are_seen_by_one_process(data: Path, home: Path) -> None:
    (data / "annotations").mkdir()
    for number in range(40):
        name = data / "annotations" / f"{number}.yaml"
        name.write_text(named(BASE.read_text("utf-8"), f"fji-per-{number}"), "utf-8")
    git(data, "add", "-A")
    done = pre_commit(data, home, "run", "--verbose")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("40 documents checked: no findings") == 1


def test_a_change_of_the_schema_alone_makes_the_whole_set_be_checked(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco-check-all")
    (data / "a.yaml").write_text(BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    (data / "schema").mkdir()
    (data / "schema" / "outcome.schema.json").write_text("{}\n", "utf-8")
    git(data, "add", "-A")
    git(data, "commit", "-qm", "one", "--no-verify")
    (data / "schema" / "outcome.schema.json").write_text('{"title": "x"}\n', "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert (refused.returncode, "a.yaml:27:11: error[SCH004]" in refused.stdout) == (1, True), refused.stdout


def test_what_is_excluded_is_passed_over_though_the_hook_names_it(data: Path, hooks: Path, home: Path) -> None:
    configure(data, hooks, "jco-check")
    (data / "jco.toml").write_text('exclude = ["drafts/"]\nforce_exclude = true\n', "utf-8")
    (data / "drafts").mkdir()
    bad = BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1)
    (data / "drafts" / "a.yaml").write_text(bad, "utf-8")
    git(data, "add", "-A")
    passed = pre_commit(data, home, "run", "--verbose")
    assert passed.returncode == 0, passed.stdout
    assert "1 file skipped (1 excluded)" in passed.stdout
    (data / "a.yaml").write_text(bad.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    git(data, "add", "-A")
    refused = pre_commit(data, home, "run")
    assert refused.returncode == 1
    assert "a.yaml:27:11: error[SCH004]" in refused.stdout and "drafts" not in refused.stdout
