"""The command that compares: diff."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from .app import Run, command


@command("diff", "max_bytes")
def diff(
    options: Options,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[OLD NEW]", help="Two documents or two folders; with --since, the paths to compare."),
    ] = None,
    since: Annotated[str, typer.Option("--since", metavar="REV", help="Compare with a git revision.")] = "",
    form: Annotated[str, typer.Option("--format", "-f", help="text, json or markdown.")] = "text",
) -> Run:
    """Show what changed between two documents, folders or revisions. The exit status is 1 if anything did.

    Example: jco diff --since main annotations/
    """
    from ..commands import diff

    return lambda: diff.run(paths or [], since, form, options.limits)
