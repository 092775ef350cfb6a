"""Arguments and options that several commands share, and what they come to."""

from __future__ import annotations

import inspect
from functools import cache
from typing import Annotated, Any, cast, get_type_hints

import typer

from ..commands.options import Options
from ..diagnostic import Severity
from ..reporters import FORMATS
from ..source import Limits
from ..source.limits import MOST_BYTES
from .given import choice, codes, day, limits, one_of, scheduler, shard

DEFAULT_BYTES = Limits().bytes
_SEVERITIES = ("error", "warning", "info")


class Shared:
    """Each option that several commands have, with what it is where it is not given."""

    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]...", help="Files, folders (searched for .yaml and .yml files), or - for standard input."
        ),
    ] = None
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME[=FILE]",
            help=f"{choice(FORMATS)}. May be repeated; all but one need =FILE.",
        ),
    ] = None
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="SEVERITY",
            help="Lowest severity that fails the run (exit status 1): error, warning or info.",
        ),
    ] = "error"
    strict: Annotated[bool, typer.Option("--strict", help="Same as --fail-on warning.")] = False
    today: Annotated[
        str,
        typer.Option(
            "--today",
            metavar="DATE",
            help="Date to use as today, such as 2026-11-23. Default: the current date in UTC.",
        ),
    ] = ""
    stdin_filename: Annotated[
        str, typer.Option("--stdin-filename", metavar="NAME", help="File name to show for standard input.")
    ] = ""
    allow_empty: Annotated[bool, typer.Option("--allow-empty", help="Do not fail when no document is found.")] = False
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only.")] = False
    color: Annotated[str, typer.Option("--color", help="Use colors: auto, always or never.")] = "auto"
    max_per_file: Annotated[
        int,
        typer.Option("--max-per-file", min=0, metavar="N", help="Maximum findings to show per file; 0 shows all."),
    ] = 100
    max_bytes: Annotated[
        int, typer.Option("--max-bytes", help=f"Largest file to read, in bytes (up to {MOST_BYTES}).")
    ] = DEFAULT_BYTES
    sources: Annotated[
        list[str] | None,
        typer.Option("--sources", metavar="DIR", help="Folder with the texts of the releases; may be repeated."),
    ] = None
    since: Annotated[
        str, typer.Option("--since", metavar="REV", help="Check only documents that changed since a git revision.")
    ] = ""
    changed: Annotated[bool, typer.Option("--changed", help="Same as --since HEAD: what is not committed yet.")] = False
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", metavar="CODES", help="Run only these rules, given by the beginning of their codes: EVD,DAT002."
        ),
    ] = None
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar="CODES", help="Skip these rules. YML, SCH, MIS002, FMT and WAV cannot be skipped."
        ),
    ] = None
    baseline: Annotated[
        str, typer.Option("--baseline", metavar="FILE", help="File with the known findings; only new ones count.")
    ] = ""
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write the current findings to the baseline.")
    ] = False
    show: Annotated[
        str,
        typer.Option(
            "--show",
            metavar="SEVERITY",
            help="Lowest severity to show: error, warning or info. Default: info, for several documents warning.",
        ),
    ] = ""
    show_waived: Annotated[bool, typer.Option("--show-waived", help="Also show waived findings.")] = False
    show_hidden: Annotated[
        bool, typer.Option("--show-hidden", help="Also show findings that only repeat another one.")
    ] = False
    statistics: Annotated[bool, typer.Option("--statistics", help="Show how many findings each rule has.")] = False
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 even if there are findings.")] = False
    all_of_set: Annotated[
        bool, typer.Option("--all", help="Show problems between any documents of the set, named or not.")
    ] = False
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Skip files that jco.toml excludes even when they are named.")
    ] = False
    config: Annotated[
        str, typer.Option("--config", metavar="FILE", help="Configuration file to use instead of the nearest jco.toml.")
    ] = ""
    config_from: Annotated[
        str,
        typer.Option("--config-from", metavar="REV", help="Take configuration and baseline from a git revision."),
    ] = ""
    no_config: Annotated[bool, typer.Option("--no-config", help="Ignore jco.toml.")] = False
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, metavar="N", help="Most processes to use; 0 lets jco choose.")
    ] = 0
    scheduler: Annotated[
        str,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="Dask scheduler that runs the work, such as tcp://host:8786."
        ),
    ] = ""
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Do not use cached results.")] = False
    shard: Annotated[
        str, typer.Option("--shard", metavar="I/N", help="Check only part I of N of the documents, such as 1/4.")
    ] = ""


DOCUMENTS = ("paths", "stdin_filename", "allow_empty", "max_bytes", "force_exclude", "config", "no_config")
"""What every command has that reads annotations."""
TEXTS = ("today", "sources")
CHANGES = ("since", "changed")
FINDINGS = (
    *("formats", "fail_on", "strict", "quiet", "color", "max_per_file", "select", "ignore", "baseline", "show"),
    *("show_waived", "statistics", "exit_zero", "jobs", "scheduler", "no_cache", "config_from"),
    *(*DOCUMENTS, *TEXTS, *CHANGES),
)
HOOK = (
    *("fail_on", "strict", "quiet", "color", "max_per_file", "select", "ignore", "baseline", "show", "show_waived"),
    *("paths", "max_bytes", "config", "no_config", *TEXTS),
)


def parameters(names: tuple[str, ...]) -> list[inspect.Parameter]:
    """Shared options as parameters of a command, in the order in which they are declared."""
    return [each for each in _declared() if each.name in names] if names else []


@cache
def _declared() -> list[inspect.Parameter]:
    return [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=getattr(Shared, name), annotation=option)
        for name, option in get_type_hints(Shared, include_extras=True).items()
    ]


def options(context: typer.Context) -> Options:
    """The options of a command, those that it does not have as they are when they are not given."""
    asked: dict[str, Any] = context.params
    fail_on = one_of(asked.get("fail_on", "error"), _SEVERITIES, "--fail-on")
    if asked.get("config") and asked.get("no_config"):
        raise typer.BadParameter("use only one of them", param_hint="--config, --no-config")
    return Options(
        tuple(asked.get("paths") or ()),
        tuple(asked.get("formats") or ()),
        cast(Severity, "warning" if asked.get("strict") and fail_on == "error" else fail_on),
        day(asked.get("today", "")),
        asked.get("stdin_filename", ""),
        asked.get("allow_empty", False),
        asked.get("quiet", False),
        one_of(asked.get("color", "auto"), ("auto", "always", "never"), "--color"),
        limits(asked.get("max_bytes", DEFAULT_BYTES)),
        tuple(asked.get("sources") or ()),
        asked.get("since") or ("HEAD" if asked.get("changed") else ""),
        asked.get("max_per_file", 100),
        given=frozenset(field for name, field in _OVERRIDES.items() if _is_given(context, name)),
        config_file=None if asked.get("no_config") else asked.get("config", ""),
        select=codes(asked.get("select"), "select"),
        ignore=codes(asked.get("ignore"), "ignore"),
        scheduler=scheduler(asked),
        cache=not asked.get("no_cache", False),
        shard=shard(asked.get("shard", "")),
        show=cast(Severity, one_of(asked["show"], _SEVERITIES, "--show")) if asked.get("show") else None,
        **{name: asked[name] for name in _AS_THEY_ARE if name in asked},
    )


_OVERRIDES = {"fail_on": "fail_on", "strict": "fail_on", "max_bytes": "limits"}
_AS_THEY_ARE = (
    *("config_from", "force_exclude", "baseline", "write_baseline"),
    *("show_waived", "show_hidden", "statistics", "exit_zero", "all_of_set", "jobs"),
)


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"
