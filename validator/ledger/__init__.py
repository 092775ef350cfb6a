"""The ledger: each value of a document that can stand in a release, and where it stands there, or why that is unknown.

A value is traced (its words, its figure or its day stand in the release), inferred (the annotator says so),
contradicted (the release does not have it, or prints another in its place), or unread (nothing can be told, and why).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from ..diagnostic import Path
from ..document.facts import Facts, attempt
from ..evidence.unchecked import why_not_at_hand
from .trace import CONTRADICTED, INFERRED, TRACED, UNREAD, Fact, Trace, unread
from .values import NAMES, values

__all__ = ["CONTRADICTED", "INFERRED", "TRACED", "UNREAD", "Fact", "Trace", "is_contradicted", "ledger", "traces"]

Reader = Callable[[Fact, Facts], Trace]


@cache
def _readers() -> dict[str, Reader]:
    """Role → what looks for values of it in a text; imported where there is one."""
    from . import countries, days, names, numbers, ordinals, sums, words

    return {
        **dict.fromkeys(NAMES, names.trace),
        "words": words.trace,
        "date": days.trace,
        "ordinal": ordinals.trace,
        "number": numbers.trace,
        "sum": sums.trace,
        "unit": sums.trace_unit,
        "country": countries.trace,
    }


def ledger(facts: Facts) -> list[tuple[Fact, Trace]]:
    """Every value with its trace, worked out once for each document."""
    if facts.ledger is None:
        facts.ledger = [(fact, _trace(fact, facts)) for fact in values(facts)]
    found: list[tuple[Fact, Trace]] = facts.ledger
    return found


def traces(facts: Facts, *roles: str) -> list[tuple[Fact, Trace]]:
    """Those of these roles, for the rules that report what is contradicted."""
    return [(fact, trace) for fact, trace in ledger(facts) if fact.role in roles]


def is_contradicted(facts: Facts, path: Path) -> bool:
    """Whether the release does not have the value at this place."""
    return any(fact.path == path and trace.state == CONTRADICTED for fact, trace in ledger(facts))


def _trace(fact: Fact, facts: Facts) -> Trace:
    inferred = attempt(lambda: list(fact.obj.get("inferred") or ()))
    if inferred is None:
        return unread("inferred cannot be read")
    if fact.field in inferred:
        return Trace(INFERRED)
    if not facts.has_texts:
        return unread(why_not_at_hand(facts))
    read = _readers().get(fact.role)
    if read is None:
        return unread(f"{fact.role}s are not read")
    return attempt(partial(read, fact, facts)) or unread("it depends on a part that cannot be read")
