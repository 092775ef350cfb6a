"""The command that makes tables: export."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from .app import Run, command
from .given import one_of
from .shared import DOCUMENTS, TEXTS

_TARGETS = ("csv", "ndjson", "sqlite", "parquet", "jsonld")
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


@command("export", "jobs", "scheduler", "no_cache", *DOCUMENTS, *TEXTS, "quiet", "baseline", "config_from")
def export(
    options: Options,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="csv, ndjson, sqlite, parquet or jsonld.")] = "",
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR|FILE",
            help="Folder (csv, ndjson, parquet) or file (sqlite, jsonld).",
        ),
    ] = "",
    excel: Annotated[bool, typer.Option("--excel", help="With --to csv: write files for Excel.")] = False,
    separator: Annotated[
        str,
        typer.Option(
            "--separator",
            metavar="NAME",
            help="With --to csv: comma, semicolon or tab. Excel expects that of its region.",
        ),
    ] = "comma",
) -> Run:
    """Write tables of all documents without errors, with keys that join; the table manifest lists every document.

    Example: jco export annotations/ --to sqlite -o set.sqlite

    Example: jco export json/*.json --to csv --excel -o tables/
    """
    from ..commands import export as exporting
    from ..exports import Form

    if not to:
        raise typer.BadParameter(f"give it: {', '.join(_TARGETS)}", param_hint="--to")
    one_of(to, _TARGETS, "--to")
    one_of(separator, tuple(_SEPARATORS), "--separator")
    if to != "csv" and (excel or separator != "comma"):
        raise typer.BadParameter("use it with --to csv", param_hint="--excel" if excel else "--separator")
    form = Form(excel, _SEPARATORS[separator])
    return lambda: exporting.run(options, to, output, form)
