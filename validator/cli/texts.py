"""The commands that begin with a text, or with nothing: view, new, text, init."""

from __future__ import annotations

from typing import Annotated

import typer

from ..commands.options import Options
from .app import Run, command
from .given import one_of
from .shared import DOCUMENTS, TEXTS


@command("view", *DOCUMENTS, *TEXTS, "quiet")
def view(
    options: Options,
    to: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="Folder to write the pages to.")
    ] = None,
) -> Run:
    """Write HTML pages that show the text of each release with its quotes, beside its annotation.

    Example: jco view annotations/ -o pages/
    """
    from ..commands import view

    return lambda: view.run(options, to)


@command("new", *TEXTS, "max_bytes")
def new(
    options: Options,
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
) -> Run:
    """Start a new annotation: what is certain is filled in, the rest is blank with its help.

    Example: jco new texts/0001.txt --by "A. Kim" -o annotations/kor-mng-7.yaml
    """
    from ..commands import new
    from ..commands.settings import sources_of
    from ..template.reading import Given

    given = Given(title, lang, publisher, url, by)
    target = new.Target("" if output == "-" else output, force)
    return lambda: new.run(path, target, given, options.today, sources_of(path, options.sources), options.limits)


@command("text", "sources", "max_bytes")
def text(
    options: Options,
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
) -> Run:
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
    if plain:
        return lambda: text.plain(path, sources_of(path, options.sources), options.limits)
    return lambda: text.run(path, find, described, subtitle or [], sources_of(path, options.sources), options.limits)


@command("init", "today")
def init(
    options: Options,
    folder: Annotated[
        str, typer.Argument(metavar="[DIR]", help="Folder to set up. Default: the current folder.")
    ] = ".",
    install_from: Annotated[
        str,
        typer.Option(
            "--install-from",
            metavar="ADDRESS",
            help="What pip installs jco from, such as git+https://example.org/jco@v0.1.0; written to the workflow.",
        ),
    ] = "",
) -> Run:
    """Set up a repository of annotations: folders, jco.toml, hooks, workflow, editor settings, an example.

    Existing files are kept, and what to add to them is shown. Example: jco init my-annotations
    """
    from ..commands import init

    return lambda: init.run(folder, options.today, install_from)
