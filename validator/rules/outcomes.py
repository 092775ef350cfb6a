"""OUT: who does what to whom, twice over, in answer to what, about what, and with how many targets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from ..diagnostic import Finding, Path, Related, spoken
from ..document.content import each, peek
from ..document.facts import RESERVED, SIDES_TOGETHER, Facts, attempt
from ..schema import schema
from ..schema.kinds import ASKING, family
from ..schema.roles import fields
from ..system.printable import excerpt
from .hints import meant, offer
from .registry import finding, rule

_MANY = 7
_ALWAYS = 3  # acts to the own side, from which on the party of the person is wrong rather than each of them


@rule("OUT002", "warning", "'request' by all sides to one of them; name who asked", on="outcome")
def asked_by_all(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """All sides together cannot ask one of them: one side asks the other.

    Checked for propose, request, urge and invite. Not reported where to names all the sides, or none of them.

    Wrong:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: request, by: all, to: MNG, what: Faster licences}

    Right:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: request, by: KOR, to: MNG, what: Faster licences}
    """
    if outcome.get("by") != [SIDES_TOGETHER] or family(outcome["kind"]) != ASKING or not facts.has_sides:
        return
    asked = set(map(facts.side_of, outcome.get("to") or ()))
    names = [side for side in facts.sides if side in asked]
    if 0 < len(names) < len(facts.sides):
        message = f"'{outcome['kind']}' by all sides to one of them ({' and '.join(names)})"
        yield finding(("by",), message, "name who asked; if all asked somebody else, correct to")


@rule("OUT003", "error", "by and to are the same side; correct one of them", on="outcome")
def to_own_side(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Nobody asks, thanks or promises something to their own party.

    The parties of the persons are compared, or the parties named: a ministry can speak to its own state. Not reported
    where several act on one another ("thanked each other"). Where every act of a person is to the own side, the party
    of the person is wrong, and that is reported once.

    Wrong:
        parties: {KOR: {role: side}, MNG: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KOR}}
        outcomes:
          - {kind: request, by: lee, to: KOR, what: Faster licences}

    Right:
        parties: {KOR: {role: side}, MNG: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KOR}}
        outcomes:
          - {kind: request, by: lee, to: MNG, what: Faster licences}
    """
    by = [_party_of(actor, facts) for actor in outcome.get("by") or ()]
    to = [_party_of(actor, facts) for actor in outcome.get("to") or ()]
    own = [index for index, party in enumerate(to) if party is not None and party in by]
    if own and not (len(set(by)) > 1 and set(by) == set(to)):
        index, party = own[0], to[own[0]]
        actor, addressee = outcome["by"][by.index(party)], outcome["to"][index]
        same = f"'{actor}' is in both" if actor == addressee else f"'{actor}' and '{addressee}' both stand for {party}"
        message, place = f"by and to are the same side: {same}", ("to", index)
        acts = facts.once(_acts_to_a_party).get(actor, [])
        if len(acts) >= _ALWAYS and all(acts):
            message += f", here and in {len(acts) - 1} other places"
            related = (Related(f"the party of {actor}", ("people", actor, "party")),)
            hint = f"correct the party of '{actor}', if it is wrong; otherwise correct by or to in each place"
            yield finding(place, message, hint, related=related, subject=actor)
        else:
            yield finding(place, message, "correct one of the two")


def _acts_to_a_party(facts: Facts) -> dict[str, list[bool]]:
    """Person → of each act of theirs alone that names one addressee, whether that is their own party."""
    found: dict[str, list[bool]] = {}
    for _, outcome in facts.nodes("outcome"):
        by, to = ([actor for _, actor in each(peek(outcome, field))] for field in ("by", "to"))
        if len(by) == len(to) == 1 and by[0] in facts.table("people"):
            own, other = (attempt(partial(_party_of, actor, facts)) for actor in (*by, *to))
            if own is not None and other is not None:
                found.setdefault(by[0], []).append(own == other)
    return found


def _party_of(actor: str, facts: Facts) -> str | None:
    people = facts.table("people")
    if actor in RESERVED:
        return None
    party = people[actor]["party"] if actor[:1].islower() and actor in people else actor
    return party if party in facts.table("parties") else None


