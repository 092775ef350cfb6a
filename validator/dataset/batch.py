"""How each document of a run is checked, and what is kept of it: plain data in, a brief out, whoever does the work."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TypeAlias, TypeVar

from .. import source
from ..release.finding import Surroundings, beside
from ..report import pipeline
from ..report.brief import Brief, brief
from ..report.report import Report, failed, lost, unreadable
from ..system.boundary import one_run
from ..system.selection import shown
from ..tuples import NamedTuple
from .job import Job

T = TypeVar("T")
Work: TypeAlias = Callable[[str], T]
"""Path → result, which is plain data: it goes from process to process."""


def report_on(path: str, job: Job) -> Report:
    """The report on one file."""
    raw, around = source.read_inside(path, job.limits, job.folder), beside(path, job.sources, job.folder)
    return _report(raw, shown(path), job, around)


def _report(raw: source.Raw, name: str, job: Job, around: Surroundings) -> Report:
    if raw.fault is not None:
        return unreadable(name, raw.fault)
    return pipeline.check(raw.data, name, job.today, job.limits, around, job.policy)


def brief_as_text(path: str, job: Job) -> str:
    """The brief on one file, as text."""
    return of_file(path, job, "brief", partial(_frozen, job))


def _frozen(job: Job, report: Report) -> str:
    from ..report.frozen import frozen  # a run over a few files holds their briefs as they are

    return frozen(brief_of(report, job))


def _always(_: Report) -> bool:
    return True


def of_file(
    path: str, job: Job, what: str, use: Callable[[Report], str], lasts: Callable[[Report], bool] = _always
) -> str:
    """What is made of the report on one file; where that was made of the same content before, what it was.

    ``what`` tells it from what else is made. ``lasts``: whether it rests on the document and its texts alone.
    """
    raw, around = source.read_inside(path, job.limits, job.folder), beside(path, job.sources, job.folder)

    def work() -> tuple[str, bool]:
        report = _report(raw, shown(path), job, around)
        made = use(report)
        return made, lasts(report) and around.lasts

    if not job.fingerprint or raw.fault is not None:
        return work()[0]
    from .kept import Asking, kept

    return kept(raw, Asking(what, shown(path), around, job), work)


def brief_of_lost(path: str, job: Job) -> str:
    """The brief on a file whose process has died, as text."""
    return _frozen(job, lost(shown(path)))


class Workers(NamedTuple):
    """Who does the work: ``jobs`` processes at most, 0 for as many as pay; or those of a Dask ``scheduler``."""

    jobs: int = 0
    scheduler: str = ""


def each_of(
    work: Callable[[str, Job], T], paths: list[str], job: Job, workers: Workers, otherwise: Callable[[str, Job], T]
) -> Generator[T]:
    """What the work gives of each path, in order.

    ``otherwise``: of a path whose process has died. The generator is to be closed. Raises OSError where the scheduler
    does not answer.
    """
    try:
        with one_run():
            yield from _mapped(partial(_with_job, work, job), paths, workers, partial(_with_job, otherwise, job))
    finally:
        if job.fingerprint:
            from .kept import close

            close()


def _mapped(work: Work[T], paths: list[str], workers: Workers, otherwise: Work[T]) -> Iterator[T]:
    if workers.scheduler and paths:
        from . import cluster

        return cluster.mapped(work, paths, workers.scheduler, otherwise)
    if workers.jobs == 1 or len(paths) <= 1:
        return map(work, paths)
    from . import pool  # what a run over a few files has no use for

    count = pool.processes(workers.jobs, len(paths))
    return pool.mapped(work, paths, count, otherwise) if count > 1 else map(work, paths)


def brief_of(report: Report, job: Job) -> Brief:
    """The brief of a report; where jco fails with it, which is a bug of jco, that is what it says (RUN001)."""
    work = partial(_brief, report, job)
    return pipeline.with_fallback(work, lambda error: brief(failed(report.file, error), job.wants))


def _brief(report: Report, job: Job) -> Brief:
    if job.finish is not None:
        report = job.finish(report)
    found = brief(report, job.wants)
    if not job.has_set:
        return found
    from . import record  # a run over one file of no set has no use for it

    return found._replace(extract=record.frozen(record.of_document(report.document)))


def _with_job(work: Callable[[str, Job], T], job: Job, path: str) -> T:
    return work(path, job)
