"""The ledger: each value of a document that can stand in a release, and where it stands there, or why that is unknown.

A value is traced (its words, its figure or its day stand in the release), inferred (the annotator says so),
contradicted (the release does not have it, or prints another in its place), or unread (nothing can be told, and why).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..diagnostic import Path
from ..document.facts import Facts, attempt
from ..evidence.unchecked import why_not_at_hand
from .trace import CONTRADICTED, INFERRED, STATES, TRACED, UNREAD, Fact, Trace, unread
from .values import NAMES, values

if TYPE_CHECKING:
    from .reading import Reader

__all__ = [
    "CONTRADICTED",
    "INFERRED",
    "NAMES",
    "STATES",
    "TRACED",
    "UNREAD",
    "Fact",
    "Trace",
    "is_contradicted",
    "ledger",
    "traces",
]


def ledger(facts: Facts) -> list[tuple[Fact, Trace]]:
    """Every value with its trace, worked out once for each document."""
    return facts.once(_ledger)


def _ledger(facts: Facts) -> list[tuple[Fact, Trace]]:
    readers = _readers() if facts.has_texts else {}
    return [(fact, _trace(fact, facts, readers)) for fact in values(facts)]


def traces(facts: Facts, *roles: str) -> list[tuple[Fact, Trace]]:
    """Those of these roles, for the rules that report what is contradicted: without a text, nothing is."""
    return [] if not facts.has_texts else [(fact, trace) for fact, trace in ledger(facts) if fact.role in roles]


def _inferred(fact: Fact, facts: Facts) -> bool:
    """Whether the value is inferred, or the whole that it is a part of: of an inferred place the city as well."""
    if fact.field in (fact.obj.get("inferred") or ()):
        return True
    holders = [fact.around] if fact.path[:1] != ("meeting",) else [fact.around, facts.meeting]
    return any(step in (holder.get("inferred") or ()) for holder in holders for step in fact.path[1:-1])


def is_contradicted(facts: Facts, path: Path) -> bool:
    """Whether the release does not have the value at this place."""
    return any(fact.path == path and trace.state == CONTRADICTED for fact, trace in ledger(facts))


def _readers() -> dict[str, Reader]:
    from .reading import READERS

    return READERS


def _trace(fact: Fact, facts: Facts, readers: dict[str, Reader]) -> Trace:
    inferred = attempt(partial(_inferred, fact, facts))
    if inferred is None:
        return unread("inferred cannot be read")
    if inferred:
        return Trace(INFERRED)
    if not facts.has_texts:
        return unread(facts.once(why_not_at_hand))
    read = readers.get(fact.role)
    if read is None:
        return unread(f"{fact.role}s are not read")
    return attempt(partial(read, fact, facts)) or unread("it depends on a part that cannot be read")
