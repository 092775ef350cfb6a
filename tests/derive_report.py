"""What is derived of the formats: the schemas of JSON, made from their models, and the columns of the report."""

from __future__ import annotations

import json
from typing import Any

from validator.reporters.json_shape import WithHidden
from validator.survey.json_shape import Survey
from validator.survey.rows import COLUMNS

SHAPES = {
    "report": (WithHidden, "Report of jco"),
    "survey": (Survey, "Missing fields, as jco report lists them"),
}
"""Name of a schema → what it is made from, and its title."""


def render(name: str) -> str:
    """The schema as JSON text, without the titles that pydantic makes of the names of properties: they say nothing."""
    model, title = SHAPES[name]
    own = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://example.org/jco/1.0/{name}.schema.json",
        "title": title,
    }
    return json.dumps({**own, **_without_titles(model.model_json_schema())}, ensure_ascii=False, indent=2) + "\n"


def columns() -> str:
    """The table of the columns of ``jco report --format csv``, in Markdown."""
    rows = "".join(f"| `{name}` | {meaning} |\n" for name, meaning in COLUMNS.items())
    return f"{_HEAD}\n| column | meaning |\n|---|---|\n{rows}"


_HEAD = """# The columns of jco report --format csv

A row stands for one field in one document. A field that the document does not ask for has none; a file that could not
be read as a document has one row, with the reason. The shape of `--format json` is
[survey.schema.json](../schema/survey.schema.json).
"""


def _without_titles(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_titles(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _without_titles(value) for key, value in node.items() if key != "title" or isinstance(value, dict)}
