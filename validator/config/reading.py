"""A configuration file → what it says, or its faults with their places."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from typing import Any

from ..diagnostic import Diagnostic, Finding, Path, Position, Range, Span
from ..document.places import diagnose
from ..source import Document, Limits
from ..source import read as read_bytes
from ..source.reading import too_large
from ..system.boundary import home, way_out
from ..system.patterns import lazy
from ..system.printable import excerpt
from . import PYPROJECT, Config
from .nesting import excess
from .policy import Waiver

_PLACE = lazy(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_IN_PYPROJECT = ("tool", "jco")


class Read:
    """A configuration that was read: ``config``, and ``diagnostics`` (CFG001), without which it can be gone by."""

    def __init__(self, path: str, name: str) -> None:
        self.config = Config(os.path.dirname(path))
        self.document = Document(name, "", None, (), True)
        self.prefix: Path = () if os.path.basename(path) != PYPROJECT else _IN_PYPROJECT
        self.diagnostics: list[Diagnostic] = []
        self._spans: dict[Path, Span] | None = None

    def complain(self, finding: Finding) -> Diagnostic:
        """The diagnostic at a place in the file: a key, its value, or for what is missing the table around it."""
        span = self.span(finding.path)
        where = span.key if finding.on == "key" and span.key else span.value
        return self._diagnostic(finding._replace(path=(*self.prefix, *finding.path), span=where))

    def span(self, path: Path) -> Span:
        """Where the entry stands; the nearest one above it, where it is not there."""
        if self._spans is None:
            from .places import spans

            self._spans = spans(self.document.text)
        path = (*self.prefix, *path)
        while path not in self._spans and path:
            path = path[:-1]
        start = Position(1, 1)
        return self._spans.get(path, Span(None, Range(start, start)))

    def refuse(self, message: str, hint: str, line: int = 1, column: int = 1) -> None:
        """The fault that keeps the file from being read."""
        where = Range(Position(line, column), Position(line, column + 1))
        self.diagnostics.append(self._diagnostic(Finding("CFG001", (), message, hint, span=where)))

    def _diagnostic(self, finding: Finding) -> Diagnostic:
        return diagnose(finding, self.document)


def read(path: str, name: str, *, is_named: bool) -> Read:
    """Read and check the file; never raises for what it holds.

    One that was not named by the user is not followed out of the data: a stranger's link could print any file.
    """
    found = Read(path, name)
    if not is_named and way_out(path, home(found.config.folder)):
        hint = "copy the file to this place, or name it with --config"
        found.refuse("it is a link that leads outside the data, and is not followed", hint)
        return found
    raw = read_bytes(path, Limits())
    if raw.fault is not None:
        found.refuse(raw.fault.message, "check the name, the size and the permissions of the file")
        return found
    return _understood(found, raw.data)


def read_data(path: str, name: str, data: bytes) -> Read:
    """Check what a file held at another time; its paths begin at the folder of the file all the same."""
    found = Read(path, name)
    if len(data) > Limits().bytes:
        found.refuse(too_large(Limits()).message, "a configuration of jco needs a few lines: delete the others")
        return found
    return _understood(found, data)


def _understood(found: Read, held: bytes) -> Read:
    data = _data(held, found)
    for step in found.prefix:
        data = data[step] if isinstance(data, dict) and step in data else None
    if data is None:
        return found
    from . import paths
    from .checking import faults, finding

    if not isinstance(data, dict):
        found.diagnostics = [
            found.complain(
                finding((), "tool.jco is not a table", "write [tool.jco] on a line of its own, and the keys below it")
            )
        ]
        return found
    # Where a path leads can be asked of what is a path.
    wrong = list(faults(data)) or list(paths.faults(data, found.config.folder))
    found.diagnostics = sorted(map(found.complain, wrong), key=Diagnostic.order)
    if not found.diagnostics:
        found.config = _config(data, found.config.folder)
    return found


def _data(held: bytes, found: Read) -> Any:
    """The plain data of the file; None where it cannot be read."""
    try:
        text = held.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = held.count(b"\n", 0, error.start) + 1
        column = len(held[held.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8")) + 1
        found.refuse("the file is not UTF-8", "save it as UTF-8", line, column)
        return None
    found.document.text = text
    if too_much := excess(text):
        before = text[: too_much.at]
        line, column = before.count("\n") + 1, too_much.at - before.rfind("\n")
        found.refuse(too_much.message, too_much.hint, line, column)
        return None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found.refuse(*_syntax(str(error), text))
    except ValueError:  # a number of thousands of digits
        found.refuse("a number is too long", "jco needs no number of this length: delete it")
    return None


def _syntax(said: str, text: str) -> tuple[str, str, int, int]:
    """Message, help, line and column for text that is not TOML."""
    place = _PLACE.search(said)
    what = excerpt(said[: place.start()] if place else said)
    if place and place[1]:
        line, column = int(place[1]), int(place[2])
    else:
        lines = text.rstrip().split("\n")
        line, column = len(lines), len(lines[-1]) + 1
    hint = 'write key = value, one per line, with text in quotes: output = "json"'
    return f"this is not TOML: {what[:1].lower()}{what[1:]}", hint, line, column


def _config(data: Mapping[str, Any], folder: str) -> Config:
    here = _from_here(folder)

    def joined(name: str) -> tuple[str, ...]:
        return tuple(os.path.normpath(os.path.join(here, each)) for each in data.get(name, ()))

    def one(name: str) -> str:
        return os.path.normpath(os.path.join(here, data[name])) if name in data else ""

    return Config(
        folder,
        joined("folders"),
        tuple(data.get("exclude", ())),
        data.get("force_exclude", False),
        joined("sources"),
        one("output"),
        data.get("fail_on", "warning" if data.get("strict") else None),
        data.get("show"),
        tuple(data.get("select", ())),
        tuple(data.get("ignore", ())),
        data.get("document_waivers", True),
        tuple(_waiver(index, each) for index, each in enumerate(data.get("waivers", ()))),
        one("baseline"),
        data.get("max_bytes"),
    )


def _from_here(folder: str) -> str:
    """The folder as seen from the working folder, for messages show paths so on every machine."""
    try:
        return os.path.relpath(folder)
    except ValueError:  # another drive
        return folder


def _waiver(index: int, entry: Mapping[str, Any]) -> Waiver:
    until = entry.get("until")
    return Waiver(
        index,
        entry["rule"],
        entry["why"],
        entry.get("path"),
        entry.get("file", ""),
        None if until is None else str(until),
    )
