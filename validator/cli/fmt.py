"""The command that writes documents anew: fmt."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.running import guarded
from .app import command
from .shared import (
    DEFAULT_BYTES,
    AllowEmpty,
    Changed,
    ConfigFile,
    ForceExclude,
    MaxBytes,
    NoConfig,
    Paths,
    Quiet,
    Since,
    StdinName,
    options,
)


@command("fmt")
def fmt(
    context: typer.Context,
    paths: Paths = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; list the files that would change, and fail if there are any."),
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    max_bytes: MaxBytes = DEFAULT_BYTES,
    since: Since = "",
    changed: Changed = False,
    force_exclude: ForceExclude = False,
    config: ConfigFile = "",
    no_config: NoConfig = False,
) -> None:
    """Format documents in the canonical layout. Comments stay, and no value changes.

    Example: jco fmt annotations/
    """
    from ..commands import fmt

    chosen = options(context)
    raise typer.Exit(guarded(lambda: fmt.run(chosen, fmt.Mode(check, diff))))
