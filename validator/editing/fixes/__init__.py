"""Findings → the fixes that the tool can make, as edits of the text; worked out only when somebody asks for them.

A safe fix is surely what was meant: a slip with one near term, a form that YAML takes for something else. An unsafe
one is likely, and a person should look at it.
"""

from __future__ import annotations

from ...diagnostic import Diagnostic
from ...report.report import Report
from . import bodies, entries, terms, texts, traps
from .edits import Proposal

__all__ = ["Proposal", "proposals", "tidyings", "with_fixes"]

_MOST = 10_000  # of one document: who has more findings fixes them in several runs


def proposals(report: Report) -> list[tuple[Diagnostic, Proposal]]:
    """The findings of a document that can be fixed, with their fixes; waived ones are left alone."""
    if report.content is None or report.facts is None or report.document.is_json:
        return []
    found: list[tuple[Diagnostic, Proposal]] = []
    quotes = texts.Quotes(report)
    for each in report.diagnostics:
        if each.waived is None and len(found) < _MOST and (proposal := _proposal(each, report, quotes)) is not None:
            found.append((each, proposal))
    return found


def _proposal(found: Diagnostic, report: Report, quotes: texts.Quotes) -> Proposal | None:
    code = found.rule.code
    if code in texts.CODES:
        return quotes.propose(found)
    topic = next((topic for topic in (terms, traps, entries, bodies) if code in topic.CODES), None)
    return topic.propose(found, report) if topic is not None else None


def tidyings(report: Report) -> list[Proposal]:
    """Safe fixes of what is not a finding: texts to NFC, and quotes to the signs that the release prints."""
    if report.content is None or report.facts is None or report.document.is_json:
        return []
    return [*texts.composed(report), *texts.Quotes(report).printed()]


def with_fixes(report: Report) -> Report:
    """The report with the fixes of its findings kept on them, for the formats that show them."""
    if not report.diagnostics:
        return report
    fixes = {id(each): proposal.fix for each, proposal in proposals(report)}
    diagnostics = tuple(
        each._replace(fix=fixes[id(each)]) if id(each) in fixes else each for each in report.diagnostics
    )
    return report._replace(diagnostics=diagnostics)
