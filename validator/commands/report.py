"""``jco report``: missing fields and completeness, for each document and over the whole set."""

from __future__ import annotations

from ..report.summary import exit_status
from ..report.survey import survey
from ..reporters import missing
from ..system import streams
from .check import check, surely
from .options import Options, UsageError
from .settings import settle

FORMS = ("text", "json", "csv", "markdown")


def run(options: Options, form: str) -> int:
    """Print what is missing. It is not a failure that fields are missing; a file that cannot be read is."""
    if form not in FORMS:
        raise UsageError(f"unknown format '{form}'; choose from {', '.join(FORMS)}")
    reports, skipped = check(settle(options))
    text = surely(reports, lambda reports: missing.render(survey(reports), form))
    if form == "json":
        streams.out_bytes(text.encode())
    else:
        streams.out(text)
    if skipped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(skipped.items()))
        streams.note(f"skipped: {reasons}\n")
    unread = [report for report in reports if report.content is None]
    return exit_status(unread, "error")
