"""Keys of an object: unknown ones (SCH002), missing ones (SCH001, MIS002)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..system.patterns import lazy
from ..system.printable import excerpt
from .bundle import resolve, schema
from .near import near, nearest, offered
from .refusal import Error, Refused
from .roles import HOLDING, fields_of_place, names
from .values import node_at
from .words import example, first_sentence, full_width, odd_signs, shown

# Who has more unknown keys than this has not misspelt them.
_MOST_MISSPELT = 1000
_MOST_BESIDE = 100  # keys of an object that somebody wrote in one line
_OWN_KEY = lazy(r"[xX][-_]([A-Za-z][\w-]*)")
_NOT_STATED = lazy(r"(?:, and \w+|^it) is not listed under not_stated$")
_COMMON = ("locator", "quote", "certainty", "note", "conflicts")


def unknown(some: list[Error], data: Any, refused: Refused) -> Iterator[Finding]:
    """SCH002 for each key that its object does not have; near fields that are not given count as given."""
    opened: dict[Path, Path] = {}  # a key → the group above it, into which it belongs
    for error in some:
        parent, key = error.path[:-1], str(error.path[-1])
        node = node_at(parent)
        known = node.get("properties", {})
        instance = at(data, parent)
        are_few = len(refused.keys) < _MOST_MISSPELT
        absent = [name for name in known if name not in instance and (*parent, name) not in refused.values]
        meant = (_called(key, known, absent) or near(key, absent)) if are_few else []
        refused.keys.add(error.path)
        refused.values.update((*parent, name) for name in meant)
        if len(meant) == 1:
            refused.misspelt[(*parent, meant[0])] = key
        before = key_beside(instance, key, -1)
        is_behind = not meant and (*parent, before) in refused.keys
        if error.value is None and is_behind and instance[before] is None:
            continue  # the next part of a text that commas have parted
        offer = f"; {offered(meant[:3])}" if meant else ""
        message = f"'{shown(key)}' is not a field of {spoken(parent)}{offer}"
        hint = _hint(key, meant, node) or (_given(key, known) if are_few else "") or _home(key, error.value, known)
        if is_rest_of_number(instance, before, key):
            hint = f"a comma ends a text in {{ }}: put the text in quotes, {before}: '{instance[before]},{shown(key)}'"
        group = opened.get((*parent, before)) if not meant else None
        rests_on = group or _group_around(key, parent, instance, refused)
        if group or (error.value is None and not meant and _is_group(key)):
            opened[error.path] = group or error.path
        yield Finding(
            "SCH002", error.path, message, hint, on="key", rests_on=rests_on, subject=key, suggestions=tuple(meant)
        )


def _is_group(key: str) -> bool:
    """Whether a key is that of a group of fields of the document: ``parties``."""
    return resolve(schema()["properties"].get(key, {})).get("type") in ("object", "array")


def _group_around(key: str, parent: Path, instance: Any, refused: Refused) -> Path | None:
    """The field of a place before this one, where both stand outside their group."""
    if key not in fields_of_place():
        return None
    return next(
        (
            (*parent, each)
            for each in instance
            if each in fields_of_place() and (*parent, each) in refused.keys and each != key
        ),
        None,
    )


def key_beside(instance: dict[str, Any], key: str, step: int) -> str:
    """The key before (-1) or behind (1) another one; "" where there is none, and among very many keys."""
    keys = list(instance) if len(instance) <= _MOST_BESIDE else [key]
    place = keys.index(key) + step
    return keys[place] if 0 <= place < len(keys) else ""


def is_rest_of_number(instance: dict[str, Any], name: str, key: str) -> bool:
    """Whether a comma has parted a text that begins with a figure: ``{text: 12,5 million}``."""
    if not key[:1].isdigit() or instance.get(key, name) is not None:
        return False
    value = instance.get(name)
    return isinstance(value, int) and not isinstance(value, bool)


def _called(key: str, known: dict[str, Any], absent: list[str]) -> list[str]:
    """The field that people call by another word: ``persons``."""
    return [name for name in absent if key.casefold() in known[name].get("x-also", ())][:1]


def at(data: Any, path: Path) -> Any:
    """What stands at a path."""
    for step in path:
        data = data[step]
    return data


def _level(name: str, node: dict[str, Any]) -> str:
    return str(resolve(node["properties"][name]).get("x-level"))


def _hint(key: str, meant: list[str], node: dict[str, Any]) -> str:
    """Rename it, where one field is meant; of several the message has said enough."""
    if not meant:
        return ""
    if ":" in key:
        return "a space is missing after the colon: write it as 'key: value'"
    named = full_width(key) or odd_signs(key)
    odd = f"{named}: " if named else ""
    if len(meant) > 1:
        return f"{odd}rename it to the field that you mean"
    also = _level(meant[0], node) in ("required", "conditional")
    return f"{odd}rename it to '{meant[0]}'" + (f" (this also adds the missing {meant[0]})" if also else "")


def _given(key: str, known: Iterable[str]) -> str:
    """The help for a key that is near to a field that is given already."""
    name = nearest(key, known)
    return f"'{name}' is given already: merge the two, or delete this one" if name is not None else ""


def _home(key: str, value: Any, known: Iterable[str]) -> str:
    """Where a key belongs, as far as can be told."""
    if key in names(*_COMMON) and not names(*_COMMON) & set(known):
        return f"a place or an amount has no {key}: write it in the object around it"
    if homes := _homes(key):
        homes = ["the document" if home == "document" else home for home in homes]
        return f"it is a field of {' or of '.join(homes)}: move it there, or check its indentation"
    if match := _OWN_KEY.fullmatch(key):
        return f"write it as 'x-{match[1].lower()}': keys of your own start with x- and a lower-case letter"
    hint = "delete it, or start its name with x- if it is a key of your own"
    return (
        f"{hint}; if it is the rest of a text with a comma in {{ }}, put that text in quotes" if value is None else hint
    )


def _homes(key: str) -> list[str]:
    """Up to three objects that have a field of this name."""
    root = {"document": schema(), **schema()["$defs"]}
    found = [name for name, node in root.items() if node.get("type") == "object" and key in node.get("properties", {})]
    return found[:3] if key not in names(*_COMMON) else []


def missing(error: Error) -> Finding:
    """SCH001, or MIS002 where a condition asks for the field."""
    path, _, name, instance, condition = error
    node = node_at((*path, name))
    where = f" in {spoken(path)}" if path else ""
    message = f"'{name}' is missing{where}"
    hint = f"give it: {first_sentence(node)}"
    if shown := example(node, name):
        hint += f" Example: {shown}"
    if condition is None:
        return Finding("SCH001", (*path, name), message, hint, "missing", subject=name)
    if reason := _reason(condition, instance, node):
        message += f" (needed {reason})"
    if name in _may_be_not_stated(path):
        hint += f". If the release does not say it: not_stated: [{name}]"
    return Finding("MIS002", (*path, name), message, hint, "missing", subject=name)


def _reason(condition: dict[str, Any], instance: dict[str, Any], node: dict[str, Any]) -> str:
    """``because kind is 'request'`` from the condition that holds; else the condition as the schema words it."""
    for name, wanted in resolve(condition).get("properties", {}).items():
        if "enum" in wanted or "const" in wanted:
            return f"because {name} is '{excerpt(instance.get(name), 40)}'"
    # That a field is not listed under not_stated is no reason to ask for it; the help speaks of that.
    when = _NOT_STATED.sub("", str(node.get("x-when", "")))
    return f"because {when}" if when else ""


def may_be_not_stated(path: Path) -> bool:
    """Whether the field at a path can be listed under not_stated of its object."""
    return str(path[-1]) in _may_be_not_stated(path[:-1]) if path else False


def _may_be_not_stated(path: Path) -> list[str]:
    listed = node_at(path).get("properties", {}).get("not_stated")
    return list(resolve(listed)["items"].get("enum", ())) if listed else []


_TYPES = {dict: "object", list: "array", str: "string", int: "integer"}


def renamed(data: Any, misspelt: dict[Path, str]) -> dict[Path, str]:
    """Place → the key as written, of those that hold what the field may hold: objects, quotes, paragraphs.

    Of another field nothing but its value would be checked, and that value may be of the key that somebody made up.
    """
    fields = names(*HOLDING, "quote", "locator")
    return {
        path: key
        for path, key in misspelt.items()
        if path[-1] in fields and _may_be(node_at(path), at(data, (*path[:-1], key)))
    }


def _may_be(node: dict[str, Any], value: Any) -> bool:
    """Whether a value is of the type that its field asks for, and the entries of a list too."""
    if _TYPES.get(type(value)) not in ([wanted] if isinstance(wanted := node.get("type"), str) else wanted or ()):
        return False
    return not isinstance(value, list) or all(_may_be(resolve(node["items"]), item) for item in value)


def with_names(data: Any, keys: dict[Path, str]) -> Any:
    """The data with the keys renamed, in the order in which they stand; the data itself stays as it is."""
    for path, key in keys.items():
        data = _with_name(data, path, key)
    return data


def _with_name(node: Any, path: Path, key: str) -> Any:
    step, *rest = path
    if not rest:
        return {step if name == key else name: value for name, value in node.items()}
    changed = node.copy()
    changed[step] = _with_name(node[step], tuple(rest), key)
    return changed


def meant(path: Path, keys: dict[Path, str]) -> Path:
    """The place that a path as written has when the keys are renamed."""
    for place, key in keys.items():
        if path[: len(place)] == (*place[:-1], key):
            path = (*place, *path[len(place) :])
    return path
