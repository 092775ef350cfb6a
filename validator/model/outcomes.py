"""What came of the meeting, and what outcomes are about: agreements, projects and events."""

from __future__ import annotations

from .base import Cited, Date, Figure, Locator, Many, Place, Vocabulary


class OutcomeKind(Vocabulary):
    """The kind of speech act."""

    AGREE = "agree"
    SIGN = "sign"
    ADOPT = "adopt"
    ESTABLISH = "establish"
    SHARE_VIEW = "share-view"
    DIFFER = "differ"
    DISCUSS = "discuss"
    REVIEW = "review"
    COMMIT = "commit"
    OFFER = "offer"
    ACCEPT = "accept"
    DECLINE = "decline"
    PROPOSE = "propose"
    REQUEST = "request"
    URGE = "urge"
    INVITE = "invite"
    HOPE = "hope"
    INFORM = "inform"
    STATE = "state"
    REAFFIRM = "reaffirm"
    APPRECIATE = "appreciate"
    THANK = "thank"
    SUPPORT = "support"
    CONCERN = "concern"
    CONDEMN = "condemn"
    COURTESY = "courtesy"
    OTHER = "other"


class Strength(Vocabulary):
    """How firm an undertaking is: 'agreed to seek ways' is explore."""

    FIRM = "firm"
    IN_PRINCIPLE = "in-principle"
    EXPLORE = "explore"
    DISCUSS = "discuss"
    CONSIDER = "consider"


class Setting(Vocabulary):
    """Where it was said, if not in the meeting itself."""

    MEETING = "meeting"
    PRESS_BRIEFING = "press-briefing"
    BACKGROUND = "background"
    SIDE_EVENT = "side-event"


class Outcome(Cited):
    """One act, by one actor or by the sides together, with one content."""

    id: str | None = None
    kind: OutcomeKind
    strength: Strength | None = None
    verb: str | None = None
    by: Many[str] = ()
    to: Many[str] = ()
    what: str
    why: str | None = None
    topic: Many[str] = ()
    refs: Many[str] = ()
    re: str | None = None
    setting: Setting | None = None
    when: Date | None = None
    when_text: str | None = None
    amount: Many[Figure] = ()
    para: Many[Locator]


class Relationship(Cited):
    """The formal label of the relations between the sides."""

    name: str
    since: Date | None = None
    date_text: str | None = None
    para: Many[Locator]


class AgreementKind(Vocabulary):
    """Form of the instrument."""

    AGREEMENT = "agreement"
    PROTOCOL = "protocol"
    MOU = "mou"
    EXCHANGE_OF_NOTES = "exchange-of-notes"
    AGREED_MINUTES = "agreed-minutes"
    ACTION_PLAN = "action-plan"
    JOINT_STATEMENT = "joint-statement"
    DECISION = "decision"
    CONTRACT = "contract"
    OTHER = "other"


class AgreementStatus(Vocabulary):
    """Status at the time of the release."""

    PROPOSED = "proposed"
    UNDER_NEGOTIATION = "under-negotiation"
    CONCLUDED = "concluded"
    SIGNED = "signed"
    RATIFIED = "ratified"
    PROVISIONALLY_APPLIED = "provisionally-applied"
    IN_FORCE = "in-force"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"


class ProjectKind(Vocabulary):
    """What it is."""

    PROJECT = "project"
    PROGRAMME = "programme"
    POLICY = "policy"
    FUND = "fund"
    FACILITY = "facility"
    BODY = "body"
    OTHER = "other"


class ProjectStatus(Vocabulary):
    """Status at the time of the release."""

    PIPELINE = "pipeline"
    ONGOING = "ongoing"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class EventKind(Vocabulary):
    """What it is."""

    SESSION = "session"
    STATE_VISIT = "state-visit"
    OFFICIAL_VISIT = "official-visit"
    WORKING_VISIT = "working-visit"
    VISIT = "visit"
    SUMMIT = "summit"
    MEETING = "meeting"
    CALL = "call"
    NEGOTIATION_ROUND = "negotiation-round"
    FORUM = "forum"
    CEREMONY = "ceremony"
    EXERCISE = "exercise"
    MISSION = "mission"
    ANNIVERSARY = "anniversary"
    OTHER = "other"


class EventStatus(Vocabulary):
    """Status at the time of the reported meeting."""

    HELD = "held"
    ONGOING = "ongoing"
    PLANNED = "planned"
    RECURRING = "recurring"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Relation(Vocabulary):
    """How the reported session relates to this event."""

    PRECEDED_BY = "preceded-by"
    BACK_TO_BACK = "back-to-back"
    HELD_WITH = "held-with"
    FOLLOWED_BY = "followed-by"
    SUBORDINATE = "subordinate"
    REPORTS_TO = "reports-to"


class Agreement(Cited):
    """An agreement or other instrument that the release names."""

    name: str
    count: int | None = None
    kind: AgreementKind | None = None
    status: AgreementStatus | None = None
    signed: Date | None = None
    in_force: Date | None = None
    date_text: str | None = None
    period: Date | None = None
    parties: Many[str] = ()
    topic: Many[str] = ()
    amount: Many[Figure] = ()
    what: str | None = None


class Project(Cited):
    """A project, programme, policy, fund, facility or body that the release names."""

    name: str
    count: int | None = None
    kind: ProjectKind | None = None
    owner: Many[str] = ()
    status: ProjectStatus | None = None
    period: Date | None = None
    place: Place | None = None
    topic: Many[str] = ()
    amount: Many[Figure] = ()
    what: str | None = None


class Event(Cited):
    """A visit, meeting or other occurrence, other than the reported session."""

    kind: EventKind
    name: str | None = None
    relation: Relation | None = None
    by: Many[str] = ()
    to: Many[str] = ()
    status: EventStatus | None = None
    date: Date | None = None
    date_text: str | None = None
    place: Place | None = None
    refs: Many[str] = ()
    topic: Many[str] = ()
    what: str | None = None
