"""What several rules ask of a document: who is who, which side an actor belongs to, what an id names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from .content import Content, Node, Unknown, entries
from .readers.ordinals import session_ordinals

T = TypeVar("T")

SIDES_TOGETHER, BODY, VOICE = "all", "committee", "release"
RESERVED = frozenset((SIDES_TOGETHER, BODY, VOICE))


def attempt(read: Callable[[], T]) -> T | None:
    """What ``read`` gives, or None where it reads something that was refused."""
    try:
        return read()
    except Unknown:
        return None


class Facts:
    """A document as rules see it. ``today`` is the day of the run (ISO 8601), which only waivers depend on."""

    def __init__(self, content: Content, today: str, is_json: bool = False) -> None:
        self.content = content
        self.data = content.data
        self.today = today
        self.is_json = is_json

    def nodes(self, kind: str) -> list[Node]:
        """The objects of a kind (the name of its definition; ``document`` for the root), in document order."""
        return self.content.nodes.get(kind, [])

    def table(self, name: str) -> dict[str, Any]:
        """An id map of the root (parties, people, agreements, projects, events); empty if it is not given."""
        table: dict[str, Any] | None = self.data.get(name)
        return table if table is not None else {}

    @property
    def release(self) -> dict[str, Any]:
        """The release; ``Unknown`` where it is missing or refused."""
        value: dict[str, Any] = self.data["release"]
        return value

    @property
    def meeting(self) -> dict[str, Any]:
        """The meeting; ``Unknown`` where it is missing or refused."""
        value: dict[str, Any] = self.data["meeting"]
        return value

    @cached_property
    def title_ordinals(self) -> list[int]:
        """The numbers of sessions that the title of the release gives, in its language."""
        title = self.release.get("title")
        if title is None:
            return []
        lang = self.release["lang"]
        return [found.value for found in session_ordinals(unicodedata.normalize("NFC", title), lang)]

    @cached_property
    def sides(self) -> list[str]:
        """The ids of the sides, in the order of the document."""
        return [name for name, party in self.table("parties").items() if party.get("role") == "side"]

    def side_of(self, actor: str) -> str | None:
        """The side that an actor belongs to; None for reserved actors, and where there is none.

        It is the party of a person, or the party; if that is no side, the one reached along ``of`` or as a member.
        """
        parties = self.table("parties")
        people = self.table("people")
        party = people[actor]["party"] if actor in people else actor
        seen: set[str] = set()
        while party in parties and party not in seen:
            seen.add(party)
            if parties[party].get("role") == "side":
                return str(party)
            party = parties[party].get("of") or self._group_of(party)
        return None

    def _group_of(self, party: str) -> str | None:
        for name, other in self.table("parties").items():
            if party in (other.get("members") or ()):
                return name
        return None

    def outcomes(self) -> list[dict[str, Any]]:
        """All outcomes; reading them as a whole is ``Unknown`` where one of them was refused."""
        return self.data.get("outcomes") or []

    def entries_with_ids(self) -> Iterator[tuple[str, str, Any]]:
        """(map, id, entry) of the people, agreements, projects and events that can be read, in document order."""
        for name in self.data:
            if name in ("people", "agreements", "projects", "events"):
                for key, entry in entries(self.table(name)):
                    yield name, key, entry
