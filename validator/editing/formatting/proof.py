"""That a formatted document is what it was: the same data, the same comments."""

from __future__ import annotations

import json
from typing import Any

from ...schema.roles import all_maps
from ...source import Document, Limits, load
from ...source.building import comments


class Lost(Exception):
    """Formatting would have changed a document: a bug of ours, and nothing is written."""


def prove(before: Document, text: str, *, is_in_place: bool) -> None:
    """Raise Lost unless the text holds the data and comments of the document, in their order where no field moved."""
    data = text.encode("utf-8")
    after = load(data, before.file, Limits(bytes=2 * len(data) + 1), before.fields)
    if after.stopped or _frozen(after.data) != _frozen(before.data):
        raise Lost("a value would change")
    if sorted(each.code for each in after.faults) != sorted(each.code for each in before.faults):
        raise Lost("a value would be read differently")
    old, new = comments(before.text), comments(text)
    if sorted(old) != sorted(new) or (is_in_place and old != new):
        raise Lost("a comment would be lost or moved")


def _frozen(data: Any) -> str:
    # 1, 1.0, true and '1' are four values; the order of fields is none, that of entries under ids is.
    return json.dumps(_in_order(data, ()), sort_keys=True)


def _in_order(data: Any, path: tuple[str, ...]) -> Any:
    if isinstance(data, list):
        return [_in_order(item, (*path, "")) for item in data]
    if isinstance(data, dict):
        inner = {key: _in_order(value, (*path, key)) for key, value in data.items()}
        return list(inner.items()) if len(path) == 1 and path[0] in all_maps() else inner
    return data
