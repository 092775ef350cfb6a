"""The rules over a set as part of ``check``: the set is that of the configuration, else what was named."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from .. import source
from ..diagnostic import Finding, Path, Related
from ..report.brief import Brief, Spot, brief, with_placed
from ..report.pipeline import check_document
from ..report.report import Report
from ..schema.roles import as_read
from ..source import Document
from ..system.selection import STDIN, shown
from ..system.spool import Again, Spool
from ..tuples import NamedTuple
from .options import FEW, Options
from .settings import is_set, selected

if TYPE_CHECKING:
    from ..dataset.record import Found, Place, Record

Spots: TypeAlias = dict[tuple[str, Path], Spot]
"""What can be pointed at, by file and path."""
_TOGETHER = 200  # documents whose bytes are held
_RULES = ("SER001", "SER002", "SER003", "SER004", "SER005", "SER006", "SER007")


class Set(NamedTuple):
    """The set around a run, by its files: those of the run, those of other shards, and those that were not named.

    ``runs``: whether its rules have anything to look at.
    """

    files: list[str]
    elsewhere: list[str]
    others: list[str]
    runs: bool

    @property
    def size(self) -> int:
        """How many documents it has."""
        return len(self.files) + len(self.elsewhere) + len(self.others)


def around(files: list[str], elsewhere: list[str], options: Options) -> Set:
    """The set around the files of a run; ``elsewhere``: those that another shard checks."""
    found = Set(files, elsewhere, [], runs=False)
    if not any(map(options.policy.runs, _RULES)):
        return found
    if others := _others(options):
        named = {options.called(path) for path in chain(files, elsewhere)}
        others = [path for path in others if shown(path) not in named]
    found = found._replace(others=others)
    return found._replace(runs=found.size > 1 or is_set(options) or bool(options.config.folders))


def with_set(briefs: Iterable[Brief], around: Set, options: Options) -> Iterable[Brief]:
    """The documents with what stands between them and the others of the set.

    What is wrong between two documents is reported once: at the later one, or at the one that was named; between two
    that were not named only with ``--all``.
    """
    if not around.runs:
        return briefs

    with Spool() as texts:
        texts.fill(_extracts(briefs)).fill(_others_extracts([*around.elsewhere, *around.others], options))
        found = _found(texts, cache=options.cache and around.size > FEW)
        spots = _spots(found, texts) if found else {}
    own, elsewhere = _of(found, around, options)
    findings: dict[str, dict[tuple[str, Path], tuple[Finding, Spot]]] = {}
    for each in found:
        sides = _sides(each)
        here, there = next((side for side in sides if side[0].file in own or side[0].file in elsewhere), (None, None))
        if here is None and options.all_of_set:
            here, there = sides[0]
        if here is not None and here.file not in elsewhere:
            at_it = findings.setdefault(here.file, {})
            spot = spots[here.file, here.path]
            at_it.setdefault((each.code, here.path), (_finding(each, here, there, spots), spot))
    return _with(findings, briefs, own, options) if findings else briefs


def _spots(found: Iterable[Found], texts: Iterable[str]) -> Spots:
    from ..dataset.record import file_in, spots_of

    wanted = {(place.file, place.path) for each in found for place in (each.place, each.other) if place is not None}
    files = {file for file, _ in wanted}
    named = _records(text for text in texts if file_in(text) in files)
    return {(one.file, path): spot for one in named for path, spot in spots_of(one) if (one.file, path) in wanted}


def _found(texts: Spool, *, cache: bool) -> list[Found]:
    """All that is wrong between the documents of these records, given as text. Of few it costs less than a look-up."""
    from ..dataset.between import between

    def work() -> list[Found]:
        return list(between(Again(lambda: _records(texts))))

    if not cache:
        return work()
    from ..dataset.kept_between import found_before

    return found_before(texts, work)


def _of(found: Iterable[Found], around: Set, options: Options) -> tuple[set[str], set[str]]:
    """Which of the documents that something was found in were named, and which of them are in other shards."""
    files = {place.file for each in found for place in (each.place, each.other) if place is not None}
    own, elsewhere = ((options.called(path) for path in paths) for paths in (around.files, around.elsewhere))
    return files.intersection(own), files.intersection(elsewhere)


def _with(
    findings: Mapping[str, Mapping[tuple[str, Path], tuple[Finding, Spot]]],
    briefs: Iterable[Brief],
    named: Container[str],
    options: Options,
) -> Iterable[Brief]:
    further = [brief(_report(_document(file, options), options)) for file in findings if file not in named]

    def added(one: Brief) -> Brief:
        own = findings.get(one.file)
        return one if own is None else with_placed(one, own.values(), options.policy, options.today)

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
    if not options.since and set(map(os.path.normpath, folders)) <= set(map(os.path.normpath, options.paths)):
        return []  # nearly always in CI: all of it was named
    found = selected(options._replace(paths=folders)).files if folders else []
    own = os.path.realpath(options.stdin_filename) if STDIN in options.paths and options.stdin_filename else ""
    return [path for path in found if not own or os.path.realpath(path) != own]


def _records(texts: Iterable[str]) -> Iterator[Record]:
    from ..dataset.record import thawed

    return (found for text in texts if (found := thawed(text)) is not None)


def _extracts(briefs: Iterable[Brief]) -> Iterator[str]:
    """The records of the documents of a run, as text."""
    return (one.extract for one in briefs if one.extract)


def _others_extracts(paths: list[str], options: Options) -> Iterator[str]:
    """The same of the documents that were not named; what they were before is taken from the cache."""
    for first in range(0, len(paths), _TOGETHER):
        yield from _some_extracts(paths[first : first + _TOGETHER], options)


def _some_extracts(paths: list[str], options: Options) -> Iterator[str]:
    from ..dataset.kept import of_files
    from ..dataset.record import frozen
    from ..system import cache

    read = {path: source.read_inside(path, options.limits, options.config.folder) for path in paths}
    kind = f"record {options.limits} {of_files() if options.cache else ''}"
    keys = {path: cache.key(kind, raw.data) for path, raw in read.items() if raw.fault is None}
    known = cache.known(keys.values()) if options.cache else {}
    fresh: dict[bytes, str] = {}
    for path, key in keys.items():
        found = _kept(known.get(key, ""))
        if isinstance(found, str):
            found = _fresh(read[path].data, path, options)
            fresh[key] = frozen(found)
        if found is not None:
            yield frozen(found._replace(file=shown(path)))
    if options.cache:
        cache.keep(fresh)


def _fresh(data: bytes, path: str, options: Options) -> Record | None:
    from ..dataset.record import of_document

    document = source.load(data, shown(path), options.limits, as_read())
    return None if document.stopped else of_document(document)


def _kept(text: str) -> Record | str | None:
    """The record that was kept; the text itself where it is none."""
    from ..dataset.record import thawed

    try:
        return thawed(text)
    except (ValueError, TypeError):
        return text


def _document(path: str, options: Options) -> Document:
    raw = source.read_inside(path, options.limits, options.config.folder)
    return source.load(raw.data, path, options.limits, as_read())


def _finding(found: Found, here: Place, there: Place | None, spots: Spots) -> Finding:
    related: tuple[Related, ...] = ()
    if there is not None:
        spot = spots[there.file, there.path]
        related = (Related(there.related, spot.path, spot.range, there.file),)
    return Finding(found.code, here.path, here.message, found.help, related=related)
