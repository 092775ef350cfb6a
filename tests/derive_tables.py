"""``docs/tables.md``: the tables of ``jco export`` and what stands in them, from what the targets are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.exports.columns import Column, Table
from validator.exports.tables import tables
from validator.exports.views import VIEWS

HEAD = """# The tables of jco export

Derived from the schema and from `validator/exports` (`make golden FILE=docs/tables.md`). The first column of a table is
its key, and `→` names the table that another key leads to. A column with *must* is never blank. A list is a JSON array
in SQLite and CSV. Keys of the annotator's own (`x-`) are in the JSON alone.
"""


def render() -> str:
    """The page."""
    return "\n".join((HEAD, *(line for table in tables() for line in _table(table)), *_views()))


def _views() -> Iterator[str]:
    yield from ("## Views of the database", "", "| view | |", "|---|---|")
    for name, words in re.findall(r"CREATE VIEW (\w+) AS  -- (.*)", "\n".join(VIEWS)):
        yield f"| `{name}` | {words} |"
    yield "| `search` | A full-text index: `SELECT * FROM search WHERE search MATCH 'water*'`. |\n"


def _table(table: Table) -> Iterator[str]:
    yield from (f"## {table.name}", "", table.description, "", "| column | type | |", "|---|---|---|")
    yield from map(_column, table.columns)
    yield ""


def _column(column: Column) -> str:
    kind = (
        column.type + (", must" if column.required else "") + (f" → {column.references}" if column.references else "")
    )
    terms = f" One of: {', '.join(column.terms)}." if column.terms else ""
    words = f"{column.description}{terms}".replace("|", "\\|")
    return f"| `{column.name}` | {kind} | {words} |"
