"""The ``csv`` format, in long form: a row for each document and field, and one for a file that could not be read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from ..exports.form import cell
from ..report.missing import Missing
from ..system.printable import visible
from .entry import Cell, Entry, Traced
from .survey import Survey

_OF_DOCUMENT = {
    "file": "The file, as it was named.",
    "id": "The id of the document.",
    "by": "The annotator.",
    "status": "The status of the annotation.",
    "valid": "false if the document has errors that are not waived, or could not be read.",
}
_OF_FIELD = {
    "field": "The field: `meeting.next`, `outcome.topic`; of the document itself its name alone.",
    "level": "required, conditional (required here), recommended; optional for a field that only has facts.",
    "state": "The worst over all objects: not valid, missing, not stated, given; unreadable for a file.",
    "given": "How often it is given.",
    "not_stated": "How often it is listed under not_stated.",
    "missing": "How often it is still to be annotated.",
    "not_valid": "How often its value is not valid, or cannot be read.",
    "lines": "The line of each that is missing or not valid.",
    "places": "The place of each of them.",
}
_OF_FACTS = {
    "traced": "Its facts whose words were found in the text.",
    "inferred": "Those that the annotator says are inferred.",
    "contradicted": "Those that the text does not have, or has otherwise.",
    "unread": "Those of which nothing can be told.",
}
_OF_TEXT = {
    "paragraphs_covered": "Paragraphs of the text that are cited or skipped; the same in each row of a document.",
    "paragraphs": "All of its paragraphs.",
    "sentences_quoted": "Sentences of an English text that are quoted; blank for other languages.",
    "sentences": "All of its sentences that are counted (`jco explain sentence`).",
    "fault": "Why a file could not be read as a document.",
}
COLUMNS = {**_OF_DOCUMENT, **_OF_FIELD, **_OF_FACTS, **_OF_TEXT}
"""Name → meaning."""
OPTIONAL, UNREADABLE = "optional", "unreadable"


def begin() -> str:
    """The names of the columns."""
    return _written([tuple(COLUMNS)])


def each(entry: Entry, _: int) -> str:
    """The rows of one document."""
    return _written(_rows(entry))


def end(_: Survey) -> str:
    """Nothing: what is said of the whole set can be worked out."""
    return ""


def _rows(entry: Entry) -> Iterator[tuple[Any, ...]]:
    known = (entry.file, entry.identity.id, entry.by, entry.status, entry.is_valid)
    if entry.counts is None:
        blank: list[str | None] = [None] * (len(_OF_FIELD) + len(_OF_FACTS) + len(_OF_TEXT) - 1)
        blank[list(_OF_FIELD).index("state")] = UNREADABLE
        yield (*known, *blank, entry.fault)
        return
    cited, skipped, paragraphs = entry.coverage or (0, 0, None)
    text = (None if paragraphs is None else cited + skipped, paragraphs, *(entry.sentences or (None, None)), None)
    facts = {traced.field: traced for traced in entry.traced}
    where: dict[tuple[str, str], list[Missing]] = {}
    for missing in entry.missing:
        where.setdefault((missing.field, missing.level), []).append(missing)
    asked = set()
    for found in entry.cells:
        # Of a field that is asked for at two levels the facts are in one row, so that sums are right.
        own = None if found.field in asked else facts.get(found.field)
        asked.add(found.field)
        yield (*known, *_field(found, where.get((found.field, found.level), [])), *_facts(own), *text)
    for field, traced in facts.items():
        if field not in asked:
            others = (field, OPTIONAL, "given", sum(traced[1:]), *(None,) * 5)
            yield (*known, *others, *_facts(traced), *text)


def _field(found: Cell, where: list[Missing]) -> tuple[Any, ...]:
    field, level, *numbers = found
    places = ("; ".join(str(each.line) for each in where), "; ".join(each.place for each in where))
    return (field, level, found.state, *numbers, *places)


def _facts(traced: Traced | None) -> tuple[int | None, ...]:
    return traced[1:] if traced is not None else (None,) * len(_OF_FACTS)


def _written(rows: Any) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows([cell(visible(value) if isinstance(value, str) else value) for value in row] for row in rows)
    return stream.getvalue()
