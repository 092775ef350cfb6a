"""How the time of ``jco`` grows with the size of what a stranger may write: the processor time of forked processes."""

from __future__ import annotations

import importlib
import io
import math
import os
import pkgutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from hostile import HOSTILE, Hostile

import validator

GATE = 1.05
_STEP = 8
_TRIES = 4
_NOTHING = 32  # what a run costs beside its size is measured with so many times less, where limits end it as well
_TOO_SHORT = 0.2  # seconds: below it the times say nothing of how they grow
_MOST_MEMORY = 300  # MB


class Growth(NamedTuple):
    """``seconds`` of the largest size; ``exponent`` None where that takes no time."""

    seconds: float
    megabytes: float
    exponent: float | None

    @property
    def is_ok(self) -> bool:
        """Whether time grows in a straight line, and memory stays within its figure."""
        return (self.exponent is None or self.exponent <= GATE) and self.megabytes <= _MOST_MEMORY


def growth(shape: Hostile, runs: int) -> Growth:
    """The growth up to the size, of the shortest of some runs each; what seems to grow too fast is measured again."""
    sizes = [max(1, shape.size // _NOTHING), shape.size // _STEP, shape.size]
    times = [math.inf] * len(sizes)
    megabytes = 0.0
    for _ in range(_TRIES):
        for _ in range(runs):
            costs = [_run(shape, size) for size in sizes]
            times = [min(before, seconds) for before, (seconds, _) in zip(times, costs, strict=True)]
            megabytes = max(megabytes, *(each for _, each in costs))
        nothing, first, last = times
        if last - nothing < _TOO_SHORT:
            return Growth(last, megabytes, None)
        # What the smallest size costs is taken off both, so the sizes are those above it: a straight line gives 1.
        larger = (sizes[2] - sizes[0]) / (sizes[1] - sizes[0])
        exponent = math.log((last - nothing) / max(first - nothing, 1e-3)) / math.log(larger)
        if exponent <= GATE:
            break
    return Growth(last, megabytes, exponent)


def _run(shape: Hostile, size: int) -> tuple[float, float]:
    """Seconds of the processor and peak memory (MB) of one run in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="jco-bench-") as folder:
        arguments = shape.build(Path(folder), size)
        process = os.fork()
        if process == 0:
            _become(folder, arguments)
        _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1, 2):
        raise RuntimeError(f"{' '.join(arguments)}: exit status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _become(folder: str, arguments: list[str]) -> None:
    """The command in this process, whose output is thrown away; it never comes back."""
    from validator.__main__ import main

    status: object = 3
    try:
        os.chdir(folder)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1), os.dup2(nowhere, 2)
        sys.argv = ["jco", *arguments]
        main()
    except SystemExit as end:
        status = end.code or 0
    finally:
        os._exit(status if isinstance(status, int) else 3)


def _warm() -> None:
    """Import what the runs would import, so that they do not pay for it, each a little differently."""
    for module in pkgutil.walk_packages(validator.__path__, "validator."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def hostile(runs: int, *only: str) -> bool:
    """Print how each shape grows, or those alone whose names hold one of some words; whether all keep to the gate."""
    is_ok = True
    _warm()
    for name, shape in HOSTILE.items():
        if only and not any(word in name for word in only):
            continue
        found = growth(shape, runs)
        grows = "takes no time" if found.exponent is None else f"exponent {found.exponent:.2f}"
        verdict = "ok" if found.is_ok else "OVER"
        print(
            f"{name[:40]:40} {shape.size:8,} {grows:14}  gate {GATE} {verdict:5}"
            f" {found.seconds * 1000:6.0f} ms, {found.megabytes:.0f} MB"
        )
        is_ok = is_ok and found.is_ok
    return is_ok


if __name__ == "__main__":
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, "utf-8", line_buffering=True)
    sys.exit(not hostile(3, *sys.argv[1:]))
