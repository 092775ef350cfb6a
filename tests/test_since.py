"""``--since``: what is looked at again, what is said of what is not there; and what is emptied or left in conflict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import ROOT
from test_gate import GOOD, Here, git

CASES = ROOT / "tests" / "cases" / "silent"
NAMING = (CASES / "EVD-plain-text.yaml").read_text("utf-8").replace("file: harbour.txt", "file: ../texts/harbour.txt")
TEXT = (CASES / "harbour.txt").read_text("utf-8")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Here:
    return Here(monkeypatch)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A repository with two annotations, of which one has its text in another folder."""
    for name, text in (("annotations/a.yaml", NAMING), ("annotations/b.yaml", GOOD), ("texts/harbour.txt", TEXT)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\nsources = ["texts"]\noutput = "json"\n', "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def _made_a_link(text: Path) -> None:
    text.unlink()
    text.symlink_to("nothing")


# What happens to a text → the code that the full check gives for its document.
CONFLICT = f"    assert "json/fji-per-3.json exists, but is not added to git (git add it" in line
    assert "not converted" not in done.stderr, "its JSON is there, and right"
    assert (done.exit_code, run("convert", "--check", "--strict", cwd=data).exit_code) == (0, 1)
    git(data, "add", "-A")
    assert run("convert", "--check", "-f", "concise", cwd=data).stdout == ""
    git(data, "rm", "-q", "--cached", "-r", "json")
    (data / ".gitignore").write_text("json/\n", "utf-8")
    assert run("convert", "--check", "-f", "concise", cwd=data).stdout == "", "it is not to be committed at all"
