"""The mutants, each in a process forked from one that has collected the tests and has run none of them.

A first process runs all tests and tells which of them reach each line. Of a mutant those alone are run that reach its
line: first those that noticed another mutant of its module, then the quickest; the first that fails ends it.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol
from coverage import Coverage
from drawing import ROOT, Mutant
from patching import lines_of, patch

_SLOWER, _LEAST = 5, 5
"""So many times longer than usual a test of a mutant may take, and so many seconds more."""
_USUAL = 3600
"""Seconds of the processor for all tests together, without any mutant."""


class Usual(NamedTuple):
    """Without any mutant: the seconds of each test, the tests that reach each line, and what failed and why."""

    seconds: dict[str, float]
    reach: dict[Path, dict[int, list[str]]]
    failed: dict[str, str]


class Done(NamedTuple):
    """``noticed``: the test that failed, or how the process ended; "" where all tests passed."""

    mutant: Mutant
    noticed: str
    tests: int


class Trials:
    """The plugin: in place of running the tests, pytest tries the mutants with them."""

    def __init__(self, mutants: list[Mutant], folder: Path, tell: Callable[[Done], None]) -> None:
        self._mutants, self._tell = mutants, tell
        self._file = folder / "done"
        self._noticed: dict[Path, Counter[str]] = {mutant.module: Counter() for mutant in mutants}
        self.failed: dict[str, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """Examples are the same in every process, and no clock decides: what is measured is slow, machines are busy."""
        from hypothesis import HealthCheck, settings  # not before pytest has begun: it rewrites its plugins first

        settings.register_profile("mutants", derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
        settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """All mutants, after a run without any; a test that fails there has no part in what follows."""
        items = {item.nodeid: item for item in session.items}
        _import(self._noticed)
        gc.unfreeze()
        kept = _kept_for_all_tests(list(self._noticed))
        gc.collect()
        gc.freeze()
        usual = self._forked(lambda: _usual(list(items.values()), list(self._noticed), kept), _USUAL)
        if not isinstance(usual, Usual):
            self.failed = {"the run without any mutant": str(usual)}
            return True
        self.failed = usual.failed
        for mutant in self._mutants:
            names = self._order(mutant, usual)
            some = [(items[name], _LEAST + _SLOWER * usual.seconds[name]) for name in names]
            seconds = sum(most for _, most in some) + _LEAST
            noticed = str(self._forked(lambda mutant=mutant, some=some: _first_failed(mutant, some), seconds))
            self._noticed[mutant.module][noticed] += 1
            self._tell(Done(mutant, noticed, len(names)))
        return True

    def _order(self, mutant: Mutant, usual: Usual) -> list[str]:
        reach, lines = usual.reach[mutant.module], lines_of((ROOT / mutant.module).read_text("utf-8"), mutant.line)
        names = {name for line in lines or reach for name in reach.get(line, ()) if name}
        return sorted(
            names - self.failed.keys(), key=lambda name: (-self._noticed[mutant.module][name], usual.seconds[name])
        )

    def _forked(self, work: Callable[[], object], seconds: float) -> object:
        """What the work gives in a process of its own, or in words why it gave nothing."""
        self._file.unlink(missing_ok=True)
        child = os.fork()
        if not child:
            _run(work, self._file)
        status = _waited(child, 20 * seconds)
        if status or not self._file.exists():
            return f"ended by {status}"
        return pickle.loads(self._file.read_bytes())


def _import(modules: dict[Path, Counter[str]]) -> None:
    for module in modules:
        __import__(".".join(module.with_suffix("").parts))


def _run(work: Callable[[], object], file: Path) -> None:
    """In the child: nothing of pytest is left to run when the work is done."""
    try:
        file.write_bytes(pickle.dumps(work()))
        os._exit(0)
    except BaseException:  # noqa: BLE001
        traceback.print_exc()
        os._exit(3)


def _waited(child: int, seconds: float) -> int:
    """The exit status; a test that sleeps for ever is ended by the clock."""
    end, pause = time.monotonic() + seconds, 0.005
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(pause)
        pause = min(2 * pause, 0.1)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _usual(items: list[pytest.Item], modules: list[Path], kept: list[_lru_cache_wrapper[object]]) -> Usual:
    """All tests, with each module given its own code once more: so a test that fails for that is seen here."""
    seconds, failed = {}, {}
    measured = Coverage(data_file=None, config_file=False, include=[str(ROOT / module) for module in modules])
    for module in modules:
        patch(".".join(module.with_suffix("").parts), (ROOT / module).read_text("utf-8"))
    measured.start()
    for item, following in zip(items, [*items[1:], None], strict=True):
        for each in kept:
            each.cache_clear()
        measured.switch_context(item.nodeid)
        start = time.process_time()
        if why := _failure(item, following):
            failed[item.nodeid] = why
        seconds[item.nodeid] = time.process_time() - start
    measured.stop()
    data = measured.get_data()
    return Usual(seconds, {module: data.contexts_by_lineno(str(ROOT / module)) for module in modules}, failed)


def _kept_for_all_tests(modules: list[Path]) -> list[_lru_cache_wrapper[object]]:
    """What a test would find worked out by one before it, and so would not be seen to reach; nothing may be frozen."""
    names = {".".join(module.with_suffix("").parts) for module in modules} | {"checked"}
    found = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    return [each for each in found if getattr(each, "__module__", "") in names]


def _first_failed(mutant: Mutant, items: list[tuple[pytest.Item, float]]) -> str:
    """The first test that fails, or does not end in so many seconds of the processor: that ends the process."""
    sys.dont_write_bytecode = True
    try:
        patch(mutant.name, mutant.code, mutant.line)
    except Exception as error:  # noqa: BLE001
        return f"import: {type(error).__name__}"
    followings = [*(item for item, _ in items[1:]), None][: len(items)]
    for (item, seconds), following in zip(items, followings, strict=True):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        if _failure(item, following):
            return item.nodeid
    return ""


def _failure(item: pytest.Item, following: pytest.Item | None) -> str:
    """Why a test fails; "" where it passes."""
    reports = runtestprotocol(item, log=False, nextitem=following)
    return next((report.longreprtext or "fails" for report in reports if report.failed), "")
