"""Lines that several formats have in common."""

from __future__ import annotations

from ..diagnostic import Diagnostic, RelatedPlace
from ..report.brief import Brief
from ..system.printable import excerpt, visible
from .choice import Choice

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


def rest(report: Brief, choice: Choice) -> list[str]:
    """Lines that say how many findings of a document are not shown; none where all are."""
    file = visible(report.file)
    lines = [
        f"{file}: {more(count, f' of {code}')} not shown (--max-per-file 0 shows all)"
        for code, count in sorted(choice.alike.items())
    ]
    return lines + ([f"{file}: {more(choice.others)} not shown (--format json has them all)"] if choice.others else [])


def more(count: int, of: str = "") -> str:
    """``95 more findings of EVD002 are``."""
    return f"1 more finding{of} is" if count == 1 else f"{count} more findings{of} are"
