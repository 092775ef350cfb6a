"""The ``markdown`` format: of a set one screen, whatever its size, for a pull request; of one document all it lacks."""

from __future__ import annotations

from collections.abc import Iterable

from ..document.places import counted
from ..reporters.markdown import as_code, as_words
from .entry import Entry
from .survey import Annotator, Rate, Survey
from .timeline import Series, timeline
from .words import (
    gaps,
    gaps_doubt,
    head,
    left_out,
    measures,
    number,
    open_paragraphs,
    remarks,
    sessions,
    share,
)

_MOST_DOCUMENTS, _MOST_FIELDS, _MOST_ANNOTATORS, _MOST_OTHERS, _MOST_PLACES = 12, 8, 5, 3, 4
_LONGEST = 120
"""Characters of a name: names that are made to be long must not make a screen of one line."""


def end(survey: Survey) -> str:
    """The whole text."""
    lines = _alone(survey.only) if survey.only is not None else _set(survey)
    return "\n".join(lines) + "\n"


# One document


def _alone(entry: Entry) -> list[str]:
    lines = [*_DOCUMENTS, _document(entry)]
    if entry.missing:
        lines += ["", "| line | field | level | what belongs there |", "|---:|---|---|---|"]
    for each in entry.missing:
        shown = f" Example: {as_code(each.example)}" if each.example else ""
        lines.append(f"| {each.line} | {as_code(counted(each.place))} | {each.level} | {as_words(each.help)}{shown} |")
    where = open_paragraphs(entry)
    return [*lines, "", as_words(where[0].upper() + where[1:]) + "."] if where else lines


_DOCUMENTS = [
    (
        "| document | status | required | recommended | not stated | missing | paragraphs | sentences (en) "
        "| facts traced |"
    ),
    "|---|---|---:|---:|---:|---:|---:|---:|---:|",
]


def _document(entry: Entry) -> str:
    name = _name(entry.file)
    if entry.counts is None:
        return f"| {name} | could not be read: {as_words(entry.fault)} | | | | | | | |"
    (filled, total), (given, not_stated, recommended) = entry.counts
    cited, skipped, paragraphs = entry.coverage or (0, 0, 0)
    cells = [
        name,
        _name(entry.status),
        f"{filled}/{total}",
        f"{given}/{recommended}",
        str(not_stated),
        str(entry.fields_lacking),
        f"{cited + skipped}/{paragraphs}" if entry.coverage else "",
        "/".join(map(str, entry.sentences or ())),
        f"{entry.facts.traced}/{entry.facts.total}" if entry.facts is not None else "",
    ]
    return f"| {' | '.join(cells)} |"


def _name(text: str) -> str:
    return as_words(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")


# A set


def _set(survey: Survey) -> list[str]:
    sums = survey.totals
    lines = [f"**{as_words(head(sums))}**", "", *(f"- {as_words(each)}" for each in remarks(survey)), ""]
    found = measures(sums)
    lines += ["| over all documents | | done | |", "|---|---:|---:|---|"] if found else []
    lines += [
        f"| {each.name} | {each.done:,} of {each.total:,} | {share(each.done, each.total)} | {as_words(each.remark)} |"
        for each in found
    ]
    return [*lines, *_documents(survey), *_fields(survey), *_annotators(survey), *_gaps(survey)]


def _documents(survey: Survey) -> list[str]:
    """The documents of which something is to be said: those that could not be read, then those to finish."""
    shown = [*survey.unreadable[:_MOST_OTHERS], *survey.detailed][:_MOST_DOCUMENTS]
    if not shown:
        return []
    lines = ["", "| document | status | to do | facts traced | what is missing |", "|---|---|---:|---:|---|"]
    lines += map(_to_do, shown)
    left = survey.totals.unreadable - sum(each.counts is None for each in shown)
    more = [f"{number(left, 'more file')} could not be read"] if left else []
    more += filter(None, [left_out(survey.totals, sum(each.counts is not None for each in shown))])
    return [*lines, "", f"Not listed: {'; '.join(more)} (`--format csv` has all)."] if more else lines


def _to_do(entry: Entry) -> str:
    if entry.counts is None:
        return f"| {_name(entry.file)} | could not be read | | | {as_words(entry.fault)} |"
    facts = f"{entry.facts.traced}/{entry.facts.total}" if entry.facts is not None else ""
    places = [f"{as_code(counted(each.place))} (line {each.line})" for each in entry.missing[:_MOST_PLACES]]
    left = len(entry.missing) - len(places)
    places += [f"{left:,} more"] if left else []
    places += filter(None, [open_paragraphs(entry)])
    return f"| {_name(entry.file)} | {_name(entry.status)} | {entry.lacks:,} | {facts} | {', '.join(places)} |"


def _fields(survey: Survey) -> list[str]:
    found = survey.worklist
    title = ["| fill in next | level | missing | of | documents | finishes |", "|---|---|---:|---:|---:|---:|"]
    return _table(title, map(_field, found[:_MOST_FIELDS]), len(found) - _MOST_FIELDS, "field")


def _field(rate: Rate) -> str:
    numbers = f"{rate.to_fill:,} | {rate.total:,} | {rate.lacking:,} | {rate.last_in:,}"
    return f"| {as_code(rate.field)} | {rate.level} | {numbers} |"


def _annotators(survey: Survey) -> list[str]:
    found = survey.busy
    title = [
        "| annotator | documents | not finished | fields | paragraphs | most often |",
        "|---|---:|---:|---:|---:|---|",
    ]
    return _table(title, map(_annotator, found[:_MOST_ANNOTATORS]), len(found) - _MOST_ANNOTATORS, "annotator")


def _annotator(who: Annotator) -> str:
    often = ", ".join(f"{as_code(field)} {count:,}" for field, count in list(who.fields.items())[:_MOST_OTHERS])
    numbers = f"{who.documents:,} | {who.lacking:,} | {who.to_fill:,} | {who.paragraphs:,}"
    return f"| {_name(who.name) or 'nobody named'} | {numbers} | {often} |"


def _gaps(survey: Survey) -> list[str]:
    found = [series for series in timeline(survey.records) if series.gaps]
    title = ["| series with gaps | sessions here | missing |", "|---|---|---|"]
    lines = _table(title, map(_series, found[:_MOST_OTHERS]), len(found) - _MOST_OTHERS, "series")
    doubt = gaps_doubt(survey.totals)
    return [*lines, "", f"{doubt[0].upper()}{doubt[1:]}."] if lines and doubt else lines


def _series(series: Series) -> str:
    return f"| {_name(series.name)} | {_name(sessions(series))} | {_name(gaps(series))} |"


def _table(title: list[str], rows: Iterable[str], left: int, what: str) -> list[str]:
    """A table with what it leaves out, in a row; nothing where it has no rows."""
    rows = list(rows)
    if not rows:
        return []
    blank = " |" * (title[0].count("|") - 2)
    more = f"{left:,} more {what if what.endswith('s') or left == 1 else what + 's'}"
    return ["", *title, *rows, *([f"| {more} |{blank}"] if left > 0 else [])]
