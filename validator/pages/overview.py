"""The first look at a document: its title, who met when and where, how far it is annotated, what was found."""

from __future__ import annotations

from typing import Any

from ..document.completeness import Counts
from ..document.content import known, peek
from ..document.countries import country_name
from ..document.facts import attempt
from ..ledger.tally import tally
from ..report.report import Report
from ..tuples import NamedTuple
from .notes import counts
from .rows import web_address
from .values import Names, spoken_date


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
    title, series = _text(release, "title"), _text(meeting, "series")
    ordinal = peek(meeting, "ordinal")
    city, country = _text(where, "city"), _text(where, "country")
    return Overview(
        title=title or series or report.id or report.file,
        is_titled=bool(title),
        series=series,
        ordinal=ordinal if isinstance(ordinal, int) else None,
        date=_text(meeting, "date"),
        place=[part for part in (city, country_name(country) if country else "") if part],
        sides=[names.name(side) for side in attempt(lambda: names.facts.sides) or []],
        publisher=_text(release, "publisher"),
        released=_text(release, "date"),
        url=web_address(_text(release, "url")),
        lang=_text(release, "lang"),
        status=report.status or "",
        counts=report.counts,
        coverage=report.coverage,
        findings=counts(report.diagnostics),
        traced=tally(names.facts)._asdict(),
    )


def _part(data: dict[str, Any], name: str) -> dict[str, Any]:
    return known(peek(data, name))


def _text(data: dict[str, Any], name: str) -> str:
    value = peek(data, name)
    return value if isinstance(value, str) else ""
