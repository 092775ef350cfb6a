"""Which mutants there are: the places where an operator of cosmic-ray applies, and those that chance draws."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
ROOMS = ("rules", "evidence")
_KINDS = ("ReplaceComparison", "AndWithOr", "OrWithAnd", "AddNot", "Delete_Not", "Number", "TrueWith", "FalseWith")
_FURTHER = ("BreakWith", "ContinueWith", "ZeroIteration", "Operator_Add_Sub", "Operator_Sub_Add")
_SAME = ("_Is", "Is_", "IsNot")
"""Equal values that are not identical: no rule depends on it."""


class Mutant(NamedTuple):
    """A module (a path from the root on), the operator, and which of the places where it applies."""

    module: Path
    operator: str
    number: int
    line: int

    @property
    def name(self) -> str:
        """The module as it is imported."""
        return ".".join(self.module.with_suffix("").parts)

    @property
    def code(self) -> str:
        """The code of the module, changed."""
        before = (ROOT / self.module).read_text("utf-8")
        return str(mutate_code(before, get_operator(self.operator)(), self.number))


def drawn(count: int, seed: int, only: str) -> list[Mutant]:
    """So many places, each with one of the operators that apply there."""
    chance = random.Random(seed)
    places: dict[tuple[str, object], list[Mutant]] = {}
    for room in ROOMS:
        for path in sorted((ROOT / "validator" / room).rglob("*.py")):
            for each, place in _all(path.relative_to(ROOT)) if only in str(path) else ():
                places.setdefault((str(path), place), []).append(each)
    some = chance.sample(list(places.values()), min(count, len(places)))
    return [chance.choice(each) for each in some]


def _all(module: Path) -> Iterator[tuple[Mutant, object]]:
    code = (ROOT / module).read_text("utf-8")
    tree, lines = get_ast(code), code.splitlines()
    for name in operator_names():
        if not any(kind in name for kind in (*_KINDS, *_FURTHER)) or any(same in name for same in _SAME):
            continue
        operator = get_operator(name)()
        places = (place for node in ast_nodes(tree) for place in operator.mutation_positions(node))
        for number, place in enumerate(places):
            line = lines[place[0][0] - 1]
            # What no run reads; and how much of a word a message quotes.
            if "TYPE_CHECKING" not in line and not ("Number" in name and "excerpt(" in line):
                yield Mutant(module, name, number, place[0][0]), place
