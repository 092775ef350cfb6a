"""The sides that stand behind the actors of an outcome: whether it is the act of one of them alone."""

from __future__ import annotations

from ..document.facts import BODY, SIDES_TOGETHER, VOICE, Facts

_COULD_BE_OF_A_SIDE = ("company", "ngo", "other")


def is_by_one(by: list[str], facts: Facts) -> bool:
    """Whether the actors are none of all, committee and actors of two sides; ``Unknown`` where it cannot be known."""
    if SIDES_TOGETHER in by or BODY in by:
        return False
    sides: set[str] = set()
    for actor in by:
        if actor != VOICE:
            sides |= _sides_behind(actor, facts, len(by) == 1)
    return len(sides) < 2


def _sides_behind(actor: str, facts: Facts, is_alone: bool) -> set[str]:
    """The sides that an actor stands for: its own one, or those of the members of a group that is not a side."""
    people, parties = facts.table("people"), facts.table("parties")
    if is_alone and actor in people:
        return set()
    side = facts.side_of(actor)
    if side is not None:
        return {side}
    party = parties[people[actor]["party"] if actor in people else actor]
    if not is_alone and party.get("type") in _COULD_BE_OF_A_SIDE:
        return set(facts.sides)
    members = party.get("members") or ()
    return {name for name in map(facts.side_of, members) if name is not None}
