"""How each document of a run is checked, and what is kept of it: plain data in, a brief out, whoever does the work."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import NamedTuple

from .. import source
from ..config.policy import Policy
from ..release.finding import beside
from ..report import pipeline
from ..report.brief import Brief, Wants, brief
from ..report.frozen import frozen
from ..report.pipeline import Report
from ..source import Limits
from ..system.selection import shown


class Job(NamedTuple):
    """What a run asks of each document. ``folder``: that of the configuration, "" where there is none.

    ``has_set``: the rules over the set run. ``finish``: what is done with a report before it is let go.
    """

    today: str
    limits: Limits = Limits()
    sources: tuple[str, ...] = ()
    folder: str = ""
    policy: Policy = Policy()
    wants: Wants = Wants()
    has_set: bool = False
    finish: Callable[[Report], Report] | None = None


def report_on(path: str, job: Job) -> Report:
    """The report on one file."""
    raw, name = source.read_inside(path, job.limits, job.folder), shown(path)
    if raw.fault is not None:
        return pipeline.unreadable(name, raw.fault)
    around = beside(path, job.sources, job.folder)
    return pipeline.check(raw.data, name, job.today, job.limits, around, job.policy)


def brief_on(path: str, job: Job) -> str:
    """The brief on one file, as text."""
    return frozen(brief_of(report_on(path, job), job))


def brief_of_lost(path: str, job: Job) -> str:
    """The brief on a file whose process has died, as text."""
    return frozen(brief(pipeline.lost(shown(path)), job.wants))


def each_of(
    work: Callable[[str, Job], str], paths: list[str], job: Job, jobs: int, otherwise: Callable[[str, Job], str]
) -> Generator[str]:
    """What the work gives of each path, in order; ``jobs``: the processes at most, 0 for as many as pay.

    ``otherwise``: of a path whose process has died. The generator is to be closed.
    """
    if jobs == 1 or len(paths) <= 1:
        yield from (work(path, job) for path in paths)
        return
    from . import pool  # what a run over a few files has no use for

    count = pool.processes(jobs, len(paths))
    yield from pool.mapped(partial(_with_job, work, job), paths, count, partial(_with_job, otherwise, job))


def brief_of(report: Report, job: Job) -> Brief:
    """The brief of a report; where jco fails with it, which is a bug of jco, that is what it says (RUN001)."""
    return pipeline.sheltered(
        partial(_brief, report, job), lambda error: brief(pipeline.failed(report.file, error), job.wants)
    )


def _brief(report: Report, job: Job) -> Brief:
    if job.finish is not None:
        report = job.finish(report)
    found = brief(report, job.wants)
    if not job.has_set:
        return found
    from . import record  # a run over one file of no set has no use for it

    return found._replace(extract=record.frozen(record.record(report.document.data, report.file)))


def _with_job(work: Callable[[str, Job], str], job: Job, path: str) -> str:
    return work(path, job)
