"""``jco check``: load, schema, rules, missing fields; writes nothing but what it found."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping

from .. import pipeline, source, streams
from ..pipeline import Report
from ..release.finding import beside
from ..selection import STDIN, Selection, select, shown
from ..summary import completeness_in_words, exit_status, in_words, summarise, unchecked_quotes
from .options import Options, Output, UsageError, outputs
from .service import folder_in_checkout

_FEW = 10


def run(options: Options) -> int:
    """Check what the paths name and print what was found; the exit status."""
    wanted = outputs(options.formats)
    reports, skipped = check(options)
    status = exit_status(reports, options.fail_on)
    for output in wanted:
        emit(render(output.format, reports, skipped, options, status), output)
    if not options.quiet:
        streams.note(closing(reports, skipped))
    return status


def check(options: Options) -> tuple[list[Report], Counter[str]]:
    """The reports on all documents that the paths name, in order of their names, and what was skipped."""
    chosen = choose(options)
    return [check_one(path, options) for path in chosen.files], chosen.skipped


def choose(options: Options) -> Selection:
    """The files that the paths name; UsageError where there is none."""
    chosen = select(options.paths or (os.curdir,))
    if options.since:
        chosen = _changed_only(chosen, options.since)
    if not chosen.files and not options.allow_empty and not chosen.skipped["unchanged"]:
        places = ", ".join(options.paths) or "the current folder"
        skipped = "".join(f"; {count} skipped: {reason}" for reason, count in sorted(chosen.skipped.items()))
        raise UsageError(f"no document was found in {places}{skipped} (--allow-empty makes this no error)")
    return chosen


def _changed_only(chosen: Selection, since: str) -> Selection:
    """The files that differ from a revision; the others are skipped, and counted."""
    from ..repository import NoRevision, changed

    try:
        known = {os.path.realpath(path) for path in changed(since)}
    except NoRevision as error:
        raise UsageError(str(error)) from None
    kept = [path for path in chosen.files if path == STDIN or os.path.realpath(path) in known]
    skipped = Counter({"unchanged": len(chosen.files) - len(kept)})
    return Selection(kept, chosen.skipped + skipped)


def check_one(path: str, options: Options) -> Report:
    """The report on one file, or on standard input."""
    today = options.today or _today()
    around = beside(path if path != STDIN else options.stdin_filename, options.sources)
    if path == STDIN:
        raw, name = source.read_standard_input(options.limits), options.stdin_filename or "<stdin>"
    else:
        raw, name = source.read(path, options.limits), shown(path)
    if raw.fault is not None:
        return pipeline.unreadable(name, raw.fault)
    return pipeline.check(raw.data, name, today, options.limits, around)


def _today() -> str:
    import time

    return time.strftime("%Y-%m-%d", time.gmtime())


def render(
    name: str, reports: list[Report], skipped: Mapping[str, int], options: Options, status: int | None = None
) -> str:
    """The reports in one format. A run without findings does not load what has nothing to say of it."""
    if name in ("text", "concise", "github") and not any(report.diagnostics for report in reports):
        return ""
    from .. import reporters

    run = reporters.Run(
        skipped,
        streams.uses_colour(options.colour),
        options.most_per_file,
        options.fail_on,
        status,
        folder_in_checkout(),
        _explained,
    )
    return reporters.render(name, reports, run)


def _explained(code: str) -> str:
    from .explaining import explained

    return explained(code)


def emit(text: str, output: Output) -> None:
    """Put a rendered output where it belongs."""
    if output.file:
        from .. import output as files

        files.write(output.file, text.encode("utf-8", "backslashreplace"))
    elif text:
        from ..reporters import FOR_PROGRAMS

        if output.format in FOR_PROGRAMS:
            streams.out_bytes(text.encode("utf-8"))
        else:
            streams.out(text)


def closing(reports: Iterable[Report], skipped: Mapping[str, int]) -> str:
    """The last words of a run: completeness of the documents, if they are few, and the counts."""
    from ..printable import visible

    reports = list(reports)
    lines = []
    if len(reports) <= _FEW:
        lines = [f"{visible(report.file)}: {completeness_in_words(report)}\n" for report in reports]
    elif unchecked := sum(map(unchecked_quotes, reports)):
        lines = [f"{unchecked} quotes were not checked: the texts of their releases are not at hand\n"]
    return "".join(lines) + in_words(summarise(reports, skipped)) + "\n"
