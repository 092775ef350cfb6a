"""What a process costs: wall and processor time, and its peak memory.

As a script it starts one and prints that: a process begins with the memory of whoever starts it, so that must be small.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

Command: TypeAlias = Sequence[str | Path]
_UNWANTED = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""Bytecode is kept, as on a machine of a user."""


class Cost(NamedTuple):
    """Wall seconds, processor seconds and megabytes."""

    wall: float
    processor: float
    megabytes: float


def run(command: Command, folder: Path, cache: Path | None = None) -> Cost:
    """Run a command in a folder with its output thrown away. Raises RuntimeError where it does not succeed.

    ``cache``: the folder in which jco finds and keeps what it has worked out; without one it looks nothing up.
    """
    import subprocess

    words = [sys.executable, "-I", "-S", __file__, str(folder), str(cache or ""), *map(str, command)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words[6:12])} ...: {done.stderr.strip()}")
    return Cost(*json.loads(done.stdout))


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each."""
    import statistics

    return Cost(*map(statistics.median, zip(*costs, strict=True)))


def _start(folder: str, cache: str, command: list[str]) -> None:
    os.chdir(folder)
    environment = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    # Without a cache what is measured is the work, not the looking up of what was done.
    environment |= {"XDG_CACHE_HOME": cache} if cache else {"JCO_NO_CACHE": "1"}
    nowhere = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, environment, file_actions=nowhere)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if code := os.waitstatus_to_exitcode(status):
        sys.exit(f"exit status {code}")
    print(json.dumps([wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]))


if __name__ == "__main__":
    _start(sys.argv[1], sys.argv[2], sys.argv[3:])
