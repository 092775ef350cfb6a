"""The ``markdown`` format: counts and tables, for the summary of a job or a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..diagnostic import RANK, Diagnostic, Severity
from ..pipeline import Report
from ..printable import excerpt
from ..summary import in_words, summarise
from . import Run
from .choice import shown, worst
from .words import LIMIT, note

MOST_CHARACTERS = 60_000
"""GitHub takes 65,536 in a comment; what is left is for whoever puts a word of their own around this."""
_MOST_DOCUMENTS = 50
_SEVERITIES: dict[Severity, str] = {"error": "**error**", "warning": "warning", "info": "information"}
_FINDINGS = "| line | finding | what to do |\n|---:|---|---|\n"
_DOCUMENTS = (
    "| document | errors | warnings | required | recommended | not stated | paragraphs |\n"
    "|---|---:|---:|---:|---:|---:|---:|\n"
)


class _Section(NamedTuple):
    """The findings of one document, each with its severity and its row."""

    head: str
    rows: list[tuple[int, str]]


def render(reports: Iterable[Report], run: Run) -> str:
    """A heading with the counts, a table of the documents, and a table of findings for each; never over the limit."""
    reports = list(reports)
    head = f"### jco\n\n{_text(in_words(summarise(reports, run.skipped)))}\n"
    if reports:
        head += f"\n{_documents(reports)}"
    sections, hidden = [], 0
    for report in reports:
        kept, unshown = shown(report, run)
        sections.append(_Section(f"\n#### {_text(report.file)}\n\n{_FINDINGS}", [_row(each) for each in kept]))
        hidden += unshown
    body, cut = _fitting(sections, MOST_CHARACTERS - len(head))
    hidden += cut
    if hidden:
        more = "1 more finding is" if hidden == 1 else f"{hidden} more findings are"
        body += f"\n{more} not shown here; `--format json` has them all.\n"
    return head + body


def _fitting(sections: list[_Section], room: int) -> tuple[str, int]:
    """As many rows as there is room for, the worst first, in the order of the documents; and how many are left out."""
    rows = [(rank, number, place) for number, each in enumerate(sections) for place, (rank, _) in enumerate(each.rows)]
    kept: dict[int, set[int]] = {}
    room -= 100  # for the line that says what is left out
    for done, (_, number, place) in enumerate(sorted(rows, key=lambda row: -row[0])):
        section = sections[number]
        room -= len(section.rows[place][1]) + (0 if number in kept else len(section.head))
        if room < 0:
            return _joined(sections, kept), len(rows) - done
        kept.setdefault(number, set()).add(place)
    return _joined(sections, kept), 0


def _joined(sections: list[_Section], kept: dict[int, set[int]]) -> str:
    parts = []
    for number in sorted(kept):
        section = sections[number]
        parts += [section.head, *(section.rows[place][1] for place in sorted(kept[number]))]
    return "".join(parts)


def _documents(reports: list[Report]) -> str:
    """A line for each document, of very many for those with the most errors."""
    counted = [(report, *_count(report)) for report in reports]
    kept = worst(counted, lambda each: each[1] * len(counted) + each[2], _MOST_DOCUMENTS)
    lines = [_document(*each) for each in kept]
    more = len(counted) - len(kept)
    return _DOCUMENTS + "".join(lines) + (f"\n{more} more documents are not listed.\n" if more else "")


def _count(report: Report) -> tuple[int, int]:
    found = [each.severity for each in report.diagnostics if each.waived is None]
    return found.count("error"), found.count("warning")


def _document(report: Report, errors: int, warnings: int) -> str:
    if report.counts is None:
        return f"| {_text(report.file)} | {errors} | {warnings} | not read | | | |\n"
    (filled, asked), (given, not_stated, total) = report.counts
    covered = report.coverage
    paragraphs = f"{covered[0] + covered[1]}/{covered[2]}" if covered is not None else ""
    counts = f"{filled}/{asked} | {given}/{total} | {not_stated} | {paragraphs}"
    return f"| {_text(report.file)} | {errors} | {warnings} | {counts} |\n"


def _row(each: Diagnostic) -> tuple[int, str]:
    line = str(each.range.start.line) if each.range else ""
    what = f"{_SEVERITIES[each.severity]} {each.rule.code} {each.rule.name}: {_text(each.message)}"
    for other in each.related:
        what += f"<br>{_text(note(other, each.file))}"
    return RANK[each.severity], f"| {line} | {what} | {_text(each.help)} |\n"


_MARKUP = re.compile(r"[\\`*_\[\]|~]")
_LINKS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=[@#])(?=\w)|(?<=:)(?=[\w+-]+:)", re.IGNORECASE)


def _text(text: str) -> str:
    """User text as plain words of a cell: no markup, no HTML, no formula, no link, and nobody is mentioned."""
    text = excerpt(text, LIMIT).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")
    text = _MARKUP.sub(r"\\\g<0>", text)
    # GitHub makes links of addresses, @names, #numbers and :names: even where the markup is escaped; an invisible
    # space within them keeps it from that.
    return _LINKS.sub("&#8203;", text)
