"""The meeting that the release reports, and who took part."""

from __future__ import annotations

from .base import Cited, Date, Many, Place, Vocabulary


class MeetingStatus(Vocabulary):
    """Status of the session; leave it out if it was held."""

    HELD = "held"
    PLANNED = "planned"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class MeetingFormat(Vocabulary):
    """How the sides met."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"
    WRITTEN = "written"


class MeetingLevel(Vocabulary):
    """Rank at which it was led."""

    HEAD_OF_STATE = "head-of-state"
    HEAD_OF_GOVERNMENT = "head-of-government"
    MINISTERIAL = "ministerial"
    VICE_MINISTERIAL = "vice-ministerial"
    DIRECTOR_GENERAL = "director-general"
    WORKING_LEVEL = "working-level"


class PartyRole(Vocabulary):
    """Part in the meeting."""

    SIDE = "side"
    OBSERVER = "observer"
    MENTIONED = "mentioned"


class PartyType(Vocabulary):
    """What it is; state if left out and the id is an ISO code."""

    STATE = "state"
    GROUP = "group"
    IGO = "igo"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    AGENCY = "agency"
    SUBNATIONAL = "subnational"
    COMPANY = "company"
    NGO = "ngo"
    OTHER = "other"


class PersonRole(Vocabulary):
    """Role in the meeting; any number of co-chairs."""

    CO_CHAIR = "co-chair"
    CHAIR = "chair"
    HEAD_OF_DELEGATION = "head-of-delegation"
    DELEGATE = "delegate"
    SIGNATORY = "signatory"
    OBSERVER = "observer"
    MENTIONED = "mentioned"


class Attendance(Vocabulary):
    """How the person attended, if the release says so."""

    IN_PERSON = "in-person"
    ONLINE = "online"


class Session(Cited):
    """The next or an earlier session of the same committee."""

    ordinal: int | None = None
    date: Date | None = None
    date_text: str | None = None
    place: Place | None = None


class Also(Cited):
    """Another name of the series, or another series that counts this same session."""

    series: str
    ordinal: int | None = None
    ordinal_year: str | None = None


class Meeting(Cited):
    """The session of the joint committee that the release reports."""

    series: str
    acronym: str | None = None
    basis: str | None = None
    ordinal: int | None = None
    ordinal_year: str | None = None
    also: Many[Also] = ()
    date: Date | None = None
    date_text: str | None = None
    status: MeetingStatus | None = None
    format: MeetingFormat | None = None
    place: Place | None = None
    level: MeetingLevel | None = None
    occasion: str | None = None
    next: Session | None = None
    previous: Session | None = None


class Party(Cited):
    """A state or an organisation that takes part in the meeting or is named in the release."""

    role: PartyRole
    name: str | None = None
    latin: str | None = None
    type: PartyType | None = None
    of: str | None = None
    members: Many[str] = ()
    also: Many[str] = ()
    wikidata: str | None = None


class Person(Cited):
    """A person whom the release names."""

    name: str
    latin: str | None = None
    party: str
    post: Many[str] = ()
    role: PersonRole | None = None
    attendance: Attendance | None = None
    also: Many[str] = ()
    wikidata: str | None = None
