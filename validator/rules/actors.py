"""REF002, REF009: who did it, to whom, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.content import Unknown, each, peek
from ..document.countries import code_for, codes_of
from ..document.facts import BODY, RESERVED, SIDES_TOGETHER, VOICE, Facts, attempt
from ..document.forms import is_all, named_in, of_actors
from ..schema.roles import fields
from ..system.printable import excerpt
from .hints import is_misspelt, meant, missing_map, offer
from .registry import finding, rule

_SHOWN = 3  # other places of one name


def _actors(facts: Facts) -> list[tuple[str, Path, str, list[str]]]:
    """(object.field, place, actor, all actors of the field) of each actor that can be read."""
    found = []
    for kind, field in [(kind, name) for kind, some in fields("actor").items() for name in some]:
        for path, entry in facts.nodes(kind):
            actors = peek(entry, field)
            found += [(f"{kind}.{field}", (*path, field, index), actor, actors) for index, actor in each(actors)]
    return found


@rule(
    "REF002",
    "error",
    "'x' is not declared under parties/people; did you mean 'y'? (declare it, role: mentioned if it took no part)",
)
def unknown_actor(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Who acts, is addressed or owns something is declared under parties (KOR) or people (lee).

    Otherwise nobody can tell who it is. A party or person that took no part is declared with role: mentioned. Three
    words need no entry: all (the sides together), committee (the body itself), release (the voice of the release).
    A name that is near to no declared one is reported at its first place, with the number of the others.

    Wrong:
        parties: {KOR: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KOR}}
        outcomes:
          - {kind: state, by: leee, what: Cooperation matters}

    Right:
        parties: {KOR: {role: side}}
        people: {lee: {name: Lee Dohoon, party: KOR}}
        outcomes:
          - {kind: state, by: lee, what: Cooperation matters}
    """
    every = facts.once(_actors)
    places: dict[str, list[Path]] = {}
    for _, path, actor, _ in every:
        places.setdefault(actor, []).append(path)
    for field, path, actor, _ in every:
        if actor in RESERVED or _is_declared(actor, facts) is not False or is_misspelt(actor, facts):
            continue
        message = f"'{excerpt(actor, 60)}' is not declared under parties or people"
        home = attempt(partial(facts.home, actor))
        words = [word for word in (SIDES_TOGETHER, BODY, VOICE) if not _misuse(field, word, [word])]
        near = meant(actor, (*facts.names("parties", "people"), *words), facts) if home is None else ()
        near = _named(actor, facts) or near if home is None else near
        near = (SIDES_TOGETHER,) if is_all(actor) and SIDES_TOGETHER in words else near
        same = [] if near or home is not None else places[actor]
        others = [other for other in same[: _SHOWN + 1] if other != path][:_SHOWN]
        if others:
            message += f"; it stands in {len(same) - 1} other place{'s' if len(same) > 2 else ''} too"
        message += f"; it is under {home}" if home is not None else offer(near)
        hint = "correct it, or declare it there (role: mentioned if it took no part)"
        related = tuple(Related("it stands here too", other) for other in others)
        is_of_map = home is None and not near and actor[:1].islower()
        missing = missing_map(("people",), facts) if is_of_map else None
        yield finding(path, message, hint, related=related, rests_on=missing, subject=actor, suggestions=near)


def _named(actor: str, facts: Facts) -> tuple[str, ...]:
    """The one party or person that a word names otherwise than by its id: ``korea`` or ``KR`` for KOR."""
    codes = {*codes_of(actor.replace("-", " ")), code_for(actor.upper())}.intersection(facts.names("parties"))
    form = of_actors(actor, facts.once(named_in)) if len(codes) != 1 else None
    found = {str(form.value)} if form is not None else codes
    return tuple(found) if len(found) == 1 and found <= {*facts.names("parties", "people")} else ()


def _is_declared(actor: str, facts: Facts) -> bool | None:
    """None where the map in which it would stand cannot be read: ids of parties are in capitals, of people not."""
    table = "parties" if actor[:1].isupper() else "people"
    return attempt(lambda: actor in facts.table(table))


@rule(
    "REF009",
    "error",
    "all stands alone; release only under by of an outcome; committee not as a party of an agreement",
)
def reserved_actor_misused(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The actors all, committee and release have a fixed meaning and fixed places.

    all is the sides together, so it stands alone; release is the voice of the release, so it is only allowed under by
    of an outcome; committee is the body itself, which cannot be a party to an agreement.

    Wrong:
        outcomes:
          - {kind: agree, by: [all, KOR], what: Open a line}

    Right:
        outcomes:
          - {kind: agree, by: all, what: Open a line}
    """
    for field, path, actor, actors in facts.once(_actors):
        try:
            found = _misuse(field, actor, actors)
        except Unknown:
            continue
        if found:
            yield finding(path, *found)


def _misuse(field: str, actor: str, actors: list[str]) -> tuple[str, str] | None:
    """What is wrong with a reserved actor, and the help."""
    if actor == SIDES_TOGETHER and len(actors) > 1:
        return "'all' must stand alone: it means the sides together", "write all alone, or name the parties one by one"
    if actor == VOICE and field != "outcome.by":
        hint = "name the party or person that you mean"
        return "'release' is the voice of the release, and is only allowed under by of an outcome", hint
    if actor == BODY and field == "agreement.parties":
        hint = "name the parties, or leave parties out if they are the sides"
        return "the committee cannot be a party to an agreement", hint
    return None
