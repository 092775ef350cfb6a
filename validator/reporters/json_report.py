"""The ``json`` format: a versioned shape to which keys may be added; nothing in it is ever cut."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostic import Diagnostic, Fix, Range
from ..pipeline import FORMAT, Report
from ..summary import Summary, summarise
from ..version import VERSION
from . import Run
from .writing import written

FORMAT_VERSION = 1


def render(reports: Iterable[Report], run: Run) -> str:
    """All that is known of all documents, as one JSON object and a line end."""
    reports = list(reports)
    summary = summarise(reports, run.skipped)
    shape = {
        "format_version": FORMAT_VERSION,
        "tool": {"name": "jco", "version": VERSION, "format": FORMAT},
        "summary": _summary(summary),
        "documents": [_document(report) for report in reports if report.is_document],
        "diagnostics": [_diagnostic(each) for report in reports for each in report.diagnostics],
    }
    return written(shape)


def _summary(summary: Summary) -> dict[str, int]:
    return {
        "documents": summary.documents,
        "checked": summary.checked,
        "skipped": sum(summary.skipped.values()),
        "errors": summary.errors,
        "warnings": summary.warnings,
        "infos": summary.infos,
        "waived": summary.waived,
    }


def _document(report: Report) -> dict[str, Any]:
    counts = report.counts
    completeness = counts and {"required": list(counts.required), "recommended": list(counts.recommended)}
    covered = report.coverage
    return {
        "file": report.file,
        "id": report.id,
        "status": report.status,
        "valid": report.valid,
        "completeness": completeness,
        "coverage": covered and {"paragraphs": list(covered)},
    }


def _diagnostic(each: Diagnostic) -> dict[str, Any]:
    return {
        "code": each.rule.code,
        "name": each.rule.name,
        "severity": each.severity,
        "message": each.message,
        "help": each.help,
        "file": each.file,
        "pointer": each.pointer,
        "range": _range(each.range),
        "waived": each.waived and each.waived._asdict(),
        "fix": _fix(each.fix),
        "related": [{**other._asdict(), "range": _range(other.range)} for other in each.related],
    }


def _range(where: Range | None) -> dict[str, Any] | None:
    return where and {"start": where.start._asdict(), "end": where.end._asdict()}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"range": _range(edit.range), "text": edit.text} for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}
