"""The schema as editors use it while a document is being written: blanks are right there, an unknown key is named.

It is derived from the schema, and accepts blanks besides, which ``jco`` takes for fields that are missing.
"""

from __future__ import annotations

import copy
import json
from typing import Any

from .bundle import resolve, schema
from .topics import topics

Node = dict[str, Any]

_BLANK: Node = {"not": {"type": ["string", "number", "boolean", "array", "object"]}}
"""Accepts a blank only, and unlike ``type: null`` makes no editor offer the word null."""
_OF_A_DOCUMENT = ("actor", "party", "reference", "answer", "id")
"""Roles of fields whose examples are ids of some other document: nothing to offer in this one."""
_EVERYWHERE = {
    "all": "the sides together: 'the two sides'",
    "committee": "the body itself: 'the Joint Committee noted'",
    "release": "the voice of the release, where nobody is named",
}


def editor_text() -> str:
    """The schema for editors as a file."""
    return json.dumps(for_editor(), ensure_ascii=False, indent=1) + "\n"


def for_editor() -> Node:
    """The schema for editors."""
    whole = copy.deepcopy(schema())
    whole["$comment"] = "For editors, while a document is being written. Derived by 'jco schema --editor'."
    whole["$defs"]["topic_code"] |= _topics()
    known = {"enum": list(_EVERYWHERE), "enumDescriptions": list(_EVERYWHERE.values())}
    whole["$defs"]["actor"]["anyOf"] = [known, {"not": {"enum": list(_EVERYWHERE)}}]
    for name, node in whole["$defs"].items():
        _offer(node, whole["$defs"])
        if "properties" in node:
            _of_object(node, name, whole["$defs"])
    _of_object(whole, "the document", whole["$defs"])
    return whole


def _topics() -> Node:
    """Each topic with what it is; others are accepted."""
    known = {"enum": [each.code for each in topics()], "enumDescriptions": [each.description for each in topics()]}
    return {"anyOf": [known, {"pattern": schema()["$defs"]["topic_code"]["pattern"]}], "examples": []}


def _of_object(node: Node, name: str, defs: Node) -> None:
    """Blanks are accepted in its fields, and a key that is no field is refused in our words.

    An editor shows the words of an object for a missing field and a wrong type too, unless these are asked for apart.
    """
    for field, own in node["properties"].items():
        _offer(own, defs)
        if isinstance(entry := own.get("additionalProperties"), dict):
            own["additionalProperties"] = _or_blank(entry)
        node["properties"][field] = _or_blank(own)
    if node.get("additionalProperties") is not False:
        return
    asked = {key: node.pop(key) for key in ("type", "required") if key in node}
    node["allOf"] = [asked, *node.get("allOf", [])] if asked else node.get("allOf", [])
    fields = ", ".join(node["properties"])
    node["errorMessage"] = f"This key is not a field of {name}. Its fields: {fields}. A key of your own begins with x-."


def _or_blank(own: Node) -> Node:
    texts: Node = {key: own[key] for key in ("title", "description") if key in own}
    return {**texts, "anyOf": [own, _BLANK]}


def _offer(node: Node, defs: Node) -> None:
    """No ids: an editor offers examples as values, also those of a reference."""
    if resolve(node).get("x-role") not in _OF_A_DOCUMENT:
        return
    at = node
    while at:
        for each in (at, at.get("items", {})):
            each.pop("examples", None)
        at = defs[at["$ref"].rpartition("/")[2]] if "$ref" in at else {}
