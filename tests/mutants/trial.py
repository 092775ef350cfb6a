"""The tests of a room, run on a tree in a process that has what they import already."""

from __future__ import annotations

import importlib
import os
import re
import resource
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import NamedTuple

_CODE = re.compile(r"\b[A-Z]{3}[0-9]{3}\b")
_LIBRARIES = "pytest jsonschema jsonschema_rs pydantic ruamel.yaml typer jinja2 selectolax.lexbor rapidfuzz"
_CASES = "tests/test_cases.py"


class Trial(NamedTuple):
    """A tree, its test files, and the module that was changed in it: the cases of its codes are tried first."""

    tree: Path
    files: tuple[str, ...]
    module: Path | None = None


class Done(NamedTuple):
    """``status``: 0 where all tests passed. ``took``: seconds of the processor."""

    status: int
    said: str
    took: float

    @property
    def short(self) -> str:
        """The test that failed first, or how the process ended."""
        failed = re.findall(r"(?m)^(?:FAILED|ERROR) \S*?([^/\s]+)", self.said)
        if not self.status:
            return "NOT NOTICED"
        return failed[0] if failed else f"ended by {self.status}"


def tried(trial: Trial, seconds: float) -> Done:
    """How the tests end; after so many seconds of the processor they are ended."""
    for name in _LIBRARIES.split():
        importlib.import_module(name)
    log = trial.tree / "log.txt"
    start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    child = os.fork()
    if not child:
        try:
            status = _run(trial, log, int(seconds) + 1)
        except BaseException:  # noqa: BLE001
            log.write_text(traceback.format_exc(), "utf-8")
            status = 3
        os._exit(status)
    status = _waited(child, 20 * seconds)
    took = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start
    return Done(status, log.read_text("utf-8", "replace"), took)


def _waited(child: int, seconds: float) -> int:
    """The exit status; a test that sleeps for ever is ended by the clock."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.1)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _run(trial: Trial, log: Path, seconds: int) -> int:
    import pytest

    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    with log.open("wb") as stream:
        for number in (1, 2):
            os.dup2(stream.fileno(), number)
    os.chdir(trial.tree)
    sys.path.insert(0, str(trial.tree))
    first = _First("")
    if trial.module is not None:
        # What is compiled is believed by its time and size, which a mutant may share.
        for compiled in (trial.tree / trial.module.parent / "__pycache__").glob(f"{trial.module.stem}.*"):
            compiled.unlink()
        sys.dont_write_bytecode = True
        first = _First((trial.tree / trial.module).read_text("utf-8"))
    words = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", *trial.files]
    return int(pytest.main(words, plugins=[first]))


class _First:
    """Puts the cases of the codes that a module names before the others."""

    def __init__(self, code: str) -> None:
        self._codes = set(_CODE.findall(code))

    def pytest_collection_modifyitems(self, items: list[object]) -> None:
        def is_later(item: object) -> bool:
            name = item.nodeid  # type: ignore[attr-defined]
            return not (name.startswith(_CASES) and any(code in name for code in self._codes))

        items.sort(key=is_later)
