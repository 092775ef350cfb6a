"""Where the stored text of a release lies: beside its document, or in a folder of ``sources``; never elsewhere.

A stranger's document must not make the tool print a file of the machine, so the real path of a text has to lie inside
the data: the folder of ``jco.toml`` (else the git repository of the document, else the working folder), its own folder,
or a folder of ``sources``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding

if TYPE_CHECKING:
    from .text import ReleaseText


class Texts:
    """The texts of a document. ``main``: that of its release, None where it is not at hand. ``versions``: by language.

    ``bytes``: how many were read. ``changed``: the text at hand, where a canonical JSON was made from another one,
    which is not (EVD021).
    ``faults`` says why a text that is named is not at hand (EVD009, EVD019, EVD020). ``quotes`` and
    ``misprinted`` are for those who look for quotes and printed words: they are looked for once.
    """

    __slots__ = ("bytes", "changed", "faults", "main", "misprinted", "quotes", "versions")

    def __init__(self) -> None:
        self.bytes = 0
        self.main: ReleaseText | None = None
        self.versions: dict[str, ReleaseText] = {}
        self.changed: ReleaseText | None = None
        self.faults: list[Finding] = []
        self.quotes: Any = None
        self.misprinted: Any = None


class Surroundings:
    """``folder``: that of the document, None where it came without a place; ``sources``: further folders of texts.

    ``data``: the folder of the configuration, "" where there is none.
    """

    __slots__ = ("data", "folder", "sources")

    def __init__(self, folder: str | None = None, sources: tuple[str, ...] = (), data: str = "") -> None:
        self.folder = folder
        self.sources = sources
        self.data = data


def beside(path: str, sources: tuple[str, ...] = (), data: str = "") -> Surroundings:
    """The surroundings of a document that lies at this path."""
    return Surroundings(os.path.dirname(path) or os.curdir, sources, data)


def find(name: str, around: Surroundings) -> tuple[str, str]:
    """(path, "") of a stored text; ("", code) where there is none (EVD009) or it leads outside the data (EVD020)."""
    roots = [os.path.realpath(folder) for folder in around.sources]
    code = "EVD009"
    for folder in (around.folder, *around.sources):
        if folder is None:
            continue
        try:
            path = os.path.realpath(os.path.join(folder, name))
            is_there = os.path.lexists(path)
        except ValueError:  # a character that no path can have
            return "", "EVD009"
        allowed = [*roots, *(_data_of(folder, around.data) if folder == around.folder else ())]
        if not any(is_inside(path, root) for root in allowed):
            code = "EVD020"
        elif is_there:
            return path, ""
    return "", code


def _data_of(folder: str, data: str) -> list[str]:
    """What belongs to the data of a document: its folder, and that of the configuration around it.

    Without a configuration it is the repository, else the working folder.
    """
    own = os.path.realpath(folder)
    if data and is_inside(own, os.path.realpath(data)):
        return [own, os.path.realpath(data)]
    above = own
    while True:
        if os.path.lexists(os.path.join(above, ".git")):
            return [own, above]
        parent = os.path.dirname(above)
        if parent == above:
            break
        above = parent
    here = os.path.realpath(os.curdir)
    return [own, here] if is_inside(own, here) else [own]


def is_inside(path: str, folder: str) -> bool:
    """Whether a path is the folder or below it; both are real paths."""
    try:
        return os.path.commonpath((path, folder)) == folder
    except ValueError:  # another drive
        return False
