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
from ..system.spool import Spool
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
    """All that is kept of a document: its text, and what was found in it, would fill the memory in a large set.

    ``unread``: the report on one that has no page. ``entry`` has no name yet: that depends on the other documents.
    """

    identity: Identity
    entry: Entry
    unread: Report | None = None


def run(options: Options, to: str | None) -> int:
    """Write the pages. Findings are not a failure, they are shown; a file that cannot be read is."""
    from ..pages import index

    if not to or to == STDIN:
        raise UsageError("give the folder for the pages: jco view PATH... -o DIR")
    refuse_links(to, "-o", options.named)
    refuse_file(to, "for the pages")
    options = configured(options)
    chosen = choose(options)
    start = os.path.join(to, f"{INDEX}.html")
    files: list[str] = []
    with Spool() as pages:
        made = [_made(check_one(path, options), pages) for path in chosen.files]
        os.makedirs(to, exist_ok=True)
        output.sweep([to])

        def named() -> Iterator[tuple[str, bytes]]:
            entries = [each.entry._replace(name=name) for each, name in zip(made, names(made), strict=True)]
            for name, page in zip((each.name for each in entries if each.name), pages, strict=True):
                files.append(os.path.join(to, name))
                yield files[-1], page.encode("utf-8")
            files.append(start)
            yield start, index.page(entries, dict(sorted(chosen.skipped.items())))

        changed, unwritten = output.write_each(named())
    note_unwritten(unwritten)
    if not options.quiet:
        shown = start.replace(os.sep, "/")
        same = len(files) - len(changed) - len(unwritten)
        streams.note(f"written: {len(changed)}; up to date: {same}; open {shown}\n")
    status = exit_status([each.unread for each in made if each.unread is not None], "error")
    return 3 if unwritten else status


def _made(report: Report, pages: Spool) -> _Made:
    """A document in the index, its page put away; where jco fails with it, that is what its entry says (RUN001)."""
    from ..pages import document, index

    def without(report: Report) -> tuple[_Made, str]:
        return _Made(Identity("", 1, ""), index.entry(report, ""), report), ""

    def made() -> tuple[_Made, str]:
        if report.content is None:
            return without(report)
        page = document.page(report, f"{INDEX}.html")
        return _Made(identity(report), index.entry(report, "")), page.decode("utf-8")

    one, page = pipeline.with_fallback(made, lambda error: without(failed(report.file, error)))
    if page:
        pages.add(page)
    return one


def names(made: list[_Made]) -> list[str]:
    """The file name of the page of each document; empty where it has none."""
    named = iter(page_names([each.identity for each in made if each.unread is None]))
    return [next(named) if each.unread is None else "" for each in made]


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
