"""What ``jco report`` writes of reports, without a run of the command."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from validator.report.report import Report
from validator.survey import form
from validator.survey.entry import Entry, entry
from validator.survey.gathering import Gathering
from validator.survey.survey import Survey


def written(
    found: Iterable[Report | Entry],
    name: str,
    *,
    skipped: Mapping[str, int] | None = None,
    pages: Mapping[str, str] | None = None,
) -> str:
    """The output in one format."""
    own = form(name)
    parts = [own.begin()]
    with Gathering(for_map=name == "html") as gathering:
        for number, each in enumerate(found):
            one = entry(each) if isinstance(each, Report) else each
            gathering.add(one)
            parts.append(own.each(one, number))
        parts.append(own.end(gathering.survey(skipped or {})._replace(pages=pages or {})))
    return "".join(parts)


def survey(entries: Iterable[Entry]) -> Survey:
    """The survey over these entries, with all that any format asks for."""
    with Gathering(for_map=True) as gathering:
        for each in entries:
            gathering.add(each)
        found = gathering.survey({})
        return found._replace(records=list(found.records or ()), spots=list(found.spots))


def rows(found: Iterable[Report | Entry]) -> list[dict[str, str]]:
    """The rows of the csv format."""
    return list(csv.DictReader(io.StringIO(written(found, "csv"))))
