"""Runs of ``jco convert`` that are killed at any moment: what stood before is whole, or the whole new."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from cases import Outcome, jco
from generator import write

_DOCUMENTS = 200
_CHANGED = re.compile(rb"(?m)^    what: (.*)$")


def kills(folder: Path, count: int, seed: int) -> Iterator[Outcome]:
    """So many kills; every other one once the files are being written, where a kill could tear one."""
    dice = random.Random(seed)
    data = folder / "set"
    write(data, _DOCUMENTS, seed)
    took = _whole(data)
    old = _held(data)
    for path in data.glob("annotations/**/*.yaml"):
        path.write_bytes(_CHANGED.sub(rb"    what: Again, \1", path.read_bytes()))
    took = max(took, _whole(data))
    new = _held(data)
    assert old.keys() == new.keys() and all(old[name] != new[name] for name in old), "each JSON changes"
    for number in range(count):
        shutil.rmtree(data / "json", ignore_errors=True)
        if number % 4 != 3:  # else nothing stands there yet
            _put(data, old)
        begun = _killed(data, took, dice, is_writing=number % 2 == 0)
        yield Outcome("killed while it writes" if begun else "killed before it writes", _torn(data, old, new))
        if number % 20 == 19 or number == count - 1:
            _whole(data)
            left = [] if _held(data) == new else ["the next run does not give the JSON"]
            yield Outcome("the next run", left + [f"left over: {path.name}" for path in _strays(data)])


def _whole(data: Path) -> float:
    start = time.monotonic()
    subprocess.run(jco("convert", "--no-cache"), cwd=data, check=True, capture_output=True)
    return time.monotonic() - start


def _killed(data: Path, took: float, dice: random.Random, *, is_writing: bool) -> bool:
    """Kill a run, at a moment of all or once it writes; whether it had begun to write."""
    before = _marks(data)
    command = jco("convert", "--no-cache")  # what is looked up is done before it is killed
    process = subprocess.Popen(command, cwd=data, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
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
