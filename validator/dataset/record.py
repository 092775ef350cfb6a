"""The little that the rules over a set need of each document, whatever is wrong with it, and what they find."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..diagnostic import Path, Position, Range
from ..document.edtf import Interval, parse
from ..report.brief import Spot, spots
from ..report.names import Identity
from ..source import Document
from ..tuples import NamedTuple

_DECODER = json.JSONDecoder()
_OTHERS = ("next", "previous")
_HELD = "held"
_OFF = ("postponed", "cancelled")


class Session(NamedTuple):
    """A session that a document tells of: its own, one that another series counts too, the next or the previous.

    ``ordinal_year``: the year whose sessions are counted, where they are counted for one year only. ``status``: whether
    it was held, or is only announced.
    """

    path: Path
    series: str
    ordinal: int | None
    ordinal_year: str
    date: str
    status: str = _HELD

    @property
    def interval(self) -> Interval | None:
        """The days that its date can mean; None for one that is not given, or not sure."""
        found = parse(self.date)
        return None if found is None or found.qualified else found

    @property
    def is_off(self) -> bool:
        """Whether nothing was held, or is to be held, on its date."""
        return self.status in _OFF

    @property
    def place(self) -> Path:
        """Where a finding about the session points: its number, else its date, else the session."""
        name = "ordinal" if self.ordinal is not None else "date" if self.date else ""
        return (*self.path, name) if name else self.path


class Person(NamedTuple):
    """A person as one document has it; ``also``: other forms of the name, ``latin``: that in Latin letters.

    ``of``: the body that the party belongs to, which tells the ministries of two states apart that share an id.
    """

    key: str
    name: str
    party: str
    also: tuple[str, ...]
    latin: str = ""
    of: str = ""


class Record(NamedTuple):
    """One document. ``sessions``: its own first, then those under also.

    ``others``: of the next and the previous session those that it tells of. ``spots``: what can be pointed at, as text
    that is read only where something is to be said.
    """

    file: str
    id: str
    revision: int
    supersedes: str
    publisher: str
    sides: tuple[str, ...]
    sessions: tuple[Session, ...]
    others: dict[str, Session]
    people: tuple[Person, ...]
    spots: str = ""

    @property
    def key(self) -> str:
        """What ``supersedes`` calls it."""
        return f"{self.id}@{self.revision}"

    @property
    def identity(self) -> Identity:
        """What it says of itself."""
        return Identity(self.id, self.revision, self.supersedes)


def record(data: Any, file: str) -> Record | None:
    """The record of a document; None for what is no document."""
    if not isinstance(data, dict):
        return None
    meeting = _part(data, "meeting")
    revision = data.get("revision")
    return Record(
        file,
        _text(data, "id"),
        revision if type(revision) is int else 1,
        _text(data, "supersedes"),
        _text(_part(data, "release"), "publisher"),
        tuple(sorted(key for key, party in _entries(data, "parties") if party.get("role") == "side")),
        tuple(_sessions(meeting)),
        {name: _session(("meeting", name), _part(meeting, name)) for name in _OTHERS if _part(meeting, name)},
        tuple(_people(data)),
    )


def of_document(document: Document) -> Record | None:
    """The record of a document with its spots, so that nobody has to read it again."""
    found = record(document.data, document.file)
    if found is None:
        return None
    known = spots(_places(found), document)
    return found._replace(spots=json.dumps([[path, *spot] for path, spot in known.items()], separators=(",", ":")))


def spots_of(found: Record) -> Iterator[tuple[Path, Spot]]:
    """Each path at which a rule over the set may point, and its spot."""
    for path, way, (start, end), line, steps in json.loads(found.spots or "[]"):
        yield tuple(path), Spot(tuple(way), Range(Position(*start), Position(*end)), line, tuple(steps))


def _places(found: Record) -> Iterator[Path]:
    """All places that a rule over the set has something to say of."""
    yield ("id",)
    yield ("supersedes",)
    yield ("meeting", "series")
    yield ("meeting", "date")
    yield from (session.place for session in found.sessions)
    yield from (("meeting", name, "date") for name in found.others)
    for person in found.people:
        yield ("people", person.key, "name")
        if person.latin:
            yield ("people", person.key, "latin")


def frozen(found: Record | None) -> str:
    """A record as text, for the cache."""
    return json.dumps(found)


def thawed(text: str) -> Record | None:
    """The record that a text holds. Raises ValueError or TypeError for one that is not of this form."""
    data = json.loads(text)
    if data is None:
        return None
    file, name, revision, supersedes, publisher, sides, sessions, others, people, where = data
    return Record(
        file,
        name,
        revision,
        supersedes,
        publisher,
        tuple(sides),
        tuple(_told(*each) for each in sessions),
        {key: _told(*each) for key, each in others.items()},
        tuple(Person(key, name, party, tuple(also), *rest) for key, name, party, also, *rest in people),
        where,
    )


def file_in(text: str) -> str | None:
    """The file of the record that a text holds, without the rest of it. Raises ValueError for another text."""
    return None if text == "null" else _DECODER.raw_decode(text, text.index('"'))[0]


def _told(path: list[str | int], *rest: Any) -> Session:
    return Session(tuple(path), *rest)


def _sessions(meeting: dict[str, Any]) -> Iterator[Session]:
    date, status = _text(meeting, "date"), _text(meeting, "status") or _HELD
    yield _session(("meeting",), meeting, date, status)
    also = meeting.get("also")
    for index, entry in enumerate(also) if isinstance(also, list) else ():
        if isinstance(entry, dict):
            yield _session(("meeting", "also", index), entry, date, status)


def _session(path: Path, obj: dict[str, Any], date: str = "", status: str = _HELD) -> Session:
    ordinal, year = obj.get("ordinal"), obj.get("ordinal_year")
    number = ordinal if type(ordinal) is int else None
    return Session(path, _text(obj, "series"), number, str(year) if year else "", _text(obj, "date") or date, status)


def _people(data: dict[str, Any]) -> Iterator[Person]:
    parties = dict(_entries(data, "parties"))
    for key, person in _entries(data, "people"):
        name, party, also = _text(person, "name"), _text(person, "party"), person.get("also")
        others = [also] if isinstance(also, str) else also if isinstance(also, list) else []
        if name:
            of = _text(parties.get(party, {}), "of")
            forms = tuple(each for each in others if isinstance(each, str))
            yield Person(key, name, party, forms, _text(person, "latin"), of)


def _entries(data: dict[str, Any], table: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, entry in _part(data, table).items():
        if isinstance(entry, dict):
            yield str(key), entry


def _part(data: dict[str, Any], name: str) -> dict[str, Any]:
    found = data.get(name)
    return found if isinstance(found, dict) else {}


def _text(data: dict[str, Any], name: str) -> str:
    found = data.get(name)
    if type(found) is int and name == "date":
        return str(found)
    return found if isinstance(found, str) else ""


class Place(NamedTuple):
    """A place in a document, and what is said there of the other one, as the first or as the related place."""

    file: str
    path: Path
    message: str
    related: str = ""


class Found(NamedTuple):
    """A finding: its place, and the other place. ``either``: it may as well be reported at the other one.

    ``other`` is None where what is wrong is that another document is not there.
    """

    code: str
    place: Place
    other: Place | None
    help: str
    either: bool = False
