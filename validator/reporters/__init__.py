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


class Format(NamedTuple):
    """What is known of a format: its module, which is imported when the format is asked for, and what it is for.

    ``for_programs``: it is UTF-8 whatever the terminal is. ``has_escapes``: of its own, for what a terminal or a runner
    of CI obeys.
    """

    module: str
    use: str
    for_programs: bool = False
    has_escapes: bool = False


FORMATS = {
    "text": Format("text", "people: each finding with its line; in a GitHub workflow also the annotations of `github`"),
    "concise": Format("concise", "editors and `grep`: one finding per line"),
    "json": Format(
        "json_report",
        "programs: everything, in the shape of [schema/report.schema.json](schema/report.schema.json)",
        for_programs=True,
        has_escapes=True,
    ),
    "github": Format(
        "github",
        "annotations at the lines of a pull request, the most severe first, since GitHub shows only ten of each kind",
    ),
    "markdown": Format("markdown", "a job summary, a comment"),
    "sarif": Format("sarif", "code scanning (SARIF 2.1.0)", for_programs=True, has_escapes=True),
    "junit": Format("junit", "test reports", for_programs=True),
    "gitlab": Format("gitlab", "GitLab's code quality", for_programs=True, has_escapes=True),
}
"""Name of a format → what is known of it, in the order of README.md, where it stands with its use."""


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
    module = import_module(f".{FORMATS[name].module}", __name__)
    has_escapes, colours = FORMATS[name].has_escapes, run.colour and name == "text"
    for text in module.pieces(found, run):
        # What the format has put together may be a command that none of its parts was.
        yield text if has_escapes else finished(text, colours=colours, commands=name == "github")
