"""Tables and their columns: those of a kind of object come from the fields of the schema, with how a value is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

from ..document import edtf
from ..schema import Field, shape
from ..schema.roles import DATES, HOLDING
from ..tuples import NamedTuple

Type: TypeAlias = Literal["text", "integer", "number", "boolean", "date", "list"]
Keys: TypeAlias = Callable[[str, str], "str | None"]
"""(table, id in the document) → the key of that row; None where the document has no such entry."""
Read: TypeAlias = Callable[[dict[str, Any], Keys], Any]

GIVEN, NOT_STATED, BLANK = "given", "not-stated", "blank"
STATES = (GIVEN, NOT_STATED, BLANK)
_IN_TABLES = ("quote", "topic", "reference")
"""The roles whose values have a table of their own."""


class Column(NamedTuple):
    """A column of a table. ``source``: the field of the schema that it comes from. ``references``: a table, by its key.

    ``terms``: all values that it may have, of a closed vocabulary. ``term``: that of another standard it borrows from.
    """

    name: str
    type: Type
    description: str
    source: str = ""
    references: str = ""
    required: bool = False
    terms: tuple[str, ...] = ()
    term: str = ""


class Part(NamedTuple):
    """A column, and what gives its value."""

    column: Column
    read: Read


def parts(kind: str, *, apart: tuple[str, ...] = (), prefix: str = "") -> list[Part]:
    """The columns of a kind of object, in the order of the schema; ``apart``: fields that the table has otherwise."""
    own = shape(kind)
    return [part for field in own.fields.values() if field.name not in apart for part in _of_field(field, kind, prefix)]


def _of_field(field: Field, kind: str, prefix: str) -> Iterator[Part]:
    if field.role in DATES:
        yield from date_parts(field, kind, prefix)
    elif field.kind == "place":
        yield from _place(field, kind, prefix)
    elif field.role == "answer":
        yield from _reference(field, kind, prefix, "outcomes")
    elif field.role == "party" and not field.is_list:
        yield from _reference(field, kind, prefix, "parties")
    elif field.name in _WITH_THE_PLACE:
        yield Part(column(field, kind, prefix), _with_places(field.name, kind))
    elif field.role not in (*HOLDING, *_IN_TABLES, "derived"):
        made = column(field, kind, prefix)
        yield Part(made, _plain(field.name, made.type))


def column(field: Field, kind: str, prefix: str = "") -> Column:
    """The column of a field as the schema describes it."""
    node = field.node
    listed = node.get("items") if field.is_list and isinstance(node.get("items"), dict) else None
    return Column(
        f"{prefix}{field.name}",
        _type(field),
        str(node.get("description") or node.get("title", field.name)),
        f"{kind}.{field.name}",
        terms=() if listed is not None or node.get("x-open") else tuple(node.get("enum", ())),
        term=str(node.get("x-term", "")),
    )


def _type(field: Field) -> Type:
    types = field.node.get("type", "string")
    if field.is_list or field.takes_one:
        return "list"
    if types in ("integer", "number", "boolean"):
        known: dict[str, Type] = {"integer": "integer", "number": "number", "boolean": "boolean"}
        return known[types]
    return "text"


def _plain(name: str, type_: Type = "text") -> Read:
    def read(obj: dict[str, Any], _: Keys) -> Any:
        value = obj.get(name)
        if isinstance(value, list):
            return [str(each) for each in value]
        return str(value) if type_ == "text" and value is not None else value

    return read


def date_parts(field: Field, kind: str, prefix: str) -> Iterator[Part]:
    """A date as it is written, the first and the last day that it can mean, and whether it is given at all."""
    said, source = column(field, kind, prefix), f"{kind}.{field.name}"
    yield Part(
        said._replace(
            name=f"{said.name}_edtf", type="text", description=f"{said.description} As written, in the profile of EDTF."
        ),
        _plain(field.name),
    )
    for end, words in (("first", "The first day that it can mean; none for an open beginning."), ("last", _LAST)):
        made = Column(f"{said.name}_{end}", "date", f"{said.description} {words}", source)
        yield Part(made, _bound(field.name, end))
    if field.name in shape(kind).not_stated:
        words = f"Whether {field.name} is given, not stated in the release, or not annotated yet (blank)."
        yield Part(Column(f"{said.name}_state", "text", words, source, terms=STATES), _state(field.name))


_LAST = "The last day that it can mean; none for an open end."


def _bound(name: str, end: str) -> Read:
    def read(obj: dict[str, Any], _: Keys) -> Any:
        value = obj.get(name)
        return getattr(edtf.date(value), end) if isinstance(value, str) else None

    return read


def _state(name: str) -> Read:
    def read(obj: dict[str, Any], _: Keys) -> str:
        if name in obj:
            return GIVEN
        return NOT_STATED if name in (obj.get("not_stated") or ()) else BLANK

    return read


def _reference(field: Field, kind: str, prefix: str, table: str) -> Iterator[Part]:
    """The id as it is written, and the key of the row that it names."""
    yield Part(column(field, kind, prefix), _plain(field.name))
    words = f"The key of {field.name} in the table {table}; none where the document does not declare it."
    made = Column(f"{prefix}{field.name}_id", "text", words, f"{kind}.{field.name}", references=table)

    def read(obj: dict[str, Any], keys: Keys) -> Any:
        return keys(table, obj[field.name]) if field.name in obj else None

    yield Part(made, read)


def _place(field: Field, kind: str, prefix: str) -> Iterator[Part]:
    """The values of a place; what it says of itself is under that of the object around it."""
    for inner in shape("place").fields.values():
        if inner.name in _WITH_THE_PLACE:
            continue
        made = column(inner, "place", f"{prefix}{field.name}_")

        def read(obj: dict[str, Any], _: Keys, name: str = inner.name) -> Any:
            return (obj.get(field.name) or {}).get(name)

        yield Part(made._replace(source=f"{kind}.{field.name}.{inner.name}"), read)


_WITH_THE_PLACE = ("not_stated", "inferred")


def _with_places(name: str, kind: str) -> Read:
    """The names that ``not_stated`` or ``inferred`` lists, and those of the place of the object: ``place.country``."""
    places = [field.name for field in shape(kind).fields.values() if field.kind == "place"]

    def read(obj: dict[str, Any], _: Keys) -> Any:
        listed = list(obj.get(name) or ())
        for place in places:
            listed += [f"{place}.{each}" for each in (obj.get(place) or {}).get(name) or ()]
        return listed or None

    return read


class Table(NamedTuple):
    """A table; its first column is the key. ``parts``: the columns that are read off an object of the kind ``kind``."""

    name: str
    description: str
    columns: tuple[Column, ...]
    kind: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> str:
        """The name of its key."""
        return self.columns[0].name

    def has(self, name: str) -> bool:
        """Whether it has a column of this name."""
        return any(column.name == name for column in self.columns)


def key(name: str, words: str) -> Column:
    """The column of the key of a table."""
    return Column(name, "text", words, required=True)


def of_document() -> Column:
    """The column that leads to the document."""
    return Column("document_id", "text", "The document that it is from.", references="documents", required=True)


def of_outcome(words: str = "The outcome that it belongs to; none where it belongs to something else.") -> Column:
    """The column that leads to the outcome."""
    return Column("outcome_id", "text", words, references="outcomes")


def path(words: str = "JSON Pointer of its place in the canonical JSON.") -> Column:
    """The column of the place in the JSON."""
    return Column("path", "text", words, required=True)


def owner() -> tuple[Column, ...]:
    """The columns of what belongs to an object of a document."""
    return (
        of_document(),
        Column("owner", "text", "What it belongs to: outcome, agreement, meeting and so on.", required=True),
        Column(
            "owner_id",
            "text",
            "The key of what it belongs to; that of the document for meeting and release.",
            required=True,
        ),
        of_outcome(),
        path(),
    )
