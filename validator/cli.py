"""The command line: commands, their arguments and options. What they do is in ``commands``."""

from __future__ import annotations

import re
from typing import Annotated, cast

import typer

from .commands import checking, converting
from .commands.options import Options
from .commands.running import guarded
from .diagnostic import Severity
from .source import Limits
from .source.limits import MOST_BYTES
from .version import VERSION

app = typer.Typer(
    name="jco",
    help="Check hand-annotated releases of joint-committee meetings, and turn them into validated JSON.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files, folders (searched for .yaml and .yml), or - for standard input."),
]
Formats = Annotated[
    list[str] | None,
    typer.Option("--format", "-f", metavar="NAME[=FILE]", help="text, concise or json; several with files."),
]
FailOn = Annotated[str, typer.Option("--fail-on", help="error, warning or info: what makes the exit status 1.")]
Strict = Annotated[bool, typer.Option("--strict", help="The same as --fail-on warning.")]
Today = Annotated[str, typer.Option("--today", metavar="DATE", help="The day of the run; else the date in UTC.")]
StdinName = Annotated[str, typer.Option("--stdin-filename", metavar="NAME", help="The name of standard input.")]
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help="Nothing found is no error.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only findings.")]
Colour = Annotated[str, typer.Option("--color", help="auto, always or never.")]
Sources = Annotated[
    list[str] | None, typer.Option("--sources", metavar="DIR", help="A folder of texts of releases; may be repeated.")
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", help=f"The largest file that is read, at most {MOST_BYTES}.")]

_SEVERITIES = ("error", "warning", "info")


def _options(
    paths: list[str] | None,
    formats: list[str] | None,
    fail_on: str,
    strict: bool,
    today: str,
    stdin_filename: str,
    allow_empty: bool,
    quiet: bool,
    color: str,
    max_bytes: int,
    sources: list[str] | None,
) -> Options:
    if fail_on not in _SEVERITIES:
        raise typer.BadParameter(f"'{fail_on}' is not one of {', '.join(_SEVERITIES)}", param_hint="--fail-on")
    if color not in ("auto", "always", "never"):
        raise typer.BadParameter(f"'{color}' is not one of auto, always, never", param_hint="--color")
    if today and not _is_day(today):
        raise typer.BadParameter(f"'{today}' is not a day such as 2026-11-23", param_hint="--today")
    if not 1 <= max_bytes <= MOST_BYTES:
        raise typer.BadParameter(f"give a number from 1 to {MOST_BYTES}", param_hint="--max-bytes")
    level = "warning" if strict and fail_on == "error" else fail_on
    return Options(
        tuple(paths or ()),
        tuple(formats or ()),
        cast(Severity, level),
        today,
        stdin_filename,
        allow_empty,
        quiet,
        color,
        Limits(bytes=max_bytes),
        tuple(sources or ()),
    )


def _is_day(text: str) -> bool:
    import datetime as dt

    try:
        return bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text)) and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


_DEFAULT_BYTES = Limits().bytes


@app.command("check")
def check(
    paths: Paths = None,
    formats: Formats = None,
    fail_on: FailOn = "error",
    strict: Strict = False,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    color: Colour = "auto",
    max_bytes: MaxBytes = _DEFAULT_BYTES,
    sources: Sources = None,
) -> None:
    """Check documents: YAML, schema, rules, missing fields. Writes no file.

    Example: jco check annotations/
    """
    options = _options(
        paths, formats, fail_on, strict, today, stdin_filename, allow_empty, quiet, color, max_bytes, sources
    )
    raise typer.Exit(guarded(lambda: checking.run(options)))


app.command("validate", hidden=True, help="The same as check.")(check)


@app.command("convert")
def convert(
    paths: Paths = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR|FILE|-", help="Where the JSON goes.")
    ] = None,
    only_check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail where the JSON in DIR is stale or missing.")
    ] = False,
    formats: Formats = None,
    fail_on: FailOn = "error",
    strict: Strict = False,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    color: Colour = "auto",
    max_bytes: MaxBytes = _DEFAULT_BYTES,
    sources: Sources = None,
) -> None:
    """Check documents, then write canonical JSON for each one without errors.

    One document without -o goes to standard output. Example: jco convert annotations/ -o json/
    """
    options = _options(
        paths, formats, fail_on, strict, today, stdin_filename, allow_empty, quiet, color, max_bytes, sources
    )
    raise typer.Exit(guarded(lambda: converting.run(options, output, only_check)))


@app.command("report")
def report(
    paths: Paths = None,
    form: Annotated[str, typer.Option("--format", "-f", help="text, json, csv or markdown.")] = "text",
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    color: Colour = "auto",
    max_bytes: MaxBytes = _DEFAULT_BYTES,
    sources: Sources = None,
) -> None:
    """Say which fields are missing: for each document, each field and the whole set, and what to fill next.

    Example: jco report annotations/ --format markdown
    """
    from .commands import reporting

    options = _options(
        paths, None, "error", False, today, stdin_filename, allow_empty, False, color, max_bytes, sources
    )
    raise typer.Exit(guarded(lambda: reporting.run(options, form)))


