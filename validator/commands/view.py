"""``jco view``: static HTML pages, one for each document, and an index over all of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..report import pipeline
from ..report.names import Identity, identity, stems
from ..report.report import Report, failed
from ..report.summary import exit_status
from ..system import output, streams
from ..system.selection import STDIN
from ..tuples import NamedTuple
from .check import check_one, choose
from .options import Options, UsageError
from .running import note_unwritten
from .settings import configured, refuse_file, refuse_links

if TYPE_CHECKING:
    from ..pages.index import Entry

INDEX = "index"
_NAMELESS = "no-id"


class _Made(NamedTuple):
    report: Report
    entry: Entry
    page: bytes


def run(options: Options, to: str | None) -> int:
    """Write the pages. Findings are not a failure, they are shown; a file that cannot be read is."""
    from ..pages import index

    if not to or to == STDIN:
        raise UsageError("give the folder for the pages: jco view PATH... -o DIR")
    refuse_links(to, "-o", options.named)
    refuse_file(to, "for the pages")
    options = configured(options)
    chosen = choose(options)
    reports = [check_one(path, options) for path in chosen.files]
    os.makedirs(to, exist_ok=True)
    output.sweep([to])
    start = os.path.join(to, f"{INDEX}.html")
    files: list[str] = []

    def made() -> Iterator[tuple[str, bytes]]:
        entries = []
        for number, name in enumerate(names(reports)):
            reports[number], entry, page = _made(reports[number], name)
            entries.append(entry)
            if page:
                files.append(os.path.join(to, name))
                yield files[-1], page
        files.append(start)
        yield start, index.page(entries, dict(sorted(chosen.skipped.items())))

    changed, unwritten = output.write_each(made())
    note_unwritten(unwritten)
    if not options.quiet:
        shown = start.replace(os.sep, "/")
        same = len(files) - len(changed) - len(unwritten)
        streams.note(f"written: {len(changed)}; up to date: {same}; open {shown}\n")
    status = exit_status([report for report in reports if report.content is None], "error")
    return 3 if unwritten else status


def _made(report: Report, name: str) -> _Made:
    """A document in the index, and its page; where jco fails with it, that is what its entry says (RUN001)."""
    from ..pages import document, index

    def instead(error: Exception) -> _Made:
        without = failed(report.file, error)
        return _Made(without, index.entry(without, ""), b"")

    def made() -> _Made:
        page = document.page(report, name, f"{INDEX}.html") if name else b""
        return _Made(report, index.entry(report, name), page)

    return pipeline.with_fallback(made, instead)


def names(reports: list[Report]) -> list[str]:
    """The file name of the page of each document; empty where it could not be read."""
    named = iter(page_names([identity(report) for report in reports if report.content is not None]))
    return [next(named) if report.content is not None else "" for report in reports]


def page_names(found: list[Identity]) -> list[str]:
    """The file name of the page of each document that could be read, as its JSON would be called.

    Unlike JSON, a document with errors has a page too: where an id is missing, taken twice, or a name that no file may
    have, a number follows behind ``~``, which no id holds.
    """
    taken = {INDEX}
    return [f"{next(name for name in _candidates(stem) if _take(name, taken))}.html" for stem in stems(found)]


def _candidates(stem: str) -> Iterator[str]:
    if stem and not output.is_reserved(stem):
        yield stem
    number = 1
    while True:
        yield f"{stem or _NAMELESS}~{number}" if not output.is_reserved(stem) else f"id-{stem}~{number}"
        number += 1


def _take(name: str, taken: set[str]) -> bool:
    is_free = name.casefold() not in taken
    taken.add(name.casefold())
    return is_free
