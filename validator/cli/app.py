"""The command ``jco`` itself, to which the other modules add its commands."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from ..commands.running import guarded
from ..version import VERSION
from .as_given import takes_as_given
from .shared import options, parameters

Run = Callable[[], int]
"""What a command does once its arguments have been read; it gives the exit status."""

# As they are met in the course of the work; each with what it does in half a line.
_COMMANDS = {
    "new": "Start a new annotation from the text of a release.",
    "text": "List the paragraphs of a release, or find words to quote.",
    "check": "Report what is wrong in annotations, and where.",
    "report": "List the missing fields, and what to fill in next.",
    "convert": "Write canonical JSON for annotations without errors.",
    "view": "Write HTML pages: each release beside its annotation.",
    "export": "Write tables for analysts: CSV, SQLite, Parquet and others.",
    "fmt": "Format annotations; values never change.",
    "hook": "Run fmt, check and convert --check in one go, as pre-commit does.",
    "diff": "Show what changed between documents or revisions.",
    "explain": "Explain a rule, a field or a term, with examples.",
    "rules": "List all rules.",
    "languages": "List what is read in each language.",
    "schema": "Print the schema of the format.",
    "init": "Set up a repository of annotations.",
    "cache": "Show or delete what is kept from run to run.",
}
_EPILOG = """\b
From a release to checked data:
  jco new texts/0001.txt -o annotations/kor-mng-7.yaml
  jco check annotations/
  jco convert annotations/ -o json/

What a finding means: jco explain SCH004
"""


class _InOrder(TyperGroup):
    """The commands in the order of the work."""

    def get_params(self, ctx: typer.Context) -> list[Any]:  # type: ignore[override]
        return [*map(takes_as_given, super().get_params(ctx))]

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        known = list(_COMMANDS)
        names = super().list_commands(ctx)
        return sorted(names, key=lambda name: known.index(name) if name in known else len(known))

    def get_command(self, ctx: typer.Context, cmd_name: str):  # type: ignore[no-untyped-def,override]
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.short_help = _COMMANDS.get(cmd_name)
        return command


def _is_empty(value: Any) -> bool:
    return value == "" or (isinstance(value, list | tuple) and "" in value)


class _Command(TyperCommand):
    """A command that takes no empty value: an unset variable of a shell must not change what is checked."""

    def get_params(self, ctx: typer.Context) -> list[Any]:  # type: ignore[override]
        return [*map(takes_as_given, super().get_params(ctx))]

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        for param in self.get_params(ctx):
            value, source = ctx.params.get(param.name or ""), ctx.get_parameter_source(param.name or "")
            if source is not None and source.name == "COMMANDLINE" and _is_empty(value):
                named = param.opts[-1] if param.opts[-1].startswith("-") else param.opts[-1].upper()
                raise typer.BadParameter("it is empty; give a value, or leave it out", ctx=ctx, param_hint=named)
        return super().invoke(ctx)


app = typer.Typer(
    name="jco",
    cls=_InOrder,
    epilog=_EPILOG,
    help="Check hand-annotated press releases of joint-committee meetings, and turn them into validated JSON.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def command(name: str, *shared: str, **settings: Any) -> Callable[[Callable[..., Run]], Callable[..., Run]]:
    """Make a command of a function that takes its options and gives what is to be run.

    ``shared``: the names of options that other commands have too (``Shared``). They are read for the function, which
    gets them as its first argument, ``Options``.
    """

    def add(function: Callable[..., Run]) -> Callable[..., Run]:
        own = list(inspect.signature(function, eval_str=True).parameters.values())[bool(shared) :]

        def run(context: typer.Context, **given: Any) -> None:
            chosen = [options(context)] if shared else []
            raise typer.Exit(guarded(function(*chosen, **{each.name: given[each.name] for each in own})))

        read = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
        run.__signature__ = inspect.Signature([read, *own, *parameters(shared)])  # type: ignore[attr-defined]
        run.__doc__ = function.__doc__
        app.command(name, cls=_Command, **settings)(run)
        return function

    return add


def _version(value: bool) -> None:
    if value:
        from ..report.pipeline import FORMAT
        from ..system import streams

        streams.out(f"jco {VERSION} (format {FORMAT})\n")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Show the versions of the tool and the format."
        ),
    ] = False,
) -> None:
    """Check hand-annotated press releases of joint-committee meetings, and turn them into validated JSON."""
