"""OUT001, OUT011: acts that the sides do together, told of one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding
from ..document.facts import VOICE, Facts, attempt
from ..system.printable import excerpt
from .cues import told
from .kinds import JOINT, family
from .registry import finding, rule
from .sides_behind import is_by_one

_TOGETHER_ONLY, _BY_ANYBODY = frozenset(("agree", "share-view", "differ")), "review"


@rule("OUT001", on="outcome")
def joint_act_by_one(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The sides agree, share a view and differ together: nobody can do that alone.

    So by is all, committee, or actors of two sides; the voice of the release does none of this, it only reports it
    (inform). Not reported where by is listed under not_stated, where an actor is not declared, and where a company or
    the like acts with others and of does not say which side it belongs to. What a release may report of one side is
    OUT011.
    """
    by = outcome.get("by") or []
    if outcome["kind"] not in _TOGETHER_ONLY or not _is_one_sided(by, facts):
        return
    if by == [VOICE]:
        hint = "write by: all, or name who did it; for what only the release reports, use kind: inform"
    else:
        hint = _kind_of_one(outcome, facts)
    yield finding(("by",), _said_of_one(outcome["kind"], by), hint)


def _kind_of_one(outcome: dict[str, Any], facts: Facts) -> str:
    """What to write of an act of one side: the kind that its quote tells, which OUT005 would say, if it is sure."""
    found = attempt(lambda: told(outcome, facts))
    if found is None or found.kind in _TOGETHER_ONLY:
        return "write by: all, or, if only this side did it, the kind of what it did: accept, commit or state"
    return f"{found.in_words}: write kind: {found.kind}, or by: all if the sides did it together"


@rule("OUT011", on="outcome")
def joint_act_named_by_one(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The sides discuss, sign, adopt and establish together, but a release may name one of them only.

    It is right if it does: "the Minister signed the accord". Not reported for review, which one side may do alone, and
    where OUT001 reports nothing either.
    """
    by = outcome.get("by") or []
    kind = outcome["kind"]
    if family(kind) != JOINT or kind in _TOGETHER_ONLY or kind == _BY_ANYBODY or not _is_one_sided(by, facts):
        return
    hint = "leave it where the release names one side only, else write by: all"
    if by == [VOICE]:
        hint = "name who did it, or write by: all; for what only the release reports, use kind: inform"
    yield finding(("by",), _said_of_one(kind, by), hint)


def _is_one_sided(by: list[str], facts: Facts) -> bool:
    return bool(by) and facts.has_sides and is_by_one(by, facts)


def _said_of_one(kind: str, by: list[str]) -> str:
    names = ", ".join(f"'{excerpt(actor, 60)}'" for actor in by)
    if by == [VOICE]:
        return f"'{kind}' is done by the sides together, not by the voice of the release"
    if len(by) > 1:
        return f"'{kind}' is done by the sides together, but {names} are not from two different sides"
    return f"'{kind}' is done by the sides together, but only {names} is named"
