"""The command ``jco`` itself, to which the other modules add its commands."""

from __future__ import annotations

from typing import Annotated

import typer

from ..version import VERSION

app = typer.Typer(
    name="jco",
    help="Check hand-annotated releases of joint-committee meetings, and turn them into validated JSON.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        from .. import streams
        from ..pipeline import FORMAT

        streams.out(f"jco {VERSION} (format {FORMAT})\n")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="The versions of tool and format.")
    ] = False,
) -> None:
    """Check hand-annotated releases of joint-committee meetings, and turn them into validated JSON."""
