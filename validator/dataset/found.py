"""What is wrong between two documents, as it is said of the one and of the other."""

from __future__ import annotations

from ..diagnostic import Path
from ..tuples import NamedTuple


class Place(NamedTuple):
    """A place in a document, and what is said there of the other one, as the first or as the related place."""

    file: str
    path: Path
    message: str
    related: str = ""


class Found(NamedTuple):
    """A finding: its place, and the other place. ``either``: it may as well be reported at the other one.

    ``other`` is None where what is wrong is that another document is not there.
    """

    code: str
    place: Place
    other: Place | None
    help: str
    either: bool = False
