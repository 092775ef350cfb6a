"""The ``html`` format: the set as one page that is complete in itself, with links to the pages of ``jco view``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from ..pages.engine import fill
from ..pages.notes import owner
from ..pages.values import of_object
from ..report.missing import Missing
from ..tuples import NamedTuple
from .drawing import Strip, Track, axis, labels, strip, track
from .entry import Entry
from .heatmap import Heatmap, Row, heatmap
from .survey import MOST_DETAILED, Annotator, Rate, Survey
from .timeline import Series, timeline
from .words import (
    exit_reason,
    gaps,
    gaps_doubt,
    head,
    left_out,
    measures,
    open_paragraphs,
    series_unseen,
    sessions,
    share,
    state_of,
    unread_reasons,
    validity,
)

_MOST_TASKS, _MOST_NAMES, _MOST_PEOPLE, _MOST_SERIES, _MOST_FACTS = 12, 6, 50, 25, 25
_MOST_MISSING = 25
_MOST_WORDS = 2500
"""Squares that say what they stand for when one points at them: more would make a page that is slow to open."""


class Task(NamedTuple):
    """A field to fill in next, and the documents that need least beside it; ``more``: how many there are beyond."""

    rate: Rate
    names: list[tuple[str, str]]
    more: int


class Line(NamedTuple):
    """A row of the map and its picture."""

    row: Row
    strip: Strip


class Told(NamedTuple):
    """A series in words and on the axis."""

    series: Series
    here: str
    missing: str
    track: Track | None
    undated: int


def end(survey: Survey) -> str:
    """The whole page."""
    sums = survey.totals
    own = heatmap(survey)
    series = timeline(survey.records)
    return fill(
        "survey",
        sums=sums,
        head=head(sums),
        said=list(filter(None, (validity(survey), state_of(sums), series_unseen(survey)))),
        why=unread_reasons(sums),
        measures=measures(sums),
        doubt=gaps_doubt(sums),
        exit=(survey.exit.status, exit_reason(survey).partition(": ")[2]),
        skipped=survey.skipped,
        links=survey.pages,
        share=share,
        title=_title,
        at=partial(_at, survey.pages),
        open_paragraphs=open_paragraphs,
        most_missing=_MOST_MISSING,
        **_tasks(survey),
        **_people(survey),
        **_map(own, survey.pages),
        **_documents(survey),
        **_series(series, survey.pages),
        **_facts(survey.traced),
    ).decode("utf-8")


def _title(entry: Entry) -> str:
    return entry.identity.id or entry.file


def _at(links: Mapping[str, str], entry: Entry, missing: Missing) -> str:
    """The link to the object that lacks a field, on the page of its document; "" where there is none."""
    page = links.get(entry.file, "")
    return f"{page}#{of_object(owner(missing.path))}" if page else ""


def _tasks(survey: Survey) -> dict[str, Any]:
    found = survey.worklist
    tasks = []
    for rate in found[:_MOST_TASKS]:
        least = survey.least[rate.field, rate.level]
        names = [(name or file, survey.pages.get(file, "")) for _, file, name in least]
        tasks.append(Task(rate, names, rate.lacking - len(names)))
    return {"tasks": tasks, "more_tasks": len(found) - len(tasks)}


def _people(survey: Survey) -> dict[str, Any]:
    found = survey.busy
    shown = [(who, _often(who)) for who in found[:_MOST_PEOPLE]]
    return {
        "people": shown,
        "more_people": len(found) - len(shown),
        "idle": len(survey.annotators) - len(found) if found else 0,
    }


def _often(who: Annotator) -> list[tuple[str, int]]:
    return list(who.fields.items())[:_MOST_NAMES]


def _map(own: Heatmap, links: Mapping[str, str]) -> dict[str, Any]:
    squares = sum(shade.lacking > 0 for row in (*own.fields, *own.texts) for shade in row.shades)
    with_words = squares <= _MOST_WORDS

    def lines(rows: Iterable[Row]) -> list[Line]:
        return [Line(row, strip(row, own.columns, links, with_words=with_words)) for row in rows]

    return {
        "columns": len(own.columns),
        "most_in_column": own.most,
        "bands": labels(own.bands, len(own.columns)) if own.columns else [],
        "open_fields": lines(row for row in own.fields if row.lacking),
        "full_fields": lines(row for row in own.fields if not row.lacking),
        "texts": lines(own.texts),
    }


def _documents(survey: Survey) -> dict[str, Any]:
    detailed = [survey.only] if survey.only is not None and survey.only.counts is not None else survey.detailed
    return {
        "documents": detailed,
        "left_out": left_out(survey.totals, len(survey.detailed)),
        "most_detailed": MOST_DETAILED,
        "unreadable": survey.unreadable,
        "more_unreadable": survey.totals.unreadable - len(survey.unreadable),
    }


def _series(found: list[Series], links: Mapping[str, str]) -> dict[str, Any]:
    shown = found[:_MOST_SERIES]
    own = axis(shown)
    told = [
        Told(
            each,
            sessions(each),
            gaps(each),
            track(each, own, links) if own is not None else None,
            sum(point.when is None for point in each.points),
        )
        for each in shown
    ]
    return {"series": told, "axis": own, "more_series": len(found) - len(shown)}


def _facts(found: Mapping[str, tuple[int, int, int, int]]) -> dict[str, Any]:
    """The fields with facts that were not traced, those that are contradicted first; how many have none.

    Where nothing was traced, for one reason, that reason says all of it.
    """
    if not any(one + two + three for one, two, three, _ in found.values()):
        return {"facts": [], "more_facts": 0, "traced_fields": 0}
    open_ones = [(field, *numbers) for field, numbers in found.items() if numbers[2] or numbers[3]]
    open_ones.sort(key=lambda each: (-each[3], -each[4], each[0]))
    shown = open_ones[:_MOST_FACTS]
    return {"facts": shown, "more_facts": len(open_ones) - len(shown), "traced_fields": len(found) - len(open_ones)}
