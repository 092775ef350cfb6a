"""Two states of a document side by side, and the forms in which ``jco diff`` shows what changed."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..document import comparison
from ..document.comparison import Change
from ..reporters.markdown import as_words
from ..reporters.writing import written
from ..system.printable import excerpt, visible
from ..tuples import NamedTuple

Plain: TypeAlias = dict[str, Any]

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_WIDTH = 100


class Pair(NamedTuple):
    """A document in both states; ``None`` where one of them lacks it."""

    name: str
    old: Plain | None
    new: Plain | None

    @property
    def changes(self) -> list[Change]:
        """What changed, where both are there."""
        return [] if self.old is None or self.new is None else comparison.changes(self.old, self.new)

    @property
    def status(self) -> str:
        """added, removed, changed or unchanged."""
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed" if self.changes else "unchanged"

    @property
    def title(self) -> str:
        """Which session it reports."""
        return comparison.title(self.new or self.old or {})


def text(pairs: list[Pair]) -> str:
    """A line for each document, and below it one for each change."""
    return "".join(_document(pair) for pair in pairs)


def _document(pair: Pair) -> str:
    title = f" ({visible(pair.title)})" if pair.title else ""
    if pair.status != "changed":
        return f"{_SIGNS[pair.status]} {visible(pair.name)}{title}: {pair.status}\n"
    head = f"~ {visible(pair.name)}{title}: {visible(comparison.summary(pair.changes))}\n"
    return head + "".join(f"    {_SIGNS[change.kind]} {line}\n" for change in pair.changes for line in [_line(change)])


def _line(change: Change) -> str:
    if change.kind == "changed":
        is_told = change.label in ("", change.after)
        label = "" if is_told else f"  ({excerpt(change.label, 60)})"
        return f"{visible(change.place)}: {excerpt(comparison.arrow(change.before, change.after), 2 * _WIDTH)}{label}"
    value = change.after if change.kind == "added" else change.before
    return f"{visible(change.place)}: {excerpt(comparison.on_one_line(value), _WIDTH)}"


def as_json(pairs: list[Pair]) -> str:
    """All that is known of each change, for other programs."""
    rows = [
        {
            "document": pair.name,
            "title": pair.title,
            "status": pair.status,
            "summary": comparison.summary(pair.changes),
            "changes": [
                {
                    "kind": each.kind,
                    "pointer": each.pointer,
                    "before": each.before,
                    "after": each.after,
                    "of": each.label,
                }
                for each in pair.changes
            ],
        }
        for pair in pairs
    ]
    return written({"format_version": 1, "documents": rows})


def markdown(pairs: list[Pair]) -> str:
    """The changes as a comment of a pull request shows them."""
    if not pairs:
        return "No differences.\n"
    parts = []
    for pair in pairs:
        told = comparison.summary(pair.changes) if pair.status == "changed" else pair.status
        parts.append(f"### {as_words(pair.name)}\n\n{as_words(pair.title)}: {as_words(told)}\n")
        if pair.changes:
            parts.append("\n".join(f"- {each.kind}: {as_words(_line(each))}" for each in pair.changes) + "\n")
    return "\n".join(parts)
