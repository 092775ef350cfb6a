"""Plain data as written → the content that rules read: lists made of one value, years as text, refused parts shut.

Reading a part that was refused raises ``Unknown``, which ends the rule that reads it: what cannot be relied on is
silent by itself, and no rule has to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..diagnostic import Finding, Path, spoken
from ..schema import Field, Refused, shape
from ..schema.repeats import repeated


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
        if isinstance(step, str):
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

    __slots__ = ("_misspelt", "data", "extensions", "faults", "is_whole", "nodes", "states", "written")

    def __init__(self, written: dict[str, Any], misspelt: dict[Path, str]) -> None:
        self.written, self._misspelt = written, misspelt
        self.data: dict[str, Any] = {}
        self.nodes: dict[str, list[Node]] = {}
        self.extensions: list[Path] = []
        self.faults: list[Finding] = []
        self.is_whole = True
        self.states: Any = None  # of its fields, kept here for who works them out, once

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


def build(data: dict[str, Any], refused: Refused) -> Content:
    """The content of plain data without blanks, with what ``refused`` names left out and shut."""
    content = Content(data, refused.misspelt)
    content.is_whole = not refused
    builder = _Builder(content, refused)
    content.data = builder.object(data, "document", ())
    return content


class _Builder:
    def __init__(self, content: Content, refused: Refused) -> None:
        self.content = content
        self.refused = refused
        self.shut: dict[Path, set[Any]] = {}
        for path in refused.values:
            self.shut.setdefault(path[:-1], set()).add(path[-1] if path else None)
        self.open = {path[:-1] for path in refused.keys}
        # Where one object stands for a list: how deep. What was refused in it has no index in its path.
        self.alone: int | None = None

    def written(self, path: Path) -> Path:
        """The path as written, without the index 0 of an object that stands for a list."""
        return path if self.alone is None else path[: self.alone] + path[self.alone + 1 :]

    def object(self, raw: dict[str, Any], kind: str, path: Path) -> Any:
        fields = shape(kind).fields
        found: dict[str, Any] = {}
        nodes = self.content.nodes.setdefault(kind, [])
        place = len(nodes)
        nodes.append(Node(path, found))
        written = self.written(path)
        shut, is_open = self.shut.get(written, set()), written in self.open
        for key, value in raw.items():
            if key in shut or (is_open and (*written, key) in self.refused.keys):
                continue
            field = fields.get(key)
            if field is None:
                self.content.extensions.append((*path, key))
                found[key] = value
            else:
                found[key] = self.value(value, field, (*path, key))
        later = self.shut.get(written, set())
        if later:
            view = View({key: value for key, value in found.items() if key not in later}, set(later))
            nodes[place] = Node(path, view)
            return view
        return found

    def value(self, value: Any, field: Field, path: Path) -> Any:
        if field.is_map and field.kind is not None:
            return self.map(value, field.kind, path)
        if isinstance(value, list):
            return self.list(value, field, path)
        if field.kind is None:
            return [_scalar(value, field)] if field.takes_one else _scalar(value, field)
        if not field.takes_one:
            return self.object(value, field.kind, path)
        self.alone = len(path)
        one = self.object(value, field.kind, (*path, 0))
        self.alone = None
        return [one]

    def map(self, value: dict[str, Any], kind: str, path: Path) -> Any:
        shut = self.shut.get(path, set())
        is_open = path in self.open
        found = {}
        for key, item in value.items():
            if key not in shut and not (is_open and (*path, key) in self.refused.keys):
                found[key] = self.object(item, kind, (*path, key))
        return View(found, shut, True, is_open) if shut or is_open else found

    def list(self, value: list[Any], field: Field, path: Path) -> list[Any]:
        shut = self.shut.get(self.written(path), set())
        found: list[Any] = []
        for index, item in enumerate(value):
            if index in shut:
                found.append(SHUT)
            else:
                found.append(self.object(item, field.kind, (*path, index)) if field.kind else _scalar(item, field))
        if field.takes_one and (twice := _repeated(found)) is not None:
            self.refuse_repeated(path, twice)
        return PartialList(found) if shut else found

    def refuse_repeated(self, path: Path, item: Any) -> None:
        """Equal entries that the schema does not see as equal: 4 and '4', or two equal figures."""
        shown = f"'{item}'" if not isinstance(item, dict) else "the same entry"
        message = f"{spoken(path)}: the list holds {shown} twice"
        self.content.faults.append(Finding("SCH006", path, message, "delete one of the two"))
        self.content.is_whole = False
        self.shut.setdefault(path[:-1], set()).add(path[-1])


def _repeated(items: list[Any]) -> Any:
    """The first entry that is there twice, of those that can be read."""
    if len(items) < 2:
        return None
    twice = repeated([item for item in items if _is_whole(item)])
    return twice[1] if twice is not None else None


def _is_whole(value: Any) -> bool:
    """Whether nothing that was refused stands in it, however deep."""
    if isinstance(value, View | PartialList) or value is SHUT:
        return False
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(map(_is_whole, inner))


def _scalar(value: Any, field: Field) -> Any:
    if field.is_year and isinstance(value, int):
        return str(value)
    if field.is_number and isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value
