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
    install_from: Annotated[
        str,
        typer.Option(
            "--install-from",
            metavar="ADDRESS",
            help="What pip installs jco from, such as git+https://example.org/jco@v0.1.0; written to the workflow.",
        ),
    ] = "",
    today: Today = "",
) -> None:
    """Set up a repository of annotations: folders, jco.toml, hooks, workflow, editor settings, an example.

    Existing files are kept, and what to add to them is shown. Example: jco init my-annotations
    """
    from ..commands import init

    when = day(today)
    raise typer.Exit(guarded(lambda: init.run(folder, when, install_from)))
