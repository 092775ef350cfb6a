"""What a command is asked to do, whichever way the command line was read."""

from __future__ import annotations

from typing import NamedTuple

from ..diagnostic import Severity
from ..source import Limits
from .service import shows_annotations


class UsageError(Exception):
    """The command cannot be carried out as it was given (exit 2)."""


class Options(NamedTuple):
    """The options that the checking commands share."""

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


class Output(NamedTuple):
    """One output of a run: a format, and the file it goes to ("" for standard output)."""

    format: str
    file: str


def outputs(formats: tuple[str, ...]) -> list[Output]:
    """The outputs that ``--format NAME`` and ``--format NAME=FILE`` ask for.

    Without any it is ``text``, and in a workflow of GitHub the annotations too.
    """
    if not formats:
        return [Output("text", ""), *([Output("github", "")] if shows_annotations() else [])]
    found = [_output(text) for text in formats]
    if sum(not each.file for each in found) > 1:
        raise UsageError("only one format can go to standard output; give the others a file: --format json=report.json")
    files = [each.file for each in found if each.file]
    if len(set(files)) < len(files):
        raise UsageError("two formats cannot go to one file")
    return found


def _output(text: str) -> Output:
    from ..reporters import FORMATS

    name, names_file, file = text.partition("=")
    if name not in FORMATS:
        raise UsageError(f"there is no format '{name}'; the formats are {', '.join(FORMATS)}")
    if names_file and not file:
        raise UsageError(f"the file is missing behind '{text}'")
    return Output(name, file)
