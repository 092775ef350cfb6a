"""Kills, full file systems, odd machines and odd names: ``python tests/faults [--kills 1000] [--only WORD]``.

Prints a table: class, cases, failures. Takes minutes to hours, by the number of kills.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for the generator

from cases import Outcome
from full import full
from kills import kills
from surroundings import machines, names


def main() -> int:
    """Try everything that the arguments ask for; 1 where something went wrong."""
    parser = argparse.ArgumentParser(prog="python tests/faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--seed", type=int, default=0, help="other documents and moments")
    parser.add_argument("--only", choices=["kills", "full", "machines", "names"], help="one part")
    asked = parser.parse_args()
    parts: dict[str, Callable[[Path], Iterator[Outcome]]] = {
        "machines": machines,
        "names": names,
        "full": full,
        "kills": lambda folder: kills(folder, asked.kills, asked.seed),
    }
    counts: dict[str, list[int]] = {}
    try:
        for name, part in parts.items():
            if asked.only in (None, name):
                _try(part, counts)
    except KeyboardInterrupt:
        print("interrupted; so far:")
    print("| class | cases | failures |\n|---|---|---|")
    print("\n".join(f"| {kind} | {cases} | {failed} |" for kind, (cases, failed) in counts.items()))
    return 1 if any(failed for _, failed in counts.values()) else 0


def _try(part: Callable[[Path], Iterator[Outcome]], counts: dict[str, list[int]]) -> None:
    with tempfile.TemporaryDirectory(prefix="jco-faults-", ignore_cleanup_errors=True) as folder:
        for outcome in part(Path(folder)):
            row = counts.setdefault(outcome.kind, [0, 0])
            row[0] += 1
            row[1] += bool(outcome.failures)
            for failure in outcome.failures:
                print(f"{outcome.kind}: {failure}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
