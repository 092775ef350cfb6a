"""Keys of an object: unknown ones (SCH002), missing ones (SCH001, MIS002)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..printable import excerpt
from .bundle import resolve, schema
from .near import nearest
from .refusal import Refused
from .values import node_at
from .words import example, first_sentence

_EXTENSION = re.compile(r"x-[a-z]")
_NOT_STATED = re.compile(r"(?:, and \w+|^it) is not listed under not_stated$")
_COMMON = frozenset("para quote certainty note conflicts".split())


def unknown(path: Path, instance: dict[str, Any], refused: Refused) -> Iterator[Finding]:
    """SCH002 for each key that the object does not have; a near field that is not given counts as given."""
    node = node_at(path)
    known = node.get("properties", {})
    for key in instance:
        if key in known or (_EXTENSION.match(key) and "patternProperties" in node):
            continue
        place = (*path, key)
        refused.keys.add(place)
        meant = nearest(key, [name for name in known if name not in instance and (*path, name) not in refused.values])
        if meant is not None:
            refused.values.add((*path, meant))
        yield Finding("SCH002", place, *_unknown_words(path, key, meant, known, node), on="key")


def _unknown_words(path: Path, key: str, meant: str | None, known: Any, node: Any) -> tuple[str, str]:
    message = f"'{excerpt(key, 60)}' is not a field of {spoken(path)}"
    if meant is not None:
        also = f" (this also gives the {meant} that is missing)" if _is_needed(meant, node) else ""
        return f"{message}; did you mean '{meant}'?", f"rename it to '{meant}'{also}"
    if key in _COMMON and not _COMMON & set(known):
        return message, f"a place and an amount have no {key}: write it in the object around it"
    homes = _homes(key)
    if homes:
        return message, f"it is a field of {' and of '.join(homes)}: move it there, or check its indentation"
    return message, "delete it, or let the name of a key of your own begin with x-"


def _is_needed(name: str, node: dict[str, Any]) -> bool:
    return resolve(node["properties"][name]).get("x-level") in ("required", "conditional")


def _homes(key: str) -> list[str]:
    """Up to three objects that have a field of this name."""
    root = {"document": schema(), **schema()["$defs"]}
    names = [name for name, node in root.items() if node.get("type") == "object" and key in node.get("properties", {})]
    return names[:3] if key not in _COMMON else []


def missing(path: Path, name: str, condition: dict[str, Any] | None, instance: dict[str, Any]) -> Finding:
    """SCH001, or MIS002 where a condition asks for the field, at the parent."""
    node = node_at((*path, name))
    where = f" in {spoken(path)}" if path else ""
    message = f"'{name}' is missing{where}"
    mend = f"give it: {first_sentence(node)}"
    if shown := example(node, name):
        mend += f" Example: {shown}"
    if condition is None:
        return Finding("SCH001", path, message, mend, "parent")
    if reason := _reason(condition, instance, node):
        message += f" (needed {reason})"
    if name in _may_be_not_stated(path):
        mend += f". If the release does not say it: not_stated: [{name}]"
    return Finding("MIS002", path, message, mend, "parent")


def _reason(condition: dict[str, Any], instance: dict[str, Any], node: dict[str, Any]) -> str:
    """``because kind is 'request'`` from the condition that holds; else the condition as the schema words it."""
    for name, wanted in resolve(condition).get("properties", {}).items():
        if "enum" in wanted or "const" in wanted:
            return f"because {name} is '{excerpt(instance.get(name), 40)}'"
    # That a field is not listed under not_stated is no reason to ask for it; the mend speaks of that.
    when = _NOT_STATED.sub("", str(node.get("x-when", "")))
    return f"because {when}" if when else ""


def _may_be_not_stated(path: Path) -> list[str]:
    names = node_at(path).get("properties", {}).get("not_stated")
    return list(resolve(names)["items"].get("enum", ())) if names else []
