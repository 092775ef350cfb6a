"""What is asked for and not annotated in one document: the field, its place, and how to give it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from ..diagnostic import Path, dotted, pointer
from ..document.completeness import State
from ..document.places import as_written, located
from ..schema import shape
from ..schema.words import example, first_sentence
from ..tuples import NamedTuple
from .report import Report


class Missing(NamedTuple):
    """One field that is asked for and not annotated: where it belongs, how much it is asked for, and how to give it."""

    field: str
    place: str
    path: Path
    line: int
    level: str
    help: str
    example: str

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the path."""
        return pointer(self.path)


def missing(report: Report, states: Iterable[State] | None = None) -> list[Missing]:
    """All that is missing in the document of a report, in its order; ``states``: those of its fields, where known."""
    known = report.states if states is None else states
    return [_missing(state, report) for state in known if state.state in ("missing", "unknown")]


def field_name(kind: str, name: str) -> str:
    """``meeting.next``, ``outcome.topic``: the kind of object and its field; of the document itself the field alone."""
    return name if kind == "document" else f"{kind}.{name}"


def _missing(state: State, report: Report) -> Missing:
    name, kind = state.field.name, state.kind
    parent = as_written(state.path[:-1], report.document)
    path, place = located(state.path, "missing", report.document)
    hint, shown = _words(kind, name)
    if state.state == "unknown" and _is_written((*parent, name), report):
        hint = "The value given is not valid: see jco check.  " + hint
    where = dotted((*parent, name))
    return Missing(field_name(kind, name), where, path, place.start.line, state.level, hint, shown)


@lru_cache(maxsize=1024)
def _words(kind: str, name: str) -> tuple[str, str]:
    """The help and the example of a field: one text for all documents in which it is missing."""
    node: dict[str, Any] = shape(kind).fields[name].node
    return first_sentence(node), example(node, name)


def _is_written(path: Path, report: Report) -> bool:
    return report.document.span(path) != report.document.span(path[:-1])
