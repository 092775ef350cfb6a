"""``jco check``: load, schema, rules, missing fields; writes nothing but what it found."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from typing import TypeVar

from .. import source
from ..dataset.batch import brief_as_text, brief_of, brief_of_lost, each_of, of_file, report_on
from ..dataset.job import Job
from ..document.edtf import today
from ..release.finding import beside
from ..report import pipeline
from ..report.brief import Brief, Wants
from ..report.report import Report, lost, unreadable, with_failure
from ..system import streams
from ..system.printable import visible
from ..system.selection import STDIN, Selection, shown
from ..system.spool import Again, Spool
from ..tuples import NamedTuple
from .baseline import with_baseline
from .dataset import Set, set_around, with_set
from .options import FEW, Options, Output, Refused, UsageError, outputs
from .settings import configured, selected
from .showing import show, show_refused
from .waivers import with_configuration

_WITH_FIXES = ("json", "sarif")

T = TypeVar("T")


class Found(NamedTuple):
    """What was found: a brief of each document, in the order of their names, to be read as often as needed.

    ``documents``: how many; ``around``: the set that they belong to.
    """

    briefs: Iterable[Brief]
    skipped: Mapping[str, int]
    documents: int
    around: Set


def run(options: Options) -> int:
    """Check what the paths name and print what was found; the exit status."""
    wanted = outputs(options.formats)
    with ExitStack() as stack:
        try:
            options = configured(options)
            found = stack.enter_context(checked(options, wanted))
            briefs = with_set(found.briefs, found.around, options)
            held = with_baseline(briefs, options)
        except Refused as refused:
            return show_refused(refused, options, wanted)
        if options.since or options.config_from:
            from .loosened import with_additions  # nothing of it is needed where no change is looked at

            options = with_additions(held.briefs, options)
        briefs = with_configuration(held.briefs, options)
        return show(briefs, found.skipped, options, wanted, held.line, unwritten=held.unwritten)


@contextmanager
def briefs(options: Options) -> Iterator[Iterable[Brief]]:
    """A context with what is found in all documents, for whoever shows it himself. Raises UsageError and Refused."""
    options = configured(options)
    with checked(options, ()) as found:
        held = with_baseline(with_set(found.briefs, found.around, options), options)
        yield with_configuration(held.briefs, options)


@contextmanager
def checked(options: Options, wanted: Iterable[Output]) -> Iterator[Found]:
    """A context with what is found in all documents that the paths name; of many documents it lies on the disk."""
    chosen = choose(options)
    note_missing_sources(options)
    chosen, elsewhere = sharded(chosen, options)
    around = set_around(chosen.files, elsewhere, options)
    with_fix = any(output.format in _WITH_FIXES for output in wanted)
    job = job_of(options, wanted, len(chosen.files))
    job = job._replace(has_set=around.runs, finish=with_fixes_kept if with_fix else None)
    total = 0 if options.quiet else len(chosen.files)
    with Spool() as spool:
        found: Iterable[Brief]
        if STDIN in chosen.files or (len(chosen.files) <= FEW and not options.scheduler):
            files = streams.counted(chosen.files, total, "checked")
            found = [brief_of(check_one(path, options), job) for path in files]
        else:
            from ..report.frozen import thawed

            with closing(each_of(brief_as_text, chosen.files, job, options.workers, brief_of_lost)) as texts:
                spool.fill(streams.counted(texts, total, "checked"))
            found = Again(lambda: map(thawed, spool))
        yield Found(found, chosen.skipped, len(chosen.files), around)


def sharded(chosen: Selection, options: Options) -> tuple[Selection, list[str]]:
    """The part of the documents that is to be checked, and the files of the others, which are counted as skipped."""
    if options.shard is None:
        return chosen, []
    part, count = options.shard
    files = chosen.files[part - 1 :: count]
    kept = set(files)
    elsewhere = [path for path in chosen.files if path not in kept]
    return Selection(files, chosen.skipped + Counter({"in another shard": len(elsewhere)})), elsewhere


def job_of(options: Options, wanted: Iterable[Output], count: int) -> Job:
    """What the run asks of each of so many documents."""
    formats = {output.format for output in wanted}
    wants = Wants(
        coverage=count <= FEW or not formats.isdisjoint(("json", "markdown", "junit")),
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
        fingerprint=_fingerprint() if options.cache and count > FEW else "",
    )


def _fingerprint() -> str:
    from ..dataset.kept import fingerprint
    from ..system.cache import place

    return fingerprint() if place() else ""


def with_fixes_kept(report: Report) -> Report:
    """The report with the fixes of its findings, for the formats that show them."""
    from ..editing.fixes import with_fixes

    return pipeline.with_fallback(lambda: with_fixes(report), partial(with_failure, report))


def each_report(chosen: Selection, options: Options, use: Callable[[Report], T]) -> Generator[T]:
    """What is made of the report on each of the documents, in order; no report is held. The generator is to be closed.

    ``use`` is a function of a module, or plain data, and gives plain data: another process may have to do it.
    """
    files, job = chosen.files, job_of(options._replace(cache=False), (), len(chosen.files))
    made: Generator[T]
    if STDIN in files:
        made = (use(check_one(path, options)) for path in files)
    else:
        made = each_of(partial(_used, use), files, job, options.workers, partial(_lost, use))
    with closing(made):
        yield from streams.counted(made, 0 if options.quiet else len(files), "read")


def each_text(chosen: Selection, options: Options, name: str, text: Callable[[Report], str]) -> Generator[str]:
    """The text that is made of each report, in order; that of one that has not changed is looked up (``name``)."""
    if STDIN in chosen.files:
        yield from each_report(chosen, options, text)
        return
    job = job_of(options, (), len(chosen.files))
    made = each_of(partial(_text, name, text), chosen.files, job, options.workers, partial(_lost, text))
    with closing(made):
        yield from streams.counted(made, 0 if options.quiet else len(chosen.files), "read")


def _text(name: str, text: Callable[[Report], str], path: str, job: Job) -> str:
    return of_file(path, job, name, text)


def _used(use: Callable[[Report], T], path: str, job: Job) -> T:
    return use(report_on(path, job))


def _lost(use: Callable[[Report], T], path: str, job: Job) -> T:  # noqa: ARG001 - called as the others
    return use(lost(shown(path)))


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
        from .since import changed_only

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
    if path != STDIN:
        return report_on(path, job_of(options, (), 1))
    around = beside(options.stdin_filename, options.sources, options.config.folder)
    raw, name = read_one(path, options), options.called(path)
    if raw.fault is not None:
        return unreadable(name, raw.fault)
    return pipeline.check(raw.data, name, options.today or today(), options.limits, around, options.policy)


def read_one(path: str, options: Options) -> source.Raw:
    """The bytes of one file of the data, or of standard input."""
    if path == STDIN:
        return source.read_standard_input(options.limits)
    return source.read_inside(path, options.limits, options.config.folder)
