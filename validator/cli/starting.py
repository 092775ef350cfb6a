"""The command that begins a repository of annotations: init."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.running import guarded
from .app import command
from .shared import Today, day


@command("init")
def init(
    folder: Annotated[
        str, typer.Argument(metavar="[DIR]", help="Folder to set up. Default: the current folder.")
    ] = ".",
    today: Today = "",
) -> None:
    """Set up a repository of annotations: folders, jco.toml, hooks, workflow, editor settings, an example.

    Existing files are kept. Example: jco init my-annotations
    """
    from ..commands import init

    when = day(today)
    raise typer.Exit(guarded(lambda: init.run(folder, when)))
