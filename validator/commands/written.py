"""The JSON files that are there already: what of them is kept, and whether they are up to date."""

from __future__ import annotations

import os
from collections.abc import Mapping
from shlex import quote
from typing import Any

from .. import source
from ..diagnostic import Finding
from ..release.stored import checksum
from ..report import canonical, pipeline
from ..report.report import Report
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system import git
from ..system.printable import excerpt
from ..system.selection import STDIN
from ..tuples import NamedTuple

LIMITS = Limits(bytes=MOST_BYTES)
_WRITE = "run jco convert, and commit the files that it writes"
_WRITE_MAPS = "run jco convert --source-map, and commit the files that it writes"


class Target(NamedTuple):
    """A document and the file that its JSON belongs in; ``data`` is empty where it has none."""

    report: Report
    path: str
    data: bytes


def bytes_at(path: str) -> bytes:
    """What a JSON file holds; nothing where there is none, or where it cannot be read."""
    return source.read_inside(path, LIMITS).data if os.path.lexists(path) else b""


def kept(report: Report, path: str) -> dict[str, Any] | None:
    """The ``derived`` of the JSON that is there, where it has what only a text that is not at hand can give.

    So whoever converts without the texts does not lose the evidence. Only that of the same content is kept.
    """
    facts, content = report.facts, report.content
    if not report.valid or facts is None or content is None or facts.is_json or path == STDIN:
        return None
    if not facts.lacks_text or not os.path.lexists(path):
        return None
    raw = source.read_inside(path, LIMITS)
    if b'"evidence"' not in raw.data and b'"waived"' not in raw.data:
        return None
    there = _read(raw.data, path, report)
    if there is None or not there.valid or report.counts is None:
        return None
    derived: dict[str, Any] = there.document.data["derived"]
    own = canonical.plain(content, report.counts)["derived"]
    return derived if derived["content_sha256"] == own["content_sha256"] else None


def differing(target: Target) -> list[Finding]:
    """FMT004, FMT005 and EVD021: how the JSON that is there differs from that of a document.

    Of one with errors, which has none, it is said whether its text has changed since: that may explain them.
    """
    return _of_target(target) if target.data else _of_text(target.report, target.path)


def map_differing(target: Target) -> list[Finding]:
    """FMT004 and FMT005 for the source map of a document."""
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE_MAPS)]
    if source.read_inside(target.path, LIMITS).data == target.data:
        return []
    return [Finding("FMT004", (), f"{name} differs from what this document produces", _WRITE_MAPS)]


def left_out(files: Mapping[str, str]) -> set[str]:
    """The JSON files (by the document of each) that a commit leaves out though it has their documents.

    They are there, and git neither knows nor ignores them.
    """
    if not git.top(os.curdir):
        return set()
    from .revisions import tracked

    known = tracked([name for pair in files.items() for name in pair])
    found = {path for document, path in files.items() if document in known and path not in known}
    return found - git.ignored(found)


def not_added(path: str) -> Finding:
    """FMT005 for a file that a commit leaves out."""
    name = path.replace(os.sep, "/")
    message = f"{name} is up to date here, but missing in git: nobody has added it"
    hint = f"git add {excerpt(quote(name), 100)}, and commit it with its document"
    return Finding("FMT005", (), message, hint, severity="warning")


def _of_target(target: Target) -> list[Finding]:
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE)]
    raw = source.read_inside(target.path, LIMITS)
    if raw.fault is None and raw.data == target.data:
        return []
    findings = _of_text(target.report, target.path)
    if not findings or canonical.with_text_of(target.data, raw.data) != raw.data:
        findings.append(Finding("FMT004", (), f"{name} differs from what this document produces", _WRITE))
    return findings


def _of_text(report: Report, path: str) -> list[Finding]:
    """EVD021 where the JSON that is there was made from another text than the one at hand."""
    text = report.facts.text if report.facts is not None else None
    if text is None or report.facts is None or not os.path.lexists(path):
        return []
    there = _read(source.read_inside(path, LIMITS).data, path, report)
    if there is None or there.document.data["derived"].get("source_sha256") in (None, checksum(text.stored)):
        return []
    from ..evidence.changed import finding

    hint = _WRITE if report.valid else f"correct the errors of this document, then {_WRITE}"
    return [finding(path.replace(os.sep, "/"), there.document.data, report.facts, hint)]


def _read(data: bytes, path: str, report: Report) -> Report | None:
    """The report on a canonical JSON, without its texts; None where it is none."""
    if report.facts is None or b'"derived"' not in data:
        return None
    there = pipeline.check(data, f"{path}.json", report.facts.today, LIMITS)
    is_whole = there.content is not None and there.content.is_whole and "derived" in there.document.data
    return there if is_whole else None
