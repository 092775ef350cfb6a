"""The values of a document that can stand in a release, by the roles that the schema gives its fields."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Path
from ..document.content import each, known
from ..document.facts import Facts
from ..document.placeholders import is_text
from ..schema import shape
from ..schema.roles import fields
from ..system.patterns import lazy
from .trace import Fact

NAMES = ("name", "post", "name-form", "latin", "series", "place-name")
PER_CENT = ("percent", "per cent", "%")
CODE = lazy(r"[A-Z]{3}")
PRINTED = (*NAMES, "words", "date", "time", "ordinal", "number", "sum", "unit", "country")
"""The roles of what can stand in a release; own words, codes, ids, addresses and judgements cannot."""


def values(facts: Facts) -> Iterator[Fact]:
    """All of them that can be read, by kind, in the order of the document."""
    objects = {node.path: node.value for nodes in facts.content.nodes.values() for node in nodes}
    apart = of_the_annotation()
    for kind, nodes in facts.content.nodes.items():
        printed = {} if kind in apart else _fields(kind)
        for path, obj in nodes if printed else ():
            if path[:1] == ("derived",):
                continue
            given, around = known(obj), _around(path, kind, obj, objects)
            for field, role in printed.items():
                if field in given:
                    for place, value in _each(given[field], (*path, field)):
                        if isinstance(value, str) and is_text(value):
                            continue  # a placeholder is no value yet
                        if role == "unit" and _is_own_word(value, given):
                            continue
                        yield Fact(place, kind, field, role, value, obj, around)


@cache
def of_the_annotation() -> frozenset[str]:
    """The kinds of objects that speak of the annotation, not of the release: it and what it holds, and conflicts."""
    found = {"annotation"}
    for kind, own in fields("conflicts").items():
        found.update(shape(kind).fields[name].kind or "" for name in own)
    found.update(field.kind for field in shape("annotation").fields.values() if field.kind is not None)
    return frozenset(found)


@cache
def _fields(kind: str) -> dict[str, str]:
    """The fields of a kind of object that have one of the roles."""
    return {name: role for role in PRINTED for name in fields(role).get(kind, ())}


def _each(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, list):
        yield from (((*path, index), item) for index, item in each(value))
    elif value is not None:
        yield path, value


def _is_own_word(unit: Any, given: dict[str, Any]) -> bool:
    """Whether a unit is a word of the annotator, such as persons for "20 experts": no currency, and not printed."""
    words = given.get("text")
    if "unit" in (given.get("inferred") or ()):
        return False
    if not isinstance(unit, str) or not isinstance(words, str) or CODE.fullmatch(unit) or unit in PER_CENT:
        return False
    return unit.casefold() not in words.casefold()


def _around(path: Path, kind: str, obj: dict[str, Any], objects: dict[Path, dict[str, Any]]) -> dict[str, Any]:
    """The object that has the evidence: the object itself, or the nearest one above that can cite something."""
    if kind in fields("locator"):
        return obj
    above = (objects.get(path[:length]) for length in range(len(path) - 1, 0, -1))
    return next((found for found in above if found is not None), obj)
