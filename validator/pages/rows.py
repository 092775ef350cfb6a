"""The fields of an object → labelled rows, in the order of the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..diagnostic import Path
from ..document.content import Node, each, is_object, known, peek
from ..document.edtf import SEASONS
from ..schema import Field, shape
from ..schema.roles import DATES, OWN_WORDS, WITH_ITS_OBJECT
from ..schema.roles import names as names_of
from ..tuples import NamedTuple
from .notes import Note
from .values import Names, Piece, Value, amount, place, plain, spoken_date

_ACTORS = ("actor", "party", "reference")
_WORDS = ("name", "name-form", "post", "series", "place-name", "issuer", "words")


def common() -> frozenset[str]:
    """The fields that every card shows in a way of its own."""
    return names_of(*WITH_ITS_OBJECT)


class Row(NamedTuple):
    """One field. ``state``: inferred, not stated, refused or empty; ``inner``: the rows of the objects in it."""

    label: str
    values: list[Value]
    state: str = ""
    notes: Sequence[Note] = ()
    inner: Sequence[Sequence[Row]] = ()


def rows(node: Node, kind: str, names: Names, notes: list[Note], without: frozenset[str]) -> list[Row]:
    """The fields of an object that can be read, those listed under ``not_stated``, and those that were refused."""
    found: list[Row] = []
    path, obj = node
    given = known(obj)
    absent = [item for _, item in each(peek(obj, "not_stated"))]
    inferred = [item for _, item in each(peek(obj, "inferred"))]
    for name, field in shape(kind).fields.items():
        own = [note for note in notes if note.field == name]
        if name in without:
            continue
        if name in given:
            state = "inferred" if name in inferred else ""
            found.append(_row(field, (*path, name), given[name], names, state, own))
        elif name in absent:
            found.append(Row(_label(name), [], "not stated", own))
        elif own:
            found.append(Row(_label(name), [], "refused", own))
    found += [Row(_label(name), [], "not stated") for name in absent if name not in shape(kind).fields]
    found += [Row(key, [[Piece(plain(value))]]) for key, value in given.items() if key not in shape(kind).fields]
    return found


def _label(name: str) -> str:
    return name.replace("_", " ")


def _row(field: Field, path: Path, value: Any, names: Names, state: str, notes: list[Note]) -> Row:
    special = _OF_KIND.get(field.kind or "") or _OF_ROLE.get(field.role)
    label = _label(field.name)
    if special is not None:
        found = [names.traced(place, special(item, names), item) for place, item in _placed(path, value)]
        return Row(label, found, state, notes)
    if is_object(value):
        return Row(label, [], state, notes, [_nested(field, Node(path, value), names)])
    if field.kind is not None:
        nodes = [Node((*path, index), item) for index, item in _items(value) if is_object(item)]
        return Row(label, [], state, notes, [_nested(field, node, names) for node in nodes])
    role = "words" if field.role in _WORDS else "own" if field.role in OWN_WORDS else ""
    found = [names.traced(place, [Piece(plain(item), "", role)], item) for place, item in _placed(path, value)]
    return Row(label, found, state, notes)


def _placed(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    """Each of the values of a field, with its place."""
    yield from (((*path, index) if isinstance(value, list) else path, item) for index, item in _items(value))


def _items(value: Any) -> Iterator[tuple[int, Any]]:
    """The values that can be read, of one or many, with their indexes."""
    yield from each(value) if isinstance(value, list) else [(0, value)]


def _nested(field: Field, node: Node, names: Names) -> list[Row]:
    """The rows of an object in an object (another session, a version), its common fields among them."""
    found = rows(node, field.kind, names, [], common()) if field.kind else []
    obj = node.value
    for name, role in (("certainty", ""), ("note", "own")):
        if (value := peek(obj, name)) is not None:
            found.append(Row(name, [[Piece(plain(value), "", role)]]))
    if cited := [names.cited(item) for _, item in each(peek(obj, "para"))]:
        found.append(Row("cites", cited))
    if quotes := [names.quote((*node.path, "quote", index), words) for index, words in each(peek(obj, "quote"))]:
        found.append(Row("quote", quotes))
    conflicts = each(peek(obj, "conflicts"))
    return found + [Row("conflict", [conflict_value(conflict, names)]) for _, conflict in conflicts]


def conflict_value(conflict: dict[str, Any], names: Names) -> Value:
    """Another value that the release prints: the field, the value, where it stands, and what the annotator says."""
    field, value, note = (peek(conflict, name) for name in ("field", "value", "note"))
    cited = [names.cited(item) for _, item in each(peek(conflict, "para"))]
    found = [Piece(f"{_label(str(field or ''))} is also given as "), Piece(plain(value), "", "words")]
    for index, where in enumerate(cited):
        found += [Piece(", " if index else " in "), *where]
    return found + ([Piece(": "), Piece(str(note), "", "own")] if note is not None else [])


def _date(item: Any, _: Names) -> Value:
    """A date as it is written, and in words where it does not speak for itself: a season, a period, an unsure one."""
    text, words = str(item), spoken_date(str(item))
    speaks = words == text or (text.replace("-", "").isdecimal() and not any(name in words for name in SEASONS))
    return [Piece(text)] if speaks else [Piece(text), Piece(f" {words}", "", "aside")]


def _actor(item: Any, names: Names) -> Value:
    return names.actor(str(item))


def _address(item: Any, _: Names) -> Value:
    return [Piece(str(item), web_address(item))]


def web_address(item: Any) -> str:
    """The address, if it is one that a browser may be sent to; else nothing."""
    text = str(item)
    return text if text.lower().startswith(("http://", "https://")) else ""


_OF_ROLE: dict[str, Callable[[Any, Names], Value]] = {
    **dict.fromkeys(_ACTORS, _actor),
    **dict.fromkeys(DATES, _date),
    "answer": lambda item, names: names.outcome(str(item)),
    "address": _address,
}
_OF_KIND: dict[str, Callable[[Any, Names], Value]] = {
    "figure": lambda item, _: amount(item),
    "place": lambda item, _: place(item),
}
