"""``datapackage.json``: the data dictionary of an export, as a Data Package: https://datapackage.org/."""

from __future__ import annotations

import json
from typing import Any

from ..version import VERSION
from .columns import Column, Table
from .form import CUT, LONGEST
from .tables import table, tables

_TYPES = {"text": "string", "list": "array"}
_NAME = "jco-export"
_CELLS = (
    "In the csv files a text that begins with = + - @ (after blanks, too), a tab, a line end or an apostrophe has an "
    "apostrophe before it, so that no spreadsheet takes it for a formula: remove the first apostrophe of a text that "
    "begins with one, and it is the text again. A list is a JSON array. A blank cell is no value. A control character, "
    "which only a stored text can hold, is U+FFFD."
)
_EXCEL = (
    "These files are for Excel: texts that it would turn into a number or a day have the apostrophe as well, and texts "
    f"of more than {LONGEST:,} characters, which it cannot hold, are cut and end in '{CUT.strip()}'."
)


def package(form: str, separator: str = ",", *, excel: bool = False) -> bytes:
    """The description of all tables, as bytes of JSON; ``form``: the ending of their files."""
    words = [f"Made by jco {VERSION}."]
    if form == "csv":
        words += [_CELLS, _EXCEL] if excel else [_CELLS]
    said = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": _NAME,
        "title": "Outcomes of joint committees, as tables",
        "description": " ".join(words),
        "resources": [_resource(each, form, separator) for each in tables()],
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(each: Table, form: str, separator: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": each.name,
        "type": "table",
        "title": each.name,
        "description": each.description,
        "path": f"{each.name}.{form}",
        "format": form,
        "mediatype": "text/csv" if form == "csv" else "application/x-ndjson",
        "encoding": "utf-8",
    }
    if form == "csv":
        found["dialect"] = {"delimiter": separator}
    return {**found, "schema": _schema(each)}


def _schema(each: Table) -> dict[str, Any]:
    keys = [_foreign(column, each) for column in each.columns if column.references]
    return {
        "fields": [_field(column) for column in each.columns],
        "primaryKey": [each.key],
        **({"foreignKeys": keys} if keys else {}),
        "missingValues": [""],
    }


def _foreign(column: Column, each: Table) -> dict[str, Any]:
    """A table that refers to itself is named by the empty text."""
    resource = "" if column.references == each.name else column.references
    return {"fields": [column.name], "reference": {"resource": resource, "fields": [table(column.references).key]}}


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.terms:
        constraints["enum"] = list(column.terms)
    found: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.type, column.type),
        "description": column.description,
    }
    if column.source:
        found["jco:source"] = column.source
    if column.term:
        found["jco:term"] = column.term
    return {**found, **({"constraints": constraints} if constraints else {})}
