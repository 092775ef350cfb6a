"""What a command is asked to do, whichever way the command line was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..config import Config
from ..config.policy import Policy
from ..diagnostic import Severity
from ..source import Limits
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from ..config.reading import Read
    from ..dataset.batch import Workers
    from ..report.added import Added
    from ..report.report import Report
from .service import shows_annotations

FEW = 10
"""Documents of which each has a line of its own at the end of a run; of more than these none is held in memory."""


class UsageError(Exception):
    """The command cannot be carried out as it was given; ``status`` is the exit status."""

    status = 2


class Refused(Exception):
    """The configuration is not valid (exit 2); ``report`` says why."""

    def __init__(self, report: Report) -> None:
        super().__init__(f"{report.file} is not valid")
        self.report = report


class Options(NamedTuple):
    """The options that the checking commands share.

    ``given``: those of the command line that the configuration must not change, by their field. ``select`` and
    ``ignore``: beginnings of codes. ``config_file``: a configuration, "" for the nearest, None for none.
    ``show``: the lowest severity to show, None where that follows from the number of documents.
    ``config_from``: the revision of git that configuration and baseline are read from, "" for the work tree.
    ``all_of_set``: what stands between documents is shown for those that were not named, too.
    ``cache``: what was found before is kept, and looked up.
    ``jobs``: the processes at most, 0 for as many as pay. ``scheduler``: the address of a Dask cluster that does it.
    ``shard``: the part of the documents, and of how many parts.
    ``added``: what a change adds to what does not count; None where the run is not over a change.
    ``policy`` and ``read`` come of the configuration, which is read by ``settings.settle``.
    """

    paths: tuple[str, ...]
    formats: tuple[str, ...] = ()
    fail_on: Severity = "error"
    today: str = ""
    stdin_filename: str = ""
    allow_empty: bool = False
    quiet: bool = False
    colour: str = "auto"
    limits: Limits = Limits()
    sources: tuple[str, ...] = ()
    since: str = ""
    most_per_file: int = 100
    given: frozenset[str] = frozenset()
    config_file: str | None = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    force_exclude: bool = False
    baseline: str = ""
    write_baseline: bool = False
    show_waived: bool = False
    show_hidden: bool = False
    statistics: bool = False
    show: Severity | None = None
    exit_zero: bool = False
    all_of_set: bool = False
    jobs: int = 0
    scheduler: str = ""
    cache: bool = True
    shard: tuple[int, int] | None = None
    config_from: str = ""
    added: tuple[Added, ...] | None = None
    policy: Policy = Policy()
    read: Read | None = None

    @property
    def workers(self) -> Workers:
        """Who does the work."""
        from ..dataset.batch import Workers

        return Workers(self.jobs, self.scheduler)

    @property
    def config(self) -> Config:
        """What the configuration says."""
        return self.read.config if self.read is not None else Config()

    @property
    def named(self) -> tuple[str, ...]:
        """The paths, with the name of standard input for it."""
        return tuple((self.stdin_filename if path == "-" else path) for path in self.paths)


class Output(NamedTuple):
    """One output of a run: a format, and the file it goes to ("" for standard output)."""

    format: str
    file: str

    @property
    def is_for_people(self) -> bool:
        """Whether the format shows a choice of the findings."""
        return self.format in ("text", "concise", "github", "markdown")


def outputs(formats: tuple[str, ...], known: Iterable[str] = ()) -> list[Output]:
    """The outputs that ``--format NAME`` and ``--format NAME=FILE`` ask for.

    Without any it is ``text``, and in a workflow of GitHub the annotations too. ``known``: the formats that there are,
    if they are not those of findings.
    """
    if not formats:
        return [Output("text", ""), *([Output("github", "")] if shows_annotations() else [])]
    if not known:
        from ..reporters import FORMATS as known
    found = [_output(text, known) for text in formats]
    if sum(not each.file for each in found) > 1:
        raise UsageError(
            "only one format can go to standard output; write the others to files: --format json=report.json"
        )
    files = [each.file for each in found if each.file]
    if len(set(files)) < len(files):
        raise UsageError("two formats cannot go to the same file")
    return found


def _output(text: str, known: Iterable[str]) -> Output:
    name, names_file, file = text.partition("=")
    if name not in known:
        raise UsageError(f"unknown format '{name}'; choose from {', '.join(known)}")
    if names_file and not file:
        raise UsageError(f"'{text}' lacks the name of the file")
    return Output(name, file)
