"""Marks on a text → segments: nested and overlapping marks are split where one of them begins or ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby, pairwise

from ..tuples import NamedTuple

FACT, BARE, VALUE = "fact", "bare", "value"


class Mark(NamedTuple):
    """A stretch of a text that means something: the words of a quote, or of a value (``VALUE``), or a bare sentence.

    A sentence is bare (``BARE``) where nobody quotes it.

    ``fragment`` names the place of the words, ``owner`` the object that quotes them, ``label`` what it is.
    """

    start: int
    end: int
    family: str
    fragment: str = ""
    owner: str = ""
    number: str = ""
    label: str = ""


class Segment(NamedTuple):
    """A piece of text under the same marks: those of outcomes before those of facts, the shortest first.

    ``opens``, ``closes``: those that begin or end here.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    opens: tuple[Mark, ...] = ()
    closes: tuple[Mark, ...] = ()

    @property
    def quotes(self) -> tuple[Mark, ...]:
        """The marks of quotes."""
        return tuple(mark for mark in self.marks if mark.family not in (BARE, VALUE))

    @property
    def values(self) -> tuple[Mark, ...]:
        """The marks of words that are a value."""
        return tuple(mark for mark in self.marks if mark.family == VALUE)

    @property
    def is_bare(self) -> bool:
        """Whether the piece belongs to a sentence that nobody quotes."""
        return any(mark.family == BARE for mark in self.marks)


class Run(NamedTuple):
    """Segments one after the other that the same quotes, or bare sentences, hold; the words of values part them."""

    segments: tuple[Segment, ...]

    @property
    def quotes(self) -> tuple[Mark, ...]:
        """The marks of quotes that hold the run."""
        return self.segments[0].quotes

    @property
    def is_bare(self) -> bool:
        """Whether the run belongs to a sentence that nobody quotes."""
        return self.segments[0].is_bare

    @property
    def opens(self) -> list[Mark]:
        """The marks of quotes that begin in the run."""
        return [mark for segment in self.segments for mark in segment.opens if mark.family != VALUE]

    @property
    def closes(self) -> list[Mark]:
        """The marks of quotes and of bare sentences that end in the run."""
        return [mark for segment in self.segments for mark in segment.closes if mark.family != VALUE]


def runs(segments: Iterable[Segment]) -> list[Run]:
    """The segments of a stretch, those together that are one link."""
    return [Run(tuple(some)) for _, some in groupby(segments, key=lambda each: (each.quotes, each.is_bare))]


def segments(text: str, stretches: list[tuple[int, int]], marks: list[Mark]) -> list[list[Segment]]:
    """The segments of each stretch; the stretches part no character between them and come in the order of display.

    A mark that runs over several stretches opens in the first one shown and closes in the last one.
    """
    held = _held(stretches, marks)
    pieces: list[list[tuple[int, int, tuple[Mark, ...]]]] = [
        _pieces(*stretch, inside) for stretch, inside in zip(stretches, held, strict=True)
    ]
    first: dict[Mark, tuple[int, int]] = {}
    last: dict[Mark, tuple[int, int]] = {}
    for index, row in enumerate(pieces):
        for at, (_, _, over) in enumerate(row):
            for mark in over:
                first.setdefault(mark, (index, at))
                last[mark] = (index, at)
    return [
        [
            Segment(
                text[start:end],
                over,
                tuple(mark for mark in over if first[mark] == (index, at)),
                tuple(mark for mark in over if last[mark] == (index, at)),
            )
            for at, (start, end, over) in enumerate(row)
        ]
        for index, row in enumerate(pieces)
    ]


def _held(stretches: list[tuple[int, int]], marks: list[Mark]) -> list[list[Mark]]:
    """For each stretch the marks that have a character in it."""
    found: list[list[Mark]] = [[] for _ in stretches]
    order = sorted(range(len(stretches)), key=lambda index: stretches[index])
    ends = [stretches[index][1] for index in order]
    for mark in marks:
        at = bisect_right(ends, mark.start)
        while at < len(order) and stretches[order[at]][0] < mark.end:
            found[order[at]].append(mark)
            at += 1
    return found


def _pieces(start: int, end: int, marks: list[Mark]) -> list[tuple[int, int, tuple[Mark, ...]]]:
    bounds = {start, end}
    for mark in marks:
        bounds |= {max(start, mark.start), min(end, mark.end)}
    cuts = sorted(bounds)
    ordered = sorted(
        marks, key=lambda mark: (mark.family in (FACT, VALUE), mark.end - mark.start, mark.start, mark.fragment)
    )
    return [
        (here, there, tuple(mark for mark in ordered if mark.start <= here and mark.end >= there))
        for here, there in pairwise(cuts)
    ]
