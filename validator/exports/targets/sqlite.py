"""``sqlite``: one database with all tables, keys that join, views for common questions, and a full-text index."""

from __future__ import annotations

import datetime
import errno
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from ...system.staged import Staged
from ..columns import Column, Table, Type
from ..form import Form, Unfit
from ..inner import Rows
from ..rows import rows
from ..spool import Named
from ..tables import table, tables
from ..views import SEARCH, VIEWS

OLDEST = (3, 37)
"""The first with STRICT tables."""
_TYPES: dict[Type, str] = {
    "text": "TEXT",
    "integer": "INTEGER",
    "number": "REAL",
    "boolean": "INTEGER",
    "date": "TEXT",
    "list": "TEXT",
}


MARK = int.from_bytes(b"jco1", "big")
"""By which a database is known as one of these, as SQLite keeps it for its users (application_id)."""


_REFUSED = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO, sqlite3.SQLITE_CANTOPEN: errno.EACCES}
"""What SQLite says where the system refuses a file, and what that is for everybody else."""


def write(spool: Iterable[Named], path: str, staged: Staged, _: Form) -> None:
    """Write all rows into a new database. The same rows give the same bytes, with the same version of SQLite."""
    try:
        _write(rows(spool), path, staged)
    except sqlite3.OperationalError as error:
        code = _REFUSED.get(error.sqlite_errorcode & 0xFF)  # the rest tells kinds of it apart
        if code is None:
            raise
        raise OSError(code, os.strerror(code), path) from error


def _write(made: Rows, path: str, staged: Staged) -> None:
    # Nobody else knows the file, and it is thrown away if anything fails: no locks, no journal.
    place = Path(staged.place(path)).as_uri()
    with closing(sqlite3.connect(f"{place}?nolock=1", uri=True, isolation_level=None)) as database:
        for line in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = ON", f"application_id = {MARK}"):
            database.execute(f"PRAGMA {line}")
        database.execute("BEGIN")
        database.execute("PRAGMA defer_foreign_keys = ON")  # an outcome may answer a later one
        for each in tables():
            database.execute(_create(each))
        _fill(database, made)
        for line in (*_indexes(), *VIEWS, *SEARCH):
            database.execute(line)
        database.execute("COMMIT")


def ready() -> None:
    """Raises Unfit where the SQLite of this Python lacks what the database needs."""
    if sqlite3.sqlite_version_info < OLDEST:
        raise Unfit(f"it needs SQLite {'.'.join(map(str, OLDEST))} or newer; Python has {sqlite3.sqlite_version} here")
    with closing(sqlite3.connect(":memory:")) as database:
        (has_search,) = database.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()
    if not has_search:
        raise Unfit("the SQLite that Python has here lacks full-text search (FTS5)")


def _create(each: Table) -> str:
    """The statement that makes a table; what its columns mean stands in it, and ``.schema`` shows it."""
    lines = [(_column(column, is_key=column.name == each.key), column.description) for column in each.columns]
    lines += [(_reference(column), "") for column in each.columns if column.references]
    body = "\n".join(
        f"  {line}{',' if number < len(lines) else ''}{f'  -- {words}' if words else ''}"
        for number, (line, words) in enumerate(lines, 1)
    )
    return f'CREATE TABLE "{each.name}" (  -- {each.description}\n{body}\n) STRICT'


def _column(column: Column, *, is_key: bool) -> str:
    line = f'"{column.name}" {_TYPES[column.type]}'
    if column.type == "boolean":
        line += f' CHECK ("{column.name}" IN (0, 1))'
    return f"{line} PRIMARY KEY NOT NULL" if is_key else f"{line} NOT NULL" if column.required else line


def _reference(column: Column) -> str:
    key = table(column.references).key
    return f'FOREIGN KEY ("{column.name}") REFERENCES "{column.references}" ("{key}")'


def _fill(database: sqlite3.Connection, made: Rows) -> None:
    columns = {each.name: [column.name for column in each.columns] for each in tables()}
    # The names are ours, and the values are bound.
    lines = {name: f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(own))})' for name, own in columns.items()}  # noqa: S608
    for name, row in made:
        database.execute(lines[name], [_value(row.get(column)) for column in columns[name]])


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if isinstance(value, datetime.date) else value


def _indexes() -> Iterator[str]:
    """An index for each column that refers to another table, and for those that are asked for most."""
    for each in tables():
        for column in each.columns:
            if column.references or (each.name, column.name) in _SOUGHT:
                yield f'CREATE INDEX "{each.name}_{column.name}" ON "{each.name}" ("{column.name}")'


_SOUGHT = {("documents", "series"), ("outcomes", "kind"), ("actors", "side"), ("topics", "topic")}
