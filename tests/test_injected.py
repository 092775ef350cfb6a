"""Calls of the system refused in turn, in each command that writes: nothing is torn, and the exit status is true."""

from __future__ import annotations

import builtins
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any
from unittest.mock import patch

import pytest
from in_process import in_process
from parts import pairs
from sets import BROKEN, GOOD, named
from support import LONG, ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the calls are those of POSIX")

TODAY = ("--today", "2026-11-23")
CALLS = "open os.open os.write os.replace os.fsync os.fstat os.lstat os.stat os.unlink os.mkdir os.scandir".split()
COMMANDS: dict[str, tuple[str, ...]] = {
    "convert": ("convert", "annotations", "-o", "json", "--source-map", *TODAY),
    "view": ("view", "annotations", "-o", "pages", *TODAY),
    "fmt": ("fmt", "annotations"),
    "fix": ("check", "annotations", "--fix", "--unsafe-fixes", *TODAY),
    "report": ("check", "annotations", "-f", "json=report.json", "-f", "junit=report.xml", *TODAY),
    "baseline": ("check", "annotations", "--baseline", "base.json", "--write-baseline", *TODAY),
    "new": ("new", "texts/release.txt", "-o", "annotations/new.yaml", *TODAY),
    "init": ("init", "begun", *TODAY),
    **{
        f"export to {to}": ("export", "annotations", "--to", to, "-o", f"set/{to}")
        for to in ("csv", "ndjson", "sqlite")
    },
}
TURNS = 60 if LONG else 1
"""Of each call; no command makes as many that concern the set."""


def made(folder: Path) -> Path:
    """Three documents to write something for, one of them with an error, and what an earlier run has left."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("annotations", "texts", "json", "pages"):
        (folder / part).mkdir(parents=True)
    for name in ("a", "b"):
        text = named(GOOD, name).replace("status: complete", "status:  complete")
        (folder / "annotations" / f"{name}.yaml").write_text(text, "utf-8")
        (folder / "json" / f"{name}.json").write_text("of an earlier run\n", "utf-8")
        (folder / "pages" / f"{name}.html").write_text("of an earlier run\n", "utf-8")
    (folder / "annotations" / "c.yaml").write_text(named(BROKEN, "c"), "utf-8")
    shutil.copy(ROOT / "tests" / "cases" / "OUT" / "harbour.txt", folder / "texts" / "release.txt")
    return folder


def held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def run(name: str, folder: Path) -> CompletedProcess[bytes]:
    return in_process(list(COMMANDS[name]), b"", folder, {**os.environ, "JCO_NO_CACHE": "1"})


def refused(stack: ExitStack, name: str, turn: int, code: int, folder: Path) -> list[int]:
    """Let the call of this turn fail, of those that concern the set; how many there were."""
    module, _, call = name.rpartition(".")
    owner: Any = os if module else builtins
    real: Callable[..., Any] = getattr(owner, call)
    turns = [0]

    def refuses(*given: Any, **also: Any) -> Any:
        turns[0] += (concerns := _concerns(given[0] if given else ".", folder))
        if concerns and turns[0] == turn:
            raise OSError(code, os.strerror(code), given[0] if isinstance(given[0], str) else None)
        return real(*given, **also)

    stack.enter_context(patch.object(owner, call, refuses))
    return turns


def _concerns(first: Any, folder: Path) -> bool:
    if isinstance(first, int):
        return first > 2
    path = os.fsdecode(first)
    return path.startswith(str(folder)) or not os.path.isabs(path)


def _turns(name: str, call: str, folder: Path) -> Iterator[tuple[int, CompletedProcess[bytes]]]:
    for turn in range(1, TURNS + 1):
        made(folder)
        with ExitStack() as stack:
            turns = refused(stack, call, turn, errno.EIO, folder)
            done = run(name, folder)
        if turns[0] < turn:
            return
        yield turn, done


@pytest.mark.parametrize(("name", "call"), pairs(list(COMMANDS), CALLS, 8))
def test_a_call_that_is_refused_tears_nothing_and_the_exit_status_is_true(tmp_path: Path, name: str, call: str) -> None:
    folder = tmp_path / "set"
    before = held(made(folder))
    assert run(name, folder).returncode in (0, 1)
    whole = held(folder)
    for turn, done in _turns(name, call, folder):
        said, now = done.stdout + done.stderr, held(folder)
        where = (name, call, turn, done.returncode, said[-300:])
        assert done.returncode in (0, 1, 2, 3), where
        assert b"a bug in jco" not in said and b"Traceback" not in said, where
        assert all(path in now for path in before), where
        if done.returncode in (0, 1):
            assert now == whole, where
        elif done.returncode == 3:
            torn = [path for path, data in now.items() if data not in (before.get(path), whole.get(path))]
            assert not [path for path in torn if not path.endswith(".jco-tmp")], (*where, torn)
        else:  # a document or a folder was not read, and what is written of the others is their own
            assert said.strip(), where
        run(name, folder)
        assert not [path for path in held(folder) if path.endswith(".jco-tmp")], where


@pytest.mark.parametrize("name", COMMANDS)
def test_a_system_that_writes_a_few_bytes_at_a_time_gets_all(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "set"
    run(name, made(folder))
    whole, real = held(folder), os.write
    made(folder)
    with patch.object(os, "write", lambda file, data: real(file, bytes(data[:1000]))):
        assert run(name, folder).returncode in (0, 1)
    assert held(folder) == whole


@pytest.mark.parametrize(("call", "status", "said"), [("scandir", 2, b"YML013"), ("stat", 1, b"6 documents checked")])
def test_what_cannot_be_searched_or_looked_at_is_said_and_the_others_are_checked(
    tmp_path: Path, call: str, status: int, said: bytes
) -> None:
    """A folder without the right to list it, or to look at what is listed: silence would mean that it was checked."""
    folder = made(tmp_path / "set")
    shutil.copytree(folder / "annotations", folder / "annotations" / "closed")
    real: Callable[..., Any] = getattr(os, call)

    def refuses(path: Any, *given: Any, **also: Any) -> Any:
        if "annotations/closed" in os.fsdecode(path) and (call == "scandir" or os.fsdecode(path).endswith(".yaml")):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path, *given, **also)

    with patch.object(os, call, refuses):
        done = in_process(["check", "annotations", *TODAY], b"", folder, dict(os.environ))
    assert done.returncode == status
    assert b"annotations/closed" in done.stdout and said in done.stdout + done.stderr
    assert b"annotations/c.yaml" in done.stdout
