"""``jco hook``: what pre-commit runs at each commit: layout, findings, and the JSON of the documents, in one process.

That is what ``fmt``, ``check`` and ``convert --check`` do with the same files; what they have in common is done once.
Files that are no documents stand for those that they concern: a text for the documents that name it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack

from ..system.selection import STDIN
from . import fmt
from .baseline import with_baseline
from .check import choose, job_of, note_missing_sources
from .conversion import worked
from .convert import Mode, compared, counted, plan_of, why_it_fails, why_not_converted
from .dataset import set_around, with_set
from .making import Plan
from .options import Options, Refused, UsageError, outputs
from .settings import configured
from .showing import show, show_refused
from .waivers import with_configuration

_UNNAMED = "named by no document"
_NO_JSON = "JSON not compared: its folder is not set (output in jco.toml, or -o DIR)\n"


def run(options: Options, to: str | None = None, *, keeps_layout: bool = False) -> int:
    """Format the files, check them, and compare their JSON; the exit status of the worst.

    Of a text the documents that name it are checked, of the configuration and the baseline all of them; only what is
    named itself is formatted. ``keeps_layout``: write nothing, and fail for a file that would be formatted.
    """
    if STDIN in options.paths:
        raise UsageError("jco hook changes files: name them, or folders, instead of -")
    options = options._replace(force_exclude=True)
    if not options.paths or _are_documents(options.paths):
        return max(_formatted(options, keeps_layout=keeps_layout), _checked(options, to))
    from .concerned import documents_concerned

    try:
        found = documents_concerned(configured(options))
    except Refused as refused:
        return show_refused(refused, options, outputs(options.formats))
    skipped = {_UNNAMED: found.others} if found.others else {}
    status = _formatted(options._replace(paths=found.named), keeps_layout=keeps_layout) if found.named else 0
    if not (found.paths or found.is_all):
        return show([], skipped, options, outputs(options.formats))
    return max(status, _checked(options._replace(paths=found.paths), to, skipped))


def _are_documents(paths: tuple[str, ...]) -> bool:
    """Whether nothing but YAML is named, as nearly always; for all else documents are looked for."""
    return all(path.endswith((".yaml", ".yml")) for path in paths)


def _formatted(options: Options, *, keeps_layout: bool) -> int:
    """The exit status of ``fmt``; what cannot be read is said once, by the findings."""
    return fmt.run(options._replace(quiet=True), fmt.Mode(keeps_layout, False, names_unread=False))


def _checked(options: Options, to: str | None, skipped: Mapping[str, int] = {}) -> int:
    """Print what is wrong with the documents, between them, and with their JSON; the exit status.

    ``skipped``: how many of the files were not looked at for another reason.
    """
    wanted = outputs(options.formats)
    with ExitStack() as stack:
        try:
            options = configured(options)
            chosen = choose(options)
            note_missing_sources(options)
            set_ = set_around(chosen.files, [], options)
            plan = _plan(options, to, len(chosen.files))
            job = job_of(options, wanted, len(chosen.files))._replace(has_set=set_.runs)
            work = stack.enter_context(worked(chosen, job, options, plan))
            briefs, stale, count = compared(work.briefs, work)
            briefs, line, _ = with_baseline(with_set(briefs, set_, options), options)
        except Refused as refused:
            return show_refused(refused, options, wanted)
        if plan.checks:
            line += counted(stale, "stale or missing", count) + why_it_fails(stale, briefs, options)
            line += why_not_converted(work.briefs, work)
        else:
            line += _NO_JSON
        briefs = with_configuration(briefs, options)
        return show(briefs, chosen.skipped + Counter(skipped), options, wanted, line, least=1 if stale else 0)


def _plan(options: Options, to: str | None, count: int) -> Plan:
    """Nothing is compared where nobody says where the JSON lies."""
    if not (to or options.config.output):
        return Plan("")
    return plan_of(options, to, Mode(checks=True), count)
