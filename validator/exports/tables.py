"""The tables of an export: which there are, and which columns each has. What the schema says is taken from there."""

from __future__ import annotations

from functools import cache

from ..diagnostic import RANK
from ..ledger import STATES
from ..schema import Shape, shape
from ..schema.roles import all_maps
from ..tuples import NamedTuple
from . import columns
from .columns import Column, Table, key, of_document, of_outcome, owner, parts, path
from .documents import documents


class Child(NamedTuple):
    """A table for objects that lie inside others, such as figures: one row each, which says whose it is."""

    kind: str
    table: str
    key: str
    more: tuple[Column, ...] = ()


_FIELD = Column("field", "text", "The field of the owner in which it stands.", required=True)
CHILDREN = (
    Child("figure", "amounts", "amount_id"),
    Child("session", "sessions", "session_id", (_FIELD._replace(name="which"),)),
    Child("also", "also", "also_id"),
    Child("version", "versions", "version_id"),
    Child("conflict", "conflicts", "conflict_id"),
    Child("skip", "skipped", "skipped_id"),
    Child("waiver", "waivers", "waiver_id"),
)


@cache
def tables() -> tuple[Table, ...]:
    """All tables; what a row refers to is in a table before it, or in its own."""
    return (
        documents(),
        *(_entries(name) for name in all_maps()),
        _outcomes(),
        _actors(),
        _evidence(),
        _quotes(),
        _topics(),
        _refs(),
        *map(_children, CHILDREN),
        _facts(),
        _manifest(),
    )


@cache
def table(name: str) -> Table:
    """The table of this name."""
    return next(each for each in tables() if each.name == name)


def _kind_of(name: str) -> Shape:
    kind = shape("document").fields[name].kind
    assert kind is not None
    return shape(kind)


def _entries(name: str) -> Table:
    """The table of an id map: parties, people and so on."""
    own = _kind_of(name)
    found = parts(own.kind)
    made = (
        key(f"{own.kind}_id", "Key: document_id#id."),
        of_document(),
        Column("id", "text", "Its id in the document.", required=True),
        path(),
        *(part.column for part in found),
        *_side(own.kind),
    )
    return Table(name, str(shape("document").fields[name].node["description"]), made, own.kind, tuple(found))


def _side(kind: str) -> tuple[Column, ...]:
    """The side of who can act; ``actor.side`` works it out."""
    if kind not in ("party", "person"):
        return ()
    words = "The side of the meeting that it belongs to: its own, that of its party, or along of and members."
    return (Column("side", "text", words), Column("side_id", "text", "The key of that side.", references="parties"))


def _outcomes() -> Table:
    # Who did it and to whom is in the table of actors.
    found = parts("outcome", apart=("by", "to"))
    made = (
        key("outcome_id", "Key: document_id#n. It stays the same as long as the outcome keeps its place."),
        of_document(),
        Column("n", "integer", "Its place in the list of outcomes, from 1.", required=True),
        path(),
        *(part.column for part in found),
    )
    words = str(shape("document").fields["outcomes"].node["description"])
    return Table("outcomes", words, made, "outcome", tuple(found))


ACTOR_KINDS = ("person", "party", "all", "committee", "release", "unknown")
DIRECTIONS = ("by", "to")


def _actors() -> Table:
    made = (
        key("actor_id", "Key: outcome_id/direction/n."),
        of_document(),
        of_outcome("The outcome.")._replace(required=True),
        Column("direction", "text", "by: who did it; to: to whom.", required=True, terms=DIRECTIONS),
        Column("n", "integer", "Counts the rows of one outcome and direction, from 1.", required=True),
        Column("actor", "text", "As annotated: an id, or all, committee, release.", required=True),
        Column("name", "text", "The name of the person or party, of the committee, or of the publisher."),
        Column("kind", "text", "What the actor is; all gives a row for each side.", required=True, terms=ACTOR_KINDS),
        Column("person_id", "text", "The person.", references="people"),
        Column("party", "text", "The id of the party, of a person that for which the person acts."),
        Column("party_id", "text", "The key of that party.", references="parties"),
        Column("side", "text", "The id of the side of the meeting that the actor belongs to."),
        Column("side_id", "text", "The key of that side.", references="parties"),
        Column("inferred", "boolean", "Whether the annotator worked it out: it is not stated.", required=True),
    )
    return Table("actors", "Who did each outcome, and to whom: one row for each actor, all resolved.", made)


