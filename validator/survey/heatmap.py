"""Entries → field × document as shades: a column for each document, or for as many as make the map readable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import NamedTuple

from .survey import Rate, Spot, Survey

MOST_COLUMNS = 150
STEPS = 4
"""Shades of what is missing: of a quarter of it, a half, three quarters, or all."""
GIVEN, STATED, LACKING, REQUIRED = "given", "stated", "lacking", "required"


class Column(NamedTuple):
    """One document, or several of one annotator."""

    spots: list[Spot]


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
    read = sorted(survey.spots, key=lambda each: (each.by, each.file))
    columns, bands = _columns(read)
    fields: dict[tuple[str, str], list[list[int]]] = {}
    for at, column in enumerate(columns):
        for each in column.spots:
            for field, level, *numbers in each.cells:
                rows = fields.setdefault((field, level), [])
                if not rows or rows[-1][0] != at:
                    rows.append([at, 0, 0, 0])
                given, not_stated, missing, not_valid = numbers
                rows[-1][1] += given
                rows[-1][2] += not_stated
                rows[-1][3] += missing + not_valid
    found = [Row(rate.field, rate, _shades(fields[rate.field, rate.level], rate.level)) for rate in survey.rates]
    texts = [Row(name, None, list(_measured(columns, measure))) for name, measure in _MEASURES.items()]
    most = max((len(column.spots) for column in columns), default=0)
    return Heatmap(columns, bands, most, found, [row for row in texts if row.shades])


def _columns(read: list[Spot]) -> tuple[list[Column], list[Band]]:
    own = [(name, list(group)) for name, group in groupby(read, key=lambda each: each.by)]
    if len(own) > MOST_COLUMNS // 3:
        own = [("", read)]
    size = -(-len(read) // (MOST_COLUMNS - len(own))) if len(read) > MOST_COLUMNS else 1
    columns: list[Column] = []
    bands: list[Band] = []
    for name, some in own:
        parts = [Column(some[start : start + size]) for start in range(0, len(some), size)]
        bands.append(Band(name, len(columns), len(parts), len(some)))
        columns += parts
    return columns, bands


def _shades(rows: list[list[int]], level: str) -> list[Shade]:
    kind = LACKING if level == "recommended" else REQUIRED
    return [_shade(at, kind, given + not_stated, not_stated, lacking) for at, given, not_stated, lacking in rows]


def _shade(at: int, kind: str, done: int, stated: int, lacking: int) -> Shade:
    total = done + lacking
    if lacking:
        return Shade(at, kind, -(-STEPS * lacking // total), lacking, total)
    return Shade(at, STATED if stated else GIVEN, -(-STEPS * stated // total), 0, total)


def _measured(columns: list[Column], measure: Callable[[Spot], tuple[int, int] | None]) -> Iterable[Shade]:
    for at, column in enumerate(columns):
        found = [numbers for each in column.spots if (numbers := measure(each))]
        done, total = sum(numbers[0] for numbers in found), sum(numbers[1] for numbers in found)
        if total:
            yield _shade(at, LACKING, done, 0, total - done)


_MEASURES: dict[str, Callable[[Spot], tuple[int, int] | None]] = {
    "paragraphs covered": lambda spot: spot.paragraphs,
    "sentences quoted": lambda spot: spot.sentences,
    "facts traced or inferred": lambda spot: spot.facts,
}
