"""``jco hook``: what pre-commit runs at each commit: layout, findings, and the JSON of the documents, in one process.

That is what ``fmt``, ``check`` and ``convert --check`` do with the same files; what they have in common is done once.
"""

from __future__ import annotations

from ..report.pipeline import Report
from ..system.selection import STDIN
from . import fmt
from .baseline import with_baseline
from .check import check, show, show_refused
from .convert import Mode, counted, paths_of, place_of_json, targets_of, why_not_converted
from .dataset import with_set
from .options import Options, Refused, UsageError, outputs
from .settings import refuse_links, settle
from .waivers import with_configuration
from .written import Target, compare

_NO_JSON = "JSON not compared: its folder is not set (output in jco.toml, or -o DIR)\n"


def run(options: Options, to: str | None = None, *, keeps_layout: bool = False) -> int:
    """Format the files, check them, and compare their JSON; the exit status of the worst.

    ``keeps_layout``: write nothing, and fail for a file that would be formatted.
    """
    if STDIN in options.paths:
        raise UsageError("jco hook changes files: name them, or folders, instead of -")
    options = options._replace(force_exclude=True)
    # What cannot be read is said once, by the findings.
    status = fmt.run(options._replace(quiet=True), fmt.Mode(keeps_layout, False, names_unread=False))
    return max(status, _checked(options, to))


def _checked(options: Options, to: str | None) -> int:
    """Print what is wrong with the documents, between them, and with their JSON; the exit status."""
    wanted = outputs(options.formats)
    try:
        options = settle(options)
        reports, skipped = check(options)
        made, reports, stale, to = _compared(reports, options, to)
        reports = with_set(reports, options)
        reports, line, _ = with_baseline(reports, options)
    except Refused as refused:
        return show_refused(refused, options, wanted)
    line += counted(stale, "stale or missing", len(made)) + why_not_converted(reports, made) if to else _NO_JSON
    reports = with_configuration(reports, options)
    return show(reports, skipped, options, wanted, line, least=1 if stale else 0)


def _compared(
    reports: list[Report], options: Options, to: str | None
) -> tuple[list[Target], list[Report], list[str], str]:
    """The JSON of the documents, the reports with how what is there differs, what of it is stale, and its folder.

    Nothing is compared where nobody says where it lies: the folder is "".
    """
    if not (to or options.config.output):
        return [], reports, [], ""
    to = place_of_json(options, to, Mode(checks=True), len(reports))
    refuse_links(to, "-o")
    made, reports = targets_of(reports, to)
    reports, stale = compare(reports, made, paths_of(reports, to))
    return made, reports, stale, to
