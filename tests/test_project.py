"""The project's own settings: they name what is there, and its own hooks run on its own samples."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support import ROOT, SOURCE, golden


def test_the_settings_of_ruff_name_files_that_are_there() -> None:
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]
    for pattern in ruff["lint"]["per-file-ignores"]:
        begin, _, rest = pattern.partition("{")
        choices, _, end = rest.partition("}")
        for choice in choices.split(","):
            assert any(SOURCE.glob(begin + choice + end)), pattern


def test_the_tests_that_are_to_notice_mutants_are_there() -> None:
    main = (ROOT / "tests" / "mutants" / "__main__.py").read_text("utf-8")
    (names,) = re.findall(r'(?s)\nTESTS = """(.*?)"""', main)
    assert names.split() == sorted(set(names.split()))
    assert [name for name in names.split() if not (ROOT / "tests" / f"test_{name}.py").exists()] == []


def test_the_hooks_that_run_on_the_samples_are_those_that_are_offered() -> None:
    offered = {each["id"]: each for each in YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")}
    (local,) = YAML(typ="safe").load(ROOT / ".pre-commit-config.yaml")["repos"]
    own = {each["id"]: each for each in local["hooks"] if each["id"] in offered}
    assert set(own) == set(offered) - {"jco", "jco-check-all"}
    for name, hook in own.items():
        assert hook["entry"] == f".venv/bin/{offered[name]['entry']}"
        assert hook["types"] == offered[name]["types"]
        assert "manual" in hook["stages"], "make lint runs it"


_USED = re.compile(r"uses: (?P<name>[\w-]+/[\w-]+)@(?P<at>\S+(?: # \S+)?)")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
STARTER = SOURCE / "validator" / "template" / "starter" / "workflow.yml"


def pins() -> dict[str, str]:
    """Of each action that a workflow of ours runs the hash of its commit, with the version in a comment."""
    found = {(each["name"], each["at"]) for path in WORKFLOWS for each in _USED.finditer(path.read_text("utf-8"))}
    assert len(dict(found)) == len(found), f"an action of two versions: {sorted(found)}"
    return dict(found)


def test_what_ci_runs_is_pinned_and_may_do_no_more_than_it_needs() -> None:
    for name, at in pins().items():
        assert re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", at), (
            f"{name}@{at}: give the commit, and say which version"
        )
    for path in WORKFLOWS:
        assert path.read_text("utf-8").count("uses:") == len(_USED.findall(path.read_text("utf-8"))), path.name
        workflow = YAML(typ="safe").load(path)
        assert workflow["permissions"] == {}, path.name
        assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values()), path.name


@pytest.mark.golden("README.md", "action.yml", "validator/template/starter/workflow.yml")
@pytest.mark.parametrize("path", [ROOT / "README.md", ROOT / "action.yml", STARTER], ids=lambda path: path.name)
def test_what_others_are_to_run_is_pinned_as_in_our_own_workflows(path: Path) -> None:
    text = path.read_text("utf-8")
    golden(path, _USED.sub(lambda each: f"uses: {each['name']}@{pins().get(each['name'], each['at'])}", text))
    others = {each["name"] for each in _USED.finditer(text)} - pins().keys()
    assert others == ({"example/jco"} if path.name == "README.md" else set()), "an action that no workflow of ours runs"


def test_what_may_sign_or_publish_runs_nothing_of_the_repository() -> None:
    """Tests and their tools run in a job without rights: one of them that is bad can sign nothing by itself."""
    jobs = YAML(typ="safe").load(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    trusted = {name: job for name, job in jobs.items() if "write" in job["permissions"].values()}
    assert set(trusted) == {"sign", "publish"}
    for name, job in trusted.items():
        assert not any("run" in step or "actions/checkout@" in step["uses"] for step in job["steps"]), name
    assert jobs["publish"]["needs"] == "sign" and jobs["publish"]["environment"] == "pypi"
