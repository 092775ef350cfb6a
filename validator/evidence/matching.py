"""A quote in comparison form → its place in a text in comparison form; ``...`` skips words."""

from __future__ import annotations

from ..release.edges import NUMBER
from ..release.fold import fold
from ..release.search import OF_A_TRY, Effort, Form, Span, last, spans
from ..system.patterns import lazy
from ..tuples import NamedTuple

_SKIP = lazy(r"\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|[\[(]?\.(?: \.){2,}[\])]?|\.{3,}|\u22ef+")


class Match(NamedTuple):
    """Where the parts of a quote stand, in comparison form; ``again``: the words occur a second time behind it."""

    parts: tuple[Span, ...]
    again: bool

    @property
    def start(self) -> int:
        """Where the first part begins."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where the last part ends."""
        return self.parts[-1].end


def pieces(quote: str) -> list[str]:
    """The parts of a quote between its ``...``, in comparison form; none where it has no words."""
    form = fold(quote).text
    parted = _SKIP.split(form) if ".." in form or ". ." in form or "\u22ef" in form else [form]
    return [part for piece in parted if (part := piece.strip())]


def skips(quote: str) -> bool:
    """Whether a quote leaves words out."""
    return _SKIP.search(fold(quote).text) is not None


def find(form: Form, wanted: list[str], start: int, end: int, most: int, effort: Effort | None = None) -> Match | None:
    """Where the parts stand in this order between two offsets, with edges that cut no more than ``most``."""
    effort = effort or Effort()
    effort.spent += OF_A_TRY
    if len(wanted) == 1:
        places = spans(form, wanted[0], start, end, most, effort)
        first = next(places, None)
        return Match((first,), next(places, None) is not None) if first is not None else None
    if not wanted or not has_all(form, wanted, start, end, effort):
        return None
    found = _in_order(form, wanted, start, end, most, effort)
    if found is None:
        return None
    parts = _tightened(form, wanted, start, found, most, effort)
    return Match(parts, _in_order(form, wanted, found[-1].end, end, most, effort) is not None)


def has_all(form: Form, wanted: list[str], start: int, end: int, effort: Effort) -> bool:
    """Whether the parts stand there at all, in whatever order, and whatever their edges cut."""
    return all(next(spans(form, piece, start, end, NUMBER, effort), None) is not None for piece in wanted)


def _in_order(form: Form, wanted: list[str], start: int, end: int, most: int, effort: Effort) -> list[Span] | None:
    found = []
    for piece in wanted:
        span = next(spans(form, piece, start, end, most, effort), None)
        if span is None:
            return None
        start = span.end
        found.append(span)
    return found


def _tightened(
    form: Form, wanted: list[str], start: int, found: list[Span], most: int, effort: Effort
) -> tuple[Span, ...]:
    """The shortest stretch that ends where the match does: of "agreed ... fund" the nearest "agreed"."""
    parts = [found[-1]]
    for piece in reversed(wanted[:-1]):
        nearer = last(form, piece, start, parts[0].start, most, effort)
        if nearer is None:
            return tuple(found)
        parts.insert(0, nearer)
    return tuple(parts)
