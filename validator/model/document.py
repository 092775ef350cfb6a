"""The document as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from ..diagnostic import Diagnostic
from .base import Many, Part
from .meeting import Meeting, Party, PartyRole, Person
from .outcomes import Agreement, Event, Outcome, Project, Relationship
from .release import Annotation, Derived, Release


class Document(Part):
    """One press release about one session of a joint committee."""

    __slots__ = ("_warnings",)

    format: str
    id: str
    revision: int | None = None
    supersedes: str | None = None
    release: Release
    meeting: Meeting
    parties: dict[str, Party]
    people: dict[str, Person] = Field(default_factory=dict)
    relationship: Relationship | None = None
    outcomes: Many[Outcome] = ()
    agreements: dict[str, Agreement] = Field(default_factory=dict)
    projects: dict[str, Project] = Field(default_factory=dict)
    events: dict[str, Event] = Field(default_factory=dict)
    annotation: Annotation
    not_stated: Many[str] = ()
    derived: Derived | None = None

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What was found in the document that was loaded, and does not keep it from being valid."""
        return getattr(self, "_warnings", ())

    def keep_warnings(self, found: Iterable[Diagnostic]) -> None:
        """Keep what was found; it is no part of what the document says."""
        object.__setattr__(self, "_warnings", tuple(found))

    @property
    def sides(self) -> dict[str, Party]:
        """The sides of the meeting by id, in the order of the document."""
        return {key: party for key, party in self.parties.items() if party.role is PartyRole.SIDE}

    def actors(self, ids: Iterable[str]) -> dict[str, Party | Person]:
        """The parties and people behind the ids of ``by``, ``to``, ``owner`` or ``parties``.

        ``all`` stands for the sides. ``committee``, ``release`` and ids that are not declared stand for nobody.
        """
        found: dict[str, Party | Person] = {}
        for each in ids:
            if each == "all":
                found.update(self.sides)
            elif (actor := self.parties.get(each) or self.people.get(each)) is not None:
                found[each] = actor
        return found

    def party_of(self, actor: str) -> Party | None:
        """The party itself, or the party for which a person acts; None for what is not declared."""
        person = self.people.get(actor)
        return self.parties.get(person.party if person else actor)
