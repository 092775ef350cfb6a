"""What ``jco report`` writes of reports, without a run of the command."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from validator.report.pipeline import Report
from validator.survey import form
from validator.survey.entry import Entry, entry
from validator.survey.gathering import Gathering


def written(
    found: Iterable[Report | Entry],
    name: str,
    *,
    skipped: Mapping[str, int] | None = None,
    pages: Mapping[str, str] | None = None,
) -> str:
    """The output in one format."""
    own, gathering = form(name), Gathering(for_map=name == "html")
    parts = [own.begin()]
    for number, each in enumerate(found):
        one = entry(each) if isinstance(each, Report) else each
        gathering.add(one)
        parts.append(own.each(one, number))
    return "".join([*parts, own.end(gathering.survey(skipped or {})._replace(pages=pages or {}))])


def rows(found: Iterable[Report | Entry]) -> list[dict[str, str]]:
    """The rows of the csv format."""
    return list(csv.DictReader(io.StringIO(written(found, "csv"))))
