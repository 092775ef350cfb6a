"""A table, and the columns that many tables have."""

from __future__ import annotations

from ..tuples import NamedTuple
from .columns import Column, Part


class Table(NamedTuple):
    """A table; its first column is the key. ``parts``: the columns that are read off an object of the kind ``kind``."""

    name: str
    description: str
    columns: tuple[Column, ...]
    kind: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> str:
        """The name of its key."""
        return self.columns[0].name

    def has(self, name: str) -> bool:
        """Whether it has a column of this name."""
        return any(column.name == name for column in self.columns)


def key(name: str, words: str) -> Column:
    """The column of the key of a table."""
    return Column(name, "text", words, required=True)


def of_document() -> Column:
    """The column that leads to the document."""
    return Column("document_id", "text", "The document that it is from.", references="documents", required=True)


def of_outcome(words: str = "The outcome that it belongs to; none where it belongs to something else.") -> Column:
    """The column that leads to the outcome."""
    return Column("outcome_id", "text", words, references="outcomes")


def path(words: str = "JSON Pointer of its place in the canonical JSON.") -> Column:
    """The column of the place in the JSON."""
    return Column("path", "text", words, required=True)


def owner() -> tuple[Column, ...]:
    """The columns of what belongs to an object of a document."""
    return (
        of_document(),
        Column("owner", "text", "What it belongs to: outcome, agreement, meeting and so on.", required=True),
        Column(
            "owner_id",
            "text",
            "The key of what it belongs to; that of the document for meeting and release.",
            required=True,
        ),
        of_outcome(),
        path(),
    )
