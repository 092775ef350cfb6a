"""PTY004, PTY005, EVD007: who led the sides, for whom those who took part acted, and posts that are exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path, Related
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..ledger.dated import own_language
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.holders import Held, People

_HEADS = ("co-chair", "chair", "head-of-delegation")
_PRESENT = (*_HEADS, "delegate", "observer")  # A signatory may come for the ceremony alone.


@rule("PTY004", "warning", "nobody leads the side x; add its head, or list head under not_stated of the party")
def side_without_head(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Each side has a head: a person with role co-chair or head-of-delegation who acts for it.

    Where the release does not name the head of a side, list head under not_stated of that party. Not reported when one
    person chairs alone (chair), when people are not annotated yet or not stated, and while it is unknown which side a
    head belongs to, or which role a person of the side has.

    Wrong:
        meeting: {status: held}
        parties: {KOR: {role: side}, MNG: {role: side}}
        people:
          lee: {name: Lee Dohoon, party: KOR, role: co-chair}

    Right:
        meeting: {status: held}
        parties: {KOR: {role: side}, MNG: {role: side, not_stated: [head]}}
        people:
          lee: {name: Lee Dohoon, party: KOR, role: co-chair}
    """
    people = document.get("people")
    if people is None:
        return
    led: set[str | None] = set()
    for name, person in people.items():
        role = person.get("role")
        is_open = role is None and "role" not in (person.get("not_stated") or ())
        if role == "chair":
            return
        if role not in _HEADS and not is_open:
            continue
        side = facts.side_of(name)
        if side is None and facts.table("parties")[person["party"]]["role"] == "mentioned" and not is_open:
            return
        led.add(side)
    for side in facts.sides:
        if side not in led and _head_is_asked_for(side, facts):
            message = f"nobody under people leads the side {excerpt(side, 60)}"
            other = _whose_post_names(side, people, facts)
            related = (Related(f"the party of {excerpt(other, 60)}", ("people", other, "party")),) if other else ()
            yield finding(("people",), message, _to_lead(side, other, facts), "key", related=related)


def _whose_post_names(side: str, people: dict[str, Any], facts: Facts) -> str:
    """The one head of another side whose post names this one, and not the own one: "Kenyan Minister" of Peru."""
    from ..evidence.spoken_sides import called, named_in

    known, found = facts.once(called), []
    for name, person in people.items():
        own = facts.side_of(name)
        if person.get("role") in _HEADS and own not in (None, side):
            named = {key for post in person.get("post") or () for key in named_in(post, known)}
            found += [name] if side in named and own not in named else []
    return found[0] if len(found) == 1 else ""


def _to_lead(side: str, other: str, facts: Facts) -> str:
    """How to name the head of a side: the person of it who is there already, or a new one.

    ``other``: somebody of another side who seems to be of this one.
    """
    named = excerpt(side, 60)
    if other:
        return (
            f"the post of people.{excerpt(other, 60)} names it: write party: {named} there, or add who leads the side"
        )
    own = [name for name, person in facts.table("people").items() if peek(person, "party") == side]
    who = f"people.{excerpt(own[0], 60)}" if len(own) == 1 else "who leads it"
    them = (
        f"give {who} role: co-chair or head-of-delegation"
        if own
        else (f"add who leads it under people, with party: {named} and role: co-chair or head-of-delegation")
    )
    return f"{them}; if the release names no head of this side, write not_stated: [head] under parties.{named}"


def _head_is_asked_for(side: str, facts: Facts) -> bool:
    absent = attempt(lambda: facts.table("parties")[side].get("not_stated") or [])
    return absent is not None and "head" not in absent


