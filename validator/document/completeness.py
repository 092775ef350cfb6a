"""Given, not stated, or not annotated yet: the levels of the schema, counted and reported (MIS001)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..diagnostic import Finding, Path, spoken
from ..schema import Field, shape
from ..schema.conditions import Test, conditional, recommended_if
from ..schema.words import example, first_sentence
from .content import Content, Node, Unknown
from .placeholders import is_language, is_text, may_be


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


def states(content: Content) -> tuple[State, ...]:
    """The state of each required, conditional (where its condition holds) and recommended field, in document order.

    Worked out once for each document.
    """
    if content.states is None:
        kinds = ((kind, nodes) for kind, nodes in content.nodes.items() if kind != "derived")
        content.states = tuple(state for kind, nodes in kinds for state in _of_kind(kind, nodes))
    found: tuple[State, ...] = content.states
    return found


def _of_kind(kind: str, nodes: list[Node]) -> Iterator[State]:
    fields = shape(kind).fields
    wanted = [field for field in fields.values() if field.level in ("required", "recommended")]
    only_if, conditions = recommended_if(kind), conditional(kind)
    for path, value in nodes:
        for field in wanted:
            if field.name not in only_if or _holds(only_if[field.name], value):
                yield State((*path, field.name), kind, field, field.level, _state(field, kind, value))
        asked = {name for test, names in conditions if _holds(test, value) for name in names}
        for name in fields if asked else ():
            if name in asked:
                yield State((*path, name), kind, fields[name], "conditional", _state(fields[name], kind, value))


def _holds(test: Test, value: dict[str, Any]) -> bool:
    """Whether a condition holds for an object (``strength`` is recommended for agree and commit only)."""
    try:
        return test(value)
    except Unknown:
        return False


def _state(field: Field, kind: str, value: dict[str, Any]) -> str:
    try:
        if field.name in value:
            return "missing" if _is_placeholder(value[field.name], field) else "given"
        if field.name in shape(kind).not_stated and field.name in (value.get("not_stated") or ()):
            return "not stated"
    except Unknown:
        return "unknown"
    return "missing"


def _is_placeholder(value: Any, field: Field) -> bool:
    """Whether a word stands there in place of a value (FMT007)."""
    if not isinstance(value, str) or not may_be(value):
        return False
    return is_text(value) or (field.role == "language" and is_language(value))


def counts(all_states: Sequence[State]) -> Counts:
    """How many fields are filled, of how many."""
    required = [state for state in all_states if state.level != "recommended"]
    recommended = [state for state in all_states if state.level == "recommended"]
    return Counts(
        (sum(state.state == "given" for state in required), len(required)),
        (
            sum(state.state == "given" for state in recommended),
            sum(state.state == "not stated" for state in recommended),
            len(recommended),
        ),
    )


def missing(content: Content) -> Iterator[Finding]:
    """MIS001 for each recommended field that is neither given nor listed under ``not_stated``."""
    return (_missing(each) for each in states(content) if each.level == "recommended" and each.state == "missing")


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
