"""What several rules ask of a document: who is who, which side an actor belongs to, what an id names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ..diagnostic import Path
from ..languages.ordinals import session_ordinals
from ..schema.roles import id_maps
from .content import Content, Node, Unknown, each, entries, known, peek

if TYPE_CHECKING:
    from ..release.finding import Texts
    from ..release.text import ReleaseText
    from .forms import Named

T = TypeVar("T")

SIDES_TOGETHER, BODY, VOICE = "all", "committee", "release"
RESERVED = frozenset((SIDES_TOGETHER, BODY, VOICE))
_LONGEST_WAY = 64  # From a body to its side there are a few steps; more are made up, and to follow them takes time.


def attempt(read: Callable[[], T]) -> T | None:
    """What ``read`` gives, or None where it reads something that was refused."""
    try:
        return read()
    except Unknown:
        return None


def has_conflict(obj: dict[str, Any], field: str) -> bool:
    """Whether other values that the release prints are recorded for a field of an object."""
    return any(conflict["field"] == field for conflict in obj.get("conflicts") or ())


class Facts:
    """A document as rules see it. ``today`` is the day of the run (ISO 8601), which only waivers depend on.

    ``texts``: the stored texts that the document names; None where it names none, or came without a place. ``file``:
    the name of the document, as it is shown.
    """

    def __init__(
        self, content: Content, today: str, is_json: bool = False, texts: Texts | None = None, file: str = ""
    ) -> None:
        self.content = content
        self.data = content.data
        self.today = today
        self.is_json = is_json
        self.texts = texts
        self.file = file
        self.hints = 0  # how many names were compared to find the one that was meant
        self._found: dict[tuple[Callable[..., Any], Any], Any] = {}

    def once(self, work: Callable[..., T], *about: Any, key: Any = None) -> T:
        """What a function of a module finds in this document, worked out once for all who ask.

        ``about``: what else the function is given, before the facts; ``key``: by which that is known again.
        """
        place = (work, key)
        if place not in self._found:
            self._found[place] = work(*about, self)
        found: T = self._found[place]
        return found

    @property
    def text(self) -> ReleaseText | None:
        """The text of the release, None where it is not at hand."""
        return self.texts.main if self.texts is not None else None

    @property
    def has_texts(self) -> bool:
        """Whether any text is at hand, that of the release or of another version of it."""
        return self.texts is not None and (self.texts.main is not None or bool(self.texts.versions))

    @property
    def lacks_text(self) -> bool:
        """Whether a text that is named, that of the release or of another version of it, is not at hand."""
        named = [self.release.get("file"), *(version.get("file") for version in self.release.get("versions") or ())]
        at_hand = [self.text, *(self.texts.versions.values() if self.texts is not None else ())]
        return sum(name is not None for name in named) > sum(text is not None for text in at_hand)

    @property
    def is_canonical(self) -> bool:
        """Whether this is JSON that the tool wrote."""
        return self.is_json and peek(self.data, "derived") is not None

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
    def named(self) -> Named:
        """Who is meant by a name in place of an id; only a refused actor asks."""
        from .forms import Named

        return Named(self.data)

    @cached_property
    def sides(self) -> list[str]:
        """The ids of the sides, in the order of the document."""
        return [name for name, party in self.table("parties").items() if party.get("role") == "side"]

    def side_of(self, actor: str) -> str | None:
        """The side that an actor belongs to; None for reserved actors, and where there is none.

        The party of a person, or the party; if that is not a side, the one reached along ``of`` or as a member of a
        group. ``Unknown`` where a party on the way is not declared, and where an ``of`` on the way, or the members of
        a side, are listed under ``not_stated``.
        """
        if actor in RESERVED:
            return None
        parties = self.table("parties")
        party = actor
        if not actor[:1].isupper():
            people = self.table("people")
            if actor not in people:
                raise Unknown
            party = people[actor]["party"]
        ways, seen = [party], set()
        for name in ways:
            if name in seen:
                continue
            seen.add(name)
            if name not in parties:
                raise Unknown
            if parties[name]["role"] == "side":
                return str(name)
            if len(seen) > _LONGEST_WAY:
                raise Unknown
            ways += [parties[name]["of"]] if parties[name].get("of") is not None else []
            ways += self._groups_of(name)
        if any("of" in (parties[name].get("not_stated") or ()) for name in seen) or not self._members_are_stated:
            raise Unknown
        return None

    def _groups_of(self, party: str) -> list[str]:
        if self._groups is None:
            raise Unknown
        return self._groups.get(party, [])

    @cached_property
    def _groups(self) -> dict[str, list[str]] | None:
        """Party → the parties that have it as a member; None where some of it cannot be read."""

        def read() -> dict[str, list[str]]:
            groups: dict[str, list[str]] = {}
            for name, party in self.table("parties").items():
                for member in party.get("members") or ():
                    groups.setdefault(member, []).append(name)
            return groups

        return attempt(read)

    @cached_property
    def _members_are_stated(self) -> bool:
        parties = self.table("parties")
        absent = attempt(lambda: ["members" in (parties[name].get("not_stated") or ()) for name in self.sides])
        return absent is not None and not any(absent)

    @cached_property
    def has_sides(self) -> bool:
        """Whether there are the two sides that a meeting has at least; where not (PTY001), no rule goes by sides."""
        sides = attempt(lambda: self.sides)
        return sides is None or len(sides) > 1

    def names(self, *tables: str) -> Iterator[str]:
        """The ids in these maps of the root, as far as they can be read: what to offer for an unknown one."""
        for table in tables:
            yield from known(peek(self.data, table))

    def home(self, name: str) -> str | None:
        """The map that has an entry of this id (people, agreements, projects, events), or None where none has."""
        unsure = False
        for table in id_maps():
            try:
                if name in self.table(table):
                    return table
            except Unknown:
                unsure = True
        if unsure:
            raise Unknown
        return None

    @cached_property
    def outcome_ids(self) -> dict[str, list[int]]:
        """Id → the indexes of the outcomes that have it, as far as they can be read."""
        found: dict[str, list[int]] = {}
        for index, outcome in each(attempt(lambda: self.data.get("outcomes"))):
            name = peek(outcome, "id")
            if name is not None:
                found.setdefault(name, []).append(index)
        return found

    @cached_property
    def _all_outcome_ids_known(self) -> bool:
        return attempt(lambda: [outcome.get("id") for outcome in self.outcomes()]) is not None

    def is_outcome(self, name: str) -> bool:
        """Whether an outcome has this id."""
        if name not in self.outcome_ids and not self._all_outcome_ids_known:
            raise Unknown
        return name in self.outcome_ids

    def outcomes(self) -> list[dict[str, Any]]:
        """All outcomes; reading them as a whole is ``Unknown`` where one of them was refused."""
        return self.data.get("outcomes") or []

    def entries_with_ids(self) -> Iterator[tuple[str, str, Any]]:
        """(map, id, entry) of the people, agreements, projects and events that can be read, in document order."""
        for name in known(self.data):
            if name in id_maps():
                for key, entry in entries(self.table(name)):
                    yield name, key, entry

    def ids(self) -> Iterator[tuple[str, Path]]:
        """(id, place) of all people, agreements, projects, events and outcomes that can be read, in document order."""
        for name in known(self.data):
            if name in id_maps():
                yield from ((key, (name, key)) for key, _ in entries(self.table(name)))
            elif name == "outcomes":
                places = sorted((index, key) for key, found in self.outcome_ids.items() for index in found)
                yield from ((key, ("outcomes", index, "id")) for index, key in places)
