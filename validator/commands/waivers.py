"""What is wrong with the waivers of ``jco.toml`` (WAV), seen over a run."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cached_property

from ..config.policy import Waiver
from ..diagnostic import Diagnostic, Finding
from ..report.brief import Brief, brief
from ..report.ran import Place, places
from ..report.waivers import concerns, ended, has_ended, refusal, unused
from ..rules.hiding import silencing
from ..system.spool import Again
from .options import Options
from .settings import configuration_report, is_whole

_WILD = frozenset("*?[!\\")


class _Run:
    """The documents of a run as the waivers of the set ask for them, read no more often than need be."""

    def __init__(self, briefs: Iterable[Brief], options: Options) -> None:
        self.briefs = briefs
        self.options = options
        self.is_whole = is_whole(options)

    @cached_property
    def used(self) -> set[int]:
        """The numbers of the waivers that speak of a finding."""
        wanted: dict[Place, list[Waiver]] = {}
        for waiver in self.options.policy.waivers:
            wanted.setdefault((waiver.rule, waiver.path or ""), []).append(waiver)
        found: set[int] = set()
        for one in self.briefs:
            for place in {place for each in one.diagnostics for place in places(each) if place in wanted}:
                found |= {
                    waiver.number
                    for waiver in wanted[place]
                    if waiver.number not in found and self.concerns(waiver, one)
                }
        return found

    @cached_property
    def unseen(self) -> tuple[set[int], set[int]]:
        """Of the waivers that are not used the numbers of those that speak of a document, and of one not seen whole."""
        left = [waiver for waiver in self.options.policy.waivers if waiver.number not in self.used]
        concerned: set[int] = set()
        doubtful: set[int] = set()
        for one in self.briefs if left else ():
            codes = {each.rule.code for each in one.diagnostics}
            for waiver in left:
                if waiver.number not in doubtful and self.concerns(waiver, one):
                    concerned.add(waiver.number)
                    if waiver.rule not in one.seen or not codes.isdisjoint(silencing(waiver.rule)):
                        doubtful.add(waiver.number)
        return concerned, doubtful

    def concerns(self, waiver: Waiver, one: Brief) -> bool:
        return concerns(waiver, one.file, self.options.policy)


def with_configuration(briefs: Iterable[Brief], options: Options) -> Iterable[Brief]:
    """The documents, and one on the configuration where its waivers are at fault, in the order of their files."""
    if options.read is None or not options.policy.waivers:
        return briefs
    run = _Run(briefs, options)
    found = [each for waiver in options.policy.waivers for each in _faults(waiver, run)]
    if not found:
        return briefs
    own = brief(configuration_report(options.read, found))
    from heapq import merge

    if isinstance(briefs, list):
        return sorted([*briefs, own], key=lambda one: one.file)
    return Again(lambda: merge(briefs, [own], key=lambda one: one.file))


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
    if waiver.number in run.used:
        return False
    concerned, doubtful = run.unseen
    return (run.is_whole or waiver.number in concerned) and waiver.number not in doubtful


def _is_one_file(waiver: Waiver, options: Options) -> bool:
    """Whether the pattern is the name of a file: then a run over this file is enough."""
    return not _WILD & set(waiver.file) and os.path.isfile(os.path.join(options.policy.folder, waiver.file))
