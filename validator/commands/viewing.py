"""``jco view``: static HTML pages, one for each document, and an index over all of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

from .. import output, streams
from ..pipeline import Report
from ..selection import STDIN
from ..summary import exit_status
from .checking import check_one, choose
from .converting import stems
from .options import Options, UsageError
from .settings import refuse_links, settle

INDEX = "index"
_NAMELESS = "no-id"


def run(options: Options, to: str | None) -> int:
    """Write the pages. Findings are no failure, they are shown; a file that cannot be read is."""
    from ..pages import document, index

    if not to or to == STDIN:
        raise UsageError("give the folder for the pages: jco view PATH... -o DIR")
    if os.path.lexists(to) and not os.path.isdir(to):
        raise UsageError(f"{to} is no folder: the pages go into a folder of their own")
    refuse_links(to, "-o")
    options = settle(options)
    chosen = choose(options)
    reports = [check_one(path, options) for path in chosen.files]
    os.makedirs(to, exist_ok=True)
    changed = total = 0
    entries = []
    for report, name in zip(reports, names(reports), strict=True):
        entries.append(index.entry(report, name))
        if name:
            changed += output.write(os.path.join(to, name), document.page(report, name, f"{INDEX}.html"))
            total += 1
    start = os.path.join(to, f"{INDEX}.html")
    changed += output.write(start, index.page(entries, dict(sorted(chosen.skipped.items()))))
    if not options.quiet:
        shown = start.replace(os.sep, "/")
        streams.note(f"written: {changed}; up to date: {total + 1 - changed}; begin with {shown}\n")
    return exit_status([report for report in reports if report.content is None], "error")


def names(reports: list[Report]) -> list[str]:
    """The file name of the page of each document, as its JSON would be called; empty where it could not be read.

    Unlike JSON, a document with errors has a page too: where an id is missing, taken twice, or a name that no file may
    have, a number follows behind ``~``, which no id holds.
    """
    taken = {INDEX}
    return [
        f"{next(name for name in _candidates(stem) if _take(name, taken))}.html" if report.content is not None else ""
        for report, stem in zip(reports, stems(reports), strict=True)
    ]


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
