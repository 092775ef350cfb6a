"""``convert --source-map``: for each value of the JSON of a document, where it stands in the YAML.

With ``derived.evidence`` each value of the JSON leads to its line and to its words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..diagnostic import Path, Position, pointer
from ..document.places import as_written
from ..report.report import Report
from ..source import Document
from ..system.printable import encodable
from .written import Target

VERSION = 1
_ENDING = ".map.json"


def name_of(path: str) -> str:
    """The name of the map that belongs to a JSON file: ``NAME.map.json``."""
    return path[: -len(".json")] + _ENDING


def source_map(target: Target) -> Target:
    """The map of a JSON file: JSON Pointer → line and column from 1, and offset from 0, of the value in the YAML.

    Columns and offsets are in code points; a line end counts as one, a byte-order mark is not counted.
    """
    document = target.report.document
    places = {pointer(path): _place(path, target.report) for path in _paths(json.loads(target.data), ())}
    shape = {"source_map": VERSION, "file": encodable(document.file), "places": places}
    return Target(
        target.report, name_of(target.path), (json.dumps(shape, ensure_ascii=False, indent=1) + "\n").encode()
    )


def _place(path: Path, report: Report) -> dict[str, int]:
    document = report.document
    where = document.span(as_written(path, document)).value
    return {**_numbers("", where.start, document), **_numbers("end_", where.end, document)}


def _numbers(prefix: str, at: Position, document: Document) -> dict[str, int]:
    numbers = {"line": at.line, "column": at.column, "offset": document.layout.lines.offset(at)}
    return {f"{prefix}{name}": number for name, number in numbers.items()}


def _paths(node: Any, path: Path) -> Iterator[Path]:
    """Every place of the JSON but those in ``derived``, which stands in no YAML."""
    yield path
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if (*path, key) != ("derived",):
                yield from _paths(value, (*path, key))
