"""``jco report``: missing fields and completeness, for each document and over the whole set."""

from __future__ import annotations

from collections.abc import Iterator

from ..report.pipeline import Report
from ..report.summary import exit_status
from ..report.survey import survey
from ..reporters import missing
from ..system import streams
from .check import check
from .options import Options, UsageError
from .settings import settle

FORMS = ("text", "json", "csv", "markdown")


def run(options: Options, form: str) -> int:
    """Print what is missing. It is not a failure that fields are missing; a file that cannot be read is."""
    if form not in FORMS:
        raise UsageError(f"unknown format '{form}'; choose from {', '.join(FORMS)}")
    reports, skipped = check(settle(options))
    statuses = {0}
    text = missing.render(survey(_seen(reports, statuses)), form)
    if form == "json":
        streams.out_bytes(text.encode())
    else:
        streams.out(text)
    if skipped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(skipped.items()))
        streams.note(f"skipped: {reasons}\n")
    return max(statuses)


def _seen(reports: Iterator[Report], statuses: set[int]) -> Iterator[Report]:
    """The reports; what those that could not be read come to is added to the statuses."""
    for report in reports:
        if report.content is None:
            statuses.add(exit_status([report], "error"))
        yield report
