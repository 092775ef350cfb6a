"""Plain data as written → the content that rules read: lists made of one value, years as text, refused parts shut.

Reading a part that was refused raises ``Unknown``, which ends the rule that reads it: what cannot be relied on is
silent by itself, and no rule has to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Finding, Path
from ..tuples import NamedTuple


class Unknown(Exception):
    """What was read is refused, missing where it is required, or misspelt."""


class _Shut:
    """Stands in a list for an entry that was refused."""


SHUT = _Shut()


class View:
    """An object or id map of which some entries are shut: ``get`` raises for them, as does reading all entries.

    ``known``: the entries that can be read. ``is_open``: keys were refused, so no other key is known to be absent.
    """

    __slots__ = ("_is_map", "is_open", "known", "shut")

    def __init__(self, known: dict[str, Any], shut: set[str], is_map: bool = False, is_open: bool = False) -> None:
        self.known, self.shut, self._is_map, self.is_open = known, shut, is_map, is_open

    def _check(self, key: object) -> None:
        if key in self.shut or (self.is_open and key not in self.known):
            raise Unknown

    def get(self, key: str, default: Any = None) -> Any:
        """The value, or Unknown."""
        self._check(key)
        return self.known.get(key, default)

    def __getitem__(self, key: str) -> Any:
        self._check(key)
        return self.known[key]

    def __contains__(self, key: object) -> bool:
        """Whether it is there; of an id map that is known of what was refused, too."""
        if self._is_map and key in self.shut:
            return True
        self._check(key)
        return key in self.known

    def __iter__(self) -> Iterator[str]:
        if self._is_map and not self.is_open:
            return iter([*self.known, *self.shut])
        return iter(self._all())

    def keys(self) -> list[str]:
        """All keys, or Unknown."""
        return list(self)

    def values(self) -> Iterable[Any]:
        """All values, or Unknown."""
        return self._all().values()

    def items(self) -> Iterable[tuple[str, Any]]:
        """All entries, or Unknown."""
        return self._all().items()

    def _all(self) -> dict[str, Any]:
        if self.shut or self.is_open:
            raise Unknown
        return self.known


class PartialList(list[Any]):
    """A list of which some entries are shut: it cannot be read as a whole."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        if any(item is SHUT for item in list.__iter__(self)):
            raise Unknown
        return list.__iter__(self)

    def __contains__(self, item: object) -> bool:
        return item in list(iter(self))

    def __len__(self) -> int:
        return len(list(iter(self)))

    def __bool__(self) -> bool:
        return True


def is_object(value: Any) -> bool:
    """Whether a value of the content is an object or an id map, whole or not."""
    return isinstance(value, dict | View)


def known(value: Any) -> dict[str, Any]:
    """The entries that can be read of an object or id map; none of anything else."""
    return value if isinstance(value, dict) else value.known if isinstance(value, View) else {}


def peek(node: Any, *path: str | int) -> Any:
    """What can be read at a place, where ``get`` would raise too; None where nothing can.

    For those who can go on without it. A rule that says something of what is absent reads by ``get``.
    """
    for step in path:
        if type(node) is dict:  # nearly always; no key is a number
            node = node.get(step)
        elif isinstance(step, str):
            node = known(node).get(step)
        elif isinstance(node, list) and step < list.__len__(node):
            node = list.__getitem__(node, step)
            node = None if node is SHUT else node
        else:
            return None
    return node


def each(items: list[Any] | None) -> Iterator[tuple[int, Any]]:
    """The entries of a list that can be read, with their indexes: for rules that look at one entry alone."""
    for index, item in enumerate(list.__iter__(items) if items is not None else ()):
        if item is not SHUT:
            yield index, item


def entries(table: dict[str, Any] | None) -> Iterator[tuple[str, Any]]:
    """The entries of an id map that can be read: for rules that look at one entry alone."""
    yield from known(table).items()


class Node(NamedTuple):
    """One object of a document, and the path to it. ``value``: a dict, or a ``View`` that is read as one."""

    path: Path
    value: Any


class Content:
    """What a document says, in the form of canonical JSON, and its objects by kind in the order of the document.

    ``written``: all that was written, also what was refused, without blanks.
    """

    __slots__ = ("_misspelt", "data", "extensions", "faults", "filled", "is_whole", "nodes", "written")

    def __init__(self, written: dict[str, Any], misspelt: dict[Path, str]) -> None:
        self.written, self._misspelt = written, misspelt
        self.data: dict[str, Any] = {}
        self.nodes: dict[str, list[Node]] = {}
        self.extensions: list[Path] = []
        self.faults: list[Finding] = []
        self.is_whole = True
        self.filled: Any = None  # of its fields, kept here for who works it out, once

    def as_written(self, path: Path) -> Any:
        """What is written for a field that cannot be read, also under a misspelt key; None where nothing is.

        For who can tell what is meant though it is wrong. Nothing is to be said of it: that was done.
        """
        node: Any = self.written
        for depth, step in enumerate(path, 1):
            try:
                node = node[self._misspelt.get(path[:depth], step)]
            except (KeyError, IndexError, TypeError):
                return None
        return node
