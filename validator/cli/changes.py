"""The command that compares: diff."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.running import guarded
from .app import app
from .shared import DEFAULT_BYTES, MaxBytes, limits


@app.command("diff")
def diff(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[OLD NEW]", help="Two documents or folders; with --since what to look at."),
    ] = None,
    since: Annotated[str, typer.Option("--since", metavar="REV", help="Compare with a revision of git.")] = "",
    form: Annotated[str, typer.Option("--format", "-f", help="text, json or markdown.")] = "text",
    max_bytes: MaxBytes = DEFAULT_BYTES,
) -> None:
    """Say what changed between two documents, folders or revisions; the exit status is 1 where anything did.

    Example: jco diff --since main annotations/
    """
    from ..commands import differing

    bounds = limits(max_bytes)
    raise typer.Exit(guarded(lambda: differing.run(paths or [], since, form, bounds)))
