"""EVD007: the post of a person that the text gives another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding
from ..document.facts import Facts, attempt
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.holders import Held, People


@rule("EVD007")
def exchanged_post(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A post stands in the release, but beside the name of another person, whenever it is printed.

    It is reported where the text has another declared post beside the name of this one, so that the two are exchanged.
    Not reported where the post also stands anywhere else, where it is not sure whose it is, and where it is listed
    under inferred.
    """
    if facts.text is None or len(list(facts.nodes("person"))) < _TWO:
        return
    found = attempt(lambda: _known(facts))
    if found is None:
        return
    known, held = found
    for path, person in facts.nodes("person"):
        told = _told(str(path[-1]), known, held)
        if told is not None:
            wrong, other, right = told
            message = (
                f"'{excerpt(wrong, 60)}' stands beside the name of people.{excerpt(other, 40)} in the release, "
                f"which prints '{excerpt(right, 60)}' beside this one"
            )
            hint = "the posts seem to be exchanged: give each person the post that stands beside the name"
            place = (
                ("post",) if len(person.get("post") or ()) == 1 else ("post", known.posts[str(path[-1])].index(wrong))
            )
            yield finding((*path, *place), message, hint, subject=wrong, suggestions=(right,))


_TWO = 2


def _known(facts: Facts) -> tuple[People, list[Held]]:
    from ..evidence.holders import holders, people

    known = people(facts)
    return known, holders(facts.text, known) if facts.text is not None else []


def _told(key: str, known: People, held: list[Held]) -> tuple[str, str, str] | None:
    """(the post, whose it is by the text, the post beside the name) of somebody with the post of another."""
    own = known.posts.get(key, [])
    beside = list(dict.fromkeys(one.post for one in held if one.person == key))
    if not beside or not set(own).isdisjoint(beside):
        return None
    for post in own:
        places = [one.person for one in held if one.post == post]
        if places and "" not in places and key not in places:
            return post, places[0], beside[0]
    return None
