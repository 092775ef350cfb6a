"""The commands that tell of the tool and the format: explain, rules, languages, schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

import typer

from .app import Run, app, command

_SHORTEST = 3  # letters of a word that is looked for in what is said of options


def _subjects(incomplete: str) -> list[str]:
    """What ``explain`` can be asked for, for the completion of the shell."""
    from ..commands.meanings import subjects

    return [name for name in subjects() if name.lower().startswith(incomplete.lower())]


@command("explain", context_settings={"ignore_unknown_options": True})  # jco explain --show
def explain(
    subject: Annotated[
        str,
        typer.Argument(metavar="CODE|FIELD|TERM", help="DAT002, meeting.date or share-view.", autocompletion=_subjects),
    ],
) -> Run:
    """Explain a rule, a field, a term of a vocabulary or a reporting verb; ledger and verbs explain these.

    Example: jco explain SCH004
    """
    from ..commands import explain

    return lambda: explain.run(subject, _of_commands)


def _of_commands(word: str) -> Iterator[str]:
    """What a command (``report``, ``jco report``) or an option (``--show``) does; else the options that speak of it."""
    group, name = typer.main.get_command(app), word.removeprefix("jco ").split(" ")[0]
    commands = getattr(group, "commands", {})
    if name in commands:
        about = " ".join((commands[name].help or "").split("\n\n")[0].split())
        yield f"jco {name}: {about}\nIts options: jco {name} --help"
    told: dict[str, list[str]] = {}
    for each, known in commands.items():
        for option in known.params:
            if name in option.opts and option.help:
                told.setdefault(f"{name}: {option.help}", []).append(f"jco {each}")
    speaking = {
        f"{option.opts[0]}: {option.help}": f"jco {each}"
        for each, known in commands.items()
        for option in known.params
        if getattr(option, "help", None) and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", option.help)
    }
    yield from (f"{text}\nOf: {', '.join(names)}" for text, names in told.items())
    if not told and name not in commands and len(name) >= _SHORTEST:
        yield from (f"{name}: see {of} {text}" for text, of in speaking.items())


@command("rules")
def rules(form: Annotated[str, typer.Option("--format", "-f", help="text, json or markdown.")] = "text") -> Run:
    """List all rules with their code, severity and summary."""
    from ..commands import explain

    return lambda: explain.list_rules(form)


@command("languages")
def languages(form: Annotated[str, typer.Option("--format", "-f", help="text, json or markdown.")] = "text") -> Run:
    """List the languages of releases, and what is read in each of them.

    Example: jco languages -f markdown
    """
    from ..commands import languages

    return lambda: languages.run(form)


@command("schema")
def schema(
    form: Annotated[str, typer.Option("--format", "-f", help="json, or text for a list of the fields.")] = "json",
    editor: Annotated[
        bool,
        typer.Option("--editor", help="The schema for editors: blank fields are not marked, unknown keys are named."),
    ] = False,
    copy: Annotated[
        str, typer.Option("--check", metavar="FILE", help="Fail if FILE differs from the schema of this version.")
    ] = "",
) -> Run:
    """Print the JSON Schema of the format.

    Example: jco schema --editor > outcome.schema.json
    """
    from ..commands import explain

    return lambda: explain.check_schema(copy) if copy else explain.print_schema(form, for_editors=editor)


@command("cache")
def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Delete what is kept.")] = False,
) -> Run:
    """Show where cached results are stored, and how large they are.

    Runs over many documents reuse what they found before in the same content. The cache only saves time;
    --no-cache and JCO_NO_CACHE=1 turn it off.

    Example: jco cache --clear
    """
    from ..commands import cache

    return lambda: cache.run(clears=clear)
