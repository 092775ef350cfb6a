"""The ``markdown`` format: counts and tables, for the summary of a job or a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate

from ..diagnostic import RANK, Diagnostic, Severity
from ..report.added import in_lines
from ..report.brief import Brief
from ..report.summary import in_words, summarise
from ..system.printable import excerpt
from ..tuples import NamedTuple
from . import Run
from .choice import LIMIT, more, note, shown, worst

MOST_CHARACTERS = 60_000
"""GitHub takes 65,536 in a comment; what is left is for whoever puts a word of their own around this."""
_MOST_DOCUMENTS = 50
_MOST_ROWS = MOST_CHARACTERS // 20
"""Of each severity: no row is shorter than 20 characters, so more of them have no room."""
_ROOM_ADDED, _ROOM_DOCUMENTS = 12_000, 28_000
"""Characters of these lists: names made to be long must not push a summary over the limit, which is shown to nobody."""
_SEVERITIES: dict[Severity, str] = {"error": "**error**", "warning": "warning", "info": "information"}
_FINDINGS = "| line | finding | what to do |\n|---:|---|---|\n"
_DOCUMENTS = (
    "| document | errors | warnings | required | recommended | not stated | paragraphs |\n"
    "|---|---:|---:|---:|---:|---:|---:|\n"
)


class _Section(NamedTuple):
    """The findings of one document that may be shown."""

    head: str
    findings: list[Diagnostic]
    tail: str


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """A heading with the counts, a table of the documents, and a table of findings for each; never over the limit."""
    summary = summarise(found, run.skipped)
    head = f"### jco\n\n{as_words(in_words(summary))}\n"
    if run.added:
        lines = [f"- {as_words(each)}\n" for each in in_lines(run.added)]
        kept = _within(lines, _ROOM_ADDED)
        left = f"- and {len(lines) - len(kept)} more\n" if len(kept) < len(lines) else ""
        head += f"\n**This change exempts more findings:**\n\n{''.join(kept)}{left}"
    if documents := _documents(found):
        head += f"\n{documents}"
    sections = _sections(found, run)
    rows = _fitting(sections, MOST_CHARACTERS - len(head))
    body = "".join(sections[number].head + "".join(rows[number]) + sections[number].tail for number in sorted(rows))
    hidden = summary.errors + summary.warnings + summary.infos - sum(map(len, rows.values()))
    if hidden:
        body += f"\n{more(hidden)} not shown here; `--format json` has them all.\n"
    yield head + body


def _sections(found: Iterable[Brief], run: Run) -> dict[int, _Section]:
    """The findings for which there may be room, by the number of the document."""
    sections: dict[int, _Section] = {}
    left = dict.fromkeys(_SEVERITIES, _MOST_ROWS)
    for number, one in enumerate(found):
        kept, alike, _ = shown(one, run)
        findings = []
        for each in kept:
            left[each.severity] -= 1
            if left[each.severity] >= 0:
                findings.append(each)
        if findings:
            tail = "".join(f"| | {more(count, f' of {code}')} not shown | |\n" for code, count in sorted(alike.items()))
            sections[number] = _Section(f"\n#### {as_words(one.file)}\n\n{_FINDINGS}", findings, tail)
    return sections


def _fitting(sections: dict[int, _Section], room: int) -> dict[int, list[str]]:
    """Number of a section → its rows: as many as there is room for, the worst first, in the order of the document."""
    places = [(number, place) for number, section in sections.items() for place in range(len(section.findings))]
    places.sort(key=lambda each: -RANK[sections[each[0]].findings[each[1]].severity])
    room -= 100  # for the line that says what is left out
    kept: dict[int, dict[int, str]] = {}
    for number, place in places:
        row = _row(sections[number].findings[place])
        room -= len(row) + (0 if number in kept else len(sections[number].head) + len(sections[number].tail))
        if room < 0:
            break
        kept.setdefault(number, {})[place] = row
    return {number: [rows[place] for place in sorted(rows)] for number, rows in kept.items()}


def _documents(found: Iterable[Brief]) -> str:
    """A line for each document, of very many for those with the most errors; empty where there is none."""
    counted = list(map(_count, found))
    if not counted:
        return ""
    numbers = range(len(counted))
    kept = set(worst(numbers, lambda each: counted[each][0] * len(counted) + counted[each][1], _MOST_DOCUMENTS))
    listed = [_document(one, *counted[number]) for number, one in enumerate(found) if number in kept]
    lines = _within(listed, _ROOM_DOCUMENTS)
    unlisted = len(counted) - len(lines)
    return (
        _DOCUMENTS
        + "".join(lines)
        + (f"\n{unlisted} more {'documents are' if unlisted > 1 else 'document is'} not listed.\n" if unlisted else "")
    )


def _within(lines: list[str], room: int) -> list[str]:
    """The first of the lines that have so many characters together."""
    sizes = accumulate(map(len, lines))
    return [line for line, size in zip(lines, sizes, strict=True) if size <= room]


def _count(report: Brief) -> tuple[int, int]:
    found = [each.severity for each in report.diagnostics if each.waived is None]
    return found.count("error"), found.count("warning")


def _document(report: Brief, errors: int, warnings: int) -> str:
    if report.counts is None:
        return f"| {as_words(report.file)} | {errors} | {warnings} | not read | | | |\n"
    (filled, asked), (given, not_stated, total) = report.counts
    covered = report.coverage
    paragraphs = f"{covered[0] + covered[1]}/{covered[2]}" if covered is not None else ""
    counts = f"{filled}/{asked} | {given}/{total} | {not_stated} | {paragraphs}"
    return f"| {as_words(report.file)} | {errors} | {warnings} | {counts} |\n"


def _row(each: Diagnostic) -> str:
    line = str(each.range.start.line) if each.range else ""
    what = f"{_SEVERITIES[each.severity]} {each.rule.code} {each.rule.name}: {as_words(each.message)}"
    for other in each.related:
        what += f"<br>{as_words(note(other, each.file))}"
    return f"| {line} | {what} | {as_words(each.help)} |\n"


_MARKUP = re.compile(r"[\\`*_\[\]|~]")
_AT_START = re.compile(r"^(\d+(?=[.)])|(?=[#+=-]))")
"""What makes a heading, a list or a line of the first characters of a line."""
_LINKS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=[@#])(?=\w)|(?<=:)(?=[\w+-]+:)", re.IGNORECASE)


def as_words(text: str) -> str:
    """User text as plain words of a cell or a line: no markup, no HTML, no formula, no link, no mention of anybody."""
    text = excerpt(text, LIMIT).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _MARKUP.sub(r"\\\g<0>", text)
    text = _AT_START.sub(r"\1\\", text)
    # GitHub makes links of addresses, @names, #numbers and :names: even where the markup is escaped; an invisible
    # space within them keeps it from that.
    return _LINKS.sub("&#8203;", text).replace("$", "&#36;")


def as_code(text: str) -> str:
    """User text between backticks, where no markup holds and no link is made; text with backticks as words."""
    text = excerpt(text, LIMIT)
    return as_words(text) if "`" in text or not text else "`" + text.replace("|", "\\|") + "`"
