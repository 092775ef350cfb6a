"""What is wrong with the waivers of ``jco.toml`` (WAV), seen over a run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property

from ..config.policy import Waiver
from ..diagnostic import Diagnostic, Finding
from ..report.pipeline import Report
from ..report.waivers import Findings, Place, concerns, ended, has_ended, has_run, refusal, unused
from .options import Options
from .settings import configuration_report, is_whole

_WILD = frozenset("*?[!\\")


class _Run:
    """The reports of a run as the waivers of the set ask for them: each thing is worked out once."""

    def __init__(self, reports: list[Report], options: Options) -> None:
        self.reports = reports
        self.options = options
        self.is_whole = is_whole(options)
        self.seen: dict[tuple[str, int], bool] = {}

    @cached_property
    def findings(self) -> list[Findings]:
        return [Findings(report.diagnostics) for report in self.reports]

    @cached_property
    def holders(self) -> dict[Place, list[int]]:
        """The reports that have a finding of a rule at or below a place."""
        found: dict[Place, list[int]] = {}
        for number, findings in enumerate(self.findings):
            for place in findings.at:
                found.setdefault(place, []).append(number)
        return found

    def concerned(self, waiver: Waiver) -> list[int]:
        """The reports that a waiver speaks of."""
        everything = range(len(self.reports))
        return [each for each in everything if self.concerns(waiver, each)] if waiver.file else list(everything)

    def concerns(self, waiver: Waiver, number: int) -> bool:
        return concerns(waiver, self.reports[number].file, self.options.policy)

    def has_seen(self, code: str, number: int) -> bool:
        """Whether a rule has seen the whole document."""
        key = (code, number)
        if key not in self.seen:
            facts = self.reports[number].facts
            self.seen[key] = (
                facts is not None and facts.content.is_whole and has_run(code, self.findings[number], facts)
            )
        return self.seen[key]


def with_configuration(reports: list[Report], options: Options) -> list[Report]:
    """The reports, and one on the configuration where its waivers are at fault, in the order of their files."""
    if options.read is None or not options.policy.waivers:
        return reports
    run = _Run(reports, options)
    found = [each for waiver in options.policy.waivers for each in _faults(waiver, run)]
    if not found:
        return reports
    return sorted([*reports, configuration_report(options.read, found)], key=lambda report: report.file)


def _faults(waiver: Waiver, run: _Run) -> Iterator[Diagnostic]:
    """Expired and unused ones are spoken of by a run over the set alone: at each commit it would be noise."""
    read = run.options.read
    assert read is not None
    at = ("waivers", waiver.number)
    if refused := refusal(waiver.rule, (*at, "rule")):
        yield read.complain(refused)
    elif has_ended(waiver.until, run.options.today):
        if run.is_whole:
            yield read.complain(Finding("WAV002", at, *ended(waiver.rule, str(waiver.until))))
    elif _is_unused(waiver, run):
        yield read.complain(Finding("WAV001", at, *unused(waiver.rule, waiver.path)))


def _is_unused(waiver: Waiver, run: _Run) -> bool:
    """Whether its rule has run on all that it speaks of, and found nothing."""
    if not run.options.policy.runs(waiver.rule) or not (run.is_whole or _is_one_file(waiver, run.options)):
        return False
    if any(run.concerns(waiver, each) for each in run.holders.get((waiver.rule, waiver.path or ""), ())):
        return False
    concerned = run.concerned(waiver)
    return (run.is_whole or bool(concerned)) and all(run.has_seen(waiver.rule, each) for each in concerned)


def _is_one_file(waiver: Waiver, options: Options) -> bool:
    """Whether the pattern is the name of a file: then a run over this file is enough."""
    return not _WILD & set(waiver.file) and os.path.isfile(os.path.join(options.policy.folder, waiver.file))
