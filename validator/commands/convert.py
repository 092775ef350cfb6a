"""``jco convert``: the same checks as ``check``, then canonical JSON for each document without errors."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import chain

from ..report.brief import Brief, brief, with_findings
from ..report.report import Report
from ..report.summary import exit_status
from ..system import output, streams
from ..system.selection import STDIN
from ..system.spool import Again
from ..tuples import NamedTuple
from .baseline import with_baseline
from .check import choose, job_of, note_missing_sources
from .conversion import Work, worked
from .loosened import with_additions
from .making import Plan, with_late
from .options import Options, Output, Refused, UsageError, outputs
from .settings import configured, refuse_file, refuse_links
from .showing import show, show_refused, status_of
from .waivers import with_configuration
from .written import left_out, name_of, not_added, orphans, prune, refuse_part


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
    with ExitStack() as stack:
        try:
            options = configured(options)
            chosen = choose(options)
            note_missing_sources(options)
            plan = plan_of(options, to, mode, len(chosen.files))
            work = stack.enter_context(worked(chosen, job_of(options, wanted, len(chosen.files)), options, plan))
            briefs, line, _ = with_baseline(work.briefs, options)
        except Refused as refused:
            return show_refused(refused, options, wanted, to_standard_error=to in (None, STDIN))
        options = with_additions(briefs, options)
        if plan.to == STDIN:
            return _to_standard_output(briefs, work, options, wanted)
        return _to_files(briefs, work, options, wanted, mode, line)


def _to_files(
    briefs: Iterable[Brief], work: Work, options: Options, wanted: list[Output], mode: Mode, line: str
) -> int:
    to, plan = work.plan.to, work.plan
    left = [] if plan.is_file else orphans(to, (one.file for one in work.briefs), work.paths, options)
    unwritten: list[OSError] = []
    not_converted = why_not_converted(briefs, work)
    stale: list[str] = []
    if mode.checks:
        briefs, stale, count = compared(briefs, work)
        written = counted(stale, "stale or missing", count) + why_it_fails(stale, briefs, options)
    else:
        written, unwritten = _write(work, os.path.dirname(to) if plan.is_file else to)
        written += _orphans_in_words(left, mode)
    written += not_converted
    further = list(map(brief, left if mode.checks else ()))
    briefs = with_configuration(_followed(briefs, further), options)
    # Where only the text has changed that is a warning, and still the JSON is not what convert would write.
    status = show(briefs, work.chosen.skipped, options, wanted, least=1 if stale else 0, unwritten=unwritten)
    if not options.quiet:
        streams.note(line + written)
    return status


def why_it_fails(stale: list[str], briefs: Iterable[Brief], options: Options) -> str:
    """A line where the exit status is 1 for the JSON alone; "" where findings say it, or nothing is stale."""
    if not stale or status_of(briefs, options) != 0:
        return ""
    return "exit status 1: JSON is not up to date; run jco convert, and commit the files that it writes\n"


def _followed(briefs: Iterable[Brief], further: list[Brief]) -> Iterable[Brief]:
    return Again(lambda: chain(briefs, further)) if further else briefs


def compared(briefs: Iterable[Brief], work: Work) -> tuple[Iterable[Brief], list[str], int]:
    """The documents with what differs from what is there, the files that are not up to date, and of how many."""
    stale, maps = [], []
    files: dict[str, str] = {}
    count = 0
    for one, path, parts in zip(briefs, work.paths, work.parts(), strict=True):
        if parts.has_data:
            files[one.file] = path
        count += parts.files
        stale += [path] if parts.is_stale else []
        maps += [name_of(path)] if parts.is_map_stale else []
    left = left_out(files)

    def each() -> Iterator[Brief]:
        for number, (one, path, parts) in enumerate(zip(briefs, work.paths, work.parts(), strict=True)):
            found = with_late(one, parts)
            if path in left and parts.has_data and not parts.is_stale:
                rest = work.options
                found = with_findings(found, [not_added(path)], work.document(number), rest.policy, rest.today)
            yield found

    return Again(each), stale + maps, count


def _orphans_in_words(left: list[Report], mode: Mode) -> str:
    """What became of the JSON that no document gives any more, in a line."""
    if not left:
        return ""
    if mode.prunes:
        return f"deleted: {len(left)} ({_few(prune(left))})\n"
    few = _few([report.file for report in left])
    return f"belong to no document any more: {len(left)} ({few}); jco convert --prune deletes them\n"


def why_not_converted(briefs: Iterable[Brief], work: Work) -> str:
    """Why documents have no JSON, a line for each reason; that none has it stands before that."""
    if all(valid and parts.has_data for valid, parts in zip(work.valid(), work.parts(), strict=True)):
        return ""  # nearly always, and no brief need be read for it
    count = made = held = apart = wrong = 0
    for one, parts in zip(briefs, work.parts(), strict=True):
        count, made = count + 1, made + parts.has_data
        is_held = _is_held(one)
        held += is_held
        wrong += not one.valid and not is_held
        apart += one.valid and not parts.has_data
    done = "compared" if work.plan.checks else "written"
    line = "" if made else f"0 of {count} converted: nothing was {done}\n"
    line += f"{wrong} not converted (errors: correct them first)\n" if wrong else ""
    line += f"{held} not converted (errors held by the baseline)\n" if held else ""
    return line + (f"{apart} not converted (another document has the same id)\n" if apart else "")


def _is_held(one: Brief) -> bool:
    return not one.valid and exit_status([one], "error") == 0


def plan_of(options: Options, to: str | None, mode: Mode, count: int) -> Plan:
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
    if not to or to == STDIN:
        return Plan(STDIN)
    refuse_links(to, "-o", options.named)
    if _is_file(to) and count > 1:
        raise UsageError(f"{count} documents cannot go into one file: give a folder with -o DIR")
    refuse_file(os.path.dirname(to) if _is_file(to) else to, "for the JSON with -o DIR")
    return Plan(to, _is_file(to), mode.checks, mode.maps)


def _to_standard_output(briefs: Iterable[Brief], work: Work, options: Options, wanted: list[Output]) -> int:
    for parts in work.parts():
        if parts.data is not None:
            streams.out_bytes(parts.data.encode())
    held = any(map(_is_held, briefs))  # what was asked for is not there: that is not a success
    line = why_not_converted(briefs, work)
    briefs = with_configuration(briefs, options)
    status = show(briefs, work.chosen.skipped, options, wanted, aside=True, least=1 if held else 0)
    streams.note("" if options.quiet else line)
    return status


def _is_file(to: str) -> bool:
    return to.lower().endswith(".json") and not os.path.isdir(to)


def _write(work: Work, folder: str) -> tuple[str, list[OSError]]:
    """Write what differs; a line that says how many were written and how many up to date, and what was refused."""
    count = sum(parts.files for parts in work.parts())
    if not count:
        return "", []
    try:
        os.makedirs(folder or os.curdir, exist_ok=True)
    except OSError as error:
        return "", [error]
    output.sweep([folder])
    changed, unwritten = output.write_each(_files(work))
    return counted(changed, "written", count - len(unwritten)), unwritten


def _files(work: Work) -> Iterator[tuple[str, bytes]]:
    """The JSON of each document, then the source maps."""
    for path, parts in zip(work.paths, work.parts(), strict=True):
        if parts.data is not None:
            yield path, parts.data.encode()
    for path, parts in zip(work.paths, work.parts(), strict=True):
        if parts.map is not None:
            yield name_of(path), parts.map.encode()


def counted(paths: list[str], what: str, count: int) -> str:
    """``written: 1 (out/a.json); up to date: 2``."""
    if not count:
        return ""
    return f"{what}: {len(paths)}{f' ({_few(paths)})' if paths else ''}; up to date: {count - len(paths)}\n"


def _few(paths: list[str]) -> str:
    return ", ".join(name.replace(os.sep, "/") for name in paths[:3]) + (", ..." if len(paths) > 3 else "")
