"""Runs of ``jco convert`` that are killed at any moment: what stood before is whole, or the whole new.

Nine of ten are forks of one run, begun where it starts to write: to check 200 documents again for each takes minutes.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import TypeAlias
from unittest.mock import patch

from cases import Outcome, jco
from generator import write
from in_process import in_process

from validator.system import output

Write: TypeAlias = Callable[[Iterable[tuple[str, bytes]]], tuple[list[str], list[OSError]]]

_DOCUMENTS = 200
_CHANGED = re.compile(rb"(?m)^    what: (.*)$")


def kills(folder: Path, count: int, seed: int) -> Iterator[Outcome]:
    """So many kills; every other one once the files are being written, where a kill could tear one."""
    dice = random.Random(seed)
    data = folder / "set"
    write(data, _DOCUMENTS, seed)
    _whole(data)
    old = _held(data)
    for path in data.glob("annotations/**/*.yaml"):
        path.write_bytes(_CHANGED.sub(rb"    what: Again, \1", path.read_bytes()))
    _whole(data)
    new = _held(data)
    _put(data, old)
    took = _whole(data)
    assert old.keys() == new.keys() and all(old[name] != new[name] for name in old), "each JSON changes"
    yield from _forks(data, old, new, count - count // 10, dice)
    for number in range(count // 10):
        shutil.rmtree(data / "json", ignore_errors=True)
        if number % 4 != 3:  # else nothing stands there yet
            _put(data, old)
        begun = _killed(data, took, dice, is_writing=number % 2 == 0, is_cold=number % 10 == 9)
        yield Outcome("killed while it writes" if begun else "killed before it writes", _torn(data, old, new))
        if number % 20 == 19 or number == count // 10 - 1:
            yield _next_run(data, new)


def _next_run(data: Path, new: dict[str, bytes]) -> Outcome:
    _whole(data)
    left = [] if _held(data) == new else ["the next run does not give the JSON"]
    return Outcome("the next run", left + [f"left over: {path.name}" for path in _strays(data)])


def _forks(data: Path, old: dict[str, bytes], new: dict[str, bytes], count: int, dice: random.Random) -> list[Outcome]:
    """Kills of a run that has come to writing, each in a fork of it."""
    found: list[Outcome] = []
    real = output.write_each

    def write_each(files: Iterable[tuple[str, bytes]]) -> tuple[list[str], list[OSError]]:
        every = list(files)
        start = time.monotonic()
        _fork(every, real, 60)
        took = time.monotonic() - start
        for number in range(count):
            shutil.rmtree(data / "json", ignore_errors=True)
            _put(data, old if number % 4 != 3 else {})
            _fork(every, real, dice.uniform(0, took))
            begun = any(held == new[name] for name, held in _held(data).items())
            kind = "killed while it writes, a fork" if begun else "killed before it writes, a fork"
            found.append(Outcome(kind, _torn(data, old, new)))
            if number % 100 == 99:  # the sweep of the next run
                _fork(every, real, 60)
                found.append(Outcome("the next run, a fork", [f"left over: {path.name}" for path in _strays(data)]))
        return real(every)

    with chdir(data), patch.dict(os.environ, _environment(data)), patch.object(output, "write_each", write_each):
        in_process(["convert"], b"", data, dict(os.environ))
    return [*found, _next_run(data, new)]


def _fork(files: list[tuple[str, bytes]], write: Write, seconds: float) -> None:
    """Write in a process of its own, as convert does, which is killed after so many seconds."""
    child = os.fork()
    if not child:
        output.sweep([os.path.dirname(files[0][0])])
        write(files)
        os._exit(0)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if os.waitpid(child, os.WNOHANG)[0]:
            return
        time.sleep(0.001)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _whole(data: Path) -> float:
    start = time.monotonic()
    subprocess.run(jco("convert"), cwd=data, check=True, capture_output=True, env=_environment(data))
    return time.monotonic() - start


def _environment(data: Path) -> dict[str, str]:
    return dict(os.environ) | {"XDG_CACHE_HOME": str(data / "cache")}


def _killed(data: Path, took: float, dice: random.Random, *, is_writing: bool, is_cold: bool) -> bool:
    """Kill a run, at a moment of all or once it writes; whether it had begun to write."""
    before = _marks(data)
    if is_cold:
        shutil.rmtree(data / "cache", ignore_errors=True)
    command = jco("convert")
    process = subprocess.Popen(
        command, cwd=data, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment(data)
    )
    if is_writing:
        while process.poll() is None and _marks(data) == before:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.3))
    else:
        time.sleep(dice.uniform(0, took))
    process.send_signal(signal.SIGKILL)
    process.wait()
    return _marks(data) != before


def _marks(data: Path) -> int:
    """What changes as soon as a file is put into the folder."""
    try:
        return os.stat(data / "json").st_mtime_ns
    except FileNotFoundError:
        return 0


def _torn(data: Path, old: dict[str, bytes], new: dict[str, bytes]) -> list[str]:
    held = _held(data)
    wrong = [f"torn: {name}" for name, content in held.items() if content not in (old[name], new[name])]
    lost = [f"lost: {name}" for name in old if name not in held and (data / "json" / name).exists()]
    return wrong + lost


def _held(data: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((data / "json").glob("*.json"))}


def _put(data: Path, held: dict[str, bytes]) -> None:
    (data / "json").mkdir(exist_ok=True)
    for name, content in held.items():
        (data / "json" / name).write_bytes(content)


def _strays(data: Path) -> list[Path]:
    return [path for path in data.rglob("*") if path.name.endswith(".jco-tmp")]
