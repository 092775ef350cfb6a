"""A document as it is written: its blocks, entries and values with the comments and blank lines that belong to them."""

from __future__ import annotations

from typing import TypeAlias

from ..tuples import NamedTuple


class Unkept(Exception):
    """The document holds something that cannot be written again with certainty: what, and in which line."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


class Scalar(NamedTuple):
    """One value or key: ``source`` as written, ``style`` ("", ', ", | or >), ``value`` as read.

    Of a block of text ``indent`` is the column (from 0) of its lines in the source.
    """

    source: str
    style: str
    value: str
    indent: int = 0


class Token(NamedTuple):
    """A part of a value in brackets: ``kind`` is "value", "comment", "line" (a line end; "" or a blank one), "sign"."""

    kind: str
    text: str
    scalar: Scalar | None = None


Flow: TypeAlias = list[Token]
"""A value in brackets, from the opening one to the closing one."""


class Block:
    """A map or list in lines; ``tail``: comments after its last entry. A line is a comment, or "" for a blank one."""

    __slots__ = ("column", "entries", "is_list", "tail")

    def __init__(self, column: int, is_list: bool) -> None:
        self.column = column
        self.is_list = is_list
        self.entries: list[Entry] = []
        self.tail: list[str] = []


class Entry:
    """An entry of a block: its key (none in a list), its value, and the comments around the two.

    ``leading``: the lines above it. ``comment``: behind the key or dash, where the value stands below; ``between``: the
    lines above such a value. ``after``: behind the value. ``below``: lines under it that are indented more than it.
    """

    __slots__ = ("after", "below", "between", "comment", "key", "leading", "value")

    def __init__(self, key: Scalar | None) -> None:
        self.key = key
        self.value: Scalar | Flow | Block = Scalar("", "", "")
        self.comment = self.after = ""
        self.leading: list[str] = []
        self.between: list[str] = []
        self.below: list[str] = []


class Written(NamedTuple):
    """The whole document; ``head``: the lines above its first key."""

    root: Block
    head: list[str]
