"""``jco check``: load, schema, rules, missing fields; writes nothing but what it found."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import NamedTuple, TypeVar

from .. import source
from ..dataset.batch import Job, brief_of, brief_on, report_on
from ..diagnostic import RANK, Severity
from ..release.finding import beside
from ..report import pipeline
from ..report.brief import Brief, Wants, brief
from ..report.pipeline import Report
from ..report.summary import Totals, below, in_words, statistics, total
from ..source import Document
from ..system import streams
from ..system.printable import visible
from ..system.selection import STDIN, Selection, shown
from ..system.spool import Again, Spool, gathered
from .baseline import with_baseline
from .dataset import Set, with_set
from .dataset import around as set_around
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


class Found(NamedTuple):
    """What was found: a brief of each document, in the order of their names, to be read as often as needed.

    ``documents``: how many; ``around``: the set that they belong to; ``held``: documents that have no file.
    """

    briefs: Iterable[Brief]
    skipped: Mapping[str, int]
    documents: int
    around: Set
    held: Mapping[str, Document]


def run(options: Options) -> int:
    """Check what the paths name and print what was found; the exit status."""
    wanted = outputs(options.formats)
    with ExitStack() as stack:
        try:
            options = settle(options)
            found = stack.enter_context(checked(options, wanted))
            briefs = with_set(found.briefs, found.around, options, found.held)
            held = with_baseline(briefs, options)
        except Refused as refused:
            return show_refused(refused, options, wanted)
        options = with_additions(held.briefs, options)
        briefs = with_configuration(held.briefs, options)
        return show(briefs, found.skipped, options, wanted, held.line, unwritten=held.unwritten)


@contextmanager
def checked(options: Options, wanted: Iterable[Output]) -> Iterator[Found]:
    """A context with what is found in all documents that the paths name; of many documents it lies on the disk."""
    chosen = choose(options)
    note_missing_sources(options)
    around = set_around(chosen.files, options)
    with_fix = any(output.format in _WITH_FIXES for output in wanted)
    job = job_of(options, wanted, len(chosen.files))
    job = job._replace(has_set=around.runs, finish=with_fixes_kept if with_fix else None)
    files = streams.counted(chosen.files, len(chosen.files), "checked")
    held: dict[str, Document] = {}
    with Spool() as spool:
        found: Iterable[Brief]
        if len(chosen.files) <= _FEW or STDIN in chosen.files:
            reports = ((path, check_one(path, options)) for path in files)
            found = [brief_of(_held(path, report, held), job) for path, report in reports]
        else:
            from ..report.frozen import frozen, thawed

            spool.fill(frozen(brief_on(path, job)) for path in files)
            found = Again(lambda: map(thawed, spool))
        yield Found(found, chosen.skipped, len(chosen.files), around, held)


def _held(path: str, report: Report, held: dict[str, Document]) -> Report:
    """The report; what came from standard input cannot be read again."""
    if path == STDIN:
        held[report.file] = report.document
    return report


def job_of(options: Options, wanted: Iterable[Output], count: int) -> Job:
    """What the run asks of each of so many documents."""
    formats = {output.format for output in wanted}
    wants = Wants(
        coverage=count <= _FEW or not formats.isdisjoint(("json", "markdown", "junit")),
        ledger="json" in formats,
        steps=not formats.isdisjoint(("sarif", "gitlab")),
        mark=bool(options.baseline),
        waives=bool(options.since or options.config_from),
    )
    return Job(
        options.today or today(),
        options.limits,
        options.sources,
        options.config.folder,
        options.policy,
        wants,
    )


def with_fixes_kept(report: Report) -> Report:
    """The report with the fixes of its findings, for the formats that show them."""
    from ..editing.fixes import with_fixes

    return pipeline.sheltered(lambda: with_fixes(report), partial(pipeline.with_failure, report))


def show(
    briefs: Iterable[Brief],
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
    with ExitStack() as stack:

        def texts(briefs: Iterable[Brief]) -> tuple[int, list[tuple[Spool, Output]], str]:
            totals = total(briefs, options.fail_on, _FEW)
            status = max(_status(totals, options), 3 if failed else least)
            rendered = []
            for output in wanted:
                spool = stack.enter_context(Spool())
                pieces = render(output.format, briefs, totals, skipped, options, status)
                rendered.append((spool.fill(gathered(pieces)), output))
            last = statistics(totals) if options.statistics else ""
            unshown = below(totals, shows(totals, options)) if any(output.is_for_people for output in wanted) else ""
            return status, rendered, last + ("" if options.quiet else line + closing(totals, skipped, unshown))

        status, rendered, last = surely(briefs, texts)
        for text, output in rendered:
            try:
                emit(text, output, aside=aside)
            except OSError as error:  # a file: the other outputs are none the worse
                failed.append(error)
    streams.note(last)
    note_unwritten(failed)
    return 3 if failed else status


def surely(briefs: Iterable[Brief], use: Callable[[Iterable[Brief]], T]) -> T:
    """What the use of the briefs gives; one with which it fails, which is a bug of jco, is left out for RUN001."""

    def used(one: Brief) -> Brief:
        use([one])
        return one

    def alone(one: Brief) -> Brief:
        return pipeline.sheltered(partial(used, one), lambda error: brief(pipeline.failed(one.file, error)))

    return pipeline.sheltered(partial(use, briefs), lambda _: use([alone(one) for one in briefs]))


def _status(totals: Totals, options: Options) -> int:
    """The exit status that the findings come to."""
    status = max(totals.statuses)
    return 0 if status == 1 and options.exit_zero else status


def status_of(briefs: Iterable[Brief], options: Options) -> int:
    """The exit status that the findings of these documents come to."""
    return _status(total(briefs, options.fail_on), options)


def show_refused(
    refused: Refused, options: Options, wanted: Iterable[Output], *, to_standard_error: bool = False
) -> int:
    """Print what is wrong with the configuration; the exit status."""
    found = [brief(refused.report)]
    for output in wanted:
        with Spool() as spool:
            text = spool.fill(render(output.format, found, total(found, options.fail_on), {}, options, 2))
            emit(text, output, aside=to_standard_error)
    streams.note(f"nothing was checked: correct {visible(refused.report.file)} first\n")
    return 2


def check(options: Options) -> tuple[Iterator[Report], Counter[str]]:
    """The reports on all documents that the paths name, one after the other, and what was skipped.

    In order of their names. Whoever holds on to none of them needs no more memory for many than for one.
    """
    chosen = choose(options)
    note_missing_sources(options)
    files = streams.counted(chosen.files, len(chosen.files), "checked")
    return (check_one(path, options) for path in files), chosen.skipped


def note_missing_sources(options: Options) -> None:
    """Say which folders of texts do not exist.

    That is no fault, since texts may be kept where not everybody has them; but who misspelt the folder sees it.
    """
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
    named = [output.file for output in outputs(options.formats) if output.file]
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
    if path != STDIN:
        return report_on(path, job_of(options, (), 1))
    around = beside(options.stdin_filename, options.sources, options.config.folder)
    raw, name = read_one(path, options), options.stdin_filename or "<stdin>"
    if raw.fault is not None:
        return pipeline.unreadable(name, raw.fault)
    return pipeline.check(raw.data, name, options.today or today(), options.limits, around, options.policy)


def read_one(path: str, options: Options) -> source.Raw:
    """The bytes of one file of the data, or of standard input."""
    if path == STDIN:
        return source.read_standard_input(options.limits)
    return source.read_inside(path, options.limits, options.config.folder)


def render(
    name: str,
    briefs: Iterable[Brief],
    totals: Totals,
    skipped: Mapping[str, int],
    options: Options,
    status: int | None = None,
) -> Iterable[str]:
    """The documents in one format, in pieces. A run without findings does not load what has nothing to say of it."""
    least = shows(totals, options)
    is_silent = not _has_something(totals, options, RANK[least])
    if is_silent and (name in ("text", "concise") or (name == "github" and not options.added)):
        return ()
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
    return reporters.pieces(name, briefs, run)


def shows(totals: Totals, options: Options) -> Severity:
    """The lowest severity that formats for people show: what fails the run is among it.

    Of several documents it is warning, if nobody says otherwise: what asks for nothing is counted.
    """
    wanted: Severity = options.show or ("warning" if totals.documents > 1 else "info")
    return min(wanted, options.fail_on, key=RANK.__getitem__)


def _has_something(totals: Totals, options: Options, rank: int) -> bool:
    """Whether a format for people may have something to show."""
    if totals.waived or (options.show_hidden and totals.hidden):
        return True
    return any(RANK[severity] >= rank for severity, _ in totals.counted)


def _explained(code: str) -> str:
    from .explain import explained

    return explained(code)


def emit(text: Spool, output: Output, *, aside: bool = False) -> None:
    """Put a rendered output where it belongs; ``aside``: standard output is taken by something else."""
    if output.file:
        _write(output.file, text)
        return
    from ..reporters import FOR_PROGRAMS

    for piece in text:
        if output.format in FOR_PROGRAMS and not aside:
            streams.out_bytes(piece.encode("utf-8"))
        else:
            write = streams.aside if aside else streams.out
            write(piece, colours=output.format == "text", commands=output.format == "github")


def _write(file: str, text: Spool) -> None:
    pieces = (piece.encode("utf-8", "backslashreplace") for piece in text)
    if not text.is_on_disk:
        from ..system.output import write_alone

        write_alone(file, b"".join(pieces))
        return
    from ..system.output import sweep
    from ..system.staged import Staged

    sweep([os.path.dirname(file)])
    with Staged() as staged:
        stream = staged.file(file)
        for piece in pieces:
            stream.write(piece)


def closing(totals: Totals, skipped: Mapping[str, int], unshown: str = "") -> str:
    """The last words of a run: completeness of the documents, if they are few, and the counts.

    ``unshown``: what of the findings was not shown because of its severity.
    """
    first = "".join(totals.first) if totals.documents <= _FEW else totals.unchecked_in_words
    return first + in_words(totals.summary(skipped)) + unshown + "\n"
