"""The commands over documents: check, convert, report, hook, fmt, diff, export."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from ..exports import FOLDERS, TARGETS, Form
from ..survey import FORMATS
from .app import Run, command
from .given import choice, one_of
from .shared import CHANGES, DOCUMENTS, FINDINGS, HOOK, TEXTS

_CHECK = (*FINDINGS, "write_baseline", "show_hidden", "all_of_set", "shard")


@command("validate", *_CHECK, hidden=True, help="The same as check.")
@command("check", *_CHECK)
def check(
    options: Options,
    fix: Annotated[bool, typer.Option("--fix", help="Apply safe fixes and write the files.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix: also apply fixes that are likely, but not certain.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what --fix would change.")] = False,
) -> Run:
    """Check documents: YAML, schema, rules, missing fields. Writes nothing unless --fix is given.

    Example: jco check annotations/
    """
    if not (fix or unsafe_fixes or diff):
        from ..commands import check as checking

        return lambda: checking.run(options)
    if not (fix or diff):
        raise typer.BadParameter(
            "use it with --fix, or with --diff to see the changes first", param_hint="--unsafe-fixes"
        )
    if options.scheduler:
        raise typer.BadParameter("fixes are applied on this machine only: omit it", param_hint="--scheduler")
    from ..commands import fix as fixing

    return lambda: fixing.run(options, fixing.Mode(unsafe_fixes, diff))


@command("convert", *FINDINGS)
def convert(
    options: Options,
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
) -> Run:
    """Check documents, then write canonical JSON for each one without errors.

    Without -o, and without output in jco.toml, the JSON of a single document goes to standard output.

    Example: jco convert annotations/ -o json/
    """
    from ..commands import convert as converting

    return lambda: converting.run(options, output, converting.Mode(only_check, prune, source_map))


@command("report", "jobs", "scheduler", "no_cache", *DOCUMENTS, *TEXTS, *CHANGES, "color", "config_from")
def report(
    options: Options,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME[=FILE]",
            help=f"{choice(FORMATS)}. May be repeated; all but one need =FILE.",
        ),
    ] = None,
    pages: Annotated[
        str,
        typer.Option(
            "--pages",
            metavar="DIR",
            help="Folder with the pages of jco view, for the links of html. Default: the folder of its FILE.",
        ),
    ] = "",
) -> Run:
    """List the missing fields of each document and of the whole set, and what to fill in next.

    Of several documents the totals come first, and only documents that lack something are listed. Missing fields are
    not a failure; a file that cannot be read is.

    Example: jco report annotations/ --format html=pages/report.html
    """
    from ..commands import report

    return lambda: report.run(options, pages)


@command("hook", *HOOK)
def hook(
    options: Options,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="DIR", help="Folder of the JSON. Default: output in jco.toml."),
    ] = None,
    only_check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if a file would be formatted.")
    ] = False,
) -> Run:
    """Format documents, check them, and compare their JSON, in one process: what the hook of pre-commit runs.

    The same as jco fmt, jco check and jco convert --check (this one if the folder of the JSON is known). For a text,
    the documents that name it are checked; for jco.toml and the baseline, all documents. Files that jco.toml excludes
    are skipped even when they are named.

    Example: jco hook annotations/kor-mng-7.yaml
    """
    from ..commands import hook

    return lambda: hook.run(options, output, keeps_layout=only_check)


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


_FILES = [name for name, target in TARGETS.items() if not target.is_folder]
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


@command("export", "jobs", "scheduler", "no_cache", *DOCUMENTS, *TEXTS, "quiet", "baseline", "config_from")
def export(
    options: Options,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help=f"{choice(TARGETS)}.")] = "",
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR|FILE",
            help=f"Folder ({', '.join(FOLDERS)}) or file ({', '.join(_FILES)}).",
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

    if not to:
        raise typer.BadParameter(f"give it: {', '.join(TARGETS)}", param_hint="--to")
    one_of(to, tuple(TARGETS), "--to")
    one_of(separator, tuple(_SEPARATORS), "--separator")
    if to != "csv" and (excel or separator != "comma"):
        raise typer.BadParameter("use it with --to csv", param_hint="--excel" if excel else "--separator")
    form = Form(excel, _SEPARATORS[separator])
    return lambda: exporting.run(options, to, output, form)
