"""How each document of a run is checked, and what is kept of it: plain data in, a brief out, whoever does the work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from .. import source
from ..config.policy import Policy
from ..release.finding import beside
from ..report import pipeline
from ..report.brief import Brief, Wants, brief
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


def brief_on(path: str, job: Job) -> Brief:
    """The brief on one file."""
    return brief_of(report_on(path, job), job)


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
    from .record import frozen, record  # a run over one file of no set has no use for it

    return found._replace(extract=frozen(record(report.document.data, report.file)))
