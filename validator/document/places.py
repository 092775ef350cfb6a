"""Symbolic places → line and column: the one function that turns the path of a finding into a place in the text."""

from __future__ import annotations

import re

from ..catalogue import RULES
from ..diagnostic import Diagnostic, Finding, On, Path, Range, Related, RelatedPlace, Severity, spoken
from ..source import Document
from ..system.patterns import lazy


def as_written(path: Path, document: Document) -> Path:
    """The path in the YAML as written: misspelt keys, and no index 0 where one value stands for a list."""
    if document.data is None:
        return path  # the reader found it, in the text itself
    node, written = document.data, []
    meant: Path = ()
    for named in path:
        step = named
        if isinstance(step, int) and not isinstance(node, list):
            continue
        if document.renamed:
            meant = (*meant, step)
            step = document.renamed.get(meant, step)
        written.append(step)
        if isinstance(node, dict):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
    return tuple(written)


def as_meant(path: Path, document: Document) -> Path:
    """The path as written with the names of the fields that its misspelt keys are read as."""
    if not document.renamed:
        return path
    from ..schema.fields import meant

    return meant(path, document.renamed)


def diagnose(finding: Finding, document: Document, is_complete: bool = False) -> Diagnostic:
    """The diagnostic of a finding: its rule, its severity in this document, its pointer and range."""
    rule = RULES[finding.code]
    severity: Severity = finding.severity or ("error" if rule.grows and is_complete else rule.severity)
    path, place = located(finding.path, finding.on, document)
    related = tuple(_related(other, document) for other in finding.related)
    where = finding.span or (None if finding.code in _WITHOUT_TEXT else place)
    about = as_written(finding.path if finding.about is None else finding.about, document)
    rests_on = finding.rests_on and as_written(finding.rests_on, document)
    message = _with_ids(finding, document)
    return Diagnostic(
        *(rule, severity, message, _help(finding, path, place, document), document.file, path, where),
        related=related,
        on=finding.on,
        about=about,
        rests_on=rests_on,
        subject=finding.subject,
        suggestions=finding.suggestions,
    )


def counted(place: str) -> str:
    """``outcomes[3].by``, as other programs have it, in the words of ``spoken``: ``outcome 4, by``."""
    if "[" not in place:
        return place
    words = _OUTCOME.sub(lambda found: f"outcome {int(found[1]) + 1}", place)
    words = _ENTRY.sub(lambda found: f", entry {int(found[1]) + 1}", words)
    return _BEHIND_NUMBER.sub(r"\1, ", words)


_OUTCOME = lazy(r"^outcomes\[([0-9]+)\]")
_ENTRY = lazy(r"\[([0-9]+)\]")
_BEHIND_NUMBER = lazy(r"((?:^outcome|, entry) [0-9]+)\.")


def _with_ids(finding: Finding, document: Document) -> str:
    """The message with each outcome that it names by its number: its id too, and the line of one that is elsewhere."""
    message = finding.message
    if "outcome " not in message:
        return message
    for path in (finding.path, *(each.path for each in finding.related if not each.file)):
        entry = path[:2]
        if entry[:1] != ("outcomes",) or not isinstance(entry[-1], int):
            continue
        name = document.at((*entry, "id"))
        line = located(entry, "value", document)[1].start.line
        is_own = path == finding.path
        more = f"line {line}" if not is_own else f"'{name}'" if isinstance(name, str) else ""
        # "outcome 1" is no part of "outcome 12".
        found = re.search(rf"(?<!')\b{spoken(entry)}\b(?! \(|')", message) if more else None
        if found is not None:
            message = f"{message[: found.end()]} ({more}){message[found.end() :]}"
    return message


def placed(finding: Finding, path: Path, where: Range, file: str) -> Diagnostic:
    """The same where the document was let go: the path is as written, and the places beside it have their spans."""
    rule = RULES[finding.code]
    related = tuple(RelatedPlace(each.message, each.file or file, each.path, each.span) for each in finding.related)
    severity = finding.severity or rule.severity
    return Diagnostic(
        rule, severity, finding.message, finding.help, file, path, where, related=related, on=finding.on, about=path
    )


def _help(finding: Finding, path: Path, place: Range, document: Document) -> str:
    """The help of a finding; of a text that is blank since ``#`` stands before it that this begins a comment."""
    if finding.on != "missing" or finding.subject not in document.fields.texts or path[-1:] != (finding.subject,):
        return finding.help
    lines = document.layout.lines
    is_comment = _BEFORE_COMMENT.match(document.text, lines.offset(place.end), lines.end_of(place.end.line)) is not None
    return f"{_COMMENT}; else {finding.help}" if is_comment else finding.help


_BEFORE_COMMENT = lazy(r"[\"']?\s*:\s+#")
_COMMENT = "# begins a comment: if the words behind it are the text, put them in quotes"


def _related(other: Related, document: Document) -> RelatedPlace:
    path, place = located(other.path, "value", document)
    where = other.span or (None if other.file else place)
    return RelatedPlace(other.message, other.file or document.file, path, where)


_WITHOUT_TEXT = frozenset(("YML013", "RUN001"))


def located(path: Path, on: On, document: Document) -> tuple[Path, Range]:
    """The path in the YAML as written that is to be named for a place, and the range to be shown for it.

    For what is missing that is its own key where it stands there blank, else the key of its parent; an item of a list
    and the document itself have no key, so their first one is shown.
    """
    path = as_written(path, document)
    if on == "missing" and not document.has_key(path):
        path = path[:-1]
        if not path or isinstance(path[-1], int):
            return path, document.first_key(path) or document.span(path).value
    span = document.span(path)
    return path, span.value if on == "value" else span.key or span.value
