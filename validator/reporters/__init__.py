"""Briefs of documents → output, a format a module: ``pieces(briefs, run)``. Reporters print nothing, import no rules.

The briefs can be read again and again, and may come from the disk each time: no format holds more of them than it must.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from ..diagnostic import Severity
from ..system.printable import finished
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from ..report.added import Added
    from ..report.brief import Brief, Shown

FORMATS = {
    "text": "text",
    "concise": "concise",
    "json": "json_report",
    "github": "github",
    "markdown": "markdown",
    "sarif": "sarif",
    "junit": "junit",
    "gitlab": "gitlab",
}
"""Name of a format → its module, which is imported when the format is asked for."""

FOR_PROGRAMS = frozenset(("json", "sarif", "junit", "gitlab"))
"""Formats that are UTF-8 whatever the terminal is."""

_ESCAPED = frozenset(("json", "sarif", "gitlab"))
"""Formats that have escapes of their own for what a terminal or a runner of CI obeys."""

ONLY_FINDINGS = frozenset(("text", "concise", "github"))
"""Formats that are empty for a run without findings."""


def _unexplained(_: str) -> str:
    return ""


class Run(NamedTuple):
    """What a format may want to know of the run beside its reports.

    ``most_per_file``: findings of a document that formats for people show, 0 for all. ``folder``: the folder of the
    run within the repository that a service of CI shows, "" for its root. ``status``: the exit status, if it is known.
    ``explain``: the code of a rule → what ``jco explain`` says of it. ``show_waived``,
    ``show_hidden``: list what is waived or hidden, too.
    ``added``: what a change adds to what does not count; None where the run is not over a change.
    ``show``: the lowest severity that formats for people show.
    """

    skipped: Mapping[str, int] = {}
    colour: bool = False
    most_per_file: int = 100
    fail_on: Severity = "error"
    status: int | None = None
    folder: str = ""
    explain: Callable[[str], str] = _unexplained
    show_waived: bool = False
    show_hidden: bool = False
    added: tuple[Added, ...] | None = None
    show: Severity = "info"

    def in_repository(self, file: str) -> str:
        """The path of a file from the root of the repository, with forward slashes."""
        return posixpath.normpath(posixpath.join(self.folder, file)) if self.folder else file


def render(name: str, reports: Iterable[Shown], run: Run) -> str:
    """The reports in the format of this name."""
    from ..report.brief import briefs

    return "".join(pieces(name, briefs(reports), run))


def pieces(name: str, found: Iterable[Brief], run: Run) -> Iterator[str]:
    """The same in pieces that end with a line, from briefs that are read as often as the format needs them."""
    module = import_module(f".{FORMATS[name]}", __name__)
    for text in module.pieces(found, run):
        # What the format has put together may be a command that none of its parts was.
        is_safe = name in _ESCAPED
        yield text if is_safe else finished(text, colours=run.colour and name == "text", commands=name == "github")
