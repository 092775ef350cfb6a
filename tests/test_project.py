"""The project's own settings: they name what is there, and its own hooks run on its own samples."""

from __future__ import annotations

import re
import tomllib

from ruamel.yaml import YAML
from support import ROOT, SOURCE


def test_the_settings_of_ruff_name_files_that_are_there() -> None:
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]
    for pattern in ruff["lint"]["per-file-ignores"]:
        begin, _, rest = pattern.partition("{")
        choices, _, end = rest.partition("}")
        for choice in choices.split(","):
            assert any(SOURCE.glob(begin + choice + end)), pattern


def test_the_hooks_that_run_on_the_samples_are_those_that_are_offered() -> None:
    offered = {each["id"]: each for each in YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")}
    (local,) = YAML(typ="safe").load(ROOT / ".pre-commit-config.yaml")["repos"]
    own = {each["id"]: each for each in local["hooks"] if each["id"] in offered}
    assert set(own) == set(offered) - {"jco", "jco-check-all"}
    for name, hook in own.items():
        assert hook["entry"] == f".venv/bin/{offered[name]['entry']}"
        assert hook["types"] == offered[name]["types"]
        assert "manual" in hook["stages"], "make lint runs it"


def test_what_ci_runs_is_pinned_and_may_do_no_more_than_it_needs() -> None:
    files = [ROOT / "action.yml", *sorted((ROOT / ".github" / "workflows").glob("*.yml"))]
    for path in [*files, SOURCE / "validator" / "template" / "starter" / "workflow.yml"]:
        used = re.findall(r"uses: (\S+)(.*)", path.read_text("utf-8"))
        assert used, path.name
        for name, comment in used:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name), f"{path.name}: {name}: give the hash of a commit"
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), f"{path.name}: {name}: say which version it is"
    for path in files[1:]:
        workflow = YAML(typ="safe").load(path)
        assert workflow["permissions"] == {}, path.name
        assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values()), path.name


def test_what_may_sign_or_publish_runs_nothing_of_the_repository() -> None:
    """Tests and their tools run in a job without rights: one of them that is bad can sign nothing by itself."""
    jobs = YAML(typ="safe").load(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    trusted = {name: job for name, job in jobs.items() if "write" in job["permissions"].values()}
    assert set(trusted) == {"sign", "publish"}
    for name, job in trusted.items():
        assert not any("run" in step or "actions/checkout@" in step["uses"] for step in job["steps"]), name
    assert jobs["publish"]["needs"] == "sign" and jobs["publish"]["environment"] == "pypi"
