"""What each document of a set is called: its JSON, its page, its rows."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import TYPE_CHECKING

from ..tuples import NamedTuple

if TYPE_CHECKING:
    from .report import Report


from ..document.content import known, peek
from ..system.groups import Groups


class Identity(NamedTuple):
    """What a document says of itself. ``id``: "" where it cannot be read."""

    id: str
    revision: int
    supersedes: str


def identity(report: Report) -> Identity:
    """The identity of the document of a report."""
    data = report.content.data if report.content is not None else {}
    revision, older = known(data).get("revision", 1), peek(data, "supersedes")
    return Identity(report.id or "", revision, older if isinstance(older, str) else "")


def stems(found: Iterable[Identity]) -> list[str]:
    """``ID`` for each document, or ``ID@N`` for a revision that another one supersedes; "" where it has no id."""
    found = list(found)
    older = superseded(found)
    return [stem(each, older) for each in found]


def stem(one: Identity, older: Container[str]) -> str:
    """The same for one document; ``older``: the documents that another one supersedes."""
    name = f"{one.id}@{one.revision}"
    return (name if name in older else one.id) if one.id else ""


def superseded(found: Iterable[Identity]) -> set[str]:
    """The documents that another one of the set supersedes, as ``ID@N``; they are read once, and none is held."""
    replacing: list[Identity] = []
    with Groups() as by_id:
        for each in found:
            by_id.add(each.id, "", str(each.revision))
            replacing += [each] if each.supersedes else []
        return {replaced(each, _newest(by_id, each.supersedes)) for each in replacing}


def _newest(by_id: Groups, id_: str) -> dict[str, int]:
    return revisions(Identity(id_, int(number), "") for number in by_id.texts_of(id_))


def revisions(found: Iterable[Identity]) -> dict[str, int]:
    """The newest revision of each id."""
    newest: dict[str, int] = {}
    for each in found:
        newest[each.id] = max(each.revision, newest.get(each.id, 1))
    return newest


def replaced(one: Identity, newest: Mapping[str, int]) -> str:
    """``ID@N`` of the document that this one supersedes, the newest where it names no revision; "" where it has none.

    The id of the document itself can only mean that of its first revision.
    """
    name = one.supersedes
    if not name or "@" in name:
        return name
    return f"{name}@{1 if name == one.id else newest.get(name, 1)}"
