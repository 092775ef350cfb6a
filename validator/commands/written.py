"""The JSON files that are there already: what of them is kept, and whether they are up to date."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from .. import source
from ..diagnostic import Diagnostic, Finding
from ..document.places import diagnose
from ..report import canonical, pipeline, waivers
from ..report.pipeline import Report
from ..source import Limits
from ..source.limits import MOST_BYTES
from ..system import git

_LIMITS = Limits(bytes=MOST_BYTES)
_WRITE = "run jco convert, and commit the files that it writes"
_WRITE_MAPS = "run jco convert --source-map, and commit the files that it writes"


class Target(NamedTuple):
    """A document without errors and the file that its JSON belongs in."""

    report: Report
    path: str
    data: bytes


def bytes_at(path: str) -> bytes:
    """What a JSON file holds; nothing where there is none, or where it cannot be read."""
    return source.read_inside(path, _LIMITS).data if os.path.lexists(path) else b""


def kept(report: Report, path: str) -> dict[str, Any] | None:
    """The ``derived`` of the JSON that is there, where it has what only a text that is not at hand can give.

    So whoever converts without the texts does not lose the evidence. Only that of the same content is kept.
    """
    facts, content = report.facts, report.content
    if not report.valid or facts is None or content is None or facts.is_json:
        return None
    if not facts.lacks_text or not os.path.lexists(path):
        return None
    raw = source.read_inside(path, _LIMITS)
    if b'"evidence"' not in raw.data and b'"waived"' not in raw.data:
        return None
    there = _read(raw.data, path, report)
    if there is None or not there.valid or report.counts is None:
        return None
    derived: dict[str, Any] = there.document.data["derived"]
    own = canonical.plain(content, report.counts)["derived"]
    return derived if derived["content_sha256"] == own["content_sha256"] else None


def compare(reports: list[Report], targets: list[Target], paths: list[str]) -> tuple[list[Report], list[str]]:
    """The reports with FMT004, FMT005 and EVD021, and the JSON files that are not up to date.

    ``paths``: where the JSON of each report belongs, also of one with errors: that its text has changed since may
    explain them.
    """
    by_report = {id(target.report): target for target in targets}
    left_out = _left_out(targets)
    found, stale = [], []
    for report, path in zip(reports, paths, strict=True):
        target = by_report.get(id(report))
        findings = _of_target(target) if target is not None else _of_text(report, path)
        if target is not None and findings:
            stale.append(target.path)
        elif target is not None and target.path in left_out:
            findings = [_not_added(target.path)]
        found.append(added(report, findings))
    return found, stale


def compare_maps(reports: list[Report], maps: list[Target]) -> tuple[list[Report], list[str]]:
    """The reports with FMT004 and FMT005 for their source maps, and the maps that are not up to date."""
    found = {each.report.file: (each, findings) for each in maps if (findings := _of_map(each))}
    changed = [added(report, found[report.file][1]) if report.file in found else report for report in reports]
    return changed, [each.path for each, _ in found.values()]


def _of_map(target: Target) -> list[Finding]:
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE_MAPS)]
    if source.read_inside(target.path, _LIMITS).data == target.data:
        return []
    return [Finding("FMT004", (), f"{name} differs from what this document produces", _WRITE_MAPS)]


def _left_out(targets: list[Target]) -> set[str]:
    """The JSON files that a commit leaves out though it has their documents: git neither knows nor ignores them."""
    if not git.top(os.curdir):
        return set()
    from .revisions import tracked

    known = tracked([name for target in targets for name in (target.report.file, target.path)])
    found = {target.path for target in targets if target.report.file in known and target.path not in known}
    return found - git.ignored(found)


def _not_added(path: str) -> Finding:
    message = f"{path.replace(os.sep, '/')} exists, but is not added to git"
    return Finding("FMT005", (), message, "git add it, and commit it with its document", severity="warning")


def added(report: Report, findings: list[Finding]) -> Report:
    """The report with further findings in their places; the waivers of the document hold for them too."""
    if not findings or report.facts is None:
        return report
    findings = [finding for finding in findings if report.policy.runs(finding.code)]
    found = [diagnose(finding, report.document) for finding in findings]
    more, _ = waivers.apply(found, report.facts, report.policy)
    return report._replace(diagnostics=tuple(sorted((*report.diagnostics, *more), key=Diagnostic.order)))


def _of_target(target: Target) -> list[Finding]:
    name = target.path.replace(os.sep, "/")
    if not os.path.lexists(target.path):
        return [Finding("FMT005", (), f"{name} is missing", _WRITE)]
    raw = source.read_inside(target.path, _LIMITS)
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
    there = _read(source.read_inside(path, _LIMITS).data, path, report)
    if there is None or there.document.data["derived"].get("source_sha256") in (None, text.sha256):
        return []
    from ..evidence.changed import finding

    hint = _WRITE if report.valid else f"correct the errors of this document, then {_WRITE}"
    return [finding(path.replace(os.sep, "/"), there.document.data, report.facts, hint)]


def _read(data: bytes, path: str, report: Report) -> Report | None:
    """The report on a canonical JSON, without its texts; None where it is none."""
    if report.facts is None or b'"derived"' not in data:
        return None
    there = pipeline.check(data, f"{path}.json", report.facts.today, _LIMITS)
    is_whole = there.content is not None and there.content.is_whole and "derived" in there.document.data
    return there if is_whole else None
