"""``jco.toml``, or ``[tool.jco]`` in pyproject.toml: where it lies, what it says, and what is wrong with it (CFG001).

Reading it starts neither pydantic nor an engine of JSON Schema, for the hook reads it at each commit. A set without it
pays for a look into a few folders.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..diagnostic import Severity
from ..tuples import NamedTuple
from .policy import Waiver

if TYPE_CHECKING:
    from .reading import Read

FILE = "jco.toml"
PYPROJECT = "pyproject.toml"


class Config(NamedTuple):
    """What the configuration says; "" and () where it is silent.

    ``folder`` is that of the file. Paths begin at the working folder.
    """

    folder: str = ""
    folders: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    sources: tuple[str, ...] = ()
    output: str = ""
    fail_on: Severity | None = None
    show: Severity | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    document_waivers: bool = True
    waivers: tuple[Waiver, ...] = ()
    baseline: str = ""
    max_bytes: int | None = None


def configuration_for(paths: Iterable[str]) -> str:
    """The configuration that holds for what is named: above the working folder, else above all of it; "" for none."""
    return next(filter(None, map(nearest, folders(paths))), "")


def folders(paths: Iterable[str]) -> Iterator[str]:
    """Where a configuration is looked for: the working folder, then the folder that holds all that is named.

    The working folder comes first: in CI it is the root of the checkout, whose configuration nothing below overrides.
    """
    yield os.path.abspath(os.curdir)
    named = [os.path.abspath(path) for path in paths if path]
    if named:
        try:
            common = os.path.commonpath(named)
        except ValueError:  # on several drives
            return
        yield common if os.path.isdir(common) else os.path.dirname(common)


def nearest(folder: str) -> str:
    """The configuration that holds in a folder: in it or above it, up to the root of the repository; "" for none."""
    at = os.path.abspath(folder)
    while True:
        for name in (FILE, PYPROJECT):
            path = os.path.join(at, name)
            if os.path.lexists(path) and (name == FILE or speaks_of_us(_held(path))):
                return path
        above = os.path.dirname(at)
        if above == at or os.path.lexists(os.path.join(at, ".git")):
            return ""
        at = above


def load(path: str, name: str, *, is_named: bool = False) -> Read:
    """What the file says, and its faults; ``name`` is how it is shown, ``is_named`` whether the user named it."""
    from .reading import read

    return read(path, name, is_named=is_named)


def load_data(path: str, name: str, data: bytes) -> Read:
    """What the file said when it held these bytes."""
    from .reading import read_data

    return read_data(path, name, data)


def _held(path: str) -> bytes:
    from ..source import Limits
    from ..source import read as read_bytes
    from ..source.limits import MOST_BYTES

    return read_bytes(path, Limits(bytes=MOST_BYTES)).data


def _may_name_us(line: bytes) -> bool:
    """A quick look, for to parse a long pyproject.toml takes longer than to check a document: [tool.jco], or [tool]."""
    start = line.lstrip(b" \t[\"'")
    if start.startswith(b"tool") and start[4:5] in b".]\"' \t=":
        return b"jco" in line or b"\\" in line or not start[4:].partition(b"#")[0].strip(b"]\"' \t\r")
    return b"\\" in line and line.lstrip()[:1] in (b"[", b'"')


def speaks_of_us(data: bytes) -> bool:
    """Whether a pyproject.toml has a table for jco. One that cannot be read is not ours to complain of."""
    if not any(map(_may_name_us, data.removeprefix(b"\xef\xbb\xbf").split(b"\n"))):
        return False
    import tomllib

    from ..source import Limits
    from .nesting import excess

    try:
        text = data.decode("utf-8")
        if len(data) > Limits().bytes or excess(text):
            return b"[tool.jco" in data
        tool = tomllib.loads(text).get("tool")
    except ValueError:
        return b"[tool.jco" in data
    return isinstance(tool, dict) and "jco" in tool
