"""Arguments and options that several commands share, and what they come to."""

from __future__ import annotations

import re
from typing import Annotated, Any, cast

import typer

from ..commands.options import Options
from ..diagnostic import Severity
from ..source import Limits
from ..source.limits import MOST_BYTES

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files, folders (searched for .yaml and .yml), or - for standard input."),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME[=FILE]",
        help="text, concise, json, github, markdown, sarif, junit or gitlab; several at once with files.",
    ),
]
FailOn = Annotated[str, typer.Option("--fail-on", help="error, warning or info: what makes the exit status 1.")]
Strict = Annotated[bool, typer.Option("--strict", help="The same as --fail-on warning.")]
Today = Annotated[str, typer.Option("--today", metavar="DATE", help="The day of the run; else the date in UTC.")]
StdinName = Annotated[str, typer.Option("--stdin-filename", metavar="NAME", help="The name of standard input.")]
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help="Nothing found is no error.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only findings.")]
Colour = Annotated[str, typer.Option("--color", help="auto, always or never.")]
Sources = Annotated[
    list[str] | None, typer.Option("--sources", metavar="DIR", help="A folder of texts of releases; may be repeated.")
]
MostPerFile = Annotated[
    int,
    typer.Option("--max-per-file", min=0, metavar="N", help="Findings of a file that are shown to people; 0 for all."),
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", help=f"The largest file that is read, at most {MOST_BYTES}.")]

Since = Annotated[
    str, typer.Option("--since", metavar="REV", help="Only documents that changed since a revision of git.")
]
Changed = Annotated[bool, typer.Option("--changed", help="The same as --since HEAD: what is not committed yet.")]
DEFAULT_BYTES = Limits().bytes
_SEVERITIES = ("error", "warning", "info")


def options(context: typer.Context) -> Options:
    """The options of a command, those that it does not have as they are when they are not given."""
    given: dict[str, Any] = context.params
    fail_on = one_of(given.get("fail_on", "error"), _SEVERITIES, "--fail-on")
    return Options(
        tuple(given.get("paths") or ()),
        tuple(given.get("formats") or ()),
        cast(Severity, "warning" if given.get("strict") and fail_on == "error" else fail_on),
        day(given.get("today", "")),
        given.get("stdin_filename", ""),
        given.get("allow_empty", False),
        given.get("quiet", False),
        one_of(given.get("color", "auto"), ("auto", "always", "never"), "--color"),
        limits(given.get("max_bytes", DEFAULT_BYTES)),
        tuple(given.get("sources") or ()),
        given.get("since") or ("HEAD" if given.get("changed") else ""),
        given.get("max_per_file", 100),
    )


def one_of(text: str, terms: tuple[str, ...], option: str) -> str:
    """The text, if it is one of the terms."""
    if text not in terms:
        raise typer.BadParameter(
            f"'{text}' is not one of {', '.join(term for term in terms if term)}", param_hint=option
        )
    return text


def day(text: str) -> str:
    """The day of ``--today``, or nothing."""
    import datetime as dt

    try:
        is_day = bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) and str(dt.date.fromisoformat(text)))
    except ValueError:
        is_day = False
    if text and not is_day:
        raise typer.BadParameter(f"'{text}' is not a day such as 2026-11-23", param_hint="--today")
    return text


def limits(max_bytes: int) -> Limits:
    """The limits of a run."""
    if not 1 <= max_bytes <= MOST_BYTES:
        raise typer.BadParameter(f"give a number from 1 to {MOST_BYTES}", param_hint="--max-bytes")
    return Limits(bytes=max_bytes)
