"""``csv``: a folder with a file for each table (RFC 4180), and ``datapackage.json``, which says what is in them."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from contextlib import ExitStack

from ...system.staged import Staged
from ..form import CUT, Form, cell
from ..package import package
from ..rows import rows
from ..spool import Named
from ..tables import tables

BOM = "\ufeff"


def write(spool: Iterable[Named], folder: str, staged: Staged, form: Form) -> int:
    """Write all rows; how many texts were cut, because Excel cannot hold them."""
    cut = 0
    with ExitStack() as stack:
        writers, columns = {}, {}
        for table in tables():
            file = staged.file(os.path.join(folder, f"{table.name}.csv"))
            stream = io.TextIOWrapper(file, "utf-8", errors="backslashreplace", newline="", write_through=True)
            stack.callback(stream.detach)
            stream.write(BOM if form.excel else "")
            writers[table.name] = csv.writer(stream, delimiter=form.separator, lineterminator="\r\n")
            columns[table.name] = [column.name for column in table.columns]
            writers[table.name].writerow(columns[table.name])
        for name, row in rows(spool):
            cells = [cell(row.get(column), excel=form.excel) for column in columns[name]]
            writers[name].writerow(cells)
            cut += form.excel and sum(each.endswith(CUT) for each in cells)
    staged.file(os.path.join(folder, "datapackage.json")).write(package("csv", form.separator, excel=form.excel))
    return cut
