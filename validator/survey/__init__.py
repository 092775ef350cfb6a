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

FORMATS = {"text": "text", "json": "json_survey", "csv": "rows", "markdown": "markdown", "html": "page"}
"""Name of a format → its module, which is imported when the format is asked for."""

FOR_PROGRAMS = frozenset(("json", "csv", "html"))
"""Formats that are UTF-8 whatever the terminal is."""


class Form(NamedTuple):
    """How a format writes: its first words, what it says of each document as it comes, and the rest.

    ``each`` takes the number of the document, from 0.
    """

    begin: Callable[[], str]
    each: Callable[[Entry, int], str]
    end: Callable[[Survey], str]


def form(name: str) -> Form:
    """The format of this name."""
    module = import_module(f".{FORMATS[name]}", __name__)
    return Form(getattr(module, "begin", _nothing), getattr(module, "each", _nothing), module.end)


def _nothing(*_: object) -> str:
    """What a format that shows the whole set says before it has seen all of it."""
    return ""
