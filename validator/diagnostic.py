"""The values that everything else hands on: places, rules, findings, diagnostics.

Standard library only, and no dataclasses: importing them costs more than reading a document.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .tuples import NamedTuple

Severity: TypeAlias = Literal["error", "warning", "info"]
Path: TypeAlias = tuple[str | int, ...]
"""Steps from the root of a document to a place in it: keys of maps, indexes of lists."""
On: TypeAlias = Literal["value", "key", "missing"]

RANK: dict[Severity, int] = {"error": 2, "warning": 1, "info": 0}


class Position(NamedTuple):
    """A place in a text: line and column from 1, in code points."""

    line: int
    column: int


class Range(NamedTuple):
    """A stretch of text; the end is exclusive."""

    start: Position
    end: Position


class Span(NamedTuple):
    """Where one entry of a map or list stands: its key (none in a list, or at the root) and its value."""

    key: Range | None
    value: Range


class Rule(NamedTuple):
    """One kind of fault: a code that is for ever, a name that states the fault, and what it means.

    ``grows`` marks a rule that warns in a draft and is an error once the annotation is complete.
    """

    code: str
    name: str
    severity: Severity
    grows: bool
    summary: str


class Related(NamedTuple):
    """Another place that belongs to a finding, in this file unless one is named: the first of two equal keys."""

    message: str
    path: Path
    span: Range | None = None
    file: str = ""


class Finding(NamedTuple):
    """A fault at a symbolic place; ``diagnose`` turns it into a diagnostic with line and column.

    ``on`` says which part of the place is meant: the value or the key. Of what is missing the path is that which it
    would have: its own key is meant where it stands there blank, else the key of its parent. ``span`` is given where
    the place is known and no path leads to it. ``severity`` is given where it is lower than that of the rule.

    ``about`` is the place that is wrong, where the finding points at another one: the field that a list of names
    names. ``rests_on`` is the place that speaks against the value: a quote, printed words, another date, or the map
    that would declare it and is missing. ``subject`` is the word that is wrong, or the field that is missing;
    ``suggestions`` are those that may be meant.
    """

    code: str
    path: Path
    message: str
    help: str = ""
    on: On = "value"
    related: tuple[Related, ...] = ()
    span: Range | None = None
    severity: Severity | None = None
    about: Path | None = None
    rests_on: Path | None = None
    subject: str = ""
    suggestions: tuple[str, ...] = ()


class Edit(NamedTuple):
    """Replace the text of a range."""

    range: Range
    text: str


class Fix(NamedTuple):
    """A fix that the tool can make; a safe one never changes what the document means."""

    description: str
    safe: bool
    edits: tuple[Edit, ...]


class Waived(NamedTuple):
    """Why a finding does not count, until when, and who says so (the document, ``jco.toml`` or the baseline)."""

    why: str
    until: str | None
    source: str


class Hidden(NamedTuple):
    """The rule whose finding hides another one, and where that stands."""

    code: str
    range: Range | None


class RelatedPlace(NamedTuple):
    """A related place with its path and range."""

    message: str
    file: str
    path: Path
    range: Range | None

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the path."""
        return pointer(self.path)


class Diagnostic(NamedTuple):
    """A finding as it is shown: rule, words, file, path into the YAML as written, range.

    ``about``, ``rests_on``, ``subject``, ``suggestions``: as of the finding; of what is missing ``about`` is the path
    itself. ``hidden``: it says no more than another finding does.
    """

    rule: Rule
    severity: Severity
    message: str
    help: str
    file: str
    path: Path
    range: Range | None
    waived: Waived | None = None
    fix: Fix | None = None
    related: tuple[RelatedPlace, ...] = ()
    on: On = "value"
    about: Path = ()
    rests_on: Path | None = None
    subject: str = ""
    suggestions: tuple[str, ...] = ()
    hidden: Hidden | None = None

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the path."""
        return pointer(self.path)

    def order(self) -> tuple[str, int, int, str, str, str]:
        """Sort key: file, line, column, code, pointer, message."""
        start = self.range.start if self.range else Position(0, 0)
        return (self.file, start.line, start.column, self.rule.code, self.pointer, self.message)


def pointer(path: Path) -> str:
    """The JSON Pointer (RFC 6901) of a path; the root is the empty text."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def dotted(path: Path) -> str:
    """A path in one word, for other programs: ``outcomes[3].by``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def spoken(path: Path) -> str:
    """A path as the annotator would say it: ``outcome 4, by``; the root is ``the document``.

    People count from one. An entry of a list is named by its number: ``meeting.also, entry 1, series``.
    """
    text = ""
    for number, step in enumerate(path):
        if isinstance(step, int):
            text = f"outcome {step + 1}" if path[:number] == ("outcomes",) else f"{text}, entry {step + 1}"
        else:
            text += f"{', ' if number and isinstance(path[number - 1], int) else '.'}{step}" if text else step
    return text or "the document"
