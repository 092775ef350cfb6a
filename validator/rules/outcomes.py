"""OUT: who does what to whom, twice over, in answer to what, about what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from ..diagnostic import Finding, Path, Related, spoken
from ..document.content import each, peek
from ..document.facts import RESERVED, SIDES_TOGETHER, Facts, attempt
from ..schema import schema
from ..schema.roles import fields
from ..system.printable import excerpt
from .hints import meant, offer
from .kinds import ASKING, family
from .registry import finding, rule

_MANY = 7


@rule("OUT002", on="outcome")
def asked_by_all(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """All sides together cannot ask one of them: one side asks the other.

    Checked for propose, request, urge and invite. Not reported where to names all the sides, or none of them.
    """
    if outcome.get("by") != [SIDES_TOGETHER] or family(outcome["kind"]) != ASKING or not facts.has_sides:
        return
    asked = set(map(facts.side_of, outcome.get("to") or ()))
    names = [side for side in facts.sides if side in asked]
    if 0 < len(names) < len(facts.sides):
        message = f"'{outcome['kind']}' by all sides to one of them ({' and '.join(names)})"
        yield finding(("by",), message, "name who asked; if all asked somebody else, correct to")


@rule("OUT003", on="outcome")
def to_own_side(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Nobody asks, thanks or promises something to their own party.

    The parties of the persons are compared, or the parties named: a ministry can speak to its own state. Not reported
    where several act on one another ("thanked each other").
    """
    by = [_party_of(actor, facts) for actor in outcome.get("by") or ()]
    to = [_party_of(actor, facts) for actor in outcome.get("to") or ()]
    own = [index for index, party in enumerate(to) if party is not None and party in by]
    if own and not (len(set(by)) > 1 and set(by) == set(to)):
        index, party = own[0], to[own[0]]
        actor, addressee = outcome["by"][by.index(party)], outcome["to"][index]
        same = f"'{actor}' is in both" if actor == addressee else f"'{actor}' and '{addressee}' both stand for {party}"
        yield finding(("to", index), f"by and to are the same side: {same}", "correct one of the two")


def _party_of(actor: str, facts: Facts) -> str | None:
    people = facts.table("people")
    if actor in RESERVED:
        return None
    party = people[actor]["party"] if actor[:1].islower() and actor in people else actor
    return party if party in facts.table("parties") else None


@rule("OUT004")
def duplicate_outcome(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The same kind, actor and content, or the same quote from the same paragraph, as an earlier outcome.

    Either one is a copy, or the two look alike to any reader: say how they differ. Outcomes that differ in to, re, verb
    or setting are not compared. Capitals, spaces and the order of names do not count.
    """
    first: dict[Any, Path] = {}
    for path, outcome in facts.nodes("outcome"):
        keys = attempt(partial(_alike, outcome)) or []
        shared = [key for key in keys if key in first]
        for key in keys:
            first.setdefault(key, path)
        if shared:
            earlier = first[shared[0]]
            message = f"same kind, actor and {shared[0][0]} as {spoken(earlier)}"
            hint = "delete one of the two, or make what and quote show how they differ"
            yield finding(path, message, hint, related=(Related("the earlier one", earlier),))


def _alike(outcome: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Up to two keys, that of the content and that of the quote: outcomes that share one are the same."""
    actors = [frozenset(outcome.get(name) or ()) for name in ("by", "to")]
    others = [outcome.get(name) for name in ("re", "verb")]
    frame = (outcome["kind"], *actors, *others, outcome.get("setting", "meeting"))
    found: list[tuple[Any, ...]] = [("content", frame, _folded(outcome["what"]))]
    quotes = outcome.get("quote")
    if quotes:
        found.append(("quote", frame, frozenset(map(_folded, quotes)), frozenset(map(str, outcome["para"]))))
    return found


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


@rule("OUT006", on="outcome")
def answer_to_nothing(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Who accepts or declines answers a request, a proposal, an offer or an invitation: name that outcome under re.

    So a reader sees what came of a request. Give the answered outcome an id for this purpose.
    """
    if outcome["kind"] not in ("accept", "decline") or outcome.get("re") is not None:
        return
    message = f"'{outcome['kind']}' answers something, but re does not say what"
    hint = "give the answered outcome an id, and name that id here under re"
    yield finding(("re",), message, hint, "missing")


@rule("OUT007")
def unknown_topic(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Topics are codes of topic.csv. The list is open: another code is kept, but is of no use in a search by subject.

    Usually it is a spelling mistake. If the list lacks a subject, use other and name the subject in a note.
    """
    for kind in fields("topic"):
        for path, entry in facts.nodes(kind):
            for index, topic in each(peek(entry, "topic")):
                if topic not in _topics():
                    from ..schema.topics import telling_of

                    near = meant(topic, _topics(), facts)
                    message = f"topic '{excerpt(topic, 60)}' is not in topic.csv{offer(near)}"
                    told = f", such as {' or '.join(about)}" if not near and (about := telling_of(topic)) else ""
                    hint = f"correct it, or use the nearest topic of the list{told} (jco explain topics), or other"
                    yield finding((*path, "topic", index), message, hint, subject=topic, suggestions=near)


@cache
def _topics() -> dict[str, None]:
    return dict.fromkeys(schema()["$defs"]["topic_code"]["examples"])


@rule("OUT009", on="outcome")
def many_topics(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An outcome of more than seven topics is probably more than one outcome."""
    topics = outcome.get("topic") or []
    if len(topics) > _MANY:
        hint = "is this more than one outcome? Split it, or keep the topics that matter"
        yield finding(("topic",), f"{len(topics)} topics, more than {_MANY}", hint)
