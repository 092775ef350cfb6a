"""A Dask cluster: the same output as one process gives, and a clear error where the cluster cannot do the work."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from distributed import Client
from sets import BROKEN, GOOD, Jco, named, put
from support import unmeasured

from validator.cli import given
from validator.dataset import cluster, kept

HERE = Path(__file__).parent
COUNT = 14
COMMANDS = [
    ("check",),
    ("check", "-f", "json"),
    ("convert", "-o", "made"),
    ("report", "-f", "html"),
    ("export", "--to", "csv", "-o", "made"),
    ("export", "--to", "csv", "-o", "made", "--baseline", "known.json"),
]
POISON = """
import os
from validator.report import pipeline
check = pipeline.check
def dying(data, *rest):
    if b"id: d7\\n" in data:
        os._exit(9)
    return check(data, *rest)
pipeline.check = dying
"""


def fill(count: int) -> None:
    for number in range(count):
        put(f"many/{number:03}.yaml", named(BROKEN if number % 5 == 3 else GOOD, f"d{number}"))


def made() -> dict[str, bytes]:
    """What a run has written; it is taken away."""
    found = {path.name: path.read_bytes() for path in sorted(Path("made").glob("*"))}
    shutil.rmtree("made", ignore_errors=True)
    return found


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A scheduler with one worker, in one process."""
    words = [sys.executable, "-P", str(HERE / "dask_here.py"), str(tmp_path_factory.mktemp("dask"))]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=unmeasured(), text=True)
    assert process.stdin is not None and process.stdout is not None
    with process:
        yield process.stdout.readline().strip()
        process.stdin.close()
        process.wait(10)


def test_a_cluster_gives_the_bytes_of_one_process(jco_here: Jco, address: str) -> None:
    fill(COUNT)
    jco_here("check", "many", "--baseline", "known.json", "--write-baseline", "--jobs", "1")
    for words in COMMANDS:
        alone, files = jco_here(*words, "many", "--jobs", "1", "--no-cache"), made()
        there = jco_here(*words, "many", "--scheduler", address)
        assert (there.exit_code, there.output) == (alone.exit_code, alone.output), words
        assert made() == files, words


