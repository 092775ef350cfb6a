"""The shape of ``jco report --format json``: the format is made of these models, and so is ``survey.schema.json``.

Keys may be added within a version of it, so a reader passes over those that it does not know.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ..reporters.writing import without_surrogates

Text: TypeAlias = Annotated[str, BeforeValidator(without_surrogates)]
Count: TypeAlias = Annotated[int, Field(ge=0)]
Name: TypeAlias = Annotated[str, Field(min_length=1, examples=["meeting.next"])]
Level: TypeAlias = Literal["required", "conditional", "recommended"]
Line: TypeAlias = Annotated[int, Field(ge=1)]
Pointer: TypeAlias = Annotated[
    str, Field(json_schema_extra={"format": "json-pointer"}, examples=["/meeting/next", "/outcomes/0/topic"])
]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class Tool(_Part):
    """What wrote the report."""

    name: Literal["jco"]
    version: str
    format: str = Field(description="The format of documents that it reads.", examples=["jco/1.0"])


class Required(_Part):
    """Fields that must be given."""

    filled: Count
    total: Count


class Recommended(_Part):
    """Fields that are given, or listed under not_stated."""

    filled: Count
    not_stated: Count
    total: Count


class Completeness(_Part):
    """How many of the fields that the format asks for are filled."""

    required: Required
    recommended: Recommended


class Paragraphs(_Part):
    """Paragraphs of the release."""

    cited: Count
    skipped: Count
    total: Count


class Sentences(_Part):
    """Sentences of an English release; other languages are not divided into sentences."""

    quoted: Count
    total: Count


class Coverage(_Part):
    """How much of the text is cited and quoted; null if that is not known."""

    paragraphs: Paragraphs | None
    sentences: Sentences | None


class States(_Part):
    """Values that can stand in a release, by what became of them in its text."""

    traced: Count
    inferred: Count
    contradicted: Count
    unread: Count


class Facts(States):
    """Values that can stand in a release, by what became of them in its text, and why some were not read."""

    total: Count
    unread_why: dict[Text, Count] = Field(examples=[{"no text at hand": 52}])


class FactsOfDocument(Facts):
    """The same of one document, for each field, too."""

    by_field: dict[str, States]


class Unread(_Part):
    """A value that is contradicted, or of which nothing can be told."""

    field: Name
    place: Text = Field(examples=["people.tora.name"])
    pointer: Pointer
    line: Line
    state: Literal["contradicted", "unread"]
    why: Text


class Missing(_Part):
    """A field that is asked for and not annotated."""

    field: Name
    place: Text = Field(examples=["outcomes[3].topic"])
    pointer: Pointer
    line: Line
    level: Level
    help: Text
    example: Text


class FieldOfDocument(_Part):
    """One field in one document, over all objects that have it."""

    field: Name
    level: Level
    state: Literal["given", "not stated", "missing", "not valid"] = Field(
        description="The one that asks for most work."
    )
    given: Count
    not_stated: Count
    missing: Count
    not_valid: Count = Field(description="Given, but not valid or not readable.")


class Document(_Part):
    """One file. What is null could not be read, or is not known."""

    file: Text = Field(min_length=1)
    id: Text | None
    annotator: Text | None
    status: Text | None = Field(examples=["draft", "complete"])
    valid: bool = Field(description="True if there is no error that is not waived.")
    errors: Count
    warnings: Count
    fault: Text | None = Field(description="Why the file could not be read as a document; null if it could.")
    completeness: Completeness | None
    coverage: Coverage | None
    uncovered: list[int] = Field(description="The first paragraphs that are neither cited nor skipped, at most 20.")
    facts: FactsOfDocument | None
    unread: list[Unread]
    missing: list[Missing] = Field(description="In the order of the document.")
    fields: list[FieldOfDocument]


class FieldOfSet(_Part):
    """One field over the set."""

    field: Name
    level: Level
    given: Count
    not_stated: Count
    missing: Count
    not_valid: Count
    total: Count
    documents: Count = Field(description="Documents that ask for it.")
    lacking: Count = Field(description="Documents in which it is still to be filled in.")
    last_in: Count = Field(description="Documents in which it is the last thing that is.")


class Annotator(_Part):
    """What one annotator has still to do."""

    name: Text | None = Field(description="As the documents say it; null for documents that name nobody.")
    documents: Count
    lacking: Count = Field(description="Documents that lack something.")
    fields: dict[Text, Count] = Field(description="How often each field is to be filled in, the most frequent first.")
    paragraphs: Count = Field(description="Paragraphs that are neither cited nor skipped.")


class Session(_Part):
    """A session of a series, as a document tells of it."""

    ordinal: int | None
    year: Text | None = Field(description="The year that it is counted in, if sessions are counted anew each year.")
    date: Text | None
    file: Text


class Gap(_Part):
    """Sessions that are missing between two that are here."""

    first: int
    last: int
    year: Text | None


class Series(_Part):
    """A series with more than one session in the set."""

    name: Text
    sides: list[Text]
    sessions: list[Session]
    gaps: list[Gap]


class Totals(_Part):
    """Sums over the set."""

    documents: Count
    unreadable: Count
    statuses: dict[Text, Count]
    invalid: Count
    errors: Count
    warnings: Count
    lacking: Count = Field(description="Documents that lack something.")
    fields_lacking: Count
    paragraphs_open: Count
    completeness: Completeness
    coverage: Coverage
    facts: Facts


class Exit(_Part):
    """The exit status of the run, and why it is what it is."""

    status: Literal[0, 1, 2, 3]
    why: Text


class Survey(_Part):
    """What is missing in the documents of a run."""

    format_version: Literal[2]
    tool: Tool
    documents: list[Document] = Field(description="Every file that was looked at, in the order of their names.")
    totals: Totals
    exit: Exit
    skipped: dict[Text, Count] = Field(description="Files that were skipped, by reason.")
    fields: list[FieldOfSet] = Field(description="In the order of the format.")
    worklist: list[FieldOfSet] = Field(description="What to fill in next, the most useful first.")
    annotators: list[Annotator] = Field(description="Who has what to do, most work first.")
    series: list[Series] | None = Field(
        description="Those with gaps first; null if the run is over a part of the set (files of it, or a change)."
    )
