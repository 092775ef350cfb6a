"""Charts of the page as shapes: strips of squares, bars in parts, points in time. Coordinates only, no markup."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from ..system.printable import excerpt
from ..tuples import NamedTuple
from .heatmap import GIVEN, STATED, Band, Column, Row
from .timeline import Point, Series
from .words import number, span

_LETTER = 0.9
"""Percent of the width of a strip that a letter of a label takes, at the widest."""
_ROOM = 3
"""Percent of the axis between the numbers of two sessions."""
_MOST_DRAWN = 12
"""Missing sessions of one gap that are drawn."""


class Square(NamedTuple):
    """One square with words of its own, and the link to the page of its document, or ""."""

    x: int
    kind: str
    title: str
    href: str


class Strip(NamedTuple):
    """A row of squares: ``columns`` wide and 1 high. ``paths``: colour → the outline of all squares that have it."""

    columns: int
    paths: dict[str, str]
    squares: list[Square]


class Label(NamedTuple):
    """A stretch of a strip, in percent; ``shown`` is as much of its name as has room."""

    x: float
    width: float
    shown: str
    title: str


class Dot(NamedTuple):
    """A session, or one that is missing, in percent of the axis."""

    x: float
    is_missing: bool
    label: str
    title: str
    href: str


class Track(NamedTuple):
    """One series on the axis; ``lines``: from where to where its sessions follow each other, or do not."""

    dots: list[Dot]
    lines: list[tuple[float, float, bool]]


class Axis(NamedTuple):
    """The years on the axis, in percent; ``first`` and ``last`` of all sessions, as years with fractions."""

    first: float
    last: float
    ticks: list[tuple[float, int]]

    def place(self, when: float) -> float:
        """Where a moment stands, in percent."""
        return round(3 + 94 * (when - self.first) / max(self.last - self.first, 1), 2)


def strip(row: Row, columns: Sequence[Column], links: Mapping[str, str], *, with_words: bool) -> Strip:
    """The squares of a row; ``with_words``: those in which something is missing say what, and of which document."""
    runs: dict[str, list[list[int]]] = {}
    squares = []
    for shade in row.shades:
        kind = shade.kind if shade.kind == GIVEN else f"{shade.kind} s{shade.step}"
        if shade.kind not in (GIVEN, STATED) and with_words:
            who, href = _who(columns[shade.column], links)
            squares.append(Square(shade.column, kind, f"{who}: {shade.lacking:,} of {shade.total:,} missing", href))
            continue
        own = runs.setdefault(kind, [])
        if own and own[-1][1] == shade.column:
            own[-1][1] += 1
        else:
            own.append([shade.column, shade.column + 1])
    paths = {kind: "".join(f"M{low} 0H{high}V1H{low}Z" for low, high in own) for kind, own in runs.items()}
    return Strip(len(columns), paths, squares)


def _who(column: Column, links: Mapping[str, str]) -> tuple[str, str]:
    first, last, count = column
    if count == 1:
        return excerpt(first.id or first.file, 80), links.get(first.file, "")
    return f"{number(count, 'document')}, {excerpt(first.file, 60)} to {excerpt(last.file, 60)}", ""


def labels(bands: Iterable[Band], columns: int) -> list[Label]:
    """The names of the annotators over their columns."""
    return [_label(band, columns) for band in bands]


def _label(band: Band, columns: int) -> Label:
    width = 100 * band.columns / columns
    room = int(min(width, 100 * band.columns / max(columns, 40)) / _LETTER)
    name = excerpt(band.name, 200) or "nobody named"
    shown = name if len(name) <= room else f"{name[: room - 1]}…" if room > 3 else ""
    return Label(
        round(100 * band.first / columns, 3), round(width, 3), shown, f"{name}: {number(band.documents, 'document')}"
    )


def axis(series: Iterable[Series]) -> Axis | None:
    """The axis of all sessions that have a place in time; None where none has."""
    found = [point.when for each in series for point in each.points if point.when is not None]
    if not found:
        return None
    first, last = int(min(found)), int(max(found)) + 1
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000) if (last - first) / step <= 8)
    own = Axis(first, last, [])
    years = range(-(-first // step) * step, last + 1, step)
    return own._replace(ticks=[(own.place(year), year) for year in years])


def track(series: Series, own: Axis, links: Mapping[str, str]) -> Track:
    """The sessions of a series on the axis, and those that are missing, spread evenly between their neighbours."""
    placed: list[tuple[Point, float]] = []
    for point in series.points:
        x = own.place(point.when) if point.when is not None else None
        # Of one session several documents may tell: one point stands for all of them.
        if x is not None and not (placed and placed[-1][1] == x and placed[-1][0].ordinal == point.ordinal):
            placed.append((point, x))
    missing = {(year, last + 1): (first, last) for first, last, year in series.gaps}
    dots: list[Dot] = []
    lines: list[tuple[float, float, bool]] = []
    for (_, before), (point, x) in pairwise(placed):
        gap = missing.get((point.year, point.ordinal or 0))
        lines.append((min(before, x), max(before, x), gap is not None))
        if gap is not None:
            dots += _absent(*gap, before, x)
    labelled: list[float] = []
    for point, x in placed:
        is_free = bool(point.ordinal) and all(abs(x - other) > _ROOM for other in labelled)
        labelled += [x] if is_free else []
        label = str(point.ordinal) if is_free else ""
        dots.append(Dot(x, False, label, _session(point), links.get(point.file, "")))
    return Track(dots, lines)


def _absent(first: int, last: int, before: float, after: float) -> Iterable[Dot]:
    count = last - first + 1
    drawn = min(count, _MOST_DRAWN)
    for at in range(1, drawn + 1):
        place = round(before + (after - before) * at / (drawn + 1), 2)
        which = f"session {first + at - 1}" if drawn == count else f"sessions {span(first, last)}"
        yield Dot(place, True, "", f"{which} missing", "")


def _session(point: Point) -> str:
    which = f"session {point.ordinal}" if point.ordinal else "a session"
    return excerpt(f"{which}, {point.date}: {point.file}", 160)