@rule("PTY005", "error", "the person took part, but the party is only 'mentioned'; change one of the two", on="person")
def present_for_absent_party(person: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A person who took part acts for a party that did: for a side, for a body of a side, or for an observer.

    A party with role: mentioned is only named. A signatory may have come only for the ceremony, so signatories are not
    checked.

    Wrong:
        parties: {KOR: {role: side}, MNG: {role: side}, USA: {role: mentioned}}
        people:
          smith: {name: Ann Smith, party: USA, role: delegate}

    Right:
        parties: {KOR: {role: side}, MNG: {role: side}, USA: {role: observer}}
        people:
          smith: {name: Ann Smith, party: USA, role: observer}
    """
    role, party = person.get("role"), person["party"]
    parties = facts.table("parties")
    if role not in _PRESENT or not facts.has_sides or party not in parties or parties[party]["role"] != "mentioned":
        return
    if facts.side_of(party) is not None:
        return
    name = excerpt(party, 60)
    message = f"the person took part ({role}), but the party {name} is only 'mentioned'"
    hint = f"change one of the two: the role of the person to mentioned, or the role of {name} to side or observer"
    yield finding(("role",), message, hint, related=(Related(f"the role of {name}", ("parties", party, "role")),))


_TWO = 2


@rule("EVD007")
def exchanged_post(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A post stands in the release, but beside the name of another person, whenever it is printed.

    It is reported where the text has another declared post beside the name of this one, so that the two are exchanged;
    and where that other person is declared with the same post, so that it was copied from there. Of two people with one
    name the one is reported whose post does not stand beside it. Not reported where the post also stands anywhere else,
    where it is not sure whose it is, where two names are joined behind one post, and where it is listed under inferred.
    """
    if facts.text is None or len(list(facts.nodes("person"))) < _TWO:
        return
    found = attempt(lambda: _known(facts))
    if found is None:
        return
    known, held = found
    by_person, by_post = _grouped(held, "person"), _grouped(held, "post")
    for path, person in facts.nodes("person"):
        key = str(path[-1])
        told = _told(key, known, by_person, by_post)
        if told is not None:
            wrong, other, right = told
            message = f"'{excerpt(wrong, 60)}' stands beside the name of people.{excerpt(other, 40)} in the release, "
            message += f"which prints '{excerpt(right, 60)}' beside this one" if right else "and not beside this one"
            hint = "the posts seem to be exchanged: give each person the post that stands beside the name"
            if not right:
                hint = "give the post that is printed for this person, or list post under inferred"
            place = _place(key, wrong, person, known)
            near = (right,) if right else ()
            yield finding((*path, *place), message, hint, subject=wrong, suggestions=near)
    yield from _of_one_name(facts, known)


def _place(key: str, post: str, person: dict[str, Any], known: People) -> Path:
    return ("post",) if len(person.get("post") or ()) == 1 else ("post", known.posts[key].index(post))


def _known(facts: Facts) -> tuple[People, list[Held]]:
    from ..evidence.holders import holders, people

    known = people(facts)
    return known, holders(facts.text, known, own_language(facts)) if facts.text is not None else []


def _grouped(held: list[Held], field: str) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for one in held:
        found.setdefault(getattr(one, field), []).append(one)
    return found


def _told(
    key: str, known: People, by_person: dict[str, list[Held]], by_post: dict[str, list[Held]]
) -> tuple[str, str, str] | None:
    """(the post, whose it is by the text, the post beside the name or "") of somebody with the post of another."""
    own = known.posts.get(key, [])
    beside = list(dict.fromkeys(one.post for one in by_person.get(key, ())))
    has_own = not set(own).isdisjoint(beside)
    for post in own:
        places = by_post.get(post, [])
        others = [one.person for one in places if one.person]
        if not others or key in others:
            continue
        if has_own and len(others) < len(places):
            continue  # of several posts one is right: the other must be somebody else's wherever it stands
        if beside and not has_own and len(others) == len(places):
            return post, others[0], beside[0]
        if post in known.posts.get(others[0], ()) and not any(key in one.near() for one in places):
            return post, others[0], ""
    return None


def _of_one_name(facts: Facts, known: People) -> Iterator[Finding]:
    """Those of two people with the same name whose post stands elsewhere, while that of the other stands beside it."""
    from ..evidence.holders import holders

    by_name: dict[str, list[str]] = {}
    for key, names in known.names.items():
        by_name.setdefault(names[0].casefold(), []).append(key)
    paths = {str(path[-1]): path for path, _ in facts.nodes("person")}
    pairs = [keys for keys in by_name.values() if len(keys) == _TWO]
    if not pairs or facts.text is None:
        return
    seconds = {second for _, second in pairs}
    alone = known._replace(names={key: names for key, names in known.names.items() if key not in seconds})
    held = _grouped(holders(facts.text, alone, own_language(facts)), "person")
    for keys in pairs:
        posts = {one.post for one in held.get(keys[0], ())}
        fits = [key for key in keys if not posts.isdisjoint(known.posts.get(key, ()))]
        wrong = next((key for key in keys if key not in fits), None)
        if len(fits) == 1 and wrong is not None and known.posts.get(wrong):
            message = f"people.{excerpt(fits[0], 40)} has the same name, and its post stands beside it in the release"
            hint = "give the name that is printed for this person, or make one entry of the two"
            yield finding((*paths[wrong], "name"), message, hint, subject=known.names[wrong][0])
