"""The release that was annotated."""

from __future__ import annotations

from .base import Conflict, Date, Many, Part, Vocabulary


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
