"""``parquet``: a folder with a typed file for each table, written by Apache Arrow: https://parquet.apache.org/."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from typing import Any

import pyarrow
from pyarrow import parquet

from ...system.staged import Staged
from ..columns import Table, Type
from ..form import Form
from ..rows import rows
from ..spool import Named
from ..tables import tables

_CELLS = 60_000
"""How many cells of a table are held until they are written: the memory that an export takes."""
_TYPES: dict[Type, pyarrow.DataType] = {
    "text": pyarrow.string(),
    "integer": pyarrow.int64(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "date": pyarrow.date32(),
    "list": pyarrow.list_(pyarrow.string()),
}


def write(spool: Iterable[Named], folder: str, staged: Staged, _: Form) -> None:
    """Write all rows."""
    with ExitStack() as stack:
        files = {}
        for table in tables():
            files[table.name] = _File(table, os.path.join(folder, f"{table.name}.parquet"), staged)
            stack.callback(files[table.name].abandon)
        for name, row in rows(spool):
            files[name].add(row)
        for file in files.values():
            file.close()


class _File:
    def __init__(self, table: Table, path: str, staged: Staged) -> None:
        fields = [_field(column.name, column.type, column.required, column.description) for column in table.columns]
        self.schema = pyarrow.schema(fields, {"description": table.description})
        self.writer = parquet.ParquetWriter(staged.file(path), self.schema, compression="zstd")
        self.names = [column.name for column in table.columns]
        self.values: list[list[Any]] = [[] for _ in self.names]

    def add(self, row: dict[str, Any]) -> None:
        for name, values in zip(self.names, self.values, strict=True):
            values.append(row.get(name))
        if len(self.values[0]) * len(self.values) >= _CELLS:
            self.flush()

    def flush(self) -> None:
        arrays = [pyarrow.array(values, field.type) for values, field in zip(self.values, self.schema, strict=True)]
        self.writer.write_batch(pyarrow.record_batch(arrays, schema=self.schema))
        self.values = [[] for _ in self.names]

    def close(self) -> None:
        if self.values[0]:
            self.flush()
        self.writer.close()

    def abandon(self) -> None:
        """Close a file that is not whole: its writer would do it later, and complain that the stream is closed."""
        with suppress(OSError, pyarrow.ArrowException):
            self.writer.close()


def _field(name: str, type_: Type, required: bool, description: str) -> pyarrow.Field:
    return pyarrow.field(name, _TYPES[type_], not required, {"description": description})
