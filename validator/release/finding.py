"""Where the stored text of a release lies: beside its document, or in a folder of ``sources``; never elsewhere.

A stranger's document must not make the tool print a file of the machine, so the real path of a text has to lie inside
the data (``boundary``) or a folder of ``sources``, and nothing on its way there may be hidden.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding
from ..system.boundary import Home, home_and_why, is_hidden, is_inside, real
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from .text import ReleaseText


class Texts:
    """The texts of a document. ``main``: that of its release, None where it is not at hand. ``versions``: by language.

    ``bytes``: how many were read. ``changed``: the text at hand, where a canonical JSON was made from another one,
    which is not (EVD021). ``recount``: the counting of paragraphs that the quotes bear out, in place of the document's.
    ``foreign``: what is known of the text that is named, where it is that of another release and so not at hand
    (EVD023). ``faults`` says why a text that is named is not at hand (EVD009, EVD019, EVD020). ``quotes`` and
    ``countries`` are for those who look for quotes and countries: they are looked for once.
    """

    __slots__ = ("bytes", "changed", "countries", "faults", "foreign", "main", "quotes", "recount", "versions")

    def __init__(self) -> None:
        self.bytes = 0
        self.main: ReleaseText | None = None
        self.versions: dict[str, ReleaseText] = {}
        self.changed: ReleaseText | None = None
        self.faults: list[Finding] = []
        self.foreign: Any = None
        self.quotes: Any = None
        self.countries: Any = None
        self.recount: Any = None


class Surroundings:
    """``folder``: that of the document, None where it came without a place; ``sources``: further folders of texts.

    ``data``: the folder of the configuration, "" where there is none. ``asked``: the texts that were looked for, in
    order, so that whoever keeps what came of them knows when it no longer holds. ``marks``: whether their bytes are
    marked for that. ``lasts``: whether they are all that it rests on.
    """

    __slots__ = ("asked", "data", "folder", "lasts", "marks", "sources")

    def __init__(self, folder: str | None = None, sources: tuple[str, ...] = (), data: str = "") -> None:
        self.folder = folder
        self.sources = sources
        self.data = data
        self.asked: list[Asked] = []
        self.marks = False
        self.lasts = True


class Asked(NamedTuple):
    """A text that was looked for: where it was found, and a mark of its bytes, "" where they were not read."""

    name: str
    found: Found
    mark: str = ""


def beside(path: str, sources: tuple[str, ...] = (), data: str = "") -> Surroundings:
    """The surroundings of a document that lies at this path."""
    return Surroundings(os.path.dirname(path) or os.curdir, sources, data)


class Found(NamedTuple):
    """Where a stored text lies; else "", the code that says so (EVD009, EVD020), and why it is not read.

    ``data``: what the data is, where the text would lie outside of it.
    """

    path: str
    code: str = ""
    why: str = ""
    data: Home | None = None


def find(name: str, around: Surroundings) -> Found:
    """Where a stored text lies: nowhere (EVD009), or where nothing is read (EVD020).

    Whether a file is there is not told of what lies outside the data, is hidden, or belongs to git.
    """
    missing = Found("", "EVD009")
    roots = list(map(real, around.sources))
    for folder in (around.folder, *around.sources):
        if folder is None:
            continue
        try:
            path = real(os.path.join(folder, name))
            is_there = os.path.lexists(path)
        except ValueError:  # a character that no path can have
            return Found("", "EVD009")
        own = home_and_why(folder, around.data) if folder == around.folder else None
        inside = [root for root in (*((own.path,) if own else ()), *roots) if is_inside(path, root)]
        if not inside:
            missing = Found("", "EVD020", "leads outside the data", missing.data or own)
        elif all(is_hidden(path, root) for root in inside):
            missing = Found("", "EVD020", "is hidden, or in a hidden folder, where no text is read")
        elif is_there:
            return Found(path)
    return missing
