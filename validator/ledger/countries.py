"""Countries."""

from __future__ import annotations

from ..document.facts import Facts
from .trace import Fact, Trace, unread


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the value stands."""
    return unread("not read yet")