@rule(
    "OUT004",
    "error",
    "same kind, actor and content (or quote) as another outcome; delete one, or say how they differ",
)
def duplicate_outcome(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The same kind, actor and content, or the same quote from the same paragraph, as an earlier outcome.

    Either one is a copy, or the two look alike to any reader: say how they differ. Outcomes that differ in to, re, verb
    or setting are not compared. Capitals, spaces and the order of names do not count.

    Wrong:
        outcomes:
          - {kind: hope, by: all, what: More flights, para: 3}
          - {kind: hope, by: all, what: More flights, para: 3}

    Right:
        outcomes:
          - {kind: hope, by: all, what: More flights, para: 3}
          - {kind: hope, by: all, what: More trains, para: 3}
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


@rule("OUT006", "warning", "say what is answered: give that outcome an id and name it under re", on="outcome")
def answer_to_nothing(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Who accepts or declines answers a request, a proposal, an offer or an invitation: name that outcome under re.

    So a reader sees what came of a request. Give the answered outcome an id for this purpose.

    Wrong:
        outcomes:
          - {kind: accept, by: MNG, what: The request for support}

    Right:
        outcomes:
          - {id: ask, kind: request, by: KOR, to: MNG, what: Support}
          - {kind: accept, by: MNG, what: The request for support, re: ask}
    """
    if outcome["kind"] not in ("accept", "decline") or outcome.get("re") is not None:
        return
    message = f"'{outcome['kind']}' answers something, but re does not say what"
    hint = "give the answered outcome an id, and name that id here under re"
    yield finding(("re",), message, hint, "missing")


@rule("OUT007", "warning", "topic 'x' is not in topic.csv; did you mean 'y'?")
def unknown_topic(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Topics are codes of topic.csv. The list is open: another code is kept, but is of no use in a search by subject.

    Usually it is a spelling mistake. If the list lacks a subject, use other and name the subject in a note.

    Wrong:
        outcomes:
          - {kind: hope, by: all, what: More trade, topic: buisness-environment}

    Right:
        outcomes:
          - {kind: hope, by: all, what: More trade, topic: business-environment}
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


@rule("OUT009", "info", "more than seven topics; is this more than one outcome?", on="outcome")
def many_topics(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An outcome of more than seven topics is probably more than one outcome.

    Wrong:
        outcomes:
          - kind: discuss
            topic: [trade, energy, mining, health, labour, tourism, education, water]

    Right:
        outcomes:
          - kind: discuss
            topic: [trade, energy, mining]
    """
    topics = outcome.get("topic") or []
    if len(topics) > _MANY:
        hint = "is this more than one outcome? Split it, or keep the topics that matter"
        yield finding(("topic",), f"{len(topics)} topics, more than {_MANY}", hint)


_UNDERTAKINGS = ("agree", "commit", "offer", "sign")


@rule(
    "OUT008",
    "info",
    "an undertaking with two targets joined by 'and'; split it if each can be met alone",
    on="outcome",
)
def two_targets(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An undertaking with two targets ("Build a road and open a school") should be split if each can be met alone.

    Then each has its own amount, deadline and answer. Views and discussions are not split. English only, where two
    verbs have an object each; "strengthen peace and stability", "ratify and implement the treaty" is one target.

    Wrong:
        release: {lang: en}
        outcomes:
          - {kind: commit, by: KOR, what: Build a road and open a school, para: 4}
        annotation: {lang: en}

    Right:
        release: {lang: en}
        outcomes:
          - {kind: commit, by: KOR, what: Build a road, para: 4}
          - {kind: commit, by: KOR, what: Open a school, para: 4}
        annotation: {lang: en}
    """
    if outcome["kind"] not in _UNDERTAKINGS or not _is_english(facts):
        return
    second = _second_target(outcome["what"])
    if second:
        message = f"two targets are joined by 'and': '... and {excerpt(second, 60)}'"
        yield finding(("what",), message, "split it into two outcomes if each can be fulfilled on its own")


def _is_english(facts: Facts) -> bool:
    lang: str = facts.data["annotation"].get("lang", "en")
    return lang.partition("-")[0].lower() == "en"


def _second_target(what: str) -> str:
    if "and" not in what.casefold():
        return ""
    from .targets import second_target  # most documents do without, and without the file of English

    return second_target(what)
