"""``jco report``: reports → entries, one a document → the survey over all of them → output, a format a module.

An entry is taken from a report as soon as there is one, so that no document is kept longer than it takes to read it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from ..tuples import NamedTuple

if TYPE_CHECKING:
    from .entry import Entry
    from .survey import Survey


class Format(NamedTuple):
    """What is known of a format: its module, which is imported when the format is asked for, and what it is for.

    ``for_programs``: it is UTF-8 whatever the terminal is.
    """

    module: str
    use: str
    for_programs: bool = False


FORMATS = {
    "text": Format("text", "people at a terminal; of one document everything that it lacks"),
    "json": Format(
        "json_survey",
        "programs: everything, in the shape of [schema/survey.schema.json](schema/survey.schema.json)",
        for_programs=True,
    ),
    "csv": Format(
        "rows",
        "a row for each document and field, and for each file that could not be read ([its columns](docs/report.md))",
        for_programs=True,
    ),
    "markdown": Format("markdown", "a pull request or a job summary: one screen, whatever the size of the set"),
    "html": Format(
        "page",
        "a page with a map of field by document, series in time, and links to the pages of `jco view` (in the folder "
        "of the file, or `--pages DIR`); complete in itself",
        for_programs=True,
    ),
}
"""Name of a format → what is known of it, in the order of README.md, where it stands with its use."""


class Form(NamedTuple):
    """How a format writes: its first words, what it says of each document as it comes, and the rest.

    ``each`` takes the number of the document, from 0.
    """

    begin: Callable[[], str]
    each: Callable[[Entry, int], str]
    end: Callable[[Survey], str]


def form(name: str) -> Form:
    """The format of this name."""
    module = import_module(f".{FORMATS[name].module}", __name__)
    return Form(getattr(module, "begin", _nothing), getattr(module, "each", _nothing), module.end)


def _nothing(*_: object) -> str:
    """What a format that shows the whole set says before it has seen all of it."""
    return ""
