"""Entries → field × document as shades: a column for each document, or for as many as make the map readable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, islice
from typing import TypeAlias

from ..tuples import NamedTuple
from .survey import Rate, Spot, Survey

MOST_COLUMNS = 150
STEPS = 4
"""Shades of what is missing: of a quarter of it, a half, three quarters, or all."""
GIVEN, STATED, LACKING, REQUIRED = "given", "stated", "lacking", "required"


class Head(NamedTuple):
    """A document by its place in the map; ``number``: its place in the set."""

    by: str
    file: str
    number: int
    id: str


class Column(NamedTuple):
    """One document, or several of one annotator: the first and the last of them."""

    first: Head
    last: Head
    documents: int


class Band(NamedTuple):
    """The columns of one annotator: the first of them, how many they are, and of how many documents."""

    name: str
    first: int
    columns: int
    documents: int


class Shade(NamedTuple):
    """One square that is drawn: its column, its colour, how dark it is (1 to ``STEPS``), how much is missing in it."""

    column: int
    kind: str
    step: int
    lacking: int
    total: int


class Row(NamedTuple):
    """One field, or one thing that is measured of the text; ``rate`` is None for the latter.

    Where a column has no shade, the field is not asked for, or nothing is known.
    """

    name: str
    rate: Rate | None
    shades: list[Shade]

    @property
    def lacking(self) -> int:
        """How much is missing in all columns."""
        return sum(shade.lacking for shade in self.shades)

    @property
    def total(self) -> int:
        """Of how much."""
        return sum(shade.total for shade in self.shades)


class Heatmap(NamedTuple):
    """``most``: documents of the fullest column. ``fields`` and ``texts``: what is asked for, what is measured."""

    columns: list[Column]
    bands: list[Band]
    most: int
    fields: list[Row]
    texts: list[Row]


def heatmap(survey: Survey) -> Heatmap:
    """The map over all documents that could be read, those of one annotator side by side."""
    heads = sorted(Head(each.by, each.file, at, each.identity.id) for at, each in enumerate(survey.spots))
    columns, bands = _columns(heads)
    at_of = [0] * len(heads)
    taken = iter(heads)
    for at, column in enumerate(columns):
        for head in islice(taken, column.documents):
            at_of[head.number] = at
    fields, measured = _sums(survey.spots, at_of)
    found = [Row(rate.field, rate, _shades(fields[rate.field, rate.level], rate.level)) for rate in survey.rates]
    texts = [Row(name, None, _text_shades(own)) for name, own in measured.items()]
    most = max((column.documents for column in columns), default=0)
    return Heatmap(columns, bands, most, found, [row for row in texts if row.shades])


_Sums: TypeAlias = dict[int, list[int]]
"""Column → sums over its documents."""


def _sums(spots: Iterable[Spot], at_of: list[int]) -> tuple[dict[tuple[str, str], _Sums], dict[str, _Sums]]:
    """Of each field what is given, not stated and lacking; of each measure how much is done, and of how much."""
    fields: dict[tuple[str, str], _Sums] = {}
    measured: dict[str, _Sums] = {name: {} for name in _MEASURES}
    for at, each in zip(at_of, spots, strict=True):
        for field, level, given, not_stated, missing, not_valid in each.cells:
            _add(fields.setdefault((field, level), {}), at, (given, not_stated, missing + not_valid))
        for name, measure in _MEASURES.items():
            if numbers := measure(each):
                _add(measured[name], at, numbers)
    return fields, measured


def _add(sums: _Sums, at: int, numbers: Sequence[int]) -> None:
    own = sums.setdefault(at, [0] * len(numbers))
    for place, number in enumerate(numbers):
        own[place] += number


def _columns(heads: list[Head]) -> tuple[list[Column], list[Band]]:
    own = [(name, list(group)) for name, group in groupby(heads, key=lambda each: each.by)]
    if len(own) > MOST_COLUMNS // 3:
        own = [("", heads)]
    size = -(-len(heads) // (MOST_COLUMNS - len(own))) if len(heads) > MOST_COLUMNS else 1
    columns: list[Column] = []
    bands: list[Band] = []
    for name, some in own:
        parts = [some[start : start + size] for start in range(0, len(some), size)]
        bands.append(Band(name, len(columns), len(parts), len(some)))
        columns += [Column(part[0], part[-1], len(part)) for part in parts]
    return columns, bands


def _shades(sums: _Sums, level: str) -> list[Shade]:
    kind = LACKING if level == "recommended" else REQUIRED
    return [
        _shade(at, kind, given + not_stated, not_stated, lacking)
        for at, (given, not_stated, lacking) in sorted(sums.items())
    ]


def _text_shades(sums: _Sums) -> list[Shade]:
    return [_shade(at, LACKING, done, 0, total - done) for at, (done, total) in sorted(sums.items()) if total]


def _shade(at: int, kind: str, done: int, stated: int, lacking: int) -> Shade:
    total = done + lacking
    if lacking:
        return Shade(at, kind, -(-STEPS * lacking // total), lacking, total)
    return Shade(at, STATED if stated else GIVEN, -(-STEPS * stated // total), 0, total)


_MEASURES: dict[str, Callable[[Spot], tuple[int, int] | None]] = {
    "paragraphs covered": lambda spot: spot.paragraphs,
    "sentences quoted (English)": lambda spot: spot.sentences,
    "facts traced or inferred": lambda spot: spot.facts,
}
