"""What of a document was refused, so that no rule reads it and no second message is made of one fault."""

from __future__ import annotations

from ..diagnostic import Path


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
