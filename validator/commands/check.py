"""``jco check``: load, schema, rules, missing fields; writes nothing but what it found."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TypeVar

from .. import source
from ..diagnostic import RANK, Severity
from ..release.finding import beside
from ..report import pipeline
from ..report.pipeline import Report
from ..report.summary import (
    below,
    completeness_in_words,
    exit_status,
    in_words,
    statistics,
    summarise,
    unchecked_in_words,
    unconfirmed_in_words,
)
from ..system import streams
from ..system.printable import visible
from ..system.selection import STDIN, Selection, shown
from .baseline import with_baseline
from .dataset import with_set
from .loosened import with_additions
from .options import Options, Output, Refused, UsageError, outputs
from .running import note_unwritten
from .service import folder_in_checkout
from .settings import selected, settle, today
from .since import changed_only
from .waivers import with_configuration

T = TypeVar("T")
_FEW = 10
_WITH_FIXES = ("json", "sarif")


def run(options: Options) -> int:
    """Check what the paths name and print what was found; the exit status."""
    wanted = outputs(options.formats)
    try:
        options = settle(options)
        reports, skipped = check(options)
        reports = with_set(reports, options)
        held = with_baseline(reports, options)
    except Refused as refused:
        return show_refused(refused, options, wanted)
    options = with_additions(held.reports, options)
    reports = with_configuration(held.reports, options)
    if any(output.format in _WITH_FIXES for output in wanted):
        reports = [_with_fixes(report) for report in reports]
    return show(reports, skipped, options, wanted, held.line, unwritten=held.unwritten)


def _with_fixes(report: Report) -> Report:
    from ..editing.fixes import with_fixes

    return pipeline.sheltered(lambda: with_fixes(report), partial(pipeline.with_failure, report))


def show(
    reports: list[Report],
    skipped: Mapping[str, int],
    options: Options,
    wanted: Iterable[Output],
    line: str = "",
    *,
    aside: bool = False,
    least: int = 0,
    unwritten: Iterable[OSError] = (),
) -> int:
    """Print the findings, and the last words of the run behind ``line``; the exit status, at least ``least``.

    ``unwritten``: the files that could not be written before, which is said at the end.
    """
    failed = list(unwritten)

    def texts(reports: list[Report]) -> tuple[int, list[tuple[str, Output]], str]:
        status = max(status_of(reports, options), 3 if failed else least)
        rendered = [(render(output.format, reports, skipped, options, status), output) for output in wanted]
        last = statistics(reports) if options.statistics else ""
        unshown = below(reports, shows(reports, options)) if any(output.is_for_people for output in wanted) else ""
        return status, rendered, last + ("" if options.quiet else line + closing(reports, skipped, unshown))

    status, rendered, last = surely(reports, texts)
    for text, output in rendered:
        try:
            emit(text, output, aside=aside)
        except OSError as error:  # a file: the other outputs are none the worse
            failed.append(error)
    streams.note(last)
    note_unwritten(failed)
    return 3 if failed else status


def surely(reports: list[Report], use: Callable[[list[Report]], T]) -> T:
    """What the use of the reports gives; one with which it fails, which is a bug of jco, is left out for RUN001."""

    def used(report: Report) -> Report:
        use([report])
        return report

    def alone(report: Report) -> Report:
        return pipeline.sheltered(partial(used, report), partial(pipeline.failed, report.file))

    return pipeline.sheltered(partial(use, reports), lambda _: use([alone(report) for report in reports]))


def status_of(reports: list[Report], options: Options) -> int:
    """The exit status that the findings come to."""
    status = exit_status(reports, options.fail_on)
    return 0 if status == 1 and options.exit_zero else status


def show_refused(
    refused: Refused, options: Options, wanted: Iterable[Output], *, to_standard_error: bool = False
) -> int:
    """Print what is wrong with the configuration; the exit status."""
    for output in wanted:
        text = render(output.format, [refused.report], {}, options, 2)
        emit(text, output, aside=to_standard_error)
    streams.note(f"nothing was checked: correct {visible(refused.report.file)} first\n")
    return 2


def check(options: Options) -> tuple[list[Report], Counter[str]]:
    """The reports on all documents that the paths name, in order of their names, and what was skipped."""
    chosen = choose(options)
    _note_missing_sources(options)
    files = streams.counted(chosen.files, len(chosen.files), "checked")
    return [check_one(path, options) for path in files], chosen.skipped


def _note_missing_sources(options: Options) -> None:
    """No fault, since texts may be kept where not everybody has them; but who misspelt the folder sees it."""
    for folder in options.config.sources if not options.quiet else ():
        if not os.path.isdir(folder):
            name = visible(shown(options.read.document.file)) if options.read else ""
            streams.note(
                f"{name}: sources: the folder {visible(shown(folder))} does not exist, so no text is read from it\n"
            )


def choose(options: Options) -> Selection:
    """The files that the paths name; UsageError where there is none."""
    chosen = selected(options)
    _keep_apart(options, chosen.files)
    if options.since:
        chosen = changed_only(chosen, options)
    # A hook that names nothing but what is excluded, or has not changed, has done its work.
    has_left_out = chosen.skipped["unchanged"] or (options.force_exclude and chosen.skipped["excluded"])
    if not chosen.files and not options.allow_empty and not has_left_out:
        places = ", ".join(options.paths or map(shown, options.config.folders)) or "the current folder"
        skipped = "".join(f"; {count} skipped: {reason}" for reason, count in sorted(chosen.skipped.items()))
        raise UsageError(f"no document was found in {places}{skipped} (--allow-empty accepts this)")
    return chosen


def _keep_apart(options: Options, files: Iterable[str]) -> None:
    """UsageError where a report cannot be written, or would take the place of a document."""
    named = [file for _, _, file in (text.partition("=") for text in options.formats) if file]
    named += [options.baseline] if options.write_baseline and options.baseline else []
    if not named:
        return
    from ..system.output import unfit

    read = {os.path.realpath(path) for path in files if path != STDIN}
    for file in named:
        if why := unfit(file):
            raise UsageError(f"{file} cannot be written: {why}")
        if os.path.realpath(file) in read:
            raise UsageError(f"{file} is one of the documents to check; give the output another name")


def check_one(path: str, options: Options) -> Report:
    """The report on one file, or on standard input."""
    around = beside(path if path != STDIN else options.stdin_filename, options.sources, options.config.folder)
    raw = read_one(path, options)
    name = (options.stdin_filename or "<stdin>") if path == STDIN else shown(path)
    if raw.fault is not None:
        return pipeline.unreadable(name, raw.fault)
    return pipeline.check(raw.data, name, options.today or today(), options.limits, around, options.policy)


def read_one(path: str, options: Options) -> source.Raw:
    """The bytes of one file of the data, or of standard input."""
    if path == STDIN:
        return source.read_standard_input(options.limits)
    return source.read_inside(path, options.limits, options.config.folder)


def render(
    name: str, reports: list[Report], skipped: Mapping[str, int], options: Options, status: int | None = None
) -> str:
    """The reports in one format. A run without findings does not load what has nothing to say of it."""
    least = shows(reports, options)
    is_silent = not any(map(partial(_has_something, options, RANK[least]), reports))
    if is_silent and (name in ("text", "concise") or (name == "github" and not options.added)):
        return ""
    from .. import reporters

    run = reporters.Run(
        skipped,
        streams.uses_colour(options.colour),
        options.most_per_file,
        options.fail_on,
        status,
        folder_in_checkout(),
        _explained,
        options.show_waived and name in ("text", "concise"),
        options.show_hidden and name in ("text", "concise", "json"),
        options.added,
        least,
    )
    return reporters.render(name, reports, run)


def shows(reports: list[Report], options: Options) -> Severity:
    """The lowest severity that formats for people show: what fails the run is among it.

    Of several documents it is warning, if nobody says otherwise: what asks for nothing is counted.
    """
    is_several = sum(report.is_document for report in reports) > 1
    wanted: Severity = options.show or ("warning" if is_several else "info")
    return min(wanted, options.fail_on, key=RANK.__getitem__)


def _has_something(options: Options, rank: int, report: Report) -> bool:
    """Whether a format for people may have something to show of a report."""
    if options.show_hidden and report.hidden:
        return True
    return any(each.waived is not None or RANK[each.severity] >= rank for each in report.diagnostics)


def _explained(code: str) -> str:
    from .explain import explained

    return explained(code)


def emit(text: str, output: Output, *, aside: bool = False) -> None:
    """Put a rendered output where it belongs; ``aside``: standard output is taken by something else."""
    if output.file:
        from ..system import output as files

        files.write_alone(output.file, text.encode("utf-8", "backslashreplace"))
    elif text:
        from ..reporters import FOR_PROGRAMS

        if output.format in FOR_PROGRAMS and not aside:
            streams.out_bytes(text.encode("utf-8"))
        else:
            write = streams.aside if aside else streams.out
            write(text, colours=output.format == "text", commands=output.format == "github")


def closing(reports: Iterable[Report], skipped: Mapping[str, int], unshown: str = "") -> str:
    """The last words of a run: completeness of the documents, if they are few, and the counts.

    ``unshown``: what of the findings was not shown because of its severity.
    """
    reports = list(reports)
    documents = [report for report in reports if report.is_document]
    lines = []
    if len(documents) <= _FEW:
        lines = [f"{visible(report.file)}: {completeness_in_words(report)}\n" for report in documents]
    else:
        left = unconfirmed_in_words(documents)
        lines = [unchecked_in_words(documents), f"{left}\n" if left else ""]
    return "".join(lines) + in_words(summarise(reports, skipped)) + unshown + "\n"
