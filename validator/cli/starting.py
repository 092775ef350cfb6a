"""The command that begins a repository of annotations: init."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from .app import Run, command


@command("init", "today")
def init(
    options: Options,
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
) -> Run:
    """Set up a repository of annotations: folders, jco.toml, hooks, workflow, editor settings, an example.

    Existing files are kept, and what to add to them is shown. Example: jco init my-annotations
    """
    from ..commands import init

    return lambda: init.run(folder, options.today, install_from)
