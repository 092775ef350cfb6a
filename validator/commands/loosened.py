"""What a change adds to what does not count: waivers, baseline, ``ignore``, ``exclude`` and the like."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .. import source
from ..config import FILE, Config
from ..config.policy import Waiver
from ..diagnostic import RANK
from ..report.pipeline import Report
from ..system import streams
from ..system.printable import excerpt, visible
from ..system.selection import shown
from .config_from import configuration_at
from .options import Options, Refused
from .settings import read_here

_MOST = 50

if TYPE_CHECKING:
    from ..config.reading import Read
    from ..report.baseline import Entry
    from .revisions import Revision


def with_additions(reports: list[Report], options: Options) -> Options:
    """The options of a run over a change, with what the change adds; it is printed, too."""
    if not options.since and not options.config_from:
        return options
    from .revisions import NoRevision, parting, revision

    try:
        then = parting(options.since, os.curdir) if options.since else revision(options.config_from, os.curdir)
    except NoRevision:  # the documents lie in another repository
        return options
    found = [visible(line) for line in (*_of_configuration(then, options), *_of_documents(then, reports))]
    added = (*found[:_MOST], *([f"and {len(found) - _MOST} more"] if len(found) > _MOST else []))
    if added and not options.quiet:
        streams.note("this change makes more findings not count:\n" + "".join(f"  {line}\n" for line in added))
    return options._replace(added=added)


def _of_configuration(then: Revision, options: Options) -> Iterator[str]:
    if options.config_file is None:
        return
    try:
        now = read_here(options.config_file) if options.config_from else options.read
    except Refused as refused:
        yield f"{visible(refused.report.file)}: not valid, so it is unknown what it adds"
        return
    before = configuration_at(then, options.config_file)
    read = now or before
    name = read.document.file if read else FILE
    aside = ", which has no effect in this run" if options.config_from else ""
    for line in _differences(before, now, then):
        yield f"{name}{line}{aside}"


def _differences(before: Read | None, now: Read | None, then: Revision) -> Iterator[str]:
    """What a configuration has that the one before had not, each beginning behind the name of the file."""
    old, new = (read.config if read else Config() for read in (before, now))
    if before and now is None:
        yield ": deleted, with all its settings"
    yield from _waivers(old, now)
    for field in ("ignore", "exclude", "sources"):
        more = [each for each in getattr(new, field) if each not in getattr(old, field)]
        if more:
            yield f": {field}: {_listed(map(shown, more) if field == 'sources' else more)}"
    yield from (
        f": exclude: no longer {visible(each)}" for each in old.exclude if each[:1] == "!" and each not in new.exclude
    )
    if new.select and set(new.select) != set(old.select) and not set(new.select) > set(old.select or ("",)):
        yield f": select: only {_listed(new.select)}"
    if new.folders and (not old.folders or set(old.folders) - set(new.folders)):
        yield f": folders: only {_listed(map(shown, new.folders))}"
    if new.output != old.output:
        yield f": output: {visible(shown(new.output)) if new.output else 'none'}"
    if new.force_exclude and not old.force_exclude:
        yield ": force_exclude = true"
    if new.document_waivers and not old.document_waivers:
        yield ": document_waivers = true"
    if RANK[new.fail_on or "error"] > RANK[old.fail_on or "error"]:
        yield f": fail_on: {new.fail_on or 'error'}, not {old.fail_on or 'error'}"
    yield from _baseline(old, new, then)


def _waivers(old: Config, now: Read | None) -> Iterator[str]:
    known = Counter(each._replace(number=0) for each in old.waivers)
    for waiver in now.config.waivers if now else ():
        if known[waiver._replace(number=0)] > 0:
            known[waiver._replace(number=0)] -= 1
            continue
        assert now is not None
        line = now.span(("waivers", waiver.number)).value.start.line
        yield f":{line}: waives {_waiver(waiver)}"


def _waiver(waiver: Waiver) -> str:
    place = f" at {excerpt(waiver.path, 60)}" if waiver.path else ""
    until = f" until {waiver.until}" if waiver.until else ""
    where = excerpt(waiver.file or "all documents", 60)
    return f"{excerpt(waiver.rule, 40)}{place} in {where}{until}: {excerpt(waiver.why, 80)}"


def _baseline(old: Config, new: Config, then: Revision) -> Iterator[str]:
    """The findings that the baseline holds now and did not hold."""
    from ..report import baseline
    from .revisions import content_at

    if not new.baseline or not os.path.lexists(new.baseline):
        return
    try:
        more = baseline.read(new.baseline)
        data = content_at(then, old.baseline) if old.baseline else None
        more -= baseline.parse(data) if data is not None else Counter()
    except baseline.Unreadable:
        return
    if more:
        yield f": baseline: {visible(shown(new.baseline))} holds {sum(more.values())} more: {_codes(more)}"


def _codes(entries: Counter[Entry]) -> str:
    counts: Counter[str] = Counter()
    for entry, count in entries.items():
        counts[entry.code] += count
    return _listed(f"{code} {count}" for code, count in sorted(counts.items()))


def _of_documents(then: Revision, reports: Iterable[Report]) -> Iterator[str]:
    """The waivers of documents that they did not have."""
    from .revisions import content_at

    for report in reports:
        now = _entries(report.document.data)
        if not now or not os.path.lexists(report.file):
            continue
        data = content_at(then, report.file)
        before = _entries(source.load(data, report.file).data) if data is not None else []
        for index, entry in enumerate(now):
            if entry in before:
                before.remove(entry)
                continue
            line = report.document.span(("annotation", "waive", index)).value.start.line
            place = f" at {excerpt(str(entry['path']), 60)}" if entry.get("path") else ""
            why = excerpt(str(entry.get("why")), 80)
            yield f"{visible(report.file)}:{line}: waives {excerpt(str(entry.get('rule')), 40)}{place}: {why}"


def _entries(data: Any) -> list[dict[str, Any]]:
    annotation = data.get("annotation") if isinstance(data, dict) else None
    listed = annotation.get("waive") if isinstance(annotation, dict) else None
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _listed(names: Iterable[str]) -> str:
    return excerpt(", ".join(names), 200)
