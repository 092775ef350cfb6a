"""What of a document was refused, so that no rule reads it and no second message is made of one fault."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Path
from ..tuples import NamedTuple


class Refused:
    """Places that no rule may rely on.

    ``values``: refused values, fields that are missing, and fields whose key is misspelt. ``keys``: keys that are
    unknown or refused; what stands below them is left out. ``misspelt``: the key as it is written, by the place of the
    one field that it can only mean; ``renamed``: those of them that are read as that field, so no longer refused.
    """

    __slots__ = ("keys", "misspelt", "renamed", "values")

    def __init__(self) -> None:
        self.values: set[Path] = set()
        self.keys: set[Path] = set()
        self.misspelt: dict[Path, str] = {}
        self.renamed: dict[Path, str] = {}

    def __bool__(self) -> bool:
        return bool(self.values or self.keys or self.renamed)

    def values_and_what_holds_them(self) -> set[Path]:
        """The refused values with the lists and objects in which they stand."""
        return {path[:size] for path in self.values for size in range(1, len(path) + 1)}


MOST_ERRORS = 10_000
"""Of one document. A file that is made to be hostile has a hundred thousand, and nobody reads them."""


class Error(NamedTuple):
    """A keyword that a value breaks; ``limit`` is what the schema has for it (``required``: the missing name).

    ``condition`` is the ``if`` that asks for a missing name, where one does.
    """

    path: Path
    keyword: str
    limit: Any
    value: Any
    condition: dict[str, Any] | None = None


def repeated(items: list[Any]) -> tuple[int, Any] | None:
    """The first entry of a list that stood in it before, with its index."""
    seen = set()
    for index, item in enumerate(items):
        if (frozen := _frozen(item)) in seen:
            return index, item
        seen.add(frozen)
    return None


def _frozen(value: Any) -> Any:
    """A value as one that can be looked up; 1 is 1.0 and not true."""
    if isinstance(value, list):
        return ("list", *map(_frozen, value))
    if isinstance(value, dict):
        return frozenset((key, _frozen(item)) for key, item in dict.items(value))
    return (isinstance(value, bool), value)
