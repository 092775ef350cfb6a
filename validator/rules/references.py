"""REF: names that stand for an entry of the document, and whether that entry is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related, spoken
from ..document.content import each, peek
from ..document.facts import Facts, attempt
from ..schema.roles import fields, id_maps
from ..system.printable import excerpt
from .hints import is_misspelt, meant, missing_map, offer
from .registry import finding, rule

_SUBJECTS = ("agreements", "projects")  # what an event is about


@rule("REF001", "error", "id 'x' is also used under agreements; change one of the ids")
def id_twice(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An id names one thing: it is used only once across people, agreements, projects, events and outcomes.

    Otherwise a reference to it would be ambiguous. The later of the two is reported. Ids of parties (KOR) are in
    capitals and separate from these.

    Wrong:
        agreements: {epa: {name: Economic Partnership Agreement}}
        projects: {epa: {name: EPA training}}

    Right:
        agreements: {epa: {name: Economic Partnership Agreement}}
        projects: {epa-training: {name: EPA training}}
    """
    first: dict[str, Path] = {}
    for name, path in facts.ids():
        if name not in first:
            first[name] = path
            continue
        earlier = first[name]
        where = f"for {spoken(earlier[:-1])}" if earlier[0] == "outcomes" else f"under {earlier[0]}"
        related = (Related("first used here", earlier),)
        message = f"id '{excerpt(name, 60)}' is also used {where}"
        hint = "change one of the ids, and the references to it"
        yield finding(path, message, hint, "value" if path[0] == "outcomes" else "key", related)


