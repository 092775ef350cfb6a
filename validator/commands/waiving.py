"""What is wrong with the waivers of ``jco.toml`` (WAV), seen over a run."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..diagnostic import Diagnostic
from ..pipeline import Report
from ..policy import Waiver
from ..waivers import concerns, covers, ended, has_ended, has_run, refusal, unused
from .options import Options
from .settings import configuration_report, is_whole

_WILD = frozenset("*?[!\\")


def with_configuration(reports: list[Report], options: Options) -> list[Report]:
    """The reports, and one on the configuration where its waivers are at fault, in the order of their files."""
    if options.read is None or not options.policy.waivers:
        return reports
    found = [each for waiver in options.policy.waivers for each in _faults(waiver, reports, options)]
    if not found:
        return reports
    return sorted([*reports, configuration_report(options.read, found)], key=lambda report: report.file)


def _faults(waiver: Waiver, reports: list[Report], options: Options) -> Iterator[Diagnostic]:
    """Expired and unused ones are spoken of by a run over the set alone: at each commit it would be noise."""
    assert options.read is not None
    at = ("waivers", waiver.number)
    if refused := refusal(waiver.rule):
        code, message, mend = refused
        yield options.read.complain((*at, "rule"), message, mend, code=code)
    elif has_ended(waiver.until, options.today):
        if is_whole(options):
            yield options.read.complain(at, *ended(waiver.rule, str(waiver.until)), code="WAV002")
    elif _is_unused(waiver, reports, options):
        yield options.read.complain(at, *unused(waiver.rule, waiver.path), code="WAV001")


def _is_unused(waiver: Waiver, reports: list[Report], options: Options) -> bool:
    """Whether its rule has run on all that it speaks of, and found nothing."""
    if not options.policy.runs(waiver.rule):
        return False
    concerned = [report for report in reports if concerns(waiver, report.file, options.policy)]
    if not is_whole(options) and not (concerned and _is_one_file(waiver, options)):
        return False
    return not any(
        covers(waiver.rule, waiver.path, found) for report in concerned for found in report.diagnostics
    ) and all(_has_seen(waiver.rule, report) for report in concerned)


def _has_seen(code: str, report: Report) -> bool:
    facts = report.facts
    return facts is not None and facts.content.is_whole and has_run(code, list(report.diagnostics), facts)


def _is_one_file(waiver: Waiver, options: Options) -> bool:
    """Whether the pattern is the name of a file: then a run over this file is enough."""
    return not _WILD & set(waiver.file) and os.path.isfile(os.path.join(options.policy.folder, waiver.file))
