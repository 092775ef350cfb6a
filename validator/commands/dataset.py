"""The rules over a set as part of ``check``: the set is that of the configuration, else what was named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from .. import source
from ..diagnostic import Finding, Path, Range, Related
from ..document.places import located
from ..report.pipeline import Report, check_document
from ..schema.roles import as_read
from ..source import Document
from ..system.selection import STDIN, shown
from .options import Options
from .settings import selected

if TYPE_CHECKING:
    from ..dataset import Found, Place, Record

Documents = Callable[[str], Document]
_RULES = ("SER001", "SER002", "SER003", "SER004", "SER005", "SER006", "SER007")


def with_set(reports: list[Report], options: Options) -> list[Report]:
    """The reports with what stands between their documents and the others of the set.

    What is wrong between two documents is reported once: at the later one, or at the one that was named; between two
    that were not named only with ``--all``.
    """
    if not any(map(options.policy.runs, _RULES)):
        return reports
    named = {report.file: report for report in reports if report.is_document}
    others = [path for path in _others(options) if shown(path) not in named]
    if len(named) + len(others) < 2:
        return reports
    from ..dataset import between
    from .written import added

    records = [*_records(named.values()), *_others_records(others, options)]

    @cache
    def document(file: str) -> Document:
        return named[file].document if file in named else _document(file, options)

    findings: dict[str, dict[tuple[str, Path], Finding]] = {}
    for found in between(records):
        here, there = next(((one, other) for one, other in _sides(found) if one.record.file in named), (None, None))
        if here is None and options.all_of_set:
            here, there = _sides(found)[0]
        if here is not None:
            own = findings.setdefault(here.record.file, {})
            own.setdefault((found.code, here.path), _finding(found, here, there, document))
    further = [_report(document(file), options) for file in findings if file not in named]
    return [
        added(report, list(findings.get(report.file, {}).values())) if report.file in findings else report
        for report in (*reports, *further)
    ]


def _report(document: Document, options: Options) -> Report:
    """An empty report on a document of the set that was not to be checked."""
    checked = check_document(document, options.today, options.limits, None, options.policy)
    return checked._replace(diagnostics=(), hidden=(), ignored=(), is_document=False)


def _sides(found: Found) -> list[tuple[Place, Place | None]]:
    """Where a finding may be reported, the better place first."""
    sides: list[tuple[Place, Place | None]] = [(found.place, found.other)]
    return [*sides, (found.other, found.place)] if found.other is not None and found.either else sides


def _others(options: Options) -> list[str]:
    """The files of the set, where there is one beside what was named."""
    if not options.config.folders or not (options.paths or options.since):
        return []
    folders = tuple(folder for folder in options.config.folders if os.path.isdir(folder))
    found = selected(options._replace(paths=folders)).files if folders else []
    own = os.path.realpath(options.stdin_filename) if STDIN in options.paths and options.stdin_filename else ""
    return [path for path in found if not own or os.path.realpath(path) != own]


def _records(reports: Iterable[Report]) -> Iterable[Record]:
    from ..dataset import record

    for report in reports:
        found = record(report.document.data, report.file)
        if found is not None:
            yield found


def _others_records(paths: list[str], options: Options) -> Iterator[Record]:
    """The records of the documents that were not named; what they were before is taken from the cache."""
    from ..dataset import frozen
    from ..system import cache

    read = {path: source.read_inside(path, options.limits, options.config.folder) for path in paths}
    keys = {path: cache.key(f"record {options.limits}", raw.data) for path, raw in read.items() if raw.fault is None}
    known = cache.known(keys.values())
    fresh: dict[bytes, str] = {}
    for path, key in keys.items():
        found = _kept(known.get(key, ""))
        if isinstance(found, str):
            found = _fresh(read[path].data, path, options)
            fresh[key] = frozen(found)
        if found is not None:
            yield found._replace(file=shown(path))
    cache.keep(fresh)


def _fresh(data: bytes, path: str, options: Options) -> Record | None:
    from ..dataset import record

    document = source.load(data, shown(path), options.limits, as_read())
    return None if document.stopped else record(document.data, document.file)


def _kept(text: str) -> Record | str | None:
    """The record that was kept; the text itself where it is none."""
    from ..dataset import thawed

    try:
        return thawed(text)
    except (ValueError, TypeError):
        return text


def _document(path: str, options: Options) -> Document:
    raw = source.read_inside(path, options.limits, options.config.folder)
    return source.load(raw.data, path, options.limits, as_read())


def _finding(found: Found, here: Place, there: Place | None, documents: Documents) -> Finding:
    related: tuple[Related, ...] = ()
    if there is not None:
        related = (Related(there.related, there.path, _range(there, documents), there.record.file),)
    return Finding(found.code, here.path, here.message, found.help, related=related)


def _range(place: Place, documents: Documents) -> Range:
    return located(place.path, "value", documents(place.record.file))[1]
