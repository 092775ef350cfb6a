"""The ledger: each value of a document that can stand in a release, and where it stands there, or why that is unknown.

A value is traced (its words, its figure or its day stand in the release), inferred (the annotator says so),
contradicted (the release does not have it, or prints another in its place), or unread (nothing can be told, and why).
"""

from __future__ import annotations

from functools import partial

from ..document.facts import Facts, attempt
from ..evidence.unchecked import why_not_at_hand
from .trace import CONTRADICTED, INFERRED, STATES, TRACED, UNREAD, Fact, Trace, unread
from .values import values

__all__ = ["CONTRADICTED", "INFERRED", "STATES", "TRACED", "UNREAD", "Fact", "Trace", "ledger", "traces"]


def ledger(facts: Facts) -> list[tuple[Fact, Trace]]:
    """Every value with its trace, worked out once for each document."""
    if facts.ledger is None:
        facts.ledger = [(fact, _trace(fact, facts)) for fact in values(facts)]
    found: list[tuple[Fact, Trace]] = facts.ledger
    return found


def traces(facts: Facts, *roles: str) -> list[tuple[Fact, Trace]]:
    """Those of these roles, for the rules that report what is contradicted."""
    return [(fact, trace) for fact, trace in ledger(facts) if fact.role in roles]


def _trace(fact: Fact, facts: Facts) -> Trace:
    inferred = attempt(lambda: list(fact.obj.get("inferred") or ()))
    if inferred is None:
        return unread("inferred cannot be read")
    if fact.field in inferred:
        return Trace(INFERRED)
    if not facts.has_texts:
        return unread(why_not_at_hand(facts))
    from .reading import READERS

    read = READERS.get(fact.role)
    if read is None:
        return unread(f"{fact.role}s are not read")
    return attempt(partial(read, fact, facts)) or unread("it depends on a part that cannot be read")
