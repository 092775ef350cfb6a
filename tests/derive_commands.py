"""What is derived of the command line: the table of commands, and the page with the options of each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from validator.cli import app


def table() -> str:
    """The commands in the order of the work, each with its arguments and what it does, for README.md."""
    rows = (f"| [`{_usage(each)}`](docs/commands.md#jco-{each.name}) | {_about(each)[0]} |" for each in _commands())
    return "\n".join(map(_in_table, ("| command | what it does |", "|---|---|", *rows))) + "\n"


def page() -> str:
    """Each command with its help, its own arguments and options, and the names of those that others have too."""
    commands = list(_commands())
    of: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in commands:
        for told in _parameters(each):
            of[told].append(str(each.name))
    shared = [told for told, names in of.items() if len(names) > 1]
    parts = [_HEAD]
    for each in commands:
        parts.append("\n\n".join((f"## jco {each.name}", f"`{_usage(each)}`", *_about(each))) + "\n")
        own = [told for told in _parameters(each) if told not in shared]
        parts += [_rows(own)] if own else []
        others = [name for name, _ in filter(shared.__contains__, _parameters(each))]
        parts += [f"It also has [these](#what-several-commands-have): {', '.join(others)}.\n"] if others else []
    return "\n".join([*parts, "## What several commands have\n", _rows(shared)])


_HEAD = """# The commands and their options

What `jco COMMAND --help` shows. [README.md](../README.md#use) tells what they are for.
"""


def _rows(told: list[tuple[str, str]]) -> str:
    rows = (_in_table(f"| {name} | {meaning} |") for name, meaning in told)
    return "\n".join(("| argument or option | meaning |", "|---|---|", *rows)) + "\n"


def _in_table(row: str) -> str:
    """A row in which the bars of alternatives end no cell: ``DIR|FILE``."""
    return re.sub(r"(?<=\w)\|(?=[\w-])", r"\\|", row)


def _commands() -> Iterator[Any]:
    from typer.main import get_command

    group: Any = get_command(app)
    with group.make_context("jco", [], resilient_parsing=True) as context:
        every = (group.get_command(context, name) for name in group.list_commands(context))
        yield from (each for each in every if not each.hidden)


def _usage(command: Any) -> str:
    words = (_argument(each) for each in command.params if each.param_type_name == "argument")
    return " ".join(("jco", command.name, *words))


def _argument(param: Any) -> str:
    return str(param.metavar or param.name.upper())


def _about(command: Any) -> list[str]:
    """The paragraphs of its help; examples as code."""
    paragraphs = (" ".join(each.split()) for each in command.help.split("\n\n"))
    return [re.sub("^Example: (.*)", r"Example: `\1`", each) for each in paragraphs]


def _parameters(command: Any) -> list[tuple[str, str]]:
    """(name, meaning) of what a command can be given."""
    return [(_name(each), each.help) for each in command.params]


def _name(param: Any) -> str:
    if param.param_type_name == "argument":
        return f"`{_argument(param)}`"
    metavar = f" {param.metavar}" if param.metavar else ""
    return ", ".join(f"`{each}{metavar}`" if each.startswith("--") else f"`{each}`" for each in param.opts)
