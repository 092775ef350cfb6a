"""How many values of a document were traced, and why the others were not."""

from __future__ import annotations

from collections import Counter

from ..document.content import peek
from ..document.facts import Facts
from ..system.printable import number
from ..tuples import NamedTuple
from . import CONTRADICTED, INFERRED, TRACED, UNREAD, ledger


class Tally(NamedTuple):
    """The number of values in each state. ``unread_why``: reason → number, the most frequent first."""

    traced: int
    inferred: int
    contradicted: int
    unread: int
    total: int
    unread_why: dict[str, int]

    @property
    def in_words(self) -> str:
        """``facts traced 61 of 66 (4 inferred, 1 unread: dates are not read in Thai)``."""
        parts = [f"{count} {state}" for state in (INFERRED, CONTRADICTED) if (count := getattr(self, state))]
        if self.unread:
            why = list(self.unread_why)
            parts.append(f"{self.unread} unread: " + (why[0] if len(why) == 1 else _several(self.unread_why)))
        return f"facts traced {self.traced} of {self.total}" + (f" ({', '.join(parts)})" if parts else "")


def _several(why: dict[str, int]) -> str:
    return "; ".join(f"{count} {reason}" for reason, count in why.items())


def tally(facts: Facts) -> Tally:
    """The counts of one document; of canonical JSON without its text those of its ``derived``."""
    counted = peek(facts.data, "derived", "facts") if not facts.has_texts else None
    # What was refused in it cannot be read as a whole.
    if isinstance(counted, dict) and set(counted) == set(Tally._fields):
        return Tally(**counted)
    found = ledger(facts)
    states = Counter(trace.state for _, trace in found)
    why = Counter(trace.why for _, trace in found if trace.state == UNREAD)
    return Tally(
        states[TRACED],
        states[INFERRED],
        states[CONTRADICTED],
        states[UNREAD],
        len(found),
        dict(why.most_common()),
    )


def unread_in_words(why: Counter[str]) -> str:
    """``12 facts unread: 8 no text at hand; 4 times are not read``, of how many for which reason; empty for none."""
    if not why:
        return ""
    reasons = dict(why.most_common())
    words = next(iter(reasons)) if len(reasons) == 1 else _several(reasons)
    return f"{number(why.total(), 'fact')} unread: {words}"
