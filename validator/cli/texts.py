"""The commands around the text of a release: new, text, view."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.running import guarded
from .app import command
from .shared import (
    DEFAULT_BYTES,
    AllowEmpty,
    ConfigFile,
    ForceExclude,
    MaxBytes,
    NoConfig,
    Paths,
    Quiet,
    Sources,
    StdinName,
    Today,
    day,
    limits,
    one_of,
    options,
)


@command("view")
def view(
    context: typer.Context,
    paths: Paths = None,
    to: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="Folder to write the pages to.")
    ] = None,
    today: Today = "",
    stdin_filename: StdinName = "",
    allow_empty: AllowEmpty = False,
    quiet: Quiet = False,
    max_bytes: MaxBytes = DEFAULT_BYTES,
    sources: Sources = None,
    force_exclude: ForceExclude = False,
    config: ConfigFile = "",
    no_config: NoConfig = False,
) -> None:
    """Write HTML pages that show the text of each release with its quotes, beside its annotation.

    Example: jco view annotations/ -o pages/
    """
    from ..commands import view

    chosen = options(context)
    raise typer.Exit(guarded(lambda: view.run(chosen, to)))


@command("new")
def new(
    path: Annotated[
        str, typer.Argument(metavar="TEXT|-", help="The stored text of a release, or - for standard input.")
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="File to write the annotation to.")
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")] = False,
    title: Annotated[str, typer.Option("--title", help="The title, if it is not found in the text.")] = "",
    lang: Annotated[str, typer.Option("--lang", metavar="TAG", help="The language of the text, such as en.")] = "",
    publisher: Annotated[str, typer.Option("--publisher", help="The body that issued it.")] = "",
    url: Annotated[str, typer.Option("--url", help="The address of the page.")] = "",
    by: Annotated[str, typer.Option("--by", help="Name or handle of the annotator.")] = "",
    today: Today = "",
    sources: Sources = None,
    max_bytes: MaxBytes = DEFAULT_BYTES,
) -> None:
    """Start a new annotation: what is certain is filled in, the rest is blank with its help.

    Example: jco new texts/0001.txt --by "A. Kim" -o annotations/kor-mng-7.yaml
    """
    from ..commands import new
    from ..commands.settings import sources_of
    from ..template.reading import Given

    given = Given(title, lang, publisher, url, by)
    target = new.Target("" if output == "-" else output, force)
    folders, bounds, when = tuple(sources or ()), limits(max_bytes), day(today)
    raise typer.Exit(guarded(lambda: new.run(path, target, given, when, sources_of(folders), bounds)))


@command("text")
def text(
    path: Annotated[
        str, typer.Argument(metavar="FILE", help="A stored text, an HTML page, or an annotation that names one.")
    ],
    find: Annotated[str, typer.Option("--find", metavar="WORDS", help="Show where these words are.")] = "",
    plain: Annotated[bool, typer.Option("--plain", help="Print the whole text, to save it as a file.")] = False,
    title: Annotated[str, typer.Option("--title", help="The title; the body begins after it.")] = "",
    subtitle: Annotated[list[str] | None, typer.Option("--subtitle", help="A subtitle; may be repeated.")] = None,
    begins: Annotated[str, typer.Option("--begins", help="The first words of the body.")] = "",
    ends: Annotated[str, typer.Option("--ends", help="The last words of the body.")] = "",
    numbering: Annotated[str, typer.Option("--numbering", help="printed, blocks or lines.")] = "",
    sources: Sources = None,
    max_bytes: MaxBytes = DEFAULT_BYTES,
) -> None:
    """List the paragraphs of a release with their locators, or find the exact words to quote.

    The text of an HTML page is what a browser shows. Quotes, offsets and checksum refer to that text.

    Example: jco text 0001.txt --find "agreed to open"

    Example: jco text 0001.html --plain > 0001.txt
    """
    from ..commands import text
    from ..commands.settings import sources_of

    if plain and find:
        raise typer.BadParameter("it cannot be used with --find", param_hint="--plain")
    one_of(numbering, ("", "printed", "blocks", "lines"), "--numbering")
    described = {"title": title, "begins": begins, "ends": ends, "numbering": numbering}
    folders, bounds = tuple(sources or ()), limits(max_bytes)
    if plain:
        raise typer.Exit(guarded(lambda: text.plain(path, sources_of(folders), bounds)))
    raise typer.Exit(guarded(lambda: text.run(path, find, described, subtitle or [], sources_of(folders), bounds)))
