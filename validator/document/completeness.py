"""Given, not stated, or not annotated yet: the levels of the schema, counted and reported (MIS001)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..schema import Field, shape
from ..schema.bundle import Test, conditional, recommended_if
from ..schema.words import example, first_sentence
from ..tuples import NamedTuple
from .content import Content, Unknown
from .placeholders import begins, is_language, is_text


class Counts(NamedTuple):
    """``required``: filled, total. ``recommended``: filled, not stated, total. Over all objects of a document."""

    required: tuple[int, int]
    recommended: tuple[int, int, int]


class State(NamedTuple):
    """The state of one field that the format asks for."""

    path: Path
    kind: str
    field: Field
    level: str
    state: str  # given | not stated | missing | unknown


class Filled(NamedTuple):
    """How many fields are filled, and the recommended ones that are missing."""

    counts: Counts
    missing: tuple[State, ...]


def states(content: Content) -> Iterator[State]:
    """The state of each required, conditional (where its condition holds) and recommended field, in document order."""
    for path, kind, field, level, state in _each(content):
        yield State((*path, field.name), kind, field, level, state)


def filled(content: Content) -> Filled:
    """What a run asks of every document, worked out once for each."""
    if content.filled is None:
        required: list[str] = []
        recommended: list[str] = []
        open_: list[State] = []
        for path, kind, field, level, state in _each(content):
            if level != "recommended":
                required.append(state)
                continue
            recommended.append(state)
            if state == "missing":
                open_.append(State((*path, field.name), kind, field, level, state))
        counts = Counts(
            (required.count("given"), len(required)),
            (recommended.count("given"), recommended.count("not stated"), len(recommended)),
        )
        content.filled = Filled(counts, tuple(open_))
    filled: Filled = content.filled
    return filled


def _each(content: Content) -> Iterator[tuple[Path, str, Field, str, str]]:
    """(object, its kind, field, level, state) of each field that is asked for."""
    for kind, nodes in content.nodes.items():
        if kind == "derived":
            continue
        wanted, conditions, not_stated = _wanted(kind), conditional(kind), shape(kind).not_stated
        for path, value in nodes:
            for field, only_if in wanted:
                if only_if is None or _holds(only_if, value):
                    yield path, kind, field, field.level, _state(field, not_stated, value)
            asked = {name for test, names in conditions if _holds(test, value) for name in names} if conditions else ()
            for name, field in shape(kind).fields.items() if asked else ():
                if name in asked:
                    yield path, kind, field, "conditional", _state(field, not_stated, value)


@cache
def _wanted(kind: str) -> tuple[tuple[Field, Test | None], ...]:
    """The required and recommended fields of an object, each with the condition of its level, if it has one."""
    only_if = recommended_if(kind)
    fields = [field for field in shape(kind).fields.values() if field.level in ("required", "recommended")]
    return tuple((field, only_if.get(field.name)) for field in fields)


def _holds(test: Test, value: dict[str, Any]) -> bool:
    """Whether a condition holds for an object (``strength`` is recommended for agree and commit only)."""
    try:
        return test(value)
    except Unknown:
        return False


def _state(field: Field, not_stated: frozenset[str], value: dict[str, Any]) -> str:
    name = field.name
    try:
        if name in value:
            found = value[name]
            is_open = isinstance(found, str) and begins(found) and _is_placeholder(found, field)
            return "missing" if is_open else "given"
        if name in not_stated and name in (value.get("not_stated") or ()):
            return "not stated"
    except Unknown:
        return "unknown"
    return "missing"


def _is_placeholder(value: str, field: Field) -> bool:
    """Whether a word stands there in place of a value (FMT007)."""
    return is_text(value) or (field.role == "language" and is_language(value))


def missing(content: Content) -> Iterator[Finding]:
    """MIS001 for each recommended field that is neither given nor listed under ``not_stated``."""
    return map(_missing, filled(content).missing)


def _missing(state: State) -> Finding:
    parent, name = state.path[:-1], state.field.name
    where = f" in {spoken(parent)}" if parent else ""
    hint = f"give it: {first_sentence(state.field.node)}"
    if shown := example(state.field.node, name):
        hint += f" Example: {shown}"
    if name in shape(state.kind).not_stated:
        hint += f". If the release does not say it: not_stated: [{name}]"
    message = f"'{name}' is recommended and not annotated yet{where}"
    return Finding("MIS001", state.path, message, hint, "missing", subject=name)
