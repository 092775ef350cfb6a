"""``ndjson``: a folder with a file for each table, an object a line, each with all columns.

A file for each table rather than one stream: each has one shape, so DuckDB, pandas, polars and jq read it as it is.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterable
from typing import Any

from ...system.staged import Staged
from ..form import Form
from ..package import package
from ..rows import rows
from ..spool import Named
from ..tables import tables


def write(spool: Iterable[Named], folder: str, staged: Staged, _: Form) -> None:
    """Write all rows."""
    streams = {table.name: staged.file(os.path.join(folder, f"{table.name}.ndjson")) for table in tables()}
    columns = {table.name: [column.name for column in table.columns] for table in tables()}
    for name, row in rows(spool):
        streams[name].write(_line({column: row.get(column) for column in columns[name]}))
    staged.file(os.path.join(folder, "datapackage.json")).write(package("ndjson"))


def _line(row: dict[str, Any]) -> bytes:
    text = json.dumps(row, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=datetime.date.isoformat)
    return (text + "\n").encode("utf-8", "backslashreplace")
