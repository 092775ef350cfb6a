"""``jco convert``: the same checks as ``check``, then canonical JSON for each document without errors."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from ..diagnostic import Finding, Related
from ..report import canonical, names, pipeline
from ..report.pipeline import Report
from ..report.summary import exit_status
from ..system import output, streams
from ..system.selection import STDIN
from .baseline import with_baseline
from .check import check, show, show_refused
from .loosened import with_additions
from .options import Options, Output, Refused, UsageError, outputs
from .orphans import orphans, prune, refuse_part
from .settings import refuse_links, settle
from .source_map import source_map
from .waivers import with_configuration
from .written import Target, added, bytes_at, compare, compare_maps, kept


class Mode(NamedTuple):
    """``checks``: write nothing, compare; ``prunes``: delete the JSON that no document gives any more.

    ``maps``: also NAME.map.json for each, which leads from each value to its line in the YAML.
    """

    checks: bool = False
    prunes: bool = False
    maps: bool = False


def run(options: Options, to: str | None, mode: Mode) -> int:
    """Check, then write (or with ``checks`` compare) the JSON of each document without errors."""
    wanted = outputs(options.formats)
    if mode.checks and mode.prunes:
        raise UsageError("--check writes nothing: omit --prune")
    try:
        options = settle(options)
        reports, skipped = check(options)
        reports, line, _ = with_baseline(reports, options)
    except Refused as refused:
        return show_refused(refused, options, wanted, to_standard_error=to in (None, STDIN))
    options = with_additions(reports, options)
    to = place_of_json(options, to, mode, len(reports))
    if to != STDIN:
        refuse_links(to, "-o")
    if to == STDIN:
        return _to_standard_output(reports, skipped, options, wanted)
    is_file = _is_file(to)
    targets, reports = targets_of(reports, to)
    paths = paths_of(reports, to)
    left = [] if is_file else orphans(to, reports, paths, options)
    stale: list[str] = []
    unwritten: list[OSError] = []
    not_converted = why_not_converted(reports, targets)
    every = targets + (list(map(source_map, targets)) if mode.maps else [])
    if mode.checks:
        reports, stale = compare(reports, targets, paths)
        reports, stale_maps = compare_maps(reports, every[len(targets) :])
        stale += stale_maps
        written = counted(stale, "stale or missing", len(every))
    else:
        written, unwritten = _write(every, os.path.dirname(to) if is_file else to)
        written += _left(left, mode)
    written += not_converted
    reports = with_configuration(reports + (left if mode.checks else []), options)
    # Where only the text has changed that is a warning, and still the JSON is not what convert would write.
    status = show(reports, skipped, options, wanted, least=1 if stale else 0, unwritten=unwritten)
    if not options.quiet:
        streams.note(line + written)
    return status


def _left(left: list[Report], mode: Mode) -> str:
    """What became of the JSON that no document gives any more, in a line."""
    if not left:
        return ""
    if mode.prunes:
        return f"deleted: {len(left)} ({_few(prune(left))})\n"
    few = _few([report.file for report in left])
    return f"belong to no document any more: {len(left)} ({few}); jco convert --prune deletes them\n"


def why_not_converted(reports: list[Report], targets: list[Target]) -> str:
    """Why documents that do not make a run fail have no JSON all the same."""
    done = {target.report.file for target in targets}
    held = sum(_is_held(report) for report in reports)
    apart = sum(report.valid and report.file not in done for report in reports)
    line = f"{held} not converted (errors held by the baseline)\n" if held else ""
    return line + (f"{apart} not converted (another document has the same id)\n" if apart else "")


def _is_held(report: Report) -> bool:
    return not report.valid and exit_status([report], "error") == 0


def place_of_json(options: Options, to: str | None, mode: Mode, count: int) -> str:
    """Where the JSON goes: a folder, a file, or ``-``. Raises UsageError where that is not said.

    What comes from standard input goes to standard output, whatever the configuration says of the set.
    """
    output = options.config.output
    if to is None and output and (mode.checks or options.paths != (STDIN,)):
        to = output
    if mode.prunes:
        refuse_part(options)
        if to is None or to == STDIN or _is_file(to):
            raise UsageError("--prune needs a folder: give it with -o DIR")
    if mode.checks and (to is None or to == STDIN):
        raise UsageError("--check needs the folder of the JSON files: give it with -o DIR")
    if mode.maps and (to is None or to == STDIN):
        raise UsageError("--source-map writes a file beside each JSON file: give their folder with -o DIR")
    if to is None and count > 1:
        raise UsageError(f"{count} documents need a folder for their JSON: give it with -o DIR")
    if to == STDIN and count > 1:
        raise UsageError(f"{count} documents cannot all go to standard output: use -o DIR")
    return to or STDIN


def canonical_bytes(report: Report, path: str = "") -> bytes:
    """The canonical JSON of a document without errors, which belongs at ``path``.

    The typed document is built from it before it is written; what the schema accepts and the model refuses is our bug:
    the model's error is raised as it is. What is there already with the same bytes is not built again.
    """
    data = report.canonical(kept(report, path) if path else None)
    made = canonical.render(data)
    if not path or made != bytes_at(path):
        from ..model import Document

        Document.model_validate(data)
    return made


def _surely_bytes(report: Report, path: str = "") -> tuple[Report, bytes]:
    """The report with its canonical JSON, which is empty where jco has failed to make it (RUN001)."""
    return pipeline.sheltered(
        lambda: (report, canonical_bytes(report, path)),
        lambda error: (pipeline.with_failure(report, error), b""),
    )


def _to_standard_output(
    reports: list[Report], skipped: Mapping[str, int], options: Options, wanted: list[Output]
) -> int:
    for number, report in enumerate(reports):
        if report.valid:
            reports[number], data = _surely_bytes(report)
            streams.out_bytes(data)
    held = any(map(_is_held, reports))  # what was asked for is not there: that is not a success
    line = why_not_converted(reports, [Target(report, STDIN, b"") for report in reports if report.valid])
    reports = with_configuration(reports, options)
    status = show(reports, skipped, options, wanted, aside=True, least=1 if held else 0)
    streams.note("" if options.quiet else line)
    return status


def _is_file(to: str) -> bool:
    return to.lower().endswith(".json") and not os.path.isdir(to)


def targets_of(reports: list[Report], to: str) -> tuple[list[Target], list[Report]]:
    """Where each document without errors goes. Of those that want one file none is written, the later get FMT006."""
    if _is_file(to) and len(reports) > 1:
        raise UsageError(f"{len(reports)} documents cannot go into one file: give a folder with -o DIR")
    paths = [path if report.valid else "" for report, path in zip(reports, paths_of(reports, to), strict=True)]
    counts = Counter(path.casefold() for path in paths)
    reports = _clashes(reports, paths)
    targets = []
    for number, (report, path) in enumerate(zip(reports, paths, strict=True)):
        if report.valid and path and counts[path.casefold()] == 1:
            reports[number], data = _surely_bytes(report, path)
            targets += [Target(reports[number], path, data)] if data else []
    return targets, reports


def paths_of(reports: list[Report], to: str) -> list[str]:
    """The file for each document; "" where it has no id."""
    if _is_file(to):
        return [to for _ in reports]
    return [os.path.join(to, f"{stem}.json") if stem else "" for stem in stems(reports)]


def stems(reports: list[Report]) -> list[str]:
    """What the file of each document is called: ``ID``, or ``ID@N`` for a revision that another one supersedes.

    Empty where the id cannot be read.
    """
    return names.stems(map(names.identity, reports))


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
    message = f"would be written to the same file as {other.file}; neither is written"
    where = other.document.span(("id",)).value
    related = (Related(f"{other.file} has the same id", ("id",), where, other.file),)
    return Finding("FMT006", ("id",), message, "change one of the ids", related=related)


def _reserved(name: str) -> Finding:
    message = f"{name} is not a valid file name on every system; it is not written"
    return Finding("FMT006", ("id",), message, "change the id of the document")


def _write(targets: list[Target], folder: str) -> tuple[str, list[OSError]]:
    """Write what differs; a line that says how many were written and how many up to date, and what was refused."""
    if not targets:
        return "", []
    try:
        os.makedirs(folder or os.curdir, exist_ok=True)
    except OSError as error:
        return "", [error]
    output.sweep([folder])
    changed, unwritten = output.write_each((target.path, target.data) for target in targets)
    return counted(changed, "written", len(targets) - len(unwritten)), unwritten


def counted(paths: list[str], what: str, count: int) -> str:
    """``written: 1 (out/a.json); up to date: 2``."""
    if not count:
        return ""
    return f"{what}: {len(paths)}{f' ({_few(paths)})' if paths else ''}; up to date: {count - len(paths)}\n"


def _few(paths: list[str]) -> str:
    return ", ".join(name.replace(os.sep, "/") for name in paths[:3]) + (", ..." if len(paths) > 3 else "")
