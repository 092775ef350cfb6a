"""``python -m tests.generator 1000 FOLDER [--seed 7] [--faulty 0.05]``: write a set of invented documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import write


def main() -> None:
    """Write the set that the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator", description=__doc__)
    parser.add_argument("count", type=int, help="how many documents")
    parser.add_argument("folder", type=Path, help="where to; files that are there are replaced")
    parser.add_argument("--seed", type=int, default=0, help="another number, other documents (default: 0)")
    parser.add_argument("--faulty", type=float, default=0.0, help="share of faulty ones, 0 to 1 (default: 0)")
    asked = parser.parse_args()
    write(asked.folder, asked.count, asked.seed, asked.faulty)


if __name__ == "__main__":
    main()
