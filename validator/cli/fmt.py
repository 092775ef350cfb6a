"""The command that writes documents anew: fmt."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from .app import Run, command
from .shared import CHANGES, DOCUMENTS


@command("fmt", *DOCUMENTS, *CHANGES, "quiet")
def fmt(
    options: Options,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; list the files that would change, and fail if there are any."),
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
) -> Run:
    """Format documents in the canonical layout. Comments stay, and no value changes.

    Example: jco fmt annotations/
    """
    from ..commands import fmt

    return lambda: fmt.run(options, fmt.Mode(check, diff))
