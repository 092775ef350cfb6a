"""The name that was probably meant, for a rule that found one which is declared nowhere."""

from __future__ import annotations

from collections.abc import Iterable

from ..facts import Facts
from ..printable import excerpt

_MOST = 100  # Each hint compares the name with all that are declared; no one reads more of them.


def meant(word: str, names: Iterable[str], facts: Facts) -> str:
    """``; did you mean 'y'?`` to end a message with; empty where no name is near."""
    facts.hints += 1
    if facts.hints > _MOST:
        return ""
    from ..schema.near import near

    offers = [f"'{excerpt(name, 60)}'" for name in near(word, dict.fromkeys(names))[:3]]
    return f"; did you mean {' or '.join(offers)}?" if offers else ""
