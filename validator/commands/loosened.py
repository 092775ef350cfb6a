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
from ..report.added import Added, Kind, in_lines
from ..report.brief import Brief, waives
from ..source import Limits
from ..system import streams
from ..system.printable import excerpt
from ..system.selection import shown
from .config_from import configuration_at
from .options import Options, Refused
from .settings import read_here

if TYPE_CHECKING:
    from ..config.reading import Read
    from ..report.baseline import Entry
    from .revisions import Revision

_BYTES = Limits().bytes


def with_additions(reports: Iterable[Brief], options: Options) -> Options:
    """The options of a run over a change, with what the change adds; it is printed, too."""
    if not options.since and not options.config_from:
        return options
    from .revisions import NoRevision, merge_base, revision

    try:
        then = merge_base(options.since, os.curdir) if options.since else revision(options.config_from, os.curdir)
    except NoRevision:  # the documents lie in another repository
        return options
    added = (
        *_of_configuration(then, options),
        *_of_named_baseline(then, options),
        *_of_documents(then, reports),
    )
    if added and not options.quiet:
        lines = "".join(f"  {line}\n" for line in in_lines(added))
        streams.note(f"this change exempts more findings:\n{lines}")
    return options._replace(added=added)


def _of_configuration(then: Revision, options: Options) -> Iterator[Added]:
    if options.config_file is None:
        return
    try:
        now = read_here(options) if options.config_from else options.read
    except Refused as refused:
        yield Added(refused.report.file, "configuration", "not valid, so it is unknown what it adds")
        return
    before = configuration_at(then, options)
    read = now or before
    name = read.document.file if read else FILE
    for each in _differences(before, now, then):
        yield each._replace(file=name, has_effect=not options.config_from)


def _differences(before: Read | None, now: Read | None, then: Revision) -> Iterator[Added]:
    """What a configuration has that the one before had not; the name of the file is left open."""
    old, new = (read.config if read else Config() for read in (before, now))
    if before and now is None:
        yield Added("", "configuration", "deleted, with all its settings")
    yield from _waivers(old, now)
    yield from (Added("", kind, f"{kind}: {words}") for kind, words in _settings(old, new))
    yield from _baseline(old, new, then)


def _settings(old: Config, new: Config) -> Iterator[tuple[Kind, str]]:
    """The keys of the configuration that leave out more than before, and how."""
    more = {name: _more(getattr(old, name), getattr(new, name)) for name in ("ignore", "exclude", "sources")}
    if more["ignore"]:
        yield "ignore", _listed(more["ignore"])
    if more["exclude"]:
        yield "exclude", _listed(more["exclude"])
    if more["sources"]:
        yield "sources", _listed(map(shown, more["sources"]))
    gone = [each for each in old.exclude if each[:1] == "!" and each not in new.exclude]
    yield from (("exclude", f"no longer {excerpt(each, 200)}") for each in gone)
    if new.select and set(new.select) != set(old.select) and not set(new.select) > set(old.select or ("",)):
        yield "select", f"only {_listed(new.select)}"
    if new.folders and (not old.folders or set(old.folders) - set(new.folders)):
        yield "folders", f"only {_listed(map(shown, new.folders))}"
    if new.output != old.output:
        yield "output", excerpt(shown(new.output), 200) if new.output else "none"
    if new.force_exclude and not old.force_exclude:
        yield "force_exclude", "true"
    if new.document_waivers and not old.document_waivers:
        yield "document_waivers", "true"
    if RANK[new.fail_on or "error"] > RANK[old.fail_on or "error"]:
        yield "fail_on", f"{new.fail_on or 'error'}, not {old.fail_on or 'error'}"
    if (new.max_bytes or _BYTES) > max(old.max_bytes or 0, _BYTES):
        yield "max_bytes", f"{new.max_bytes}, which counts for later changes, not for this one"


def _more(old: tuple[str, ...], new: tuple[str, ...]) -> list[str]:
    known = set(old)
    return [each for each in new if each not in known]


def _waivers(old: Config, now: Read | None) -> Iterator[Added]:
    known = Counter(each._replace(number=0) for each in old.waivers)
    for waiver in now.config.waivers if now else ():
        if known[waiver._replace(number=0)] > 0:
            known[waiver._replace(number=0)] -= 1
            continue
        assert now is not None
        line = now.span(("waivers", waiver.number)).value.start.line
        yield Added("", "waiver", f"waives {_waiver(waiver)}", line)


def _waiver(waiver: Waiver) -> str:
    place = f" at {excerpt(waiver.path, 60)}" if waiver.path else ""
    until = f" until {waiver.until}" if waiver.until else ""
    where = excerpt(waiver.file or "all documents", 60)
    return f"{excerpt(waiver.rule, 40)}{place} in {where}{until}: {excerpt(waiver.why, 80)}"


def _baseline(old: Config, new: Config, then: Revision) -> Iterator[Added]:
    if new.baseline and (more := _more_held(new.baseline, old.baseline, then)):
        yield Added("", "baseline", f"baseline: {excerpt(shown(new.baseline), 200)} {more}")


def _of_named_baseline(then: Revision, options: Options) -> Iterator[Added]:
    """The same for a baseline of the command line, which a change can edit as well."""
    path = options.baseline
    if path and path != options.config.baseline and (more := _more_held(path, path, then)):
        yield Added(shown(path), "baseline", more, has_effect=not options.config_from)


def _more_held(path: str, before: str, then: Revision) -> str:
    """What a baseline holds now and did not hold, in words; "" for nothing."""
    from ..report import baseline
    from .revisions import content_at

    try:
        more = baseline.read(path).entries if os.path.lexists(path) else Counter()
        data = content_at(then, before) if before else None
        more -= baseline.parse(data).entries if data is not None else Counter()
    except baseline.Unreadable:
        return ""
    return f"holds {sum(more.values())} more: {_codes(more)}" if more else ""


def _codes(entries: Counter[Entry]) -> str:
    counts: Counter[str] = Counter()
    for entry, count in entries.items():
        counts[entry.code] += count
    return _listed(f"{code} {count}" for code, count in sorted(counts.items()))


def _of_documents(then: Revision, briefs: Iterable[Brief]) -> Iterator[Added]:
    """The waivers of documents that they did not have."""
    from .revisions import content_at

    for one in briefs:
        if not one.waives or not os.path.lexists(one.file):
            continue
        data = content_at(then, one.file)
        old = waives(source.load(data, one.file)) if data is not None else ()
        before = Counter(_key(entry) for entry, _ in old)
        for entry, line in one.waives:
            if before[_key(entry)] > 0:
                before[_key(entry)] -= 1
                continue
            place = f" at {excerpt(str(entry['path']), 60)}" if entry.get("path") else ""
            why = excerpt(str(entry.get("why")), 80)
            yield Added(one.file, "waiver", f"waives {excerpt(str(entry.get('rule')), 40)}{place}: {why}", line)


def _key(entry: dict[str, Any]) -> str:
    """The same for entries that say the same, whatever they are."""
    return repr(sorted(entry.items(), key=repr))


def _listed(names: Iterable[str]) -> str:
    return excerpt(", ".join(names), 200)
