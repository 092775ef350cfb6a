"""What came of the meeting."""

from __future__ import annotations

from .base import Cited, Date, Figure, Locator, Many, Vocabulary


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
