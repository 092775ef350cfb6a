"""A refused value: SCH003 to SCH006, with what was expected and the mend that the schema gives."""

from __future__ import annotations

import re
from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..printable import excerpt
from .bundle import resolve, shape
from .near import near, related
from .words import expected, found

_FEW = 9


def node_at(path: Path) -> dict[str, Any]:
    """The part of the schema that a path of a document leads to, references resolved; empty below unknown keys."""
    node: dict[str, Any] = shape("document").node
    for step in path:
        if isinstance(step, int):
            texts: dict[str, Any] = {key: node[key] for key in ("errorMessage", "title") if key in node}
            node = {**texts, **resolve(node.get("items", {}))}
        elif isinstance(entry := node.get("additionalProperties"), dict):
            node = resolve(entry)
        else:
            node = resolve(node.get("properties", {}).get(step, {}))
    return node


def explain(path: Path, keyword: str, limit: Any, value: Any) -> Finding:
    """The finding for the value at ``path`` that breaks ``keyword`` (whose value in the schema is ``limit``)."""
    node = node_at(path)
    mend = str(node.get("errorMessage", ""))
    if keyword == "type":
        return Finding("SCH003", path, f"{_name(path)}: expected {expected(limit)}, found {found(value)}", mend)
    if keyword in ("enum", "const"):
        return _not_in_vocabulary(path, limit, value, mend)
    if keyword in ("pattern", "format"):
        return Finding("SCH005", path, f"{_name(path)}: '{excerpt(value, 60)}' is refused", mend)
    return Finding(
        "SCH006", path, f"{_name(path)}: {_size(keyword, limit, value)}", mend or _SIZE_MEND.get(keyword, "")
    )


def bad_key(path: Path, mend: str) -> Finding:
    """SCH005 at a key of an id map."""
    key = str(path[-1])
    folded = key.upper() if path[0] == "parties" else key.lower()
    variant = re.sub(r"[\s_.]+", "-", folded).strip("-")
    if variant != key and variant.isascii() and re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", variant):
        mend = f"did you mean '{excerpt(variant, 40)}'? {mend}"
    return Finding("SCH005", path, f"'{excerpt(key, 60)}' cannot be an id under {path[0]}", mend, "key")


def _name(path: Path) -> str:
    return spoken(path)


def _not_in_vocabulary(path: Path, terms: list[str], value: Any, mend: str) -> Finding:
    if not isinstance(value, str):
        return Finding("SCH003", path, f"{_name(path)}: expected text, found {found(value)}", mend)
    folded = near(value, terms)
    if folded:
        guess = " or ".join(f"'{term}'" for term in folded[:3])
        mend = f"did you mean {guess}?"
    elif len(terms) <= _FEW:
        mend = f"use one of: {', '.join(terms)}"
    elif offers := related(value, terms):
        mend = f"nearest terms: {', '.join(offers)}. {mend}"
    what = "a name that this list may hold" if _is_name_list(path) else f"a term of {_vocabulary(path)}"
    return Finding("SCH004", path, f"'{excerpt(value, 60)}' is not {what}", mend)


def _is_name_list(path: Path) -> bool:
    return len(path) > 1 and path[-2] in ("not_stated", "inferred")


def _vocabulary(path: Path) -> str:
    names = [str(step) for step in path if isinstance(step, str)]
    return f"'{names[-1]}'" if names else "the list"


_SIZE_MEND = {
    "minLength": "give the text, or leave the field blank until it is annotated",
    "minItems": "give at least one entry, or leave the field blank until it is annotated",
    "minProperties": "give at least one entry, or leave the field blank until it is annotated",
    "uniqueItems": "delete one of the two",
    "maxLength": "shorten it",
}


def _size(keyword: str, limit: Any, value: Any) -> str:
    if keyword == "minLength":
        return "the text is empty" if not value else f"the text has {len(value)} character, at least {limit} are needed"
    if keyword == "maxLength":
        return f"the text has {len(value)} characters, {limit} are allowed"
    if keyword in ("minItems", "minProperties"):
        kind = "list" if isinstance(value, list) else "group of fields"
        return f"the {kind} is empty" if not value else f"the {kind} has {len(value)} entries, {limit} are needed"
    if keyword in ("maxItems", "maxProperties"):
        return f"{len(value)} entries, {limit} are allowed"
    if keyword == "uniqueItems":
        return f"the list holds {_repeated(value)} twice"
    bound = "at least" if keyword in ("minimum", "exclusiveMinimum") else "at most"
    return f"{excerpt(value, 40)} is out of range ({bound} {limit})"


def _repeated(items: list[Any]) -> str:
    for index, item in enumerate(items):
        if item in items[:index]:
            return f"'{excerpt(item, 60)}'"
    return "the same entry"
