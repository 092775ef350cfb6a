"""The schemas of ``jco check --format json`` and ``jco report --format json``, made from their models."""

from __future__ import annotations

import json
from typing import Any

from validator.reporters.json_shape import WithHidden
from validator.survey.json_shape import Survey

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


def _without_titles(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_titles(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _without_titles(value) for key, value in node.items() if key != "title" or isinstance(value, dict)}
