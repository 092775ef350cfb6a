"""The schema of ``jco check --format json``, made from its models."""

from __future__ import annotations

import json
from typing import Any

from validator.reporters.json_shape import WithHidden


def render() -> str:
    """The schema as JSON text, without the titles that pydantic makes of the names of properties: they say nothing."""
    shape = WithHidden.model_json_schema()
    own = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.org/jco/1.0/report.schema.json",
        "title": "Report of jco",
    }
    return json.dumps({**own, **_without_titles(shape)}, ensure_ascii=False, indent=2) + "\n"


def _without_titles(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_titles(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _without_titles(value) for key, value in node.items() if key != "title" or isinstance(value, dict)}
