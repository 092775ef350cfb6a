"""What all tests share: where the real release lies, and how the command is run."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from fnmatch import fnmatch
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import _pytest.python
import pytest
from _pytest.assertion import rewrite
from _pytest.runner import runtestprotocol
from hypothesis import settings
from in_process import in_process
from outputs import verify
from sets import LATE, Jco, put
from support import BASE, DERIVED, LONG, ROOT, SHARED, UPDATE

# What is done for each test is done twelve thousand times: no fixture serves all of them, no folder is made for each,
# and where a function stands in its file is not looked up for each of its parameters.
_pytest.python.getfslineno = cache(_pytest.python.getfslineno)

Run = Callable[..., subprocess.CompletedProcess[bytes]]

# Until all tests are collected: see ``pytest_collection_finish``.
gc.disable()

# The same examples in every run, so that a change is what makes a test fail; EXPLORE=1 looks for new ones.
settings.register_profile("same", derandomize=not os.environ.get("EXPLORE"))
settings.load_profile("same")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is marked as long, but for ``LONG=1``; ``UPDATE=1`` runs the tests of derived files alone.

    ``UPDATE=path/of/a/file`` runs those of that file.
    """
    asked = {item: _is_asked_for(item) for item in items}
    config.hook.pytest_deselected(items=[item for item in items if not asked[item]])
    # What installs or starts a browser comes first: one worker does it, once, and the others take the rest.
    items[:] = sorted(filter(asked.get, items), key=lambda item: not item.get_closest_marker("tools"))


def pytest_xdist_auto_num_workers() -> int:
    """More workers than processors: a quarter of the time goes by in waiting, for a process, a browser, a lock."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return (processors * 3 + 1) // 2


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile a worker's share of the tests: to rewrite their asserts takes seconds, and each would do it for all."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None or sys.dont_write_bytecode:
        return
    state = session.config.stash[rewrite.assertstate_key]
    for path in sorted((ROOT / "tests").rglob("test_*.py"))[int(worker["workerid"][2:]) :: worker["workercount"]]:
        compiled = rewrite.get_cache_dir(path) / (path.stem + rewrite.PYC_TAIL)
        if rewrite._read_pyc(path, compiled) is None and rewrite.try_makedirs(compiled.parent):
            stat, code = rewrite._rewrite_test(path, session.config)
            rewrite._write_pyc(state, code, stat, compiled)


def pytest_collection_finish() -> None:
    """Look for garbage among what tests make alone, and less often: of what was collected nothing goes."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()


def pytest_sessionfinish() -> None:
    """Nothing is left of what was kept."""
    _caches.close()


def _is_asked_for(item: pytest.Item) -> bool:
    if not UPDATE:
        return LONG or not item.get_closest_marker("long")
    mark = item.get_closest_marker("golden")
    return mark is not None and (UPDATE == "1" or any(fnmatch(os.path.normpath(UPDATE), each) for each in mark.args))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """``golden`` writes what the mark of its test names alone; what is kept from run to run is kept for one test."""
    mark = item.get_closest_marker("golden")
    DERIVED[:] = mark.args if mark else ()
    os.environ["XDG_CACHE_HOME"] = next(_caches)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Of a test that passed, a worker sends that, and not in three messages more that it was begun, set up and ended.

    To send, read and count them takes longer than most tests do.
    """
    options = item.config.option
    if not hasattr(item.config, "workerinput") or options.durations is not None or options.xmlpath:
        return None
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.passed:
            report.keywords = {}
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _new_folders() -> Generator[str]:
    """Folders that are not there yet."""
    with TemporaryDirectory(prefix="jco-tests-") as folder:
        yield from (os.path.join(folder, str(number)) for number in count())


_caches = _new_folders()


@pytest.fixture
def own_cache() -> Path:
    """Where this test keeps what is kept from run to run."""
    return Path(os.environ["XDG_CACHE_HOME"])


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def design() -> Path:
    """The draft of the format that the project began with; the test is skipped where it is not at hand."""
    folder = SHARED / "design" / "format"
    if not folder.is_dir():
        pytest.skip("the design folder is not at hand")
    return folder


@pytest.fixture
def jco(tmp_path: Path) -> Run:
    """Run the command in an empty folder: ``jco("check", "a.yaml", stdin=b"...")``.

    In this process; where streams, signals, the encoding or the start itself are the subject, take ``jco_process``.
    """

    def run(
        *words: str | Path, stdin: bytes = b"", cwd: Path = tmp_path, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        return verified(in_process(list(map(str, words)), stdin, cwd, _environment(env)))

    return run


@pytest.fixture
def jco_process(tmp_path: Path) -> Run:
    """As ``jco``, but each call is a process of its own, which costs about half a second."""

    def run(
        *words: str | Path, stdin: bytes = b"", cwd: Path = tmp_path, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "validator", *map(str, words)]
        done = subprocess.run(
            command, input=stdin, capture_output=True, cwd=cwd, env=_environment(env), timeout=300, check=False
        )
        return verified(done)

    return run


def verified(done: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[bytes]:
    if done.stdout.startswith(_REPORT):
        verify("json", done.stdout.decode("utf-8"))
    if done.stdout.startswith(_SURVEY):
        verify("survey", done.stdout.decode("utf-8"))
    return done


def _environment(more: dict[str, str] | None) -> dict[str, str]:
    return {**{name: value for name, value in os.environ.items() if name not in _DECIDES_OUTPUT}, **(more or {})}


@pytest.fixture
def jco_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jco:
    """Run the command in this process, in the root of a repository with ``LATE`` at annotations/late.yaml."""
    from typer.testing import CliRunner

    from validator.cli import app

    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in _DECIDES_OUTPUT:
        monkeypatch.delenv(name, raising=False)
    put("annotations/late.yaml", LATE)
    return lambda *words: CliRunner().invoke(app, list(words))


_REPORT = b'{\n  "format_version": 1,\n  "tool"'
_SURVEY = b'{\n  "format_version": 2,\n  "tool"'
_DECIDES_OUTPUT = (
    *("FORCE_COLOR", "NO_COLOR", "PYTHONIOENCODING"),
    *("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
)


@pytest.fixture
def base() -> str:
    """A complete document without any finding, as text."""
    return BASE.read_text("utf-8")
