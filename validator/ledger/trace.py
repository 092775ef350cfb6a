"""What became of a value in the text of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..diagnostic import Path
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from ..release.text import ReleaseText

State: TypeAlias = Literal["traced", "inferred", "contradicted", "unread"]
TRACED: State = "traced"
INFERRED: State = "inferred"
CONTRADICTED: State = "contradicted"
UNREAD: State = "unread"
STATES = (TRACED, INFERRED, CONTRADICTED, UNREAD)


class Fact(NamedTuple):
    """A value that can stand in a release. ``kind``: of the object that has it.

    ``around``: the object whose evidence is that of the value, which for places and amounts is the one that holds them.
    """

    path: Path
    kind: str
    field: str
    role: str
    value: Any
    obj: dict[str, Any]
    around: dict[str, Any]


class Trace(NamedTuple):
    """The state of a value. ``why``: of one that is unread.

    ``start`` and ``end``: offsets of the stored text, -1 where it was not found. ``text`` and ``lang``: in which text;
    lang is "" for the annotated one. ``prints``: of a contradicted value, what the release prints in its place.
    """

    state: State
    why: str = ""
    text: ReleaseText | None = None
    lang: str = ""
    start: int = -1
    end: int = -1
    prints: str = ""


def unread(why: str) -> Trace:
    """The trace of a value of which nothing can be told."""
    return Trace(UNREAD, why)


def contradicted(prints: str = "") -> Trace:
    """The trace of a value that the release does not have, or in whose place it prints another."""
    return Trace(CONTRADICTED, prints=prints)
