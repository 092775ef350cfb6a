"""Formats of ``jco report``: text, json, csv and markdown."""

from __future__ import annotations

import csv
import io
from typing import Any

from ..report.survey import Entry, Missing, Rate, Survey
from ..system.printable import excerpt, visible
from .frames import width
from .markdown import as_code, as_words
from .writing import written

_BAR = 20
_COVERED = ["paragraphs covered", "paragraphs", "sentences quoted", "sentences", "facts traced", "facts"]


def render(survey: Survey, form: str) -> str:
    """The survey in one of the formats."""
    return {"text": _text, "json": _json, "csv": _csv, "markdown": _markdown}[form](survey)


def _counts(entry: Entry) -> str:
    if entry.counts is None:
        return "could not be read as a document (see jco check)"
    (filled, total), (given, not_stated, recommended) = entry.counts
    aside = f" ({not_stated} not stated)" if not_stated else ""
    covered = f", paragraphs {_paragraphs(entry)}" if entry.coverage else ""
    quoted = f", sentences {_sentences(entry)}" if entry.sentences else ""
    return f"required {filled}/{total}, recommended {given}/{recommended}{aside}{covered}{quoted}"


def _paragraphs(entry: Entry) -> str:
    cited, skipped, total = entry.coverage or (0, 0, 0)
    return f"{cited + skipped}/{total}" if entry.coverage else ""


def _sentences(entry: Entry) -> str:
    return "/".join(map(str, entry.sentences or ()))


def _traced(entry: Entry) -> str:
    return f"{entry.traced.traced}/{entry.traced.total}" if entry.traced is not None else ""


# Text


def _text(survey: Survey) -> str:
    lines: list[str] = []
    for entry in survey.entries:
        name = f"  {entry.id}, {entry.status}" if entry.id else ""
        lines += [f"{visible(entry.file)}{visible(name)}", f"  {_counts(entry)}"]
        lines += [line for missing in entry.missing for line in _missing_lines(missing)]
        if entry.counts is not None and not entry.missing:
            lines.append("  nothing is missing")
        lines += [*_fact_lines(entry), ""]
    if len(survey.entries) > 1:
        lines += _set_lines(survey)
    return "\n".join(lines).rstrip("\n") + "\n"


def _missing_lines(missing: Missing) -> list[str]:
    head = f"  line {missing.line}: {missing.place} ({missing.level}): {excerpt(missing.help)}"
    return [head, f"      {missing.example}"] if missing.example else [head]


def _fact_lines(entry: Entry) -> list[str]:
    """How many facts were traced; each that was not, unless all of a document for one reason."""
    if entry.traced is None or not entry.traced.total:
        return []
    lines = [f"  {entry.traced.in_words}"]
    if len(entry.traced.unread_why) == 1 and entry.traced.traced == 0:
        return lines
    return lines + [f"  line {each.line}: {each.place} is {each.state}: {excerpt(each.why)}" for each in entry.unread]


def _set_lines(survey: Survey) -> list[str]:
    total = survey.totals
    (filled, asked), (given, not_stated, recommended) = total
    counts = f"required {filled}/{asked}, recommended {given}/{recommended} ({not_stated} not stated)"
    documents = f"{len(survey.entries)} document{'' if len(survey.entries) == 1 else 's'}"
    lines = [f"The whole set: {documents}, {counts}", "", "What to fill in next"]
    worklist = survey.worklist
    if not worklist:
        return [*lines[:2], "Nothing is missing."]
    column = max(width(rate.field) for rate in worklist)
    return [*lines, *(_rate_line(rate, column) for rate in worklist)]


def _rate_line(rate: Rate, column: int) -> str:
    return f"  {rate.field.ljust(column)}  {_bar(rate)}  {rate.missing} missing of {rate.total}, {rate.level}"


def _bar(rate: Rate) -> str:
    given = round(_BAR * rate.given / rate.total)
    not_stated = min(round(_BAR * rate.not_stated / rate.total), _BAR - given)
    return "#" * given + "-" * not_stated + "." * (_BAR - given - not_stated)


# JSON


