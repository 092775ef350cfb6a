"""The release that was annotated, who annotated it and how far, and what the tool adds."""

from __future__ import annotations

from .base import Conflict, Date, Locator, Many, Part, Strictly, Vocabulary


class ReleaseKind(Vocabulary):
    """Kind of document."""

    PRESS_RELEASE = "press-release"
    JOINT_STATEMENT = "joint-statement"
    JOINT_COMMUNIQUE = "joint-communique"
    AGREED_MINUTES = "agreed-minutes"
    READOUT = "readout"
    NEWS_ITEM = "news-item"
    OTHER = "other"


class Extent(Vocabulary):
    """How much of the release the stored text holds."""

    FULL = "full"
    EXCERPT = "excerpt"
    SHORT_VERSION = "short-version"


class Numbering(Vocabulary):
    """How paragraphs are separated; if left out: printed when the body begins with 1., else blocks."""

    PRINTED = "printed"
    BLOCKS = "blocks"
    LINES = "lines"


class Translation(Vocabulary):
    """Whether this text is a translation, and how official."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    UNOFFICIAL = "unofficial"
    MACHINE = "machine"


class Version(Part):
    """The same release in another language or edition."""

    lang: str
    title: str | None = None
    date: Date | None = None
    url: str | None = None
    file: str | None = None
    translation: Translation | None = None
    not_stated: Many[str] = ()


class Release(Part):
    """The press release that was annotated: the only source of the document."""

    publisher: str
    via: str | None = None
    title: str | None = None
    subtitles: Many[str] = ()
    date: Date | None = None
    time: str | None = None
    lang: str
    side: str | None = None
    kind: ReleaseKind | None = None
    extent: Extent | None = None
    section: str | None = None
    number: str | None = None
    unit: str | None = None
    url: str | None = None
    retrieved: Date | None = None
    hits: int | None = None
    file: str | None = None
    begins: str | None = None
    ends: str | None = None
    numbering: Numbering | None = None
    paragraphs: int | None = None
    annexes: Many[str] = ()
    translation: Translation | None = None
    versions: Many[Version] = ()
    replaces: str | None = None
    note: str | None = None
    not_stated: Many[str] = ()
    inferred: Many[str] = ()
    conflicts: Many[Conflict] = ()


class AnnotationStatus(Vocabulary):
    """How complete the annotation is."""

    DRAFT = "draft"
    COMPLETE = "complete"
    REVIEWED = "reviewed"


class Skip(Part):
    """A paragraph that was read and contains nothing to annotate."""

    para: Many[Locator]
    why: str


class Waiver(Part):
    """A finding that does not apply to this release and should not be reported."""

    rule: str
    path: str | None = None
    why: str
    until: Date | None = None


class Annotation(Part):
    """Who annotated the release, when, and how completely."""

    by: str
    date: Date
    status: AnnotationStatus
    lang: str | None = None
    skip: Many[Skip] = ()
    waive: Many[Waiver] = ()
    note: str | None = None


class Completeness(Strictly):
    """Counts of fields: required [filled, total], recommended [filled, not stated, total]."""

    required: Many[int]
    recommended: Many[int]


class Coverage(Strictly):
    """Counts of paragraphs: [cited, skipped, total]."""

    paragraphs: Many[int]


class Anchor(Strictly):
    """A quote, or the words of another value, and their place in the stored text, in Unicode code points."""

    path: str
    kind: str | None = None
    para: Locator | None = None
    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


class FactCounts(Strictly):
    """How many values were traced to words of the release; of those that were not read, why."""

    traced: int
    inferred: int
    contradicted: int
    unread: int
    total: int
    unread_why: dict[str, int]


class WaivedError(Strictly):
    """An error that does not count, and why."""

    code: str
    path: str
    why: str


class Derived(Strictly):
    """What the tool writes into the canonical JSON."""

    content_sha256: str
    source_sha256: str | None = None
    paragraphs: int | None = None
    completeness: Completeness
    coverage: Coverage | None = None
    evidence: Many[Anchor] = ()
    facts: FactCounts | None = None
    waived: Many[WaivedError] = ()
