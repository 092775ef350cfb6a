"""ABS: what the lists not_stated, inferred and conflicts say of the fields beside them, and certainty of its note."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related, spoken
from ..document.content import each, known, peek
from ..document.facts import Facts, attempt
from ..schema import shape
from ..schema.roles import fields
from ..system.printable import excerpt
from .hints import meant, offer
from .registry import finding, rule


class _Entry:
    """An entry of a list of one object: kind, path and content of the object, place in the list, what it says."""

    __slots__ = ("kind", "object", "path", "place", "value")

    def __init__(self, kind: str, path: Path, content: dict[str, Any], place: int, value: Any) -> None:
        self.kind, self.path, self.object, self.place, self.value = kind, path, content, place, value


def _entries(name: str, facts: Facts) -> list[_Entry]:
    """The entries of the list ``name`` of all objects, as far as they can be read."""
    return facts.once(_listed).get(name, [])


def _listed(facts: Facts) -> dict[str, list[_Entry]]:
    """The same of all these lists, by their names."""
    found: dict[str, list[_Entry]] = {}
    lists = fields("field-names", "conflicts")
    for kind, nodes in facts.content.nodes.items():
        for path, value in nodes if kind in lists else ():
            for name in lists[kind]:
                if isinstance(entries := known(value).get(name), list):
                    own = (_Entry(kind, path, value, index, entry) for index, entry in each(entries))
                    found.setdefault(name, []).extend(own)
    return found


def _is_given(entry: _Entry, field: str) -> bool | None:
    """None where it cannot be known: the field is refused, misspelt, or missing where it is required."""
    return attempt(lambda: field in entry.object)


@rule("ABS001", "error", "'x' has a value and is listed under not_stated; delete one")
def given_and_not_stated(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A field has a value, or is listed under not_stated (looked for, but the release does not state it), not both.

    If the value is concluded from something else, list the field under inferred instead.

    Wrong:
        meeting:
          ordinal: 7
          not_stated: [ordinal]

    Right:
        meeting:
          ordinal: 7
    """
    for entry in _entries("not_stated", facts):
        name = entry.value
        if _is_given(entry, name):
            message = f"'{name}' has a value and is listed under not_stated"
            hint = "delete one of the two; if the value was concluded from something else, list it under inferred"
            related = (Related("its value", (*entry.path, name)),)
            yield finding((*entry.path, "not_stated", entry.place), message, hint, related=related)


@rule("ABS002", "error", "'x' is listed under inferred and has no value; give it, or delete the name")
def inferred_without_value(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A field listed under inferred has a value: the one that was concluded.

    If nothing can be concluded, list the field under not_stated, or not at all.

    Wrong:
        meeting:
          inferred: [level]

    Right:
        meeting:
          level: ministerial
          inferred: [level]
    """
    for entry in _entries("inferred", facts):
        name = entry.value
        if _is_given(entry, name) is False:
            message = f"'{name}' is listed under inferred, but has no value"
            hint = f"give the value of {name}, or delete the name here"
            yield finding((*entry.path, "inferred", entry.place), message, hint, about=(*entry.path, name))


@rule("ABS005", "warning", "certainty is not high: say in a note what is uncertain")
def uncertain_without_note(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """If certainty is medium or low, a note in the same object says what is uncertain; otherwise it helps nobody.

    Wrong:
        outcomes:
          - {kind: hope, by: all, what: More flights, certainty: low}

    Right:
        outcomes:
          - {kind: hope, by: all, what: More flights, certainty: low, note: It may be Korea alone that hopes}
    """
    for kind, nodes in facts.content.nodes.items():
        if "certainty" in shape(kind).fields:
            for path, value in nodes:
                certainty = peek(value, "certainty")
                if certainty in ("medium", "low") and attempt(partial(value.get, "note", "")) == "":
                    message = f"certainty is {certainty}, but no note says what is uncertain"
                    hint = "add a note to the same object: what is uncertain, and why"
                    yield finding((*path, "certainty"), message, hint)


@rule("ABS006", "error", "conflicts names 'x', which has no value here; give the value that you follow")
def conflict_without_value(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A conflict is another value that the release prints for a field: the field itself has the value that you follow.

    So it names a field of the same object, and that field has a value.

    Wrong:
        meeting:
          conflicts: [{field: level, value: ministerial}]

    Right:
        meeting:
          level: vice-ministerial
          conflicts: [{field: level, value: ministerial}]
    """
    for entry in _entries("conflicts", facts):
        name = peek(entry.value, "field")
        if name is None or _is_given(entry, name) is not False:
            continue
        known = shape(entry.kind).fields
        near = meant(name, known, facts) if name not in known else ()
        if name not in known:
            message = (
                f"conflicts names '{excerpt(name, 60)}', which is not a field of {spoken(entry.path)}{offer(near)}"
            )
            hint = "name the field of this object that has the value you follow"
        else:
            message = f"conflicts names '{name}', which has no value here"
            hint = f"give {name} the value that you follow; the other one belongs under conflicts"
        place = (*entry.path, "conflicts")
        yield finding(place, message, hint, about=(*entry.path, name), subject=name, suggestions=near)


@rule("ABS007", "warning", "the conflicting value of 'x' is the value itself; give the other one")
def conflict_is_value(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A conflict holds the other value that the release prints, not the value of the field again.

    7 and '7' are the same. If a field has several values, each is compared; places and amounts are not.

    Wrong:
        meeting:
          ordinal: 7
          conflicts: [{field: ordinal, value: 7}]

    Right:
        meeting:
          ordinal: 7
          conflicts: [{field: ordinal, value: 8}]
    """
    for entry in _entries("conflicts", facts):
        name = peek(entry.value, "field")
        if name is None or not _is_given(entry, name):
            continue
        other = peek(entry.value, "value")
        own = peek(entry.object, name)
        values = attempt(partial(list, own)) if isinstance(own, list) else [own]
        if other is not None and _text(other) in map(_text, values or ()):
            message = f"the conflicting value of '{name}' is the value itself: {excerpt(other, 60)}"
            related = (Related("the value", (*entry.path, name)),)
            hint = "give the other value, or delete the conflict"
            yield finding((*entry.path, "conflicts"), message, hint, related=related)


def _text(value: Any) -> str | None:
    """A value as one would write it; None for a group of fields."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else None
