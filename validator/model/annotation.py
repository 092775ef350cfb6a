"""Who annotated the release and how far, and what the tool adds."""

from __future__ import annotations

from .base import Date, Locator, Many, Part, Strictly, Vocabulary


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
