"""The root of the machine is searched by no command, and no command writes a set into it: it is said what to name.

Commands that write are not tried on the root itself here: a folder of the test stands for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sets import GOOD, Jco, put
from typer.testing import Result  # noqa: TID253 - a test pays for no start

import validator
from validator.commands import settings
from validator.system import boundary, selection
from validator.system.boundary import is_root
from validator.system.selection import WholeMachine, select

WAYS = ["/", "//", "/.", "/..", "/../", "/usr/..", "/usr//../.", "/tmp/../../.."]


@pytest.fixture
def nothing_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    def searched(folder: str, **_: object) -> Iterator[object]:
        raise AssertionError(f"{folder} is searched")

    monkeypatch.setattr(selection.os, "walk", searched)


@pytest.mark.skipif(os.name != "posix", reason="the ways to the root of POSIX")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.usefixtures("nothing_is_searched")
def test_the_root_of_the_machine_is_known_in_any_spelling(way: str) -> None:
    assert is_root(way)
    with pytest.raises(WholeMachine, match="name the folder"):
        select([way])


@pytest.mark.skipif(os.name != "posix", reason="links")
@pytest.mark.usefixtures("nothing_is_searched")
def test_the_root_is_known_behind_links_and_as_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one").symlink_to("/")
    (tmp_path / "two").symlink_to("one/../")
    (tmp_path / "below").symlink_to(tmp_path)
    assert is_root(str(tmp_path / "one"))
    assert is_root(str(tmp_path / "below" / "one"))
    assert not is_root(str(tmp_path / "below"))
    monkeypatch.chdir("/")
    assert [is_root(path) for path in (os.curdir, os.pardir, "", "tmp")] == [True, True, True, False]
    with pytest.raises(WholeMachine):
        select([os.curdir])


def test_a_home_folder_may_be_searched() -> None:
    assert not is_root(os.path.expanduser("~" if os.path.expanduser("~") != "/" else os.curdir))


@pytest.mark.skipif(os.name != "posix", reason="the root of POSIX")
@pytest.mark.usefixtures("nothing_is_searched")
def test_a_program_is_told_the_same() -> None:
    with pytest.raises(ValueError, match="root of this machine"):
        validator.export("/", "csv", "/nonexistent/tables")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jco_here: Jco) -> Jco:
    """Run the command in a folder that counts as the root of a machine; nothing in it may be searched or change."""
    monkeypatch.chdir(tmp_path)
    os.unlink("annotations/late.yaml")
    put("annotations/a.yaml", GOOD.replace("  publisher:", "  publisher:   "))

    def here(folder: str) -> bool:
        return os.path.realpath(folder) == str(tmp_path)

    for module in (boundary, selection, settings):
        monkeypatch.setattr(module, "is_root", here)

    def state() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    def run(*words: str) -> Result:
        before = state()
        done = jco_here(*words)
        assert state() == before, "something in the root was written"
        return done

    return run


COMMANDS = {
    "check": ["check"],
    "check --fix": ["check", "--fix"],
    "check --write-baseline": ["check", "--baseline", "b.json", "--write-baseline"],
    "fmt": ["fmt"],
    "fmt --check": ["fmt", "--check"],
    "convert": ["convert", "-o", "out"],
    "convert --prune": ["convert", "--prune", "-o", "out"],
    "report": ["report"],
    "view": ["view", "-o", "out"],
    "export": ["export", "--to", "csv", "-o", "out"],
    "hook": ["hook"],
    "diff": ["diff", "annotations"],
}


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("path", [".", "annotations/..", "link"])
def test_no_command_searches_it(root: Jco, tmp_path: Path, words: list[str], path: str) -> None:
    (tmp_path / "annotations" / "a.txt").write_text("x", "utf-8")
    (tmp_path / "link").symlink_to(".")
    done = root(*words, path)
    assert (done.exit_code, "name the folder that you mean" in done.output) == (2, True), done.output


@pytest.mark.parametrize("words", [["check"], ["check", "--fix"], ["fmt"], ["report"], ["hook"]], ids=" ".join)
def test_nor_where_it_is_the_working_folder_and_nothing_is_named(root: Jco, words: list[str]) -> None:
    done = root(*words)
    assert (done.exit_code, "name the folder that you mean" in done.output) == (2, True), done.output


def test_nor_where_the_configuration_in_it_says_so(root: Jco) -> None:
    put("jco.toml", 'folders = ["."]\n')
    for words in (["check"], ["fmt"], ["check", "annotations/a.yaml"]):
        done = root(*words)
        assert (done.exit_code, "name the folder that you mean" in done.output) == (2, True), done.output


def test_a_folder_below_it_is_checked_all_the_same(root: Jco) -> None:
    put("jco.toml", 'folders = ["annotations"]\n')
    assert root("check").exit_code == 0
    assert root("check", "annotations").exit_code == 0


INTO = {
    "convert": ["convert", "annotations/a.yaml", "-o", "."],
    "convert --prune": ["convert", "--prune", "annotations", "-o", "."],
    "view": ["view", "annotations", "-o", "annotations/.."],
    "export": ["export", "annotations", "--to", "csv", "-o", "."],
    "init": ["init"],
    "init of a folder": ["init", "annotations/.."],
    "sources": ["check", "annotations", "--sources", "."],
}


@pytest.mark.parametrize("words", INTO.values(), ids=INTO)
def test_nothing_of_a_set_is_written_into_it_or_read_from_all_of_it(root: Jco, words: list[str]) -> None:
    done = root(*words)
    assert (done.exit_code, "is the root of this machine: name a folder" in done.output) == (2, True), done.output
