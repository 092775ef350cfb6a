"""A document with every field, made from the examples of the schema, and many small changes to it."""

import copy
from collections.abc import Iterator
from typing import Any

from derive_fields import resolve

Node = dict[str, Any]

ODD_VALUES: list[Any] = [
    *(None, True, 0, 1, -1, 7.5, 1000, 2023, 9999, 10000),
    *["", " ", "x", "X", "é", "KOR", "all", "release", "x-y", "a-b", "en", "EN", "zh-Hant", "agree", "held", "state"],
    *["2023", "0000", "2023-02-30", "2023-13", "2023-24", "2023-25", "2023?", "../..", "..", "2023/", "2023-01-01\n"],
    *["title", "sub0", "0", "00", "4", "2n1", "2ab", "ko:3", "KO:3", "zh-Hant:title", "other", "../2023~"],
    *[
        "http://x",
        "ftp://x",
        "https://x y",
        "15:04",
        "24:00",
        "15:04:05Z",
        "Q884",
        "Q0",
        "jco/1.0",
        "jco/2.11",
        "jco/1",
    ],
    *["id@2", "id@0", "/a/b", "a/b", "/", "DAT011", "dat011"],
    *("a b" * times for times in (20, 21, 67, 80, 81, 133, 134, 166, 167, 333, 334)),
    *([], {}, ["x"], [1], [None], [["x"]], ["x", 1], [{}], {"x": 1}, {"x-y": None}, {"text": "5"}, [{"text": "5"}]),
]


def every_field(schema: Node) -> Any:
    """A document in which each field has its first example, and each object all its fields."""
    return {**_filled(schema, schema), "x-own": {"any": None}}


def _filled(schema: Node, node: Node) -> Any:
    """The first example of a schema; objects in it get the fields that the example leaves out."""
    if isinstance(node.get("additionalProperties"), dict):
        return {key: _filled(schema, resolve(schema, node["additionalProperties"])) for key in node["examples"][0]}
    if node.get("type") == "array" and "properties" in (items := resolve(schema, node.get("items", {}))):
        return [_filled(schema, items)]
    if "properties" not in node:
        return copy.deepcopy(node["examples"][0])
    return {name: _filled(schema, resolve(schema, own)) for name, own in node["properties"].items()}


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value; of a list its first item alone, for the others are of the same kind."""
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from places(inner, (*path, key))


def changed(value: Any) -> Iterator[Any]:
    """Other values for a place: odd ones, its own value once or twice in a list, a key more, a key less."""
    yield from ODD_VALUES
    yield [value]
    yield [value, value]
    if isinstance(value, dict):
        yield {**value, "unknown": 1}
        yield {**value, "x-own": 1}
        yield from ({name: item for name, item in value.items() if name != left_out} for left_out in value)
    if isinstance(value, list):
        yield value[:1]
        yield [*value, *value[:1]]


def mutations(document: Any) -> Iterator[tuple[tuple[Any, ...], Any, Any]]:
    """Each change with its path, the value put there, and the document; the same object, changed in place."""
    root = {"": document}
    for path in list(places(document)):
        *parents, last = ("", *path)
        holder: Any = root
        for step in parents:
            holder = holder[step]
        before = holder[last]
        for value in changed(before):
            holder[last] = value
            yield path, value, root[""]
        holder[last] = before
