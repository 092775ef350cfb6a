"""The ``json`` format: a versioned shape to which keys may be added; nothing in it is ever cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import diagnostic
from ..report.brief import Brief, Fact
from ..report.pipeline import FORMAT
from ..report.summary import summarise
from ..version import VERSION
from . import Run, writing
from . import json_shape as shape


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """All that is known of all documents, as one JSON object and a line end."""
    counts = summarise(found, run.skipped)
    head = shape.WithHidden(
        format_version=1,
        tool=shape.Tool(name="jco", version=VERSION, format=FORMAT),
        summary=shape.Summary(**{**counts._asdict(), "skipped": sum(counts.skipped.values())}),
        documents=[],
        loosened=None if run.added is None else [shape.Loosened(**each._asdict()) for each in run.added],
        diagnostics=[],
    ).model_dump(mode="json", exclude=None if run.show_hidden else {"hidden"})
    documents = (_document(one).model_dump(mode="json") for one in found if one.is_document)
    diagnostics = (_diagnostic(each).model_dump(mode="json") for one in found for each in one.diagnostics)
    hidden = (_hidden(each, each.hidden).model_dump(mode="json") for one in found for each in one.hidden if each.hidden)
    holes = dict.fromkeys(set(head) & {"documents", "diagnostics", "hidden"}, writing.HOLE)
    return writing.pieces({**head, **holes}, documents, diagnostics, hidden)


def _document(report: Brief) -> shape.Document:
    counts, covered, traced = report.counts, report.coverage, report.tally
    filled = counts and shape.Completeness(required=counts.required, recommended=counts.recommended)
    return shape.Document(
        file=report.file,
        id=report.id,
        status=report.status,
        valid=report.valid,
        completeness=filled,
        coverage=covered and shape.Coverage(paragraphs=covered),
        unchecked=[
            shape.Unchecked(quotes=one.quotes, reason=one.reason, searched=one.is_searched) for one in report.unchecked
        ],
        facts=traced and traced[:5],
        unread_why=traced.unread_why if traced else {},
        ledger=list(map(_fact, report.ledger)),
    )


def _fact(fact: Fact) -> shape.Fact:
    pointer, state, why, prints, start, end = fact
    return shape.Fact(pointer=pointer, state=state, why=why, prints=prints, start=start, end=end)


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
