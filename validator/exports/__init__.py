"""Tables of a set, for analysts. ``tables`` says which there are, ``rows`` what is in them; ``targets`` write them."""

from __future__ import annotations

from ..tuples import NamedTuple
from .form import Form, Unfit

__all__ = ["FOLDERS", "TARGETS", "Form", "Target", "Unfit"]


class Target(NamedTuple):
    """What is written for analysts: its module, which is imported when the target is asked for, and what it writes.

    The module has ``write(spool, place, staged, form)``, and perhaps ``ready()``. Only that of csv
    gives something back: how many texts it cut, because Excel cannot hold them.
    ``is_described``: a datapackage.json lies beside the tables of the folder. ``mark``: where a file begins by which
    it is known as ours, and with what. ``needs``: the library that an extra of the same installation brings.
    """

    module: str
    writes: str
    is_folder: bool = False
    is_described: bool = False
    mark: tuple[int, bytes] = (0, b"")
    needs: str = ""


TARGETS = {
    "csv": Target(
        "delimited",
        "a folder with a file for each table, and `datapackage.json`: every column, its type, meaning and keys "
        "(a Data Package); `--excel` for Excel, `--separator semicolon` for the regions where it expects that",
        is_folder=True,
        is_described=True,
    ),
    "ndjson": Target("ndjson", "the same with an object a line", is_folder=True, is_described=True),
    "sqlite": Target(
        "sqlite",
        "a database: strict tables, foreign keys, views, and a full-text index (`search`)",
        mark=(68, b"jco1"),
    ),
    "parquet": Target(
        "parquet",
        "the tables of `csv` as Parquet files, with types; it needs the extra `parquet` ([Install](#install))",
        is_folder=True,
        needs="pyarrow",
    ),
    "jsonld": Target(
        "jsonld",
        "all documents as one graph, in the terms that the schema borrows",
        mark=(0, b'{"@context": {\n "@version": 1.1,\n "@base": "https://example.org/jco/'),
    ),
}
"""Name of a target → what is known of it, in the order of README.md, where it stands with what it writes."""

FOLDERS = tuple(name for name, target in TARGETS.items() if target.is_folder)
"""The targets that are a folder, with a file for each table."""
