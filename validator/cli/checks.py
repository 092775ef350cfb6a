"""The commands that check documents: check, convert, report."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.running import guarded
from .app import app, command
from .shared import (
    DEFAULT_BYTES,
    AllOfSet,
    AllowEmpty,
    Baseline,
    Changed,
    Colour,
    ConfigFile,
    ConfigFrom,
    Diff,
    ExitZero,
    FailOn,
    Fix,
    ForceExclude,
    Formats,
    Ignore,
    MaxBytes,
    MostPerFile,
    NoConfig,
    Paths,
    Quiet,
    Select,
    Show,
    ShowHidden,
    ShowWaived,
    Since,
    Sources,
    Statistics,
    StdinName,
    Strict,
    Today,
    UnsafeFixes,
    WriteBaseline,
    options,
)


@command("check")
def check(
    context: typer.Context,
    paths: Paths = None,
    formats: Formats = None,
    fail_on: FailOn = "error",
    strict: Strict = False,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    color: Colour = "auto",
    max_per_file: MostPerFile = 100,
    max_bytes: MaxBytes = DEFAULT_BYTES,
    sources: Sources = None,
    since: Since = "",
    changed: Changed = False,
    select: Select = None,
    ignore: Ignore = None,
    baseline: Baseline = "",
    write_baseline: WriteBaseline = False,
    show: Show = "",
    show_waived: ShowWaived = False,
    show_hidden: ShowHidden = False,
    statistics: Statistics = False,
    exit_zero: ExitZero = False,
    all_of_set: AllOfSet = False,
    force_exclude: ForceExclude = False,
    config: ConfigFile = "",
    config_from: ConfigFrom = "",
    no_config: NoConfig = False,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: Diff = False,
) -> None:
    """Check documents: YAML, schema, rules, missing fields. Writes nothing unless --fix is given.

    Example: jco check annotations/
    """
    chosen = options(context)
    if not (fix or unsafe_fixes or diff):
        from ..commands import check as checking

        raise typer.Exit(guarded(lambda: checking.run(chosen)))
    if not (fix or diff):
        raise typer.BadParameter(
            "use it with --fix, or with --diff to see the changes first", param_hint="--unsafe-fixes"
        )
    from ..commands import fix as fixing

    raise typer.Exit(guarded(lambda: fixing.run(chosen, fixing.Mode(unsafe_fixes, diff))))


app.command("validate", hidden=True, help="The same as check.")(check)


@command("convert")
def convert(
    context: typer.Context,
    paths: Paths = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR|FILE|-", help="Folder or file to write the JSON to.")
    ] = None,
    only_check: Annotated[
        bool,
        typer.Option(
            "--check", help="Write nothing; fail if JSON in DIR is stale, missing, or belongs to no document."
        ),
    ] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="Delete JSON in DIR that jco wrote and that no document produces any more.")
    ] = False,
    source_map: Annotated[
        bool, typer.Option("--source-map", help="Also write NAME.map.json: the line in the YAML of each value.")
    ] = False,
    formats: Formats = None,
    fail_on: FailOn = "error",
    strict: Strict = False,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    color: Colour = "auto",
    max_per_file: MostPerFile = 100,
    max_bytes: MaxBytes = DEFAULT_BYTES,
    sources: Sources = None,
    since: Since = "",
    changed: Changed = False,
    select: Select = None,
    ignore: Ignore = None,
    baseline: Baseline = "",
    show: Show = "",
    show_waived: ShowWaived = False,
    statistics: Statistics = False,
    exit_zero: ExitZero = False,
    force_exclude: ForceExclude = False,
    config: ConfigFile = "",
    config_from: ConfigFrom = "",
    no_config: NoConfig = False,
) -> None:
    """Check documents, then write canonical JSON for each one without errors.

    Without -o, and without output in jco.toml, the JSON of a single document goes to standard output.

    Example: jco convert annotations/ -o json/
    """
    chosen = options(context)
    from ..commands import convert as converting

    raise typer.Exit(guarded(lambda: converting.run(chosen, output, converting.Mode(only_check, prune, source_map))))


@command("report")
def report(
    context: typer.Context,
    paths: Paths = None,
    form: Annotated[str, typer.Option("--format", "-f", help="text, json, csv or markdown.")] = "text",
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    color: Colour = "auto",
    max_bytes: MaxBytes = DEFAULT_BYTES,
    sources: Sources = None,
    force_exclude: ForceExclude = False,
    config: ConfigFile = "",
    config_from: ConfigFrom = "",
    no_config: NoConfig = False,
) -> None:
    """List the missing fields of each document and of the whole set, and what to fill in next.

    Example: jco report annotations/ --format markdown
    """
    from ..commands import report

    chosen = options(context)
    raise typer.Exit(guarded(lambda: report.run(chosen, form)))
