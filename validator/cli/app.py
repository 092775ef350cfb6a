"""The command ``jco`` itself, to which the other modules add its commands, and how it is run."""

from __future__ import annotations

import glob
import inspect
import io
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from ..commands.running import guarded
from ..system import streams
from ..version import VERSION
from .shared import options, parameters


class TakesAsGiven:
    """A command whose parameters take what is of their type as it is; anything else is converted as before."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, each of which is changed once."""
        return [*map(_takes_as_given, super().get_params(ctx))]  # type: ignore[misc]


def _takes_as_given(param: Any) -> Any:
    wanted = getattr(getattr(param, "type_descriptor", None), "annotation", None)
    if wanted in (str, int, bool, list[str]) and "process_value" not in vars(param):
        param.process_value = partial(_processed, param, param.process_value, wanted)
    return param


def _processed(param: Any, convert: Any, wanted: Any, context: Any, value: Any) -> Any:
    if value in (None, (), []):
        is_taken = not param.required
    elif wanted == list[str]:
        is_taken = isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)
    else:
        is_taken = type(value) is wanted
    if not is_taken:
        return convert(context, value)
    return value if param.callback is None else param.callback(context, param, value)


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
    "cache": "Show or clear the cache of results.",
}
_EPILOG = """\b
From a release to checked data:
  jco new texts/0001.txt -o annotations/kor-mng-7.yaml
  jco check annotations/
  jco convert annotations/ -o json/

What a finding means: jco explain SCH004
"""


class _InOrder(TakesAsGiven, TyperGroup):
    """The commands in the order of the work."""

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


class _Command(TakesAsGiven, TyperCommand):
    """A command that takes no empty value: an unset variable of a shell must not change what is checked."""

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


_COMPLETION = "_JCO_COMPLETE"
_FAULT: Any = next(each for each in typer.BadParameter.__mro__ if each.__name__ == "ClickException")
_HELP_ALONE = "NoArgsIsHelpError"
_MOST = 2000


def run(arguments: list[str]) -> int:
    """The exit status of the command that the arguments name."""
    if _COMPLETION in os.environ:
        app(prog_name="jco")
    _buffer_output()
    return guarded(lambda: _run(_expanded(arguments)))


def _run(arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    try:
        with command.make_context("jco", arguments) as context:
            command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    except _FAULT as fault:
        streams.note(_in_words(fault))
        return int(fault.exit_code)
    except OSError as error:  # of the help: a command sees to its own
        raise streams.lost(sys.stdout, error) from error
    return 0


def _in_words(fault: Any) -> str:
    """How the command is to be used, and what of it was wrong."""
    message = str(fault.format_message())
    if type(fault).__name__ == _HELP_ALONE:
        return f"{message}\n"
    context = getattr(fault, "ctx", None)
    usage = f"{context.get_usage()}\nTry '{context.command_path} --help' for help.\n\n" if context is not None else ""
    return f"{usage}Error: {message[:_MOST]}\n"


class _Closed(io.StringIO):
    def write(self, _: str) -> int:
        raise streams.OutputLost(False, "it is closed")


def _buffer_output() -> None:
    """Let the help be written in full, or fail: a stream without a buffer writes a part, and does not say so."""
    if sys.stdout is None:
        sys.stdout = _Closed()
    elif isinstance(raw := getattr(sys.stdout, "buffer", None), io.FileIO):
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(raw), sys.stdout.encoding, "backslashreplace")


def _expanded(arguments: list[str]) -> list[str]:
    """The patterns of file names that the shell of Windows leaves to the command."""
    if os.name != "nt":
        return arguments
    return [name for each in arguments for name in (glob.glob(each) or [each])]
