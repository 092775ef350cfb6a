"""Inputs that a fuzzer makes, guided by the code that they reach: ``python tests/fuzz [TARGET...] [--seconds 60]``.

Needs atheris (Linux). What it learns stays in ``build/fuzz``, for the next run; an input that fails is kept there as
``crash-...`` and shown. Fixed, it becomes a file of ``tests/fuzz/corpus``, which each run of the tests reads again.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator

from engine import FAILED, HERE, ROOT, WORK, fuzz

_DONE = re.compile(r"(?m)^(?:Done (\d+) runs|stat::number_of_executed_units:\s*(\d+))")
_LONGEST = 4000  # bytes: five times as many inputs as with 20,000, and no mistake found so far needs more
_SLOWEST = 120  # seconds of the clock for one input: the machine may be busy, and jco itself promises 5


def main() -> int:
    """Fuzz each target in a process of its own; 1 where an input failed."""
    parser = argparse.ArgumentParser(prog="python tests/fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="yaml, text, html, new, fmt, ... (default: all)")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument("--seed", type=int, default=0, help="another seed tries others (default: 0, by the clock)")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        fuzz(asked.targets[0], [f"-max_total_time={asked.seconds}", f"-seed={asked.seed}", *_options(asked.targets[0])])
    names = asked.targets or _names()
    if unknown := set(names) - set(_names()):
        parser.error(f"not a target: {', '.join(sorted(unknown))} (there are {', '.join(_names())})")
    rows = [(name, *_fuzzed(name, asked.seconds, asked.seed)) for name in names]
    print("| target | inputs | failures |\n|---|---|---|")
    print("\n".join(f"| {name} | {count} | {failed} |" for name, count, failed in rows))
    return 1 if any(failed for _, _, failed in rows) else 0


def _names() -> list[str]:
    return sorted(path.name for path in (HERE / "corpus").iterdir())


def _options(name: str) -> list[str]:
    (WORK / name).mkdir(parents=True, exist_ok=True)
    return [
        *("-print_final_stats=1", f"-max_len={_LONGEST}", f"-timeout={_SLOWEST}", "-rss_limit_mb=2048"),
        *(f"-artifact_prefix={WORK}/{name}-", str(WORK / name), str(HERE / "corpus" / name)),
    ]


def _fuzzed(name: str, seconds: int, seed: int) -> tuple[int, int]:
    """How many inputs were tried and in how many places one failed; what ends the process is one more."""
    command = [sys.executable, str(HERE), "--one", name, f"--seconds={seconds}", f"--seed={seed}"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT, check=False)
    said = done.stdout.decode("utf-8", "replace")
    counts = [int(one or other) for one, other in _DONE.findall(said)]
    failed = said.count(f"\n{FAILED}") + (done.returncode != 0)
    if failed:
        print(f"{name}:\n{''.join(_without_progress(said))[-6000:]}", flush=True)
    return max(counts, default=0), failed


def _without_progress(said: str) -> Iterator[str]:
    yield from (line for line in said.splitlines(True) if not line.startswith("#"))


if __name__ == "__main__":
    sys.exit(main())
