"""What a change is tried with where many cases differ little in what is tried; the others wait for ``make test-long``.

Never for the tests that prove what each case, rule, message or format is there for: those run all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import pytest
from _pytest.mark import ParameterSet
from documents import Case, cases
from support import LONG

T = TypeVar("T")
S = TypeVar("S")


def some(all_of_them: Iterable[T], is_usual: Callable[[T], bool]) -> list[ParameterSet]:
    """All of them as parameters, of which those that are not usual are marked as long."""
    return [pytest.param(each, marks=() if is_usual(each) else pytest.mark.long) for each in all_of_them]


def pairs(first: Sequence[S], second: Sequence[T], part: int) -> list[ParameterSet]:
    """Each of the one with each of the other; a part of them is usual, in which each has its turn."""
    return [
        pytest.param(one, other, marks=() if (at + along) % part == 0 else pytest.mark.long)
        for at, one in enumerate(first)
        for along, other in enumerate(second)
    ]


def of_each_language(names: Iterable[str]) -> set[str]:
    """Of names that begin with the tag of a language (``pt-BR``) the first of each language."""
    return set({name.partition("-")[0]: name for name in sorted(names, reverse=True)}.values())


def of_each_rule() -> tuple[Case, ...]:
    """Of the documents of ``tests/cases`` the first of each rule, and the first that is silent about it."""
    if LONG:
        return cases()
    return tuple({each.name[: each.name.index("/") + 7]: each for each in reversed(cases())}.values())[::-1]
