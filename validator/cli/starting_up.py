"""The command line, run: what the library would print itself goes through the one writer that is safe."""

from __future__ import annotations

import glob
import io
import os
import sys
from typing import Any

import typer

from ..commands.running import guarded
from ..system import streams
from .app import app

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
