"""Diagnostics and missing fields → what a page says at the object that they are about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostic import RANK, Diagnostic, Path, spoken
from ..report.missing import Missing, missing
from ..report.report import Report
from ..schema.roles import parts, tables
from ..tuples import NamedTuple
from .values import of_object


class Note(NamedTuple):
    """A diagnostic as a page shows it. ``place`` as the annotator says it; ``owner``: the object that it belongs to."""

    severity: str
    code: str
    name: str
    message: str
    help: str
    line: int
    place: str
    owner: Path
    field: str
    waived: str
    related: tuple[str, ...]

    @property
    def fragment(self) -> str:
        """The fragment of the object that it belongs to."""
        return of_object(self.owner)


class Notes:
    """The notes and the missing fields of a document, by the object that they are about."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.all = [_note(each) for each in report.diagnostics]
        # What is recommended and missing is said once, by the list of what is missing.
        self.found = sorted((note for note in self.all if note.code != "MIS001"), key=_worst_first)
        self.missing = [(each.path, each) for each in missing(report)]
        self._notes: dict[Path, list[Note]] = {}
        self._missing: dict[Path, list[Missing]] = {}
        for note in self.found:
            self._notes.setdefault(note.owner, []).append(note)
        for path, one in self.missing:
            self._missing.setdefault(owner(path), []).append(one)

    def on(self, path: Path) -> list[Note]:
        """What was found in an object."""
        return self._notes.get(path, [])

    def missing_in(self, path: Path) -> list[Missing]:
        """The recommended fields that are missing in an object: of required ones a note speaks."""
        return [each for each in self._missing.get(path, []) if each.level == "recommended"]


def counts(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many errors, warnings and infos there are, and how many of any that are waived."""
    found = {"error": 0, "warning": 0, "info": 0, "waived": 0}
    for each in diagnostics:
        found["waived" if each.waived is not None else each.severity] += 1
    return found


def _worst_first(note: Note) -> tuple[bool, int, int]:
    return bool(note.waived), -RANK[note.severity], note.line  # type: ignore[index]


def owner(path: Path) -> Path:
    """The object with a card of its own that a path leads into; the root for everything else."""
    if path[:1] and path[0] in tables():
        return path[:2] if len(path) > 1 else ()
    return path[:1] if path[:1] and path[0] in parts() else ()


def plain_note(each: Diagnostic) -> Note:
    """The note of a file that could not be read as a document: it has no objects."""
    return _note(each)


def _note(each: Diagnostic) -> Note:
    path = each.path
    own = owner(path)
    rest = path[len(own) :]
    field = str(rest[0]) if rest else ""
    line = each.range.start.line if each.range else 0
    related = tuple(_related(other.message, other.file, other.range) for other in each.related)
    waived = each.waived.why if each.waived is not None else ""
    where = spoken(path) if path else ""
    words = (each.message, each.help)
    return Note(each.severity, each.rule.code, each.rule.name, *words, line, where, own, field, waived, related)


def _related(message: str, file: str, where: Any) -> str:
    return f"{message} ({file}, line {where.start.line})" if where else f"{message} ({file})"
