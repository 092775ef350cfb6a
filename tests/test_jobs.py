"""Several processes: the same output, whatever their number and whatever becomes of one of them."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest
from parts import some
from sets import Jco, put

from validator.dataset import pool

TEXT = (Path(__file__).parent.parent / "samples" / "minimal.yaml").read_text("utf-8")


def fill(count: int, folder: str = "many") -> None:
    for number in range(count):
        text = TEXT.replace("id: mlt-wsm-jc-2026", f"id: mlt-wsm-{number}")
        put(f"{folder}/{number:03}.yaml", text + "zz: 1\n" * (number % 7 == 0))


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("check", "-f", "json"),
        ("convert", "-o", "json"),
        ("report",),
        ("export", "--to", "csv", "-o", "out"),
    ],
)
def test_the_output_does_not_depend_on_the_number_of_processes(jco_here: Jco, words: tuple[str, ...]) -> None:
    fill(25)
    apart = ("--no-cache",)  # else the second run would look up what the first one kept
    alone = jco_here(*words, *apart, "--jobs", "1", "many")
    made = {path.name: path.read_bytes() for folder in ("json", "out") for path in Path(folder).glob("*")}
    for folder in ("json", "out"):
        shutil.rmtree(folder, ignore_errors=True)
    again = jco_here(*words, *apart, "--jobs", "3", "many")
    assert (again.exit_code, again.stdout) == (alone.exit_code, alone.stdout)
    for path in (path for folder in ("json", "out") for path in Path(folder).glob("*")):
        assert path.read_bytes() == made.pop(path.name)
    assert not made
    assert len(list(Path("json").glob("*"))) == (21 if words[0] == "convert" else 0)


def _work(parent: int, path: str) -> str:
    if "dies" in path and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    if "exits" in path and os.getpid() != parent:
        os._exit(7)
    return f"{path} done"


def _lost(path: str) -> str:
    return f"{path} lost"


FORKS = multiprocessing.get_start_method() == "fork"


@pytest.mark.skipif(not FORKS, reason="what a test defines is not there in a process that begins anew")
@pytest.mark.parametrize(
    "bad", some([{0}, {99}, {3, 4}, {10, 50, 51, 90}, set(range(0, 100, 9))], lambda bad: len(bad) in (1, 4))
)
def test_a_document_whose_process_dies_is_said_and_the_others_are_done(bad: set[int]) -> None:
    kinds = ("dies", "exits")
    paths = [f"{number}-{kinds[number % 2] if number in bad else 'fine'}" for number in range(100)]
    with closing(pool.mapped(partial(_work, os.getpid()), paths, 2, _lost)) as found:
        assert list(found) == [f"{path} {'lost' if number in bad else 'done'}" for number, path in enumerate(paths)]


def test_a_system_that_lets_no_processes_talk_does_all_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr(pool, "ProcessPoolExecutor", refused)
    assert list(pool.mapped(str.upper, ["a", "b"], 2, _lost)) == ["A", "B"]


@pytest.mark.skipif(not FORKS, reason="what a test changes is not there in a process that begins anew")
def test_a_document_whose_process_dies_is_run001(jco_here: Jco, monkeypatch: pytest.MonkeyPatch) -> None:
    from validator.dataset import batch

    report, parent = batch._report, os.getpid()

    def deadly(raw: object, name: str, *rest: object) -> object:
        if name.endswith("005.yaml") and os.getpid() != parent:
            os._exit(1)
        return report(raw, name, *rest)  # type: ignore[arg-type]

    fill(14)
    monkeypatch.setattr(batch, "_report", deadly)
    done = jco_here("check", "--jobs", "2", "many")
    assert done.exit_code == 3
    assert "many/005.yaml: error[RUN001] check-failed: this file could not be checked (the process that" in done.stdout
    assert done.stdout.count("RUN001") == 2
    assert done.stdout.count("'zz' is not a field") == 2
    assert "14 documents checked" in done.output


def _slow(path: str) -> str:
    time.sleep(0.03)
    return path


# Whoever is started in the background by a shell is not interrupted by keys, nor are its children: here it is.
_PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path[:0] = {paths!r}
from contextlib import closing
from validator.dataset import pool
import test_jobs
if __name__ == "__main__":
    with closing(pool.mapped(test_jobs._slow, list(map(str, range(3000))), 2, test_jobs._lost)) as found:
        for each in found:
            print(each, flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_is_left_when_the_run_ends_early(tmp_path: Path, number: int) -> None:
    program = tmp_path / "run.py"
    program.write_text(_PROGRAM.format(paths=[str(Path(__file__).parent)]))
    run = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert run.stdout is not None
        assert run.stdout.readline() == b"0\n"
        children = _children(run.pid)
        assert len(children) == 2
        # Python can lose an interrupt that comes while it runs a callback; whoever presses the keys does it again then.
        for _ in range(5):
            run.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                run.wait(10)
                break
        assert run.returncode is not None
    finally:
        run.kill()
        run.stdout.close()
    until = time.monotonic() + 20
    while any(map(_runs, children)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_runs, children))


def _children(parent: int) -> list[int]:
    text = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    threads = [path.read_text() for path in Path(f"/proc/{parent}/task").glob("*/children")]
    return [int(word) for word in {*text.split(), *" ".join(threads).split()}]


def _runs(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def test_the_shards_together_are_the_whole_set(jco_here: Jco) -> None:
    fill(9)
    put("many/twin.yaml", TEXT.replace("id: mlt-wsm-jc-2026", "id: mlt-wsm-3"))
    whole = jco_here("check", "-f", "concise", "many")
    parts = [jco_here("check", "-f", "concise", "--shard", f"{part}/4", "many") for part in (1, 2, 3, 4)]
    lines = [line for part in parts for line in part.stdout.splitlines()]
    assert sorted(lines) == sorted(whole.stdout.splitlines())
    assert any("SER001" in line for line in lines)
    assert "3 documents checked" in parts[0].output
    assert "7 files skipped (7 in another shard)" in parts[0].output


@pytest.mark.parametrize("part", ["0/4", "5/4", "1", "a/b", "1/0", "-1/2", "1/4 "])
def test_a_shard_that_there_is_not_is_wrong_usage(jco_here: Jco, part: str) -> None:
    done = jco_here("check", "--shard", part, "many")
    assert done.exit_code == 2
    assert "is not a part such as 1/4" in done.output


@pytest.mark.parametrize(
    ("jobs", "count", "processors", "wanted"),
    [(1, 500, 8, 1), (3, 500, 2, 3), (3, 2, 8, 2), (0, 79, 8, 1), (0, 80, 8, 2), (0, 5000, 8, 8), (9999, 5000, 2, 61)],
)
def test_as_many_processes_are_used_as_are_asked_for_or_as_pay(
    monkeypatch: pytest.MonkeyPatch, jobs: int, count: int, processors: int, wanted: int
) -> None:
    monkeypatch.setattr(pool, "_processors", lambda: processors)
    assert pool.processes(jobs, count) == wanted
