"""The ``json`` format: a versioned shape to which keys may be added; nothing in it is ever cut."""

from __future__ import annotations

from collections.abc import Iterable

from .. import diagnostic
from ..ledger import Fact, Trace, ledger
from ..ledger.tally import tally
from ..report.pipeline import FORMAT, Report
from ..report.summary import summarise, unchecked
from ..version import VERSION
from . import Run
from . import json_shape as shape
from .writing import written


def render(reports: Iterable[Report], run: Run) -> str:
    """All that is known of all documents, as one JSON object and a line end."""
    reports = list(reports)
    counts = summarise(reports, run.skipped)
    found = shape.WithHidden(
        format_version=1,
        tool=shape.Tool(name="jco", version=VERSION, format=FORMAT),
        summary=shape.Summary(**{**counts._asdict(), "skipped": sum(counts.skipped.values())}),
        documents=[_document(report) for report in reports if report.is_document],
        loosened=None if run.added is None else [shape.Loosened(**each._asdict()) for each in run.added],
        diagnostics=[_diagnostic(each) for report in reports for each in report.diagnostics],
        hidden=[_hidden(each, each.hidden) for report in reports for each in report.hidden if each.hidden],
    )
    return written(found.model_dump(mode="json", exclude=None if run.show_hidden else {"hidden"}))


def _document(report: Report) -> shape.Document:
    counts, covered = report.counts, report.coverage
    traced = tally(report.facts) if report.facts is not None else None
    filled = counts and shape.Completeness(required=counts.required, recommended=counts.recommended)
    return shape.Document(
        file=report.file,
        id=report.id,
        status=report.status,
        valid=report.valid,
        completeness=filled,
        coverage=covered and shape.Coverage(paragraphs=covered),
        unchecked=[
            shape.Unchecked(quotes=one.quotes, reason=one.reason, searched=one.is_searched) for one in unchecked(report)
        ],
        facts=traced and traced[:5],
        unread_why=traced.unread_why if traced else {},
        ledger=[_fact(*each) for each in ledger(report.facts)] if report.facts is not None else [],
    )


def _fact(fact: Fact, trace: Trace) -> shape.Fact:
    return shape.Fact(
        pointer=diagnostic.pointer(fact.path),
        state=trace.state,
        why=trace.why,
        prints=trace.prints,
        start=trace.start,
        end=trace.end,
    )


def _diagnostic(each: diagnostic.Diagnostic) -> shape.Diagnostic:
    return shape.Diagnostic(
        code=each.rule.code,
        name=each.rule.name,
        severity=each.severity,
        message=each.message,
        help=each.help,
        file=each.file,
        pointer=each.pointer,
        range=each.range and _range(each.range),
        waived=each.waived and shape.Waived(**each.waived._asdict()),
        fix=_fix(each.fix),
        related=[_related(other) for other in each.related],
    )


def _hidden(each: diagnostic.Diagnostic, by: diagnostic.Hidden) -> shape.Hidden:
    hiding = shape.Hiding(code=by.code, range=by.range and _range(by.range))
    return shape.Hidden(**dict(_diagnostic(each)), hidden_by=hiding)


def _related(other: diagnostic.RelatedPlace) -> shape.Related:
    where = other.range and _range(other.range)
    return shape.Related(message=other.message, file=other.file, pointer=other.pointer, range=where)


def _range(where: diagnostic.Range) -> shape.Range:
    return shape.Range(start=_position(where.start), end=_position(where.end))


def _position(place: diagnostic.Position) -> shape.Position:
    return shape.Position(line=place.line, column=place.column)


def _fix(fix: diagnostic.Fix | None) -> shape.Fix | None:
    if fix is None:
        return None
    edits = [shape.Edit(range=_range(edit.range), text=edit.text) for edit in fix.edits]
    return shape.Fix(description=fix.description, safe=fix.safe, edits=edits)
