"""The typed document: a class for each object of the schema, with real dates and enumerations.

It is built from canonical data and refuses only what is of another type; the schema has said the rest before.
"""

from ..document.edtf import Date, Interval
from .annotation import Anchor, Annotation, AnnotationStatus, Completeness, Coverage, Derived, Skip, WaivedError, Waiver
from .base import Certainty, Conflict, Figure, Place, Vocabulary
from .document import Document
from .entries import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Event,
    EventKind,
    EventStatus,
    Project,
    ProjectKind,
    ProjectStatus,
    Relation,
)
from .meeting import (
    Also,
    Attendance,
    Meeting,
    MeetingFormat,
    MeetingLevel,
    MeetingStatus,
    Party,
    PartyRole,
    PartyType,
    Person,
    PersonRole,
    Session,
)
from .outcomes import Outcome, OutcomeKind, Relationship, Setting, Strength
from .release import Extent, Numbering, Release, ReleaseKind, Translation, Version

__all__ = [
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "Also",
    "Anchor",
    "Annotation",
    "AnnotationStatus",
    "Attendance",
    "Certainty",
    "Completeness",
    "Conflict",
    "Coverage",
    "Date",
    "Derived",
    "Document",
    "Event",
    "EventKind",
    "EventStatus",
    "Extent",
    "Figure",
    "Interval",
    "Meeting",
    "MeetingFormat",
    "MeetingLevel",
    "MeetingStatus",
    "Numbering",
    "Outcome",
    "OutcomeKind",
    "Party",
    "PartyRole",
    "PartyType",
    "Person",
    "PersonRole",
    "Place",
    "Project",
    "ProjectKind",
    "ProjectStatus",
    "Relation",
    "Relationship",
    "Release",
    "ReleaseKind",
    "Session",
    "Setting",
    "Skip",
    "Strength",
    "Translation",
    "Version",
    "Vocabulary",
    "WaivedError",
    "Waiver",
]
