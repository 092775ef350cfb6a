"""``jco convert``: the same checks as ``check``, then canonical JSON for each document without errors."""

from __future__ import annotations

import os
from typing import Any

from .. import canonical, output, streams
from ..diagnostic import Finding, Related
from ..pipeline import Report
from ..selection import STDIN
from ..summary import exit_status, statistics
from .adopting import with_baseline
from .checking import check, closing, render, show_refused, status_of
from .comparing import Target, added, compare, kept
from .options import Options, Output, Refused, UsageError, outputs
from .settings import refuse_links, settle
from .waiving import with_configuration


def run(options: Options, to: str | None, only_check: bool) -> int:
    """Check, then write (or with ``only_check`` compare) the JSON of each document without errors."""
    wanted = outputs(options.formats)
    try:
        options = settle(options)
        reports, skipped = check(options)
        reports, line = with_baseline(reports, options)
    except Refused as refused:
        return show_refused(refused, options, wanted, to_standard_error=to in (None, STDIN))
    to = _place(options, to, only_check, len(reports))
    if to != STDIN:
        refuse_links(to, "-o")
    if to == STDIN:
        return _to_standard_output(reports, skipped, options, wanted)
    targets, reports = _targets(reports, to)
    stale: list[str] = []
    if only_check:
        reports, stale = compare(reports, targets, _paths(reports, to))
        written = _number(stale, "stale or missing", len(targets))
    else:
        written = _write(targets, os.path.dirname(to) if _is_file(to) else to)
    held = sum(not report.valid and exit_status([report], "error") == 0 for report in reports)
    reports = with_configuration(reports, options)
    _show(reports, skipped, options, wanted, to_standard_error=False)
    if not options.quiet:
        streams.note(line + written + (f"no JSON, for errors that the baseline holds: {held}\n" if held else ""))
    # Where only the text has changed that is a warning, and still the JSON is not what convert would write.
    return max(status_of(reports, options), 1 if stale else 0)


def _place(options: Options, to: str | None, only_check: bool, count: int) -> str:
    """Where the JSON goes: a folder, a file, or ``-``. Raises UsageError where that is not said."""
    output = options.config.output
    if to is None and output and (only_check or not _is_one_file(options)):
        to = output
    if only_check and (to is None or to == STDIN):
        raise UsageError("--check compares with the JSON files of a folder: give it with -o DIR")
    if to is None and count > 1:
        raise UsageError(f"{count} documents: give the folder for their JSON with -o DIR")
    if to == STDIN and count > 1:
        raise UsageError(f"{count} documents cannot share standard output: use -o DIR")
    return to or STDIN


def _is_one_file(options: Options) -> bool:
    """Whether one document is named: who asks for it by name wants to see it, whatever the set is converted to."""
    return len(options.paths) == 1 and not os.path.isdir(options.paths[0])


def canonical_bytes(report: Report, kept_of: dict[str, Any] | None = None) -> bytes:
    """The canonical JSON of a document without errors; the typed document is built from it first.

    ``kept_of``: the ``derived`` of a former JSON, for what only a text that is not at hand can give. What the schema
    accepts and the model refuses is our bug: the model's error is raised as it is.
    """
    from ..model import Document

    assert report.content is not None
    assert report.counts is not None
    data = canonical.plain(report.content, report.counts, report.facts, kept_of)
    Document.model_validate(data)
    return canonical.render(data)


def _to_standard_output(reports: list[Report], skipped: object, options: Options, wanted: list[Output]) -> int:
    for report in reports:
        if report.valid:
            streams.out_bytes(canonical_bytes(report))
    reports = with_configuration(reports, options)
    _show(reports, skipped, options, wanted, to_standard_error=True)
    return status_of(reports, options)


def _show(
    reports: list[Report], skipped: object, options: Options, wanted: list[Output], *, to_standard_error: bool
) -> None:
    from .checking import emit

    for each in wanted:
        text = render(each.format, reports, skipped, options)  # type: ignore[arg-type]
        if to_standard_error and not each.file:
            streams.note(text)
        else:
            emit(text, each)
    if options.statistics:
        streams.note(statistics(reports))
    if not options.quiet:
        streams.note(closing(reports, skipped))  # type: ignore[arg-type]


def _is_file(to: str) -> bool:
    return to.lower().endswith(".json") and not os.path.isdir(to)


def _targets(reports: list[Report], to: str) -> tuple[list[Target], list[Report]]:
    """Where each document without errors goes; two that want one file get FMT006, and then nothing is written."""
    if _is_file(to) and len(reports) > 1:
        raise UsageError(f"{len(reports)} documents cannot go into one file: give a folder with -o DIR")
    paths = [path if report.valid else "" for report, path in zip(reports, _paths(reports, to), strict=True)]
    checked, reports = reports, _clashes(reports, paths)
    if any(after is not before for before, after in zip(checked, reports, strict=True)):
        return [], reports
    targets = [
        Target(report, path, canonical_bytes(report, kept(report, path)))
        for report, path in zip(reports, paths, strict=True)
        if report.valid and path
    ]
    return targets, reports


def _paths(reports: list[Report], to: str) -> list[str]:
    """The file for each document; "" where it has no id."""
    if _is_file(to):
        return [to for _ in reports]
    return [os.path.join(to, f"{stem}.json") if stem else "" for stem in stems(reports)]


def stems(reports: list[Report]) -> list[str]:
    """What the file of each document is called: ``ID``, or ``ID@N`` for a revision that another one supersedes.

    Empty where the id cannot be read.
    """
    superseded = set()
    for report in reports:
        if report.content is not None and isinstance(older := dict.get(report.content.data, "supersedes"), str):
            superseded.add(older if "@" in older else f"{older}@1")
    found = []
    for report in reports:
        revision = dict.get(report.content.data, "revision", 1) if report.content else 1
        versioned = f"{report.id}@{revision}"
        found.append((versioned if versioned in superseded else report.id) if report.id else "")
    return found


def _clashes(reports: list[Report], paths: list[str]) -> list[Report]:
    first: dict[str, int] = {}
    found: list[Report] = list(reports)
    for index, path in enumerate(paths):
        if not path:
            continue
        earlier = first.setdefault(path.casefold(), index)
        if earlier != index:
            found[index] = added(found[index], [_same_name(reports[earlier])])
        elif output.is_reserved(os.path.basename(path)):
            found[index] = added(found[index], [_reserved(os.path.basename(path))])
    return found


def _same_name(other: Report) -> Finding:
    message = f"would be written to the same file as {other.file}; nothing is written"
    where = other.document.span(("id",)).value
    related = (Related(f"{other.file} has the same id", ("id",), where, other.file),)
    return Finding("FMT006", ("id",), message, "give one of the two another id", related=related)


def _reserved(name: str) -> Finding:
    message = f"{name} is a name that no file can have on every system; nothing is written"
    return Finding("FMT006", ("id",), message, "give the document another id")


def _write(targets: list[Target], folder: str) -> str:
    """Write what differs; a line that says how many files were written and how many were up to date."""
    if not targets:
        return ""
    if folder:
        os.makedirs(folder, exist_ok=True)
    changed = [target.path for target in targets if output.write(target.path, target.data)]
    return _number(changed, "written", len(targets))


def _number(paths: list[str], what: str, count: int) -> str:
    """``written: 1 (out/a.json); up to date: 2``."""
    if not count:
        return ""
    names = ", ".join(name.replace(os.sep, "/") for name in paths[:3]) + (", ..." if len(paths) > 3 else "")
    return f"{what}: {len(paths)}{f' ({names})' if paths else ''}; up to date: {count - len(paths)}\n"
