"""Words of the tool itself, for ``jco explain``: keys of the configuration, columns of what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..config.keys import KEYS


def meanings(word: str) -> Iterator[str]:
    """What a key of jco.toml, or a column or a table of the export and of the report, is."""
    name = word.strip().lstrip("-").replace("-", "_").casefold()
    if key := KEYS.get(name):
        yield f"{name} (a key of jco.toml): {key.description}\nExample: {key.example}"
    yield from _of_tables(name)
    yield from _of_report(name)


def _of_tables(name: str) -> Iterator[str]:
    from ..exports.tables import tables
    from ..exports.views import VIEWS

    for view in VIEWS:
        match = re.match(rf"CREATE VIEW {re.escape(name)} AS  -- (.*)", view)
        if match is not None:
            yield f"{name} (a view of jco export --to sqlite): {match[1]}"
    told: dict[str, list[str]] = {}
    for table in tables():
        if table.name == name:
            columns = ", ".join(one.name for one in table.columns)
            yield f"{name} (a table of jco export): {table.description}\nColumns: {columns}"
        for column in table.columns:
            if column.name == name:
                told.setdefault(column.description, []).append(table.name)
    for description, names in told.items():
        yield f"{name} (a column of jco export, in {', '.join(names)}): {description}"


def _of_report(name: str) -> Iterator[str]:
    from ..survey.rows import COLUMNS

    if name in COLUMNS:
        yield f"{name} (a column of jco report --format csv): {COLUMNS[name]}"
