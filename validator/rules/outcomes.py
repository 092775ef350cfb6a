"""OUT: what an outcome says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..content import each
from ..facts import Facts
from .registry import Fault, rule


@rule("OUT009", on="outcome")
def many_topics(outcome: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """An outcome of more than seven topics is probably more than one outcome."""
    topics = outcome.get("topic") or []
    if len(topics) > 7:
        yield Fault(("topic",), f"{len(topics)} topics", "is this more than one outcome? Split it, or keep the topics that matter")
