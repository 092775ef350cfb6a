"""The shape of ``jco check --format json``: the format is made of these models, and so is ``report.schema.json``.

Keys may be added within a version of it, so a reader passes over those that it does not know.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ..report.added import Kind
from .writing import without_surrogates

Text: TypeAlias = Annotated[str, BeforeValidator(without_surrogates)]
Count: TypeAlias = Annotated[int, Field(ge=0)]
Pointer: TypeAlias = Annotated[
    str, Field(json_schema_extra={"format": "json-pointer"}, examples=["/outcomes/0/kind", ""])
]
File: TypeAlias = Annotated[Text, Field(min_length=1, examples=["annotations/kor-mng-7.yaml", "<stdin>"])]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class Position(_Part):
    """A place in a file, in code points."""

    line: int = Field(ge=1, description="The line, from 1.")
    column: int = Field(ge=1, description="The column, from 1.")


class Range(_Part):
    """A stretch of a file."""

    start: Position
    end: Position = Field(description="The first place after it.")


class Edit(_Part):
    """One replacement."""

    range: Range
    text: str = Field(description="The text that replaces the range.")


class Fix(_Part):
    """A fix that the tool can apply."""

    description: str
    safe: bool = Field(description="True if the fix never changes what the document means.")
    edits: list[Edit]


class Waived(_Part):
    """Why a finding does not count."""

    why: str
    until: str | None = Field(description="The last day of the waiver; null if it has no end.", examples=["2027-01-31"])
    source: str = Field(description="Who says so.", examples=["document", "jco.toml", "baseline"])


class Related(_Part):
    """Another place that belongs to a finding."""

    message: Text
    file: File
    pointer: Pointer
    range: Range | None


class Diagnostic(_Part):
    """One finding."""

    code: str = Field(pattern="^[A-Z]{3}[0-9]{3}$", description="The code of the rule; it never changes.")
    name: str = Field(description="The name of the rule, which states the fault.", examples=["unknown-key"])
    severity: Literal["error", "warning", "info"]
    message: Text = Field(min_length=1)
    help: Text = Field(description='What to do about it; "" if the message says it.')
    file: File = Field(description="Relative to the working folder, with forward slashes; <stdin> for standard input.")
    pointer: Pointer = Field(
        description="The JSON Pointer of the place in the YAML as written; for a missing field that of its parent; "
        '"" for the whole document.'
    )
    range: Range | None = Field(description="null if there is no text, as for a file that cannot be read.")
    waived: Waived | None = Field(description="null for a finding that counts.")
    fix: Fix | None
    related: list[Related]


class Hiding(_Part):
    """The finding that says as much."""

    code: str
    range: Range | None


class Hidden(Diagnostic):
    """A finding that says no more than another one."""

    hidden_by: Hiding


class Completeness(_Part):
    """How many of the fields that the format asks for are filled."""

    required: tuple[Count, Count] = Field(description="Filled, total.", examples=[[139, 139]])
    recommended: tuple[Count, Count, Count] = Field(description="Filled, not stated, total.", examples=[[116, 3, 119]])


class Coverage(_Part):
    """How much of the text of the release is cited."""

    paragraphs: tuple[Count, Count, Count] = Field(description="Cited, skipped, total.", examples=[[9, 0, 9]])


class Unchecked(_Part):
    """Quotes of which something was not checked, for one reason."""

    quotes: int = Field(ge=1)
    reason: str = Field(examples=["no text at hand", "no usable numbering"])
    searched: bool = Field(description="True if they were looked for in the whole text, not where they are cited.")


class Fact(_Part):
    """A value that can stand in a release."""

    pointer: Pointer = Field(description="The JSON Pointer of the value in the canonical JSON.")
    state: Literal["traced", "inferred", "contradicted", "unread"]
    why: Text = Field(description='Why it is unread; "" if it is not.')
    prints: Text = Field(description='What the release prints in its place, if it is contradicted; else "".')
    start: int = Field(
        ge=-1, description="The offset of its words in the stored text, in code points; -1 if not found."
    )
    end: int = Field(ge=-1, description="The offset after its words.")


class Document(_Part):
    """One file that was looked at. What is null could not be read, or is not known."""

    file: File
    id: str | None
    status: str | None = Field(description="The status of the annotation.", examples=["draft", "complete"])
    valid: bool = Field(description="True if there is no error that is not waived.")
    completeness: Completeness | None = Field(description="null if the file could not be read as a document.")
    coverage: Coverage | None = Field(description="null if the text of the release is not available.")
    unchecked: list[Unchecked] = Field(description="Quotes that were not checked, and why; empty if all were.")
    facts: tuple[Count, Count, Count, Count, Count] | None = Field(
        description="Values that can stand in a release: traced, inferred, contradicted, unread, total; null if the "
        "file could not be read as a document.",
        examples=[[61, 4, 0, 1, 66]],
    )
    unread_why: dict[str, Count] = Field(
        description="How many of them were not read, for each reason.", examples=[{"no text at hand": 1}]
    )
    ledger: list[Fact] = Field(description="All values that can stand in a release, in the order of the format.")


class Loosened(_Part):
    """One way in which a change exempts more findings."""

    file: File = Field(description="The file that says so, as it is named in diagnostics.")
    line: int | None = Field(ge=1, description="Its line, from 1; null if it has none of its own.")
    kind: Kind = Field(
        description="waiver; or the key of the configuration; configuration if all of it was deleted or is not valid."
    )
    message: Text = Field(min_length=1, description="What it leaves out, in words.")
    has_effect: bool = Field(description="False if the run goes by another configuration (--config-from).")


class Summary(_Part):
    """Counts over the run. Errors, warnings and infos are those that are not waived."""

    documents: Count
    checked: Count
    skipped: Count
    errors: Count
    warnings: Count
    infos: Count
    waived: Count


class Tool(_Part):
    """What wrote the report."""

    name: Literal["jco"]
    version: str
    format: str = Field(description="The format of documents that it reads.", examples=["jco/1.0"])


class Report(_Part):
    """What a run of jco found."""

    format_version: Literal[1]
    tool: Tool
    summary: Summary
    documents: list[Document] = Field(description="Every file that was looked at, in the order of their names.")
    loosened: list[Loosened] | None = Field(
        description="How a change exempts more findings, for its reviewer; "
        "null if the run is not over a change (--since, --config-from)."
    )
    diagnostics: list[Diagnostic] = Field(description="In the order of file, line, column, code, pointer, message.")


class WithHidden(Report):
    """What a run of jco found."""

    hidden: list[Hidden] = Field([], description="Given with --show-hidden: what the diagnostics say already.")
