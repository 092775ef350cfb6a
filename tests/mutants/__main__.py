"""Mutants of the rules and of the evidence: ``python tests/mutants [--count 200] [--seed 0] [--only WORD]``.

One sign of the code is changed (by an operator of cosmic-ray), in a copy; the tests of its room must notice.
Prints each mutant that they do not notice, and a table. Positions are drawn by chance; the same seed draws the same.
"""

from __future__ import annotations

import argparse
import difflib
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from trial import Trial, tried

ROOT = Path(__file__).resolve().parent.parent.parent
COPIED = ("validator", "schema", "samples", "tests", "docs", "README.md", "pyproject.toml")
TESTS = {
    "rules": "cases hiding one_cause dates_against_words next_session mistakes countries uncovered odd_values",
    "evidence": "cases quotes words words_that_differ spoken foreign_text uncovered nearest_names texts hiding",
}
"""The tests of each room that take seconds."""
KINDS = ("ReplaceComparison", "AndWithOr", "OrWithAnd", "AddNot", "Delete_Not", "Number", "TrueWith", "FalseWith")
FURTHER = ("BreakWith", "ContinueWith", "ZeroIteration", "Operator_Add_Sub", "Operator_Sub_Add")
SAME = ("_Is", "Is_", "IsNot")
"""Equal values that are not identical: no rule depends on it."""


class Mutant(NamedTuple):
    """A module, the operator, and which of the places in the module where it applies."""

    module: Path
    operator: str
    number: int
    line: int


def main() -> int:
    """Try the mutants; 1 where the tests do not pass without any."""
    parser = argparse.ArgumentParser(prog="python tests/mutants", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=200, help="how many mutants (default: 200)")
    parser.add_argument("--seed", type=int, default=0, help="another seed draws others")
    parser.add_argument("--only", default="", help="modules whose path holds this word")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="jco-mutants-") as folder:
        copy = Path(folder) / "tree"
        for name in COPIED:
            _copy(ROOT / name, copy / name)
        usual = {room: tried(Trial(copy, _files(room)), seconds=600) for room in TESTS}
        if any(each.status for each in usual.values()):
            print("\n".join(each.said[-3000:] for each in usual.values() if each.status))
            return 1
        counts = _try_all(copy, _drawn(asked.count, asked.seed, asked.only), {room: usual[room].took for room in usual})
    print("| room | mutants | noticed | not noticed | score |\n|---|---|---|---|---|")
    for room in TESTS:
        seen, unseen = counts[room, True], counts[room, False]
        print(f"| {room} | {seen + unseen} | {seen} | {unseen} | {100 * seen / max(seen + unseen, 1):.0f} % |")
    return 0


def _copy(path: Path, to: Path) -> None:
    if path.is_file():
        shutil.copy(path, to)
    else:
        shutil.copytree(path, to, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))


def _files(room: str) -> tuple[str, ...]:
    return tuple(f"tests/test_{name}.py" for name in TESTS[room].split())


def _try_all(copy: Path, mutants: list[Mutant], usual: dict[str, float]) -> Counter[tuple[str, bool]]:
    counts: Counter[tuple[str, bool]] = Counter()
    for number, each in enumerate(mutants, 1):
        room = each.module.parent.name
        here = copy / each.module
        before = here.read_text("utf-8")
        after = mutate_code(before, get_operator(each.operator)(), each.number)
        here.write_text(after, "utf-8")
        try:
            done = tried(Trial(copy, _files(room), each.module), seconds=3 * usual[room] + 10)
        finally:
            here.write_text(before, "utf-8")
        counts[room, done.status != 0] += 1
        print(f"{number}/{len(mutants)} {each.module}:{each.line} {each.operator}: {done.short}", flush=True)
        if not done.status:
            print("".join(_changed(before, after)), flush=True)
    return counts


def _changed(before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), n=0)
    yield from (f"    {line}" for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---"))


def _drawn(count: int, seed: int, only: str) -> list[Mutant]:
    """So many places, each with one of the operators that apply there."""
    chance = random.Random(seed)
    places: dict[tuple[str, object], list[Mutant]] = {}
    for room in TESTS:
        for path in sorted((ROOT / "validator" / room).rglob("*.py")):
            for each, place in _all(path.relative_to(ROOT)) if only in str(path) else ():
                places.setdefault((str(path), place), []).append(each)
    drawn = chance.sample(list(places.values()), min(count, len(places)))
    return [chance.choice(some) for some in drawn]


def _all(module: Path) -> Iterator[tuple[Mutant, object]]:
    code = (ROOT / module).read_text("utf-8")
    tree, lines = get_ast(code), code.splitlines()
    for name in operator_names():
        if not any(kind in name for kind in (*KINDS, *FURTHER)) or any(same in name for same in SAME):
            continue
        operator = get_operator(name)()
        places = (place for node in ast_nodes(tree) for place in operator.mutation_positions(node))
        for number, place in enumerate(places):
            if "TYPE_CHECKING" not in lines[place[0][0] - 1]:  # what no run reads
                yield Mutant(module, name, number, place[0][0]), place


if __name__ == "__main__":
    sys.exit(main())
