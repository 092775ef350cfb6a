"""The places of this session, the next and the previous one: whether two of them are exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..document.content import peek
from ..document.facts import Facts, attempt
from ..evidence.names import Found, Manner, printed
from ..release.text import ReleaseText
from .cited import Stretches, stretches
from .trace import Fact

_OTHERS = ("next", "previous")


def exchanged(fact: Fact, found: Found, how: Manner, facts: Facts) -> str:
    """The place of another session that stands where this one is looked for, while this one stands where that is.

    Each of the two must be printed in the paragraphs of the other session, and not in its own; else empty.
    """
    if fact.path[:1] != ("meeting",):
        return ""
    own = _cited(fact.around, facts)
    if own is None or found.text is not own[0] or _is_in(found, own[1]):
        return ""
    for session, other in _places(fact, facts):
        theirs = _cited(session, facts)
        if theirs is None or theirs[0] is not own[0]:
            continue
        pairs = ((fact.value, theirs[1]), (other, own[1])), ((fact.value, own[1]), (other, theirs[1]))
        crossed, right = ([_stands(name, own[0], near, how) for name, near in pair] for pair in pairs)
        if all(crossed) and not any(right):
            return other
    return ""


def _places(fact: Fact, facts: Facts) -> Iterator[tuple[dict[str, Any], str]]:
    """The other sessions, each with its place of the same kind, where that is another one."""
    meeting = facts.meeting
    sessions = [meeting, *(peek(meeting, name) for name in _OTHERS)]
    for session in sessions:
        if session is None or session is fact.around:
            continue
        place = peek(session, "place")
        name = attempt(partial(place.get, fact.field)) if place is not None else None
        if isinstance(name, str) and name.casefold() != fact.value.casefold():
            yield session, name


def _cited(obj: dict[str, Any], facts: Facts) -> tuple[ReleaseText, Stretches] | None:
    """What an object cites of the annotated text."""
    return next(((text, near) for lang, text, near in stretches(obj, facts) if not lang), None)


def _stands(name: str, text: ReleaseText, near: Stretches, how: Manner) -> bool:
    found = printed(name, [text], how, near)
    return found is not None and _is_in(found, near)


def _is_in(found: Found, near: Stretches) -> bool:
    return any(start <= found.start < end for start, end in near)
