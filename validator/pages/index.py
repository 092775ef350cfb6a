"""All documents of a run → one page that leads to each: the first look at each, and why one could not be read."""

from __future__ import annotations

from typing import Any

from ..document.completeness import Counts
from ..document.content import known, peek
from ..document.countries import country_name
from ..document.facts import attempt
from ..ledger.tally import tally
from ..report.report import Report
from ..tuples import NamedTuple
from .engine import fill
from .notes import Note, counts, plain_note
from .rows import web_address
from .values import Names, spoken_date, text_of


class Overview(NamedTuple):
    """``date`` is that of the meeting, in the form of the format; ``findings``: how many of each severity."""

    title: str
    is_titled: bool
    series: str
    ordinal: int | None
    date: str
    place: list[str]
    sides: list[str]
    publisher: str
    released: str
    url: str
    lang: str
    status: str
    counts: Counts | None
    coverage: tuple[int, int, int] | None
    findings: dict[str, int]
    traced: dict[str, Any]

    @property
    def held(self) -> str:
        """The date of the meeting in words."""
        return spoken_date(self.date) if self.date else ""

    @property
    def published(self) -> str:
        """The date of the release in words."""
        return spoken_date(self.released) if self.released else ""


def overview(report: Report, names: Names) -> Overview:
    """The first look at a document that could be read."""
    data = names.facts.data
    release, meeting = _part(data, "release"), _part(data, "meeting")
    where = _part(meeting, "place")
    title, series = text_of(release, "title"), text_of(meeting, "series")
    ordinal = peek(meeting, "ordinal")
    city, country = text_of(where, "city"), text_of(where, "country")
    return Overview(
        title=title or series or report.id or report.file,
        is_titled=bool(title),
        series=series,
        ordinal=ordinal if isinstance(ordinal, int) else None,
        date=text_of(meeting, "date"),
        place=[part for part in (city, country_name(country) if country else "") if part],
        sides=[names.name(side) for side in attempt(lambda: names.facts.sides) or []],
        publisher=text_of(release, "publisher"),
        released=text_of(release, "date"),
        url=web_address(text_of(release, "url")),
        lang=text_of(release, "lang"),
        status=report.status or "",
        counts=report.counts,
        coverage=report.coverage,
        findings=counts(report.diagnostics),
        traced=tally(names.facts)._asdict(),
    )


def _part(data: dict[str, Any], name: str) -> dict[str, Any]:
    return known(peek(data, name))


class Entry(NamedTuple):
    """A document of the index; ``notes`` are given for one that has no page, which ``name`` is empty for."""

    file: str
    id: str
    name: str
    head: Overview | None
    findings: dict[str, int]
    notes: list[Note]


def entry(report: Report, name: str) -> Entry:
    """The entry of one document; its report need not be kept for the page."""
    if report.facts is None:
        notes = [plain_note(each) for each in report.diagnostics]
        return Entry(report.file, "", "", None, counts(report.diagnostics), notes)
    head = overview(report, Names(report.facts))
    return Entry(report.file, report.id or "", name, head, head.findings, [])


def page(entries: list[Entry], skipped: dict[str, int]) -> bytes:
    """The index over all documents, in the order of their files."""
    return fill("index", entries=entries, skipped=skipped, totals=_totals(entries))


def _totals(entries: list[Entry]) -> dict[str, int]:
    names = ("error", "warning", "info", "waived")
    return {name: sum(each.findings[name] for each in entries) for name in names}
