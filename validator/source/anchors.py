"""What anchors stand for, and how much one document may hold, aliases counted in: no file can exhaust the machine."""

from __future__ import annotations

from typing import Any, NoReturn

from ..diagnostic import Finding
from ..tuples import NamedTuple
from . import faults
from .limits import Limits


class Stop(Exception):
    """A limit is reached, or an alias leads nowhere: read no further."""

    def __init__(self, fault: Finding) -> None:
        super().__init__(fault.message)
        self.fault = fault


class Anchored(NamedTuple):
    """What an alias stands for, where its anchor is, and how much it holds: values, characters, levels."""

    value: Any
    start: int
    nodes: int
    characters: int
    height: int


class Budget:
    """Counts values, characters and aliases, and keeps the anchors.

    ``unused``: the anchors of scalars that no alias has named yet, by the offset where they begin.
    """

    __slots__ = ("_aliases", "_anchors", "_limits", "characters", "nodes", "unused")

    def __init__(self, limits: Limits) -> None:
        self.nodes = self.characters = self._aliases = 0
        self.unused: dict[int, Any] = {}
        self._limits = limits
        self._anchors: dict[str, Anchored | None] = {}

    def check(self, event: Any, characters: int) -> None:
        """Stop where one value more, which has so many characters, is more than there may be."""
        if self.nodes > self._limits.nodes:
            stop(faults.limit(event, "values", self._limits.nodes))
        if characters > self._limits.scalar:
            stop(faults.limit(event, "characters in one text", self._limits.scalar))

    def deep(self, event: Any, levels: int) -> None:
        """Stop where lists and maps stand too deep in one another."""
        if levels > self._limits.depth:
            stop(faults.limit(event, "depth", self._limits.depth))

    def scalar(self, event: Any, value: Any, is_key: bool) -> None:
        """An anchor at a scalar: perhaps a text that begins with & (at a key it is none)."""
        start = event.start_mark.index
        self._anchors[event.anchor] = Anchored(value, start, 1, len(event.value), 0)
        if not is_key:
            self.unused[start] = event

    def open(self, anchor: str) -> None:
        """An anchor at a list or map that has begun: an alias to it would stand inside itself."""
        self._anchors[anchor] = None

    def close(self, anchor: str, value: Any, before: tuple[int, int], height: int) -> None:
        """The list or map at an anchor is complete; ``before``: values and characters when it began."""
        self._anchors[anchor] = Anchored(value, -1, self.nodes - before[0], self.characters - before[1], height)

    def knows(self, name: str) -> bool:
        """Whether an alias of this name would lead somewhere."""
        return name in self._anchors

    def alias(self, event: Any, depth: int) -> Anchored:
        """What the alias stands for; its size is counted once more."""
        self._aliases += 1
        name: str = event.anchor
        if self._aliases > self._limits.aliases:
            stop(faults.alias(event, f"more than {self._limits.aliases} aliases"))
        if name not in self._anchors:
            stop(faults.unknown_alias(event, name))
        anchored = self._anchors[name]
        if anchored is None:
            stop(faults.alias(event, f"the alias '*{name}' is inside the value that it names"))
        self.unused.pop(anchored.start, None)
        self.nodes += anchored.nodes
        self.characters += anchored.characters
        if self.nodes > self._limits.nodes or self.characters > self._limits.characters:
            stop(
                faults.alias(
                    event, f"the aliases expand to too much text, or to more than {self._limits.nodes:,} values"
                )
            )
        self.deep(event, depth + anchored.height)
        return anchored


def stop(fault: Finding) -> NoReturn:
    """Read no further."""
    raise Stop(fault)
