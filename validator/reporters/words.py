"""Lines that several formats have in common."""

from __future__ import annotations

from ..diagnostic import Diagnostic, RelatedPlace
from ..report.pipeline import Report
from ..system.printable import excerpt, visible

LIMIT = 400
"""Characters of a message, or of a help, in formats for people."""


def note(other: RelatedPlace, file: str) -> str:
    """A related place: what it has to do with the finding, and its line; its file where that is another one."""
    line = f"line {other.range.start.line}" if other.range else ""
    where = ", ".join(filter(None, (visible(other.file) if other.file != file else "", line)))
    return excerpt(other.message, LIMIT) + (f" ({where})" if where else "")


def uncounted(each: Diagnostic) -> str:
    """Who waives a finding, why and until when, or which other one hides it; nothing where it counts."""
    if each.hidden is not None:
        line = f" at line {each.hidden.range.start.line}" if each.hidden.range else ""
        return f"hidden by {each.hidden.code}{line}"
    if each.waived is None:
        return ""
    until = f" (until {each.waived.until})" if each.waived.until else ""
    who = each.waived.source if each.waived.source == "jco.toml" else f"the {each.waived.source}"
    return f"waived by {who}: {excerpt(each.waived.why, LIMIT)}{until}"


def rest(report: Report, hidden: int) -> list[str]:
    """A line that says how many findings of a document are not shown; none where all are."""
    if not hidden:
        return []
    more = "1 more finding is" if hidden == 1 else f"{hidden} more findings are"
    return [f"{visible(report.file)}: {more} not shown (--format json has them all)"]
