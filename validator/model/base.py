"""What all parts of the typed document have in common, and the types of their values."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    PlainSerializer,
    PlainValidator,
    Strict,
    model_validator,
)
from pydantic_core import CoreSchema

from ..document import edtf

T = TypeVar("T")

# A list of canonical JSON; the one conversion that strictness has to let pass.
Many: TypeAlias = Annotated[tuple[T, ...], Strict(False)]
Locator: TypeAlias = int | str
Number: TypeAlias = int | float

_EXTENSION = re.compile(r"x-[a-z]")


def _date(value: Any) -> edtf.Date:
    if isinstance(value, edtf.Date):
        return value
    if not isinstance(value, str):
        raise ValueError("a date is text")  # pydantic would take a TypeError for a bug
    return edtf.date(value)


# A date that no calendar has is kept, without days: its DAT001 may have been waived.
Date: TypeAlias = Annotated[edtf.Date, PlainValidator(_date), PlainSerializer(str, return_type=str)]


class Vocabulary(StrEnum):
    """A closed list of terms; a document gives the term itself, as text. What they mean is in schema/README.md."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # A strict enumeration takes its own members alone, never their text.
        return {**handler(source), "strict": False}


class Strictly(BaseModel):
    """An object whose fields are these and no others, without any conversion of types."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)


class Part(Strictly):
    """An object that keeps extension keys (``x-...``)."""

    model_config = ConfigDict(extra="allow")

    @model_validator(mode="after")
    def _only_extensions(self) -> Part:
        unknown = [key for key in self.extensions if not _EXTENSION.match(key)]
        if unknown:
            raise ValueError(f"unknown keys: {', '.join(unknown)}")
        return self

    @property
    def extensions(self) -> dict[str, Any]:
        """The keys that begin with ``x-``, as they are."""
        return self.model_extra or {}


class Conflict(Part):
    """One value printed in the release that contradicts the value given in this object."""

    field: str
    value: str | int | float
    para: Many[Locator] = ()
    note: str | None = None


class Certainty(Vocabulary):
    """How sure the annotator is; leave it out if sure."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Cited(Part):
    """An object with evidence of its own."""

    para: Many[Locator] = ()
    quote: Many[str] = ()
    certainty: Certainty | None = None
    note: str | None = None
    not_stated: Many[str] = ()
    inferred: Many[str] = ()
    conflicts: Many[Conflict] = ()


class Place(Part):
    """Where something took place."""

    city: str | None = None
    country: str | None = None
    venue: str | None = None
    not_stated: Many[str] = ()
    inferred: Many[str] = ()


class Figure(Part):
    """One figure that the release gives: money, a target, a number."""

    text: str
    value: Number | None = None
    unit: str | None = None
    part_of: str | None = None
    equals: str | None = None
    not_stated: Many[str] = ()
    inferred: Many[str] = ()