def test_a_few_documents_are_done_there_too(jco_here: Jco, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(2)
    asked: list[str] = []
    mapped = cluster.mapped
    monkeypatch.setattr(cluster, "mapped", lambda *words: asked.append(words[2]) or mapped(*words))
    assert jco_here("check", "many", "--scheduler", address).exit_code == 0
    assert asked == [address]


OTHER = {
    "another jco": ("versions", lambda: {**kept.versions(), "jco": "0.1"}, "and not 0.1 as here"),
    "another Python": ("versions", lambda: {**kept.versions(), "Python": "3.9"}, "Python 3."),
    "no such library": ("versions", lambda: {**kept.versions(), "no-such": "1"}, "has no-such not at all, and not 1"),
    "another code": ("versions", lambda: {**kept.versions(), "the code of jco": "x"}, "has the code of jco "),
    "no such folder": ("cwd", lambda: "/no/such/folder", "does not have the folder /no/such/folder"),
    "another document": ("size", lambda: 7, "sees another many/000.yaml"),
}


@pytest.mark.parametrize("what", OTHER)
def test_a_worker_that_would_not_do_the_same_is_named(
    jco_here: Jco, address: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(2)
    name, instead, says = OTHER[what]
    here = cluster._here

    def other(paths: list[str]) -> cluster.Here:
        found, value = here(paths), instead()
        field = {"versions": "code", "cwd": "folder", "size": "size"}[name]
        return found._replace(**{field: value})

    monkeypatch.setattr(cluster, "_here", other)
    done = jco_here("export", "many", "--to", "csv", "-o", "made", "--scheduler", address)
    assert (done.exit_code, made()) == (3, {})
    assert "jco: the worker tcp://127.0.0.1:" in done.output and says in done.output, done.output


def test_work_that_the_cluster_cannot_load_says_what_to_install(jco_here: Jco, address: str) -> None:  # noqa: ARG001
    fill(1)
    with pytest.raises(cluster.ClusterError, match="install the same version on the scheduler and on every worker"):
        list(cluster.mapped(_unknown_there, ["many/000.yaml"], address, str))


def _unknown_there(path: str) -> str:
    return path


# The address


@pytest.mark.parametrize("address", ["nonsense", "host", "foo:bar", "http://host:8786", "tcp://host:8786/x", "a b:1"])
def test_what_is_no_address_is_refused(jco_here: Jco, address: str) -> None:
    done = jco_here("check", "many", "--scheduler", address)
    assert (done.exit_code, "not an address such as tcp://host:8786" in done.output) == (2, True)


@pytest.mark.parametrize("address", ["host:8786", "tcp://host:8786", "tls://10.0.0.1:1", "tcp://[::1]:8786"])
def test_what_is_one_is_not(address: str) -> None:
    assert given._ADDRESS.fullmatch(address)


@pytest.mark.parametrize(
    ("words", "says"),
    [(("--jobs", "2"), "use only one of them"), (("--fix",), "fixes are applied on this machine only")],
)
def test_what_does_not_go_with_it_is_refused(jco_here: Jco, words: tuple[str, ...], says: str) -> None:
    done = jco_here("check", "many", "--scheduler", "tcp://host:8786", *words)
    assert (done.exit_code, says in done.output) == (2, True)


def test_without_the_extra_it_says_what_to_install(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "distributed" else name)
    done = jco_here("check", "many", "--scheduler", "tcp://host:8786")
    assert (done.exit_code, "pip install 'jco[dask]'" in done.output) == (2, True)


@pytest.mark.parametrize("listens", [False, True], ids=["nobody", "somebody who says nothing"])
def test_where_nobody_answers_it_is_said_soon(jco_here: Jco, monkeypatch: pytest.MonkeyPatch, *, listens: bool) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 1.0)
    fill(2)
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        if listens:
            taken.listen()
        began = time.monotonic()
        done = jco_here("check", "many", "--scheduler", f"tcp://127.0.0.1:{taken.getsockname()[1]}")
    assert (done.exit_code, time.monotonic() - began < 20) == (3, True)
    assert "jco: no Dask scheduler answers at tcp://127.0.0.1:" in done.output and "Traceback" not in done.output


# What becomes of a worker


@contextmanager
def cluster_of(workers: int, folder: Path, env: dict[str, str] | None = None, *words: str) -> Iterator[list[int]]:
    """Processes: the scheduler first, whose address stands in a file, then the workers; their numbers."""
    kept_env = {**unmeasured(), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0", **(env or {})}
    started: list[subprocess.Popen[bytes]] = []

    def start(*what: str) -> None:
        asked = [sys.executable, "-m", "dask", *what, "--scheduler-file", str(folder / "scheduler.json")]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started.append(subprocess.Popen(asked, env=kept_env, cwd=folder, **quiet))  # type: ignore[call-overload]

    try:
        start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        for _ in range(workers):
            start("worker", "--nthreads", "1", "--no-dashboard", "--local-directory", str(folder), *words)
        yield [process.pid for process in started]
    finally:
        for process in started:
            process.terminate()
        for process in started:
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:  # it waits for a scheduler that is gone
                process.kill()
                process.wait()


def asked_of(folder: Path, workers: int) -> str:
    """The address of the scheduler, as soon as it has so many workers."""
    wait_until((folder / "scheduler.json").exists)
    with Client(scheduler_file=str(folder / "scheduler.json"), set_as_default=False) as client:
        if workers:
            client.wait_for_workers(workers, timeout=60)
        return str(client.scheduler.address)


def wait_until(is_so: Callable[[], object]) -> None:
    for _ in range(6000):
        if is_so():
            return
        time.sleep(0.01)
    raise AssertionError("that has not come")


@pytest.mark.long
def test_what_a_worker_had_that_is_killed_is_done_by_the_other(jco_here: Jco, tmp_path: Path) -> None:
    fill(300)
    alone = jco_here("check", "many", "--jobs", "1", "--no-cache", "-f", "json")
    with cluster_of(2, tmp_path, {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3"}, "--no-nanny") as (_, *workers):
        address = asked_of(tmp_path, 2)
        words = [sys.executable, "-m", "validator", "check", "many", "--no-cache", "-f", "json", "--scheduler", address]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=unmeasured()) as run:
            with Client(address, set_as_default=False) as client:
                wait_until(lambda: sum(map(len, client.has_what().values())) > 2)
                assert run.poll() is None, "it is in the middle"
                os.kill(workers[0], signal.SIGKILL)
            out, err = run.communicate(timeout=120)
    assert (run.returncode, out.decode()) == (alone.exit_code, alone.stdout), err.decode()


@pytest.mark.long
def test_a_document_on_which_workers_die_is_lost_alone(jco_here: Jco, tmp_path: Path) -> None:
    fill(COUNT)
    (tmp_path / "poison").mkdir()
    (tmp_path / "poison" / "sitecustomize.py").write_text(POISON, "utf-8")
    with cluster_of(1, tmp_path, {"PYTHONPATH": str(tmp_path / "poison")}):
        done = jco_here("check", "many", "--no-cache", "-f", "json", "--scheduler", asked_of(tmp_path, 1))
    assert done.exit_code == 3
    assert done.stdout.count('"RUN001"') >= 1 and done.stdout.count('"file": "many/007.yaml"') >= 1
    alone = jco_here("check", "many", "--no-cache", "--jobs", "1", "-f", "json")
    assert done.stdout.count('"SCH') == alone.stdout.count('"SCH') > 0, "all others were checked"


@pytest.mark.long
@pytest.mark.parametrize("which", ["scheduler", "worker"])
def test_where_the_cluster_is_gone_the_run_ends(
    jco_here: Jco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 2.0)
    fill(200)
    submitted = cluster._Batch._submitted
    with cluster_of(1, tmp_path, {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3"}, "--no-nanny") as pids:
        address = asked_of(tmp_path, 1)

        def killing(self: cluster._Batch, chunk: list[str]) -> object:
            future = submitted(self, chunk)
            if chunk[0] > "many/100.yaml" and pids:
                os.kill(pids[which == "worker"], signal.SIGKILL)
                pids.clear()
            return future

        monkeypatch.setattr(cluster._Batch, "_submitted", killing)
        done = jco_here("check", "many", "--no-cache", "--scheduler", address)
    says = {"scheduler": "the Dask scheduler is gone", "worker": "no worker is left"}[which]
    assert (done.exit_code, says in done.output, "Traceback" in done.output) == (3, True, False), done.output


@pytest.mark.long
def test_a_scheduler_without_a_worker_is_not_waited_for_long(
    jco_here: Jco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 2.0)
    fill(2)
    with cluster_of(0, tmp_path):
        done = jco_here("check", "many", "--scheduler", asked_of(tmp_path, 0))
    assert (done.exit_code, "has no worker" in done.output) == (3, True)
