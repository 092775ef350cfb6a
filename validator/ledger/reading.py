"""Who reads which kind of value in a text; imported only where there is a text."""

from __future__ import annotations

from collections.abc import Callable

from ..document.facts import Facts
from . import countries, days, names, numbers, ordinals, sums, words
from .trace import Fact, Trace
from .values import NAMES

Reader = Callable[[Fact, Facts], Trace]
READERS: dict[str, Reader] = {
    **dict.fromkeys(NAMES, names.trace),
    "words": words.trace,
    "date": days.trace,
    "ordinal": ordinals.trace,
    "number": numbers.trace,
    "sum": sums.trace,
    "unit": sums.trace_unit,
    "country": countries.trace,
}