@app.command("view")
def view(
    paths: Paths = None,
    to: Annotated[str | None, typer.Option("--output", "-o", metavar="DIR", help="The folder for the pages.")] = None,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    max_bytes: MaxBytes = _DEFAULT_BYTES,
    sources: Sources = None,
) -> None:
    """Write HTML pages: the text of each release with its quotes, beside what was made of it, and an index.

    Example: jco view annotations/ -o pages/
    """
    from .commands import viewing

    options = _options(
        paths, None, "error", False, today, stdin_filename, allow_empty, quiet, "auto", max_bytes, sources
    )
    raise typer.Exit(guarded(lambda: viewing.run(options, to)))


@app.command("new")
def new(
    path: Annotated[
        str, typer.Argument(metavar="TEXT|-", help="The stored text of a release, or - for standard input.")
    ],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Where the sheet goes.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    title: Annotated[str, typer.Option("--title", help="The title, where it is not found.")] = "",
    lang: Annotated[str, typer.Option("--lang", metavar="TAG", help="The language of the text, such as en.")] = "",
    publisher: Annotated[str, typer.Option("--publisher", help="The body that issued it.")] = "",
    url: Annotated[str, typer.Option("--url", help="The address of the page.")] = "",
    by: Annotated[str, typer.Option("--by", help="Name or handle of the annotator.")] = "",
    today: Today = "",
    sources: Sources = None,
    max_bytes: MaxBytes = _DEFAULT_BYTES,
) -> None:
    """Make the sheet of a new annotation: what is certain filled in, the rest blank with its help.

    Example: jco new texts/0001.txt --by "A. Kim" -o annotations/kor-mng-7.yaml
    """
    from .commands import scaffolding
    from .scaffold.reading import Given

    if today and not _is_day(today):
        raise typer.BadParameter(f"'{today}' is not a day such as 2026-11-23", param_hint="--today")
    given = Given(title, lang, publisher, url, by)
    target = scaffolding.Target("" if output == "-" else output, force)
    limits = Limits(bytes=max_bytes)
    raise typer.Exit(guarded(lambda: scaffolding.run(path, target, given, today, tuple(sources or ()), limits)))


@app.command("text")
def text(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A stored text, or an annotation that names one.")],
    find: Annotated[str, typer.Option("--find", metavar="WORDS", help="Say where these words stand.")] = "",
    title: Annotated[str, typer.Option("--title", help="The title, after which the body begins.")] = "",
    subtitle: Annotated[list[str] | None, typer.Option("--subtitle", help="A subtitle; may be repeated.")] = None,
    begins: Annotated[str, typer.Option("--begins", help="The first words of the body.")] = "",
    ends: Annotated[str, typer.Option("--ends", help="The last words of the body.")] = "",
    numbering: Annotated[str, typer.Option("--numbering", help="printed, blocks or lines.")] = "",
    sources: Sources = None,
    max_bytes: MaxBytes = _DEFAULT_BYTES,
) -> None:
    """List the paragraphs of a release with their locators, or find the exact words to quote.

    Example: jco text 0001.txt --find "agreed to open"
    """
    from .commands import texting

    if numbering not in ("", "printed", "blocks", "lines"):
        raise typer.BadParameter(f"'{numbering}' is not one of printed, blocks, lines", param_hint="--numbering")
    described = {"title": title, "begins": begins, "ends": ends, "numbering": numbering}
    limits = Limits(bytes=max_bytes)
    raise typer.Exit(guarded(lambda: texting.run(path, find, described, subtitle or [], tuple(sources or ()), limits)))


@app.command("explain")
def explain(
    subject: Annotated[str, typer.Argument(metavar="CODE|FIELD|TERM", help="DAT002, meeting.date or share-view.")],
) -> None:
    """Explain a rule, a field or a term of a vocabulary.

    Example: jco explain SCH004
    """
    from .commands import explaining

    raise typer.Exit(guarded(lambda: explaining.run(subject)))


@app.command("rules")
def rules(form: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text") -> None:
    """List all rules with code, severity and what they say."""
    from .commands import explaining

    raise typer.Exit(guarded(lambda: explaining.list_rules(form)))


@app.command("schema")
def schema(form: Annotated[str, typer.Option("--format", "-f", help="json, or text for a summary.")] = "json") -> None:
    """Print the schema of the format that comes with the tool.

    Example: jco schema > outcome.schema.json
    """
    from .commands import explaining

    raise typer.Exit(guarded(lambda: explaining.print_schema(form)))


def _version(value: bool) -> None:
    if value:
        from . import streams
        from .pipeline import FORMAT

        streams.out(f"jco {VERSION} (format {FORMAT})\n")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="The versions of tool and format.")
    ] = False,
) -> None:
    """Check hand-annotated releases of joint-committee meetings, and turn them into validated JSON."""
