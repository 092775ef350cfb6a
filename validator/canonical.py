"""Content → canonical JSON: one byte form for one document (MODEL section 5).

Fields in the order of the schema, then extension keys, ``derived`` last; entries in the order of the document; UTF-8,
two spaces, one line end. No timestamps, no tool version.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from .completeness import Counts
from .content import Content
from .diagnostic import Finding
from .facts import Facts
from .schema import Field, shape

_FROM_THE_TEXT = ("source_sha256", "paragraphs", "coverage", "evidence")


def plain(content: Content, counts: Counts, facts: Facts | None = None) -> dict[str, Any]:
    """The canonical form of a document without errors as plain data, ``derived`` included.

    What only the text of the release can give is, where it is not at hand, taken over from the ``derived`` of a
    canonical file as it is.
    """
    data = _ordered(content.data, "document")
    before = data.pop("derived", {})
    data["derived"] = derive(data, counts, {**before, **_from_text(facts, data)})
    return data


def _from_text(facts: Facts | None, data: dict[str, Any]) -> dict[str, Any]:
    if facts is None or (facts.text is None and "paragraphs" not in data.get("release", {})):
        return {}
    from .evidence.coverage import from_text

    return from_text(facts, data)


def render(data: dict[str, Any]) -> bytes:
    """The bytes of canonical data."""
    return (json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")


def derive(data: dict[str, Any], counts: Counts, of_text: dict[str, Any]) -> dict[str, Any]:
    """What the tool adds: checksum of the content, completeness, and what it has from the text of the release."""
    derived: dict[str, Any] = {"content_sha256": hashlib.sha256(render(data)).hexdigest()}
    taken = {name: of_text[name] for name in _FROM_THE_TEXT if name in of_text}
    taken["completeness"] = {"required": list(counts.required), "recommended": list(counts.recommended)}
    return derived | {name: taken[name] for name in shape("derived").fields if name in taken}


def stale(content: Content, counts: Counts, facts: Facts | None = None) -> Iterator[Finding]:
    """FMT003 where the ``derived`` of a canonical file does not fit the document."""
    written = content.data.get("derived")
    if not isinstance(written, dict):
        return
    fresh = plain(content, counts, facts)["derived"]
    # A text that is another one than when the file was written is no fault of the file: EVD021 speaks of it.
    same_text = written.get("source_sha256") == fresh.get("source_sha256")
    names = ("content_sha256", "paragraphs", "completeness", "coverage", "evidence")
    for name in names if same_text else ("content_sha256", "completeness"):
        if name in fresh and written.get(name) != fresh[name]:
            what = "the document was changed after it was written" if name == "content_sha256" else f"{name} differs"
            mend = "do not edit the JSON: change the YAML and run jco convert"
            place = ("derived", name) if name in written else ("derived",)
            yield Finding("FMT003", place, f"derived does not fit the document: {what}", mend)
            return


def _ordered(data: dict[str, Any], kind: str) -> dict[str, Any]:
    fields = shape(kind).fields
    known = {name: _value(data[name], field) for name, field in fields.items() if name in data}
    derived = known.pop("derived", None)
    extensions = {key: value for key, value in data.items() if key not in fields}
    return known | extensions | ({"derived": derived} if derived is not None else {})


def _value(value: Any, field: Field) -> Any:
    if field.kind is None or field.kind == "derived":
        return value
    if isinstance(value, list):
        return [_ordered(item, field.kind) for item in value]
    if field.is_map:
        return {key: _ordered(item, field.kind) for key, item in value.items()}
    return _ordered(value, field.kind)
