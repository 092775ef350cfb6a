"""The ``json`` format: a versioned shape to which keys may be added; nothing in it is ever cut.

Each document is written as it comes, so what is said of all of them stands behind them.
"""

from __future__ import annotations

from textwrap import indent
from typing import Any

from pydantic import BaseModel

from ..document.completeness import Counts
from ..ledger.tally import Tally
from ..report.missing import Missing
from ..report.pipeline import FORMAT
from ..reporters.writing import written
from ..version import VERSION
from . import json_shape as shape
from .entry import Entry
from .survey import Annotator, Rate, Survey
from .timeline import Series, timeline
from .words import exit_reason


def begin() -> str:
    """What stands before the documents."""
    tool = shape.Tool(name="jco", version=VERSION, format=FORMAT)
    return f'{{\n  "format_version": 2,\n  "tool": {_part(tool, 2)},\n  "documents": ['


def each(entry: Entry, number: int) -> str:
    """One document."""
    return f"{',' if number else ''}\n    {_part(_document(entry), 4)}"


def end(survey: Survey) -> str:
    """What is said of all of them."""
    found = {
        "totals": _totals(survey),
        "exit": shape.Exit(status=survey.exit.status, why=exit_reason(survey)),  # type: ignore[arg-type]
        "skipped": dict(survey.skipped),
        "fields": [_rate(rate) for rate in survey.rates],
        "worklist": [_rate(rate) for rate in survey.worklist],
        "annotators": [_annotator(who) for who in survey.annotators],
        "series": None if survey.records is None else [_series(one) for one in timeline(survey.records)],
    }
    close = "\n  ]" if survey.totals.documents else "]"
    return close + "".join(f',\n  "{name}": {_part(value, 2)}' for name, value in found.items()) + "\n}\n"


def _part(value: Any, depth: int) -> str:
    """A value as it stands at a depth of the whole."""
    return indent(written(_plain(value)), " " * depth).strip()


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def _document(entry: Entry) -> shape.Document:
    return shape.Document(
        file=entry.file,
        id=entry.identity.id or None,
        annotator=entry.by or None,
        status=entry.status or None,
        valid=entry.is_valid,
        errors=entry.errors,
        warnings=entry.warnings,
        fault=entry.fault or None,
        completeness=entry.counts and _completeness(entry.counts),
        coverage=_coverage(entry.coverage, entry.sentences),
        uncovered=list(entry.uncovered),
        facts=entry.facts and shape.FactsOfDocument(**entry.facts._asdict(), by_field=_by_field(entry)),
        unread=[shape.Unread(**one._asdict()) for one in entry.unread],
        missing=[_missing(one) for one in entry.missing],
        fields=[shape.FieldOfDocument(**cell._asdict(), state=cell.state) for cell in entry.cells],
    )


def _by_field(entry: Entry) -> dict[str, shape.States]:
    return {
        field: shape.States(traced=one, inferred=two, contradicted=three, unread=four)
        for field, one, two, three, four in entry.traced
    }


def _completeness(counts: Counts) -> shape.Completeness:
    (filled, asked), (given, not_stated, total) = counts
    return shape.Completeness(
        required=shape.Required(filled=filled, total=asked),
        recommended=shape.Recommended(filled=given, not_stated=not_stated, total=total),
    )


def _coverage(paragraphs: tuple[int, int, int] | None, sentences: tuple[int, int] | None) -> shape.Coverage | None:
    if paragraphs is None and sentences is None:
        return None
    return shape.Coverage(
        paragraphs=paragraphs and shape.Paragraphs(cited=paragraphs[0], skipped=paragraphs[1], total=paragraphs[2]),
        sentences=sentences and shape.Sentences(quoted=sentences[0], total=sentences[1]),
    )


def _missing(one: Missing) -> shape.Missing:
    names = ("field", "place", "pointer", "line", "level", "help", "example")
    return shape.Missing(**{name: getattr(one, name) for name in names})


def _rate(rate: Rate) -> shape.FieldOfSet:
    return shape.FieldOfSet(**rate._asdict(), total=rate.total)


def _annotator(who: Annotator) -> shape.Annotator:
    return shape.Annotator(
        name=who.name or None,
        documents=who.documents,
        lacking=who.lacking,
        fields=dict(who.fields),
        paragraphs=who.paragraphs,
    )


def _series(one: Series) -> shape.Series:
    return shape.Series(
        name=one.name,
        sides=list(one.sides),
        sessions=[
            shape.Session(ordinal=each.ordinal, year=each.year or None, date=each.date or None, file=each.file)
            for each in one.points
        ],
        gaps=[shape.Gap(first=first, last=last, year=year or None) for first, last, year in one.gaps],
    )


def _totals(survey: Survey) -> shape.Totals:
    sums = survey.totals
    facts: Tally = sums.facts
    coverage = _coverage(sums.paragraphs, sums.sentences[:2])
    assert coverage is not None
    return shape.Totals(
        documents=sums.documents,
        unreadable=sums.unreadable,
        statuses=dict(sums.statuses),
        invalid=sums.invalid,
        errors=sums.errors,
        warnings=sums.warnings,
        lacking=sums.lacking,
        fields_lacking=sums.fields_lacking,
        paragraphs_open=sums.paragraphs_open,
        completeness=_completeness(sums.counts),
        coverage=coverage,
        facts=shape.Facts(**facts._asdict()),
    )
