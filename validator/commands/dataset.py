"""The rules over a set as part of ``check``: the set is that of the configuration, else what was named."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import source
from ..diagnostic import Finding, Path, Range, Related
from ..document.places import located
from ..report.brief import Brief, brief, with_findings
from ..report.pipeline import check_document
from ..report.report import Report
from ..schema.roles import as_read
from ..source import Document
from ..system.selection import STDIN, shown
from ..system.spool import Again
from .options import Options
from .settings import is_set, selected

if TYPE_CHECKING:
    from ..dataset.found import Found, Place
    from ..dataset.record import Record

Documents = Callable[[str], Document]
_LOADED = 64  # documents that are held, where a set has very many findings
_TOGETHER = 200  # documents whose bytes are held
_RULES = ("SER001", "SER002", "SER003", "SER004", "SER005", "SER006", "SER007")


class Set(NamedTuple):
    """The set around a run: ``others`` are the files of it that were not named, ``elsewhere`` those of other shards.

    ``runs``: whether its rules have anything to look at.
    """

    others: list[str]
    elsewhere: list[str]
    runs: bool


def around(files: list[str], elsewhere: list[str], options: Options) -> Set:
    """The set around the files of a run; ``elsewhere``: those that another shard checks."""
    if not any(map(options.policy.runs, _RULES)):
        return Set([], [], False)
    named = {(options.stdin_filename or "<stdin>") if path == STDIN else shown(path) for path in (*files, *elsewhere)}
    others = [path for path in _others(options) if shown(path) not in named]
    return Set(others, elsewhere, len(named) + len(others) > 1 or is_set(options) or bool(options.config.folders))


def with_set(briefs: Iterable[Brief], around: Set, options: Options, held: Mapping[str, Document]) -> Iterable[Brief]:
    """The documents with what stands between them and the others of the set; ``held``: those that have no file.

    What is wrong between two documents is reported once: at the later one, or at the one that was named; between two
    that were not named only with ``--all``.
    """
    if not around.runs:
        return briefs
    from ..dataset.between import between

    @lru_cache(_LOADED)
    def document(file: str) -> Document:
        return held[file] if file in held else _document(file, options)

    known: dict[Any, Any] = {}
    records = list(_records(briefs, known))
    own = {record.file for record in records}
    named = own.union(map(shown, around.elsewhere))
    findings: dict[str, dict[tuple[str, Path], Finding]] = {}
    for found in between([*records, *_others_records([*around.elsewhere, *around.others], options, known)]):
        here, there = next(((one, other) for one, other in _sides(found) if one.record.file in named), (None, None))
        if here is None and options.all_of_set:
            here, there = _sides(found)[0]
        if here is not None and (here.record.file in own or here.record.file not in named):
            at_it = findings.setdefault(here.record.file, {})
            at_it.setdefault((found.code, here.path), _finding(found, here, there, document))
    return _with(findings, briefs, own, document, options) if findings else briefs


def _with(
    findings: Mapping[str, Mapping[tuple[str, Path], Finding]],
    briefs: Iterable[Brief],
    named: Container[str],
    document: Documents,
    options: Options,
) -> Iterable[Brief]:
    further = [brief(_report(document(file), options)) for file in findings if file not in named]

    def added(one: Brief) -> Brief:
        own = findings.get(one.file)
        if own is None:
            return one
        return with_findings(one, own.values(), document(one.file), options.policy, options.today)

    if isinstance(briefs, list):
        return list(map(added, [*briefs, *further]))
    return Again(lambda: map(added, chain(briefs, further)))


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


def _records(briefs: Iterable[Brief], known: dict[Any, Any]) -> Iterator[Record]:
    for one in briefs:
        found = _kept(one.extract, known) if one.extract else None
        if found is not None and not isinstance(found, str):
            yield found


def _others_records(paths: list[str], options: Options, known: dict[Any, Any]) -> Iterator[Record]:
    """The records of the documents that were not named; what they were before is taken from the cache."""
    for first in range(0, len(paths), _TOGETHER):
        yield from _some_records(paths[first : first + _TOGETHER], options, known)


def _some_records(paths: list[str], options: Options, common: dict[Any, Any]) -> Iterator[Record]:
    from ..dataset.kept import of_files
    from ..dataset.record import frozen
    from ..system import cache

    read = {path: source.read_inside(path, options.limits, options.config.folder) for path in paths}
    kind = f"record {options.limits} {of_files() if options.cache else ''}"
    keys = {path: cache.key(kind, raw.data) for path, raw in read.items() if raw.fault is None}
    known = cache.known(keys.values()) if options.cache else {}
    fresh: dict[bytes, str] = {}
    for path, key in keys.items():
        found = _kept(known.get(key, ""), common)
        if isinstance(found, str):
            found = _fresh(read[path].data, path, options)
            fresh[key] = frozen(found)
        if found is not None:
            yield found._replace(file=shown(path))
    if options.cache:
        cache.keep(fresh)


def _fresh(data: bytes, path: str, options: Options) -> Record | None:
    from ..dataset.record import record

    document = source.load(data, shown(path), options.limits, as_read())
    return None if document.stopped else record(document.data, document.file)


def _kept(text: str, common: dict[Any, Any]) -> Record | str | None:
    """The record that was kept; the text itself where it is none."""
    from ..dataset.record import thawed

    try:
        return thawed(text, common)
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