def _json(survey: Survey) -> str:
    shape = {
        "format_version": 1,
        "documents": [_entry_shape(entry) for entry in survey.entries],
        "fields": [{**rate._asdict(), "total": rate.total} for rate in survey.rates],
        "worklist": [rate.field for rate in survey.worklist],
        "totals": _counts_shape(survey.totals),
    }
    return written(shape)


def _entry_shape(entry: Entry) -> dict[str, Any]:
    return {
        "file": entry.file,
        "id": entry.id,
        "status": entry.status,
        "completeness": entry.counts and _counts_shape(entry.counts),
        "coverage": _coverage_shape(entry),
        "facts": entry.traced and {**entry.traced._asdict(), "by_field": dict(entry.by_field)},
        "unread": [each._asdict() for each in entry.unread],
        "missing": [_missing_shape(missing) for missing in entry.missing],
        "states": entry.states,
    }


def _missing_shape(missing: Missing) -> dict[str, Any]:
    names = ("field", "place", "pointer", "line", "level", "help", "example")
    return {name: getattr(missing, name) for name in names}


def _counts_shape(counts: Any) -> dict[str, list[int]]:
    return {"required": list(counts.required), "recommended": list(counts.recommended)}


def _coverage_shape(entry: Entry) -> dict[str, list[int]] | None:
    found = {"paragraphs": entry.coverage, "sentences": entry.sentences}
    return {name: list(numbers) for name, numbers in found.items() if numbers is not None} or None


# CSV

_FORMULA = frozenset("=+-@＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, also behind blanks."""


def _csv(survey: Survey) -> str:
    """One line for each missing field; a cell that a spreadsheet would take for a formula gets a quote before it.

    The last columns say how much of its text the document covers: two numbers, since 9/9 would be read as a date.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["file", "id", "line", "field", "place", "level", "help", "example", *_COVERED])
    for entry in survey.entries:
        cited, skipped, paragraphs = entry.coverage or (0, 0, "")
        traced = (entry.traced.traced, entry.traced.total) if entry.traced is not None else ("", "")
        covered = [cited + skipped if entry.coverage else "", paragraphs, *(entry.sentences or ("", "")), *traced]
        for each in entry.missing:
            row = [entry.file, entry.id or "", each.line, each.field, each.place, each.level, each.help, each.example]
            writer.writerow([_cell(value) for value in (*row, *covered)])
    return stream.getvalue()


def _cell(value: object) -> str:
    text = visible(str(value))
    is_formula = text[:1] == "\t" or text.lstrip()[:1] in _FORMULA
    return f"'{text}" if is_formula else text


# Markdown


def _markdown(survey: Survey) -> str:
    lines = [
        "| document | status | required | recommended | not stated | missing | paragraphs | sentences | facts traced |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for entry in survey.entries:
        if entry.counts is None:
            lines.append(f"| {as_words(entry.file)} | could not be read | | | | | | | |")
            continue
        (filled, total), (given, not_stated, recommended) = entry.counts
        lines.append(
            f"| {as_words(entry.file)} | {as_words(entry.status or '')} | {filled}/{total} | {given}/{recommended} "
            f"| {not_stated} | {len(entry.missing)} | {_paragraphs(entry)} | {_sentences(entry)} | {_traced(entry)} |"
        )
    lines += _markdown_missing(survey)
    if len(survey.entries) > 1 and survey.worklist:
        lines += ["", "| field | level | given | not stated | missing |", "|---|---|---:|---:|---:|"]
        for rate in survey.worklist:
            lines.append(f"| {rate.field} | {rate.level} | {rate.given} | {rate.not_stated} | {rate.missing} |")
    return "\n".join(lines) + "\n"


def _markdown_missing(survey: Survey) -> list[str]:
    lines: list[str] = []
    for entry in survey.entries:
        if entry.missing:
            lines += [
                "",
                f"### {as_words(entry.file)}",
                "",
                "| line | field | level | what belongs there |",
                "|---:|---|---|---|",
            ]
        for each in entry.missing:
            shown = f" Example: {as_code(each.example)}" if each.example else ""
            lines.append(f"| {each.line} | {as_code(each.place)} | {each.level} | {as_words(each.help)}{shown} |")
    return lines
