"""``jco check --fix``: the safe fixes are applied, then what is left is shown as ``check`` shows it."""

from __future__ import annotations

from ..dataset.batch import brief_of
from ..document.edtf import today
from ..editing.fixes.rounds import Fixed, fix_all
from ..release.finding import beside
from ..report import pipeline
from ..report.report import Report, unreadable, with_failure
from ..system import streams
from ..system.printable import number, visible
from ..system.selection import STDIN
from ..tuples import NamedTuple
from .baseline import checked_before, with_baseline
from .check import choose, job_of, read_one
from .editing import difference, replace_bytes, sweep
from .loosened import with_additions
from .options import Options, Refused, UsageError, outputs
from .settings import configured
from .showing import show, show_refused, status_of
from .waivers import with_configuration


class Mode(NamedTuple):
    """``unsafe``: apply the likely fixes too; ``shows``: write nothing, show what would change."""

    unsafe: bool
    shows: bool


class _Done(NamedTuple):
    report: Report
    fixed: int
    tidied: int
    unsafe: int
    status: int = 0


def run(options: Options, mode: Mode) -> int:
    """Fix what the paths name and print what is left; with ``shows`` print the difference alone."""
    wanted = outputs(options.formats)
    if mode.shows and options.formats:
        raise UsageError("--diff shows changes, not findings: omit --format")
    if mode.shows and options.write_baseline:
        raise UsageError("--diff writes nothing: omit --write-baseline")
    try:
        options = configured(options)
        chosen = choose(options)
        checked_before(options)
        sweep(() if mode.shows else chosen.files)
        files = chosen.files if mode.shows else streams.counted(chosen.files, len(chosen.files), "fixed")
        done = [_fix_one(path, options, mode) for path in files]
        job = job_of(options, wanted, len(done))
        held = with_baseline([brief_of(each.report, job) for each in done], options)
    except Refused as refused:
        return show_refused(refused, options, wanted)
    options = with_additions(held.briefs, options)
    reports = with_configuration(held.briefs, options)
    if mode.shows:
        status = status_of(reports, options)
    else:
        aside = STDIN in chosen.files
        status = show(reports, chosen.skipped, options, wanted, held.line, aside=aside, unwritten=held.unwritten)
    if not options.quiet:
        streams.note((held.line if mode.shows else "") + _in_words(done, mode))
    return max([status, *(each.status for each in done)])


def _fix_one(path: str, options: Options, mode: Mode) -> _Done:
    name = options.called(path)
    raw = read_one(path, options)
    if raw.fault is not None:
        return _Done(unreadable(name, raw.fault), 0, 0, 0)
    around = beside(path if path != STDIN else options.stdin_filename, options.sources, options.config.folder)

    def check(data: bytes) -> Report:
        return pipeline.check(data, name, options.today or today(), options.limits, around, options.policy)

    done = pipeline.with_fallback(
        lambda: fix_all(raw.data, check, unsafe=mode.unsafe),
        lambda error: Fixed(raw.data, with_failure(check(raw.data), error), 0, 0, 0),
    )
    if mode.shows:
        streams.out(difference(name, raw.data, done.data))
        return _Done(check(raw.data), done.fixed, done.tidied, done.unsafe)
    if path == STDIN:
        streams.out_bytes(done.data)
    elif done.data != raw.data:
        why, status = replace_bytes(path, raw.data, done.data)
        if why:
            streams.note(f"{visible(name)}: not written: {why}\n")
            return _Done(check(raw.data), 0, 0, done.unsafe, status)
    return _counted(done)


def _counted(done: Fixed) -> _Done:
    return _Done(done.report, done.fixed, done.tidied, done.unsafe)


def _in_words(done: list[_Done], mode: Mode) -> str:
    """``fixed 3 findings in 2 files; 1 more with --unsafe-fixes``."""
    fixed, tidied = sum(each.fixed for each in done), sum(each.tidied for each in done)
    files = sum(bool(each.fixed or each.tidied) for each in done)
    verb = "would fix" if mode.shows else "fixed"
    line = f"{verb} {number(fixed, 'finding')}"
    line += f", {'would correct' if mode.shows else 'corrected'} the form of {number(tidied, 'text')}" if tidied else ""
    line += f" in {number(files, 'file')}" if files else ""
    unsafe = sum(each.unsafe for each in done)
    return line + (f"; {unsafe} more with --unsafe-fixes" if unsafe else "") + "\n"
