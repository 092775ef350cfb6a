"""Arguments and options that several commands share, and what they come to."""

from __future__ import annotations

import re
from typing import Annotated, Any, cast

import typer

from ..commands.options import Options
from ..diagnostic import Severity
from ..source import Limits
from ..source.limits import MOST_BYTES

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files, folders (searched for .yaml and .yml), or - for standard input."),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME[=FILE]",
        help="text, concise, json, github, markdown, sarif, junit or gitlab; several at once with files.",
    ),
]
FailOn = Annotated[
    str, typer.Option("--fail-on", metavar="SEVERITY", help="error, warning or info: what makes the exit status 1.")
]
Strict = Annotated[bool, typer.Option("--strict", help="The same as --fail-on warning.")]
Today = Annotated[str, typer.Option("--today", metavar="DATE", help="The day of the run; else the date in UTC.")]
StdinName = Annotated[str, typer.Option("--stdin-filename", metavar="NAME", help="The name of standard input.")]
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help="Nothing found is no error.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only findings.")]
Colour = Annotated[str, typer.Option("--color", help="auto, always or never.")]
Sources = Annotated[
    list[str] | None, typer.Option("--sources", metavar="DIR", help="A folder of texts of releases; may be repeated.")
]
MostPerFile = Annotated[
    int,
    typer.Option("--max-per-file", min=0, metavar="N", help="Findings of a file that are shown to people; 0 for all."),
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", help=f"The largest file that is read, at most {MOST_BYTES}.")]

Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="CODES", help="Only these rules, by the beginning of their codes: EVD,DAT002."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="CODES", help="Not these rules; YML, SCH, MIS002, FMT and WAV always count."),
]
ConfigFile = Annotated[
    str, typer.Option("--config", metavar="FILE", help="The configuration, instead of the nearest jco.toml.")
]
ConfigFrom = Annotated[
    str,
    typer.Option("--config-from", metavar="REV", help="Configuration and baseline as they are at a revision of git."),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Read no jco.toml.")]
ForceExclude = Annotated[
    bool, typer.Option("--force-exclude", help="What jco.toml excludes is passed over when it is named, too.")
]
Baseline = Annotated[
    str, typer.Option("--baseline", metavar="FILE", help="Findings that were there before; only new ones count.")
]
WriteBaseline = Annotated[bool, typer.Option("--write-baseline", help="Write what is found now to the baseline.")]
ShowWaived = Annotated[bool, typer.Option("--show-waived", help="List what is waived, too.")]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")]

Since = Annotated[
    str, typer.Option("--since", metavar="REV", help="Only documents that changed since a revision of git.")
]
Changed = Annotated[bool, typer.Option("--changed", help="The same as --since HEAD: what is not committed yet.")]
Fix = Annotated[bool, typer.Option("--fix", help="Make the mends that are sure, and write the files.")]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help="With --fix: make the mends that are likely, too.")]
Diff = Annotated[bool, typer.Option("--diff", help="Write nothing; show what --fix would change.")]
DEFAULT_BYTES = Limits().bytes
_SEVERITIES = ("error", "warning", "info")


def options(context: typer.Context) -> Options:
    """The options of a command, those that it does not have as they are when they are not given."""
    asked: dict[str, Any] = context.params
    fail_on = one_of(asked.get("fail_on", "error"), _SEVERITIES, "--fail-on")
    if asked.get("config") and asked.get("no_config"):
        raise typer.BadParameter("give one of the two", param_hint="--config, --no-config")
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
        **{name: asked[name] for name in _AS_THEY_ARE if name in asked},
    )


_OVERRIDES = {"fail_on": "fail_on", "strict": "fail_on", "max_bytes": "limits"}
_AS_THEY_ARE = ("config_from", "force_exclude", "baseline", "write_baseline", "show_waived", "statistics", "exit_zero")


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"


def codes(texts: list[str] | None, name: str) -> tuple[str, ...]:
    """The beginnings of codes, separated by commas or given one by one."""
    from ..config.checking import refusal

    found = [code.strip() for text in texts or () for code in text.split(",") if code.strip()]
    for code in found:
        message, mend = refusal(code, name)
        if message:
            raise typer.BadParameter(f"{message.partition(': ')[2]}; {mend}", param_hint=f"--{name}")
    if texts and not found:
        raise typer.BadParameter("give the beginning of a code, such as EVD", param_hint=f"--{name}")
    return tuple(found)


def one_of(text: str, terms: tuple[str, ...], option: str) -> str:
    """The text, if it is one of the terms."""
    if text not in terms:
        raise typer.BadParameter(
            f"'{text}' is not one of {', '.join(term for term in terms if term)}", param_hint=option
        )
    return text


def day(text: str) -> str:
    """The day of ``--today``, or nothing."""
    import datetime as dt

    try:
        is_day = bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) and str(dt.date.fromisoformat(text)))
    except ValueError:
        is_day = False
    if text and not is_day:
        raise typer.BadParameter(f"'{text}' is not a day such as 2026-11-23", param_hint="--today")
    return text


def limits(max_bytes: int) -> Limits:
    """The limits of a run."""
    if not 1 <= max_bytes <= MOST_BYTES:
        raise typer.BadParameter(f"give a number from 1 to {MOST_BYTES}", param_hint="--max-bytes")
    return Limits(bytes=max_bytes)
