"""The table of the documents: what a document, its meeting, its release and its annotation say, in one row."""

from __future__ import annotations

from functools import cache

from ..tuples import NamedTuple
from .columns import Column, Part, Table, key, parts


class Group(NamedTuple):
    """An object of the document whose fields are columns of ``documents``. ``bare``: those whose name stands alone."""

    name: str
    bare: str = ""


GROUPS = (
    Group("meeting", "series|acronym|ordinal|ordinal_year|date|date_text"),
    Group("release", "url"),
    Group("relationship"),
    Group("annotation", "status"),
)


@cache
def group_parts() -> tuple[tuple[str, Part], ...]:
    """(group, column) of what ``documents`` has of each group."""
    found = []
    for name, bare in GROUPS:
        for part in parts(name):
            column = part.column
            if column.references:  # the parties refer to the document, not the other way round
                continue
            if column.source.partition(".")[2] not in bare.split("|"):
                column = column._replace(name=f"{name}_{column.name}")
            found.append((name, part._replace(column=column)))
    return tuple(found)


@cache
def documents() -> Table:
    """One row for each document that has JSON."""
    own = parts("document", apart=("format", "id"))
    groups = [part.column for _, part in group_parts()]
    first = [column for column in groups if not column.name.startswith(tuple(f"{name}_" for name, _ in GROUPS))]
    made = (
        key("document_id", "Key: the id, or id@revision of a revision that another document supersedes."),
        Column("id", "text", "Stable id of this document.", "document.id", required=True),
        *first,
        *_OF_THE_RUN,
        *(part.column for part in own),
        *(column for column in groups if column not in first),
        *_DERIVED,
    )
    return Table("documents", "One row for each document without errors, as its JSON.", made, "document", tuple(own))


_OF_THE_RUN = (
    Column("file", "text", "The file of the annotation.", required=True),
    Column("valid", "boolean", "Whether every error is waived: true here, the others are in manifest.", required=True),
    Column("waived", "integer", "How many of its findings are waived.", required=True),
)
_DERIVED = (
    Column("content_sha256", "text", "SHA-256 of the canonical JSON without derived.", "derived.content_sha256"),
    Column("source_sha256", "text", "SHA-256 of the stored text, if it is at hand.", "derived.source_sha256"),
    Column("paragraphs", "integer", "Number of paragraphs of the release.", "derived.paragraphs"),
    Column("paragraphs_cited", "integer", "How many of them are cited.", "derived.coverage"),
    Column("paragraphs_skipped", "integer", "How many of them are skipped, with a reason.", "derived.coverage"),
    Column("required_filled", "integer", "Required fields that are filled.", "derived.completeness"),
    Column("required_total", "integer", "Required fields.", "derived.completeness"),
    Column("recommended_filled", "integer", "Recommended fields that are filled.", "derived.completeness"),
    Column("recommended_not_stated", "integer", "Those that the release does not state.", "derived.completeness"),
    Column("recommended_total", "integer", "Recommended fields.", "derived.completeness"),
)
