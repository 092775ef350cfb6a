"""What a command is asked to do, whichever way: by the command line, by a service of CI around it, or by a program."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..config import Config
from ..config.policy import Policy
from ..diagnostic import Severity
from ..source import Limits
from ..system.selection import STDIN, shown
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from ..config.reading import Read
    from ..dataset.batch import Workers
    from ..report.added import Added
    from ..report.report import Report

_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def shows_annotations() -> bool:
    """Whether GitHub's runner reads the output."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def folder_in_checkout() -> str:
    """The working folder within the checkout of GitHub or GitLab: ``data/2026``; "" for its root or elsewhere."""
    here = os.path.realpath(os.curdir)
    for name in _CHECKOUTS:
        root = os.environ.get(name)
        if root and os.path.isdir(root):
            relative = _relative(here, os.path.realpath(root))
            return "" if relative == os.curdir or relative.startswith(os.pardir) else relative.replace(os.sep, "/")
    return ""


def _relative(path: str, root: str) -> str:
    try:
        return os.path.relpath(path, root)
    except ValueError:  # another drive
        return os.pardir


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
    ``policy`` and ``read`` come of the configuration, which is read by ``settings.configured``.
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

    def called(self, path: str) -> str:
        """What the document in a file is called, or the one on standard input."""
        return (self.stdin_filename or "<stdin>") if path == STDIN else shown(path)

    @property
    def named(self) -> tuple[str, ...]:
        """The paths, with the name of standard input for it."""
        return tuple((self.stdin_filename if path == STDIN else path) for path in self.paths)


class Output(NamedTuple):
    """One output of a run: a format, and the file it goes to ("" for standard output)."""

    format: str
    file: str


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


def known_format(name: str, known: Iterable[str] = ("text", "json", "markdown")) -> str:
    """The name of a format. Raises UsageError for one that is not known."""
    if name not in known:
        raise UsageError(f"unknown format '{name}'; choose from {', '.join(known)}")
    return name


def _output(text: str, known: Iterable[str]) -> Output:
    name, names_file, file = text.partition("=")
    known_format(name, known)
    if names_file and not file:
        raise UsageError(f"'{text}' lacks the name of the file")
    return Output(name, file)


def options_of(
    paths: tuple[str, ...],
    config: str | os.PathLike[str] | None,
    sources: tuple[str, ...],
    baseline: str | os.PathLike[str],
    today: str,
    jobs: object,
) -> Options:
    """The options of a run over a set, which prints nothing. Raises ValueError for what is not a number of jobs."""
    if not isinstance(jobs, int) or jobs < 0:
        raise ValueError(f"jobs: {jobs!r} is not a number of processes; 0 uses as many as pay")
    return Options(
        paths,
        today=today,
        sources=sources,
        baseline=os.fspath(baseline),
        config_file=os.fspath(config) if config is not None else "",
        quiet=True,
        jobs=jobs,
        cache=False,
    )


@contextmanager
def as_value_errors() -> Iterator[None]:
    """Raises ValueError for what the command line calls wrong usage, and for a configuration that is not valid."""
    try:
        yield
    except UsageError as why:
        raise ValueError(str(why)) from None
    except Refused as refused:
        first = refused.report.diagnostics[0]
        raise ValueError(f"{refused.report.file} is not valid: {first.message}; {first.help}") from None