@rule(
    "REF003",
    "error",
    "'x' is not the id of an agreement, project, event, person (refs) or outcome (re); did you mean 'y'?",
    on="outcome",
)
def unknown_reference(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Entries under agreements, projects, events or people are named by refs, outcomes by re.

    If no entry has the name, it is misspelt, or its entry is still missing.

    Wrong:
        agreements: {bit: {name: bilateral investment agreement}}
        outcomes:
          - {kind: propose, by: all, what: Speed up the talks, refs: bitt}

    Right:
        agreements: {bit: {name: bilateral investment agreement}}
        outcomes:
          - {kind: propose, by: all, what: Speed up the talks, refs: bit}
    """
    for index, ref in each(outcome.get("refs")):
        if facts.home(ref) is not None:
            continue
        message = f"'{excerpt(ref, 60)}' is not the id of an agreement, project, event or person"
        hint, near, missing = "correct it, or add the entry that it names", tuple[str, ...](), None
        if ref in facts.outcome_ids:
            message += ", but of an outcome"
            hint = "name the answered outcome under re; refs is for what the outcome is about"
        else:
            near = meant(ref, facts.names(*id_maps()), facts)
            missing = None if near else missing_map(id_maps(), facts)
        yield finding(("refs", index), message + offer(near), hint, rests_on=missing, subject=ref, suggestions=near)


@rule("REF003", on="event")
def unknown_subject(event: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Refs of an event name the agreements and projects that it is about, such as that of a round of talks."""
    for index, ref in each(event.get("refs")):
        home = facts.home(ref)
        if home in _SUBJECTS:
            continue
        message = f"'{excerpt(ref, 60)}' is not the id of an agreement or project"
        near, missing = tuple[str, ...](), None
        if home is not None:
            message += f"; it is under {home}"
        elif ref in facts.outcome_ids:
            message += ", but of an outcome"
        else:
            near = meant(ref, facts.names(*_SUBJECTS), facts)
            missing = None if near else missing_map(_SUBJECTS, facts)
        hint = "correct it, or add the entry that it names"
        yield finding(("refs", index), message + offer(near), hint, rests_on=missing, subject=ref, suggestions=near)


@rule("REF003", on="outcome")
def unknown_answered(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The outcome that is answered, such as the request that is accepted, is named by re."""
    answered = outcome.get("re")
    if answered is None or facts.is_outcome(answered):
        return
    message = f"'{excerpt(answered, 60)}' is not the id of an outcome"
    hint, near = "correct it, or give this id to the answered outcome", tuple[str, ...]()
    home = attempt(partial(facts.home, answered))
    if home is not None:
        message += f"; it is under {home}"
        hint = "put what the outcome is about under refs; re is for the outcome that it answers"
    else:
        near = meant(answered, facts.outcome_ids, facts)
    yield finding(("re",), message + offer(near), hint, subject=answered, suggestions=near)


@rule("REF004", "error", "party (or parent) 'x' is not declared under parties; did you mean 'y'?", on="person")
def unknown_party(person: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The party of a person, and the party that another one belongs to (of), are declared under parties.

    A party that took no part is declared with role: mentioned.

    Wrong:
        parties: {KOR: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KR}}

    Right:
        parties: {KOR: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KOR}}
    """
    yield from _undeclared(person["party"], "party", facts)


@rule("REF004", on="party")
def unknown_parent(party: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The party that another one belongs to (of) is declared under parties; role: mentioned if it took no part."""
    parent = party.get("of")
    if parent is not None:
        yield from _undeclared(parent, "of", facts)


def _undeclared(name: str, field: str, facts: Facts) -> Iterator[Finding]:
    if name in facts.table("parties") or is_misspelt(name, facts):
        return
    near = meant(name, facts.names("parties"), facts)
    message = f"'{excerpt(name, 60)}' is not declared under parties{offer(near)}"
    hint = "correct it, or declare it there (role: mentioned if it took no part)"
    yield finding((field,), message, hint, subject=name, suggestions=near)


@rule("REF005", "info", "no outcome refers to 'x'; add it to the refs of the outcome that is about it, if there is one")
def unused_entry(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """No outcome refers to this agreement, project or event; perhaps it is missing from the refs of one.

    Not reported for an event with a relation to the session, or with refs of its own, for what the refs of an event
    name, for the agreement that the meeting names as its basis, where there are no outcomes, and while a reference is
    unknown (it may be the one that is missing here).

    Wrong, in a complete document:
        outcomes:
          - {kind: agree, by: all, what: Hold a forum, para: 2, refs: [accord, port]}
        events: {forum: {kind: forum, status: planned}}

    Right:
        outcomes:
          - {kind: agree, by: all, what: Hold a forum, para: 2, refs: [accord, port, forum]}
        events: {forum: {kind: forum, status: planned}}
    """
    outcomes, events = facts.outcomes(), [event for _, event in facts.nodes("event")]
    used = {ref for entry in (*outcomes, *events) for ref in entry.get("refs") or ()}
    basis = facts.meeting.get("basis")
    if not outcomes or any(facts.home(ref) is None for ref in used):
        return
    if basis is not None and basis not in facts.table("agreements"):
        return
    silent = {"people"}
    if any(attempt(partial(_signs_no_agreement, outcome, facts)) for outcome in outcomes):
        silent.add("agreements")
    for table, name, entry in facts.entries_with_ids():
        if table in silent or name in used or (table == "agreements" and name == basis):
            continue
        if table == "events" and peek(entry, "refs") is not None:
            continue
        if attempt(partial(entry.get, "relation", "")) == "":
            hint = "add it to the refs of the outcome that is about it, if there is one"
            yield finding((table, name), f"no outcome refers to '{excerpt(name, 60)}'", hint)


@rule("REF006", "error", "what is signed must be an entry under agreements; add it and name its id", on="outcome")
def sign_without_agreement(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """What is signed is an agreement, memorandum, contract or the like, and must be declared under agreements.

    So an outcome of kind sign names at least one agreement under refs; it may also name a project or a person.

    Wrong:
        outcomes:
          - {kind: sign, by: all, what: A protocol on trade, refs: port}
        projects: {port: {name: port upgrade}}

    Right:
        outcomes:
          - {kind: sign, by: all, what: A protocol on trade, refs: protocol}
        agreements: {protocol: {name: Protocol on Trade, status: signed}}
    """
    if _signs_no_agreement(outcome, facts):
        hint = "declare what is signed under agreements, and put its id here"
        yield finding(("refs",), "what is signed must be declared under agreements, but refs names no agreement", hint)


def _signs_no_agreement(outcome: dict[str, Any], facts: Facts) -> bool:
    refs = outcome.get("refs")
    if outcome["kind"] != "sign" or refs is None:
        return False
    agreements = facts.table("agreements")
    return all(ref not in agreements and facts.home(ref) is not None for ref in refs)


@rule("REF007", "error", "an outcome cannot answer itself; name the outcome that it answers", on="outcome")
def answers_itself(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An outcome that accepts or declines something names under re the other outcome that it answers, not itself.

    Not reported where two outcomes have this id (REF001): then it is unclear which one is meant.

    Wrong:
        outcomes:
          - {id: answer, kind: accept, by: MNG, what: The request, re: answer}

    Right:
        outcomes:
          - {id: ask, kind: request, by: KOR, to: MNG, what: Support}
          - {id: answer, kind: accept, by: MNG, what: The request, re: ask}
    """
    answered = outcome.get("re")
    if answered is not None and answered == outcome.get("id") and len(facts.outcome_ids[answered]) == 1:
        hint = "give the outcome that it answers an id, and name that id under re"
        yield finding(("re",), f"the outcome '{excerpt(answered, 60)}' cannot answer itself", hint)


@rule("REF008", "error", "a document cannot replace itself; name an older revision: id@1")
def replaces_itself(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A document can replace another one, or an older revision of itself (id@1), not itself.

    Wrong:
        id: kor-mng-jc-7
        supersedes: kor-mng-jc-7

    Right:
        id: kor-mng-jc-7
        revision: 2
        supersedes: kor-mng-jc-7@1
    """
    older = document.get("supersedes")
    if older is None:
        return
    name, at, number = older.partition("@")
    if name != document["id"] or (at and int(number) != document["revision"]):
        return
    hint = f"name an older revision, such as {excerpt(name, 60)}@1, and increase revision; or name the other document"
    yield finding(("supersedes",), f"a document cannot replace itself ('{excerpt(older, 60)}')", hint)


@rule("REF010", "error", "'x' is not the id of an agreement; did you mean 'y'?", on="meeting")
def unknown_basis(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The basis is the id of the agreement that set up the committee; it is declared under agreements.

    Wrong:
        meeting: {basis: charter}
        agreements: {accord: {name: Cooperation Accord}}

    Right:
        meeting: {basis: accord}
        agreements: {accord: {name: Cooperation Accord}}
    """
    basis = meeting.get("basis")
    if basis is None or basis in facts.table("agreements"):
        return
    message = f"'{excerpt(basis, 60)}' is not the id of an agreement"
    home = attempt(partial(facts.home, basis))
    near = meant(basis, facts.names("agreements"), facts) if not home else ()
    message += f"; it is under {home}" if home else offer(near)
    hint = "correct it, or add the agreement that it names under agreements"
    yield finding(("basis",), message, hint, subject=basis, suggestions=near)


@rule("REF011", on="outcome")
@rule("REF011", on="agreement")
@rule("REF011", "error", "part_of/equals 'x' is not the text of another amount of this list", on="project")
def unknown_amount(entry: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """part_of and equals repeat the text of another amount of the same list, letter by letter.

    "€138 million, of which €37.5 million" are two amounts, the second with part_of: €138 million.

    Wrong:
        outcomes:
          - kind: commit
            amount:
              - {text: €138 million, value: 138000000, unit: EUR}
              - {text: €37.5 million, value: 37500000, unit: EUR, part_of: €130 million}

    Right:
        outcomes:
          - kind: commit
            amount:
              - {text: €138 million, value: 138000000, unit: EUR}
              - {text: €37.5 million, value: 37500000, unit: EUR, part_of: €138 million}
    """
    amounts = entry.get("amount") or []
    named = [
        (index, field, amount[field])
        for index, amount in each(amounts)
        for field in fields("other-figure")["figure"]
        if peek(amount, field) is not None
    ]
    if not named:
        return
    texts = [_composed(amount["text"]) for amount in amounts]
    count = Counter(texts)
    for index, field, other in named:
        if count[_composed(other)] == (texts[index] == _composed(other)):
            message = f"{field} '{excerpt(other, 60)}' is not the text of another amount of this list"
            near = meant(other, (text for at, text in enumerate(texts) if at != index), facts)
            hint = "copy the text of that amount exactly, or add that amount to the list"
            place = ("amount", index, field)
            yield finding(place, message + offer(near), hint, subject=other, suggestions=near)


def _composed(text: str) -> str:
    from unicodedata import normalize

    return normalize("NFC", text)