_MAY_BE_BLANK = ("para", "prefix", "suffix")


def _evidence() -> Table:
    anchor = {field.name: columns.column(field, "anchor") for field in shape("anchor").fields.values()}
    made = (
        key("evidence_id", "Key: document_id#path."),
        of_document(),
        of_outcome(),
        *(column._replace(required=column.name not in _MAY_BE_BLANK) for column in anchor.values()),
        Column("lang", "text", "The language of the other version in which it was found; none for the main text."),
        Column("text_file", "text", "The stored text that start and end count in."),
    )
    return Table("evidence", "Where each quote and each other value stands in the stored text.", made)


def _quotes() -> Table:
    made = (
        key("quote_id", "Key: document_id#path."),
        *owner(),
        _of_outcome("quote"),
        Column("evidence_id", "text", "Where it stands; none where the text is not at hand.", references="evidence"),
    )
    return Table("quotes", "Each quote as annotated.", made)


def _topics() -> Table:
    made = (key("topic_id", "Key: document_id#path."), *owner(), _of_outcome("topic"))
    return Table("topics", "The subjects of outcomes, agreements, projects and events.", made)


def _of_outcome(name: str) -> Column:
    """One value of a list of texts that an outcome has."""
    node = shape("outcome").fields[name].node
    return Column(name, "text", str(node["description"]), f"outcome.{name}", required=True, term=str(node["x-term"]))


def _refs() -> Table:
    words = "The key of the {} that is meant; none where it is something else."
    made = (
        key("ref_id", "Key: document_id#path."),
        *owner(),
        _FIELD,
        Column("ref", "text", "The id that is referred to.", required=True),
        *(
            Column(f"{_kind_of(name).kind}_id", "text", words.format(_kind_of(name).kind), references=name)
            for name in all_maps()[1:]
        ),
    )
    return Table("refs", "What outcomes and events are about: agreements, projects, events, people.", made)


def _children(child: Child) -> Table:
    before = (key(child.key, "Key: document_id#path."), *owner(), *child.more)
    taken = {column.name for column in before}
    found = [
        part._replace(column=part.column._replace(name=f"{child.kind}_{part.column.name}"))
        if part.column.name in taken
        else part
        for part in parts(child.kind)
    ]
    made = (*before, *(part.column for part in found))
    words = shape(child.kind).node.get("description") or shape(child.kind).title
    return Table(child.table, str(words), made, child.kind, tuple(found))


def _facts() -> Table:
    made = (
        key("fact_id", "Key: document_id#path."),
        of_document(),
        of_outcome(),
        path(),
        Column("field", "text", "The field of the schema.", required=True),
        Column("role", "text", "What stands in the field.", required=True),
        Column("value", "text", "The value as text.", required=True),
        Column("state", "text", "What became of it in the text of the release.", required=True, terms=STATES),
        Column("why", "text", "Of one that is unread: the reason."),
        Column("prints", "text", "Of one that is contradicted: what the release prints."),
        Column("evidence_id", "text", "Where it stands in the text.", references="evidence"),
    )
    return Table("facts", "The ledger: each value that can stand in the release, and whether it does.", made)


REASONS = ("exported", "errors", "baseline", "unreadable", "id-twice", "failed")


def _manifest() -> Table:
    made = (
        Column("file", "text", "Key: the file of the annotation.", required=True),
        Column("document_id", "text", "Its key in the other tables; none if it is left out.", references="documents"),
        Column("id", "text", "Its id, if it can be read."),
        Column("revision", "integer", "Its revision, if it gives one."),
        Column("status", "text", "The status of the annotation, if it can be read."),
        Column("exported", "boolean", "Whether it is in the other tables.", required=True),
        Column("reason", "text", "Why it is there, or left out.", required=True, terms=REASONS),
        Column("why", "text", "The same in words, with the first error."),
        Column("valid", "boolean", "Whether it has no error that is not waived.", required=True),
        *(Column(f"{each}s", "integer", f"How many {each}s count.", required=True) for each in RANK),
        Column("waived", "integer", "How many findings are waived.", required=True),
        Column("quotes_unchecked", "integer", "How many quotes were not looked for in a text.", required=True),
        Column("unchecked_why", "text", "Why they were not."),
    )
    return Table("manifest", "Every document of the set, those that are left out too, and why.", made)
