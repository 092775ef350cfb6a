"""The name that was probably meant, where one is declared nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from ..diagnostic import Path
from ..document.content import peek
from ..document.countries import is_country
from ..document.facts import Facts, attempt

_MOST = 50_000  # Names compared in one document; who misspells more needs other help.


def meant(word: str, names: Iterable[str], facts: Facts) -> tuple[str, ...]:
    """The names that are near, at most three; empty where no name is."""
    if facts.hints > _MOST:
        return ()
    from ..schema.near import near

    found = list(dict.fromkeys(names))
    facts.hints += len(found)
    return tuple(near(word, found)[:3])


def offer(names: tuple[str, ...]) -> str:
    """``; did you mean 'y'?`` to end a message with; empty without a name."""
    if not names:
        return ""
    from ..schema.near import offered

    return f"; {offered(names)}"


def missing_map(names: Iterable[str], facts: Facts) -> Path | None:
    """The place of the first of these maps that the document does not have: what it would declare is missed with it."""
    return next(((name,) for name in names if peek(facts.data, name) is None), None)


def is_misspelt(party: str, facts: Facts) -> bool:
    """Whether a party that is not declared seems to be one whose id has a slip, of which PTY002 speaks.

    Such a party has no type, and its id is not the code of a country; that what names it is not declared would
    be the same fault once more.
    """
    if not is_country(party) or facts.hints > _MOST:
        return False
    facts.hints += len(facts.nodes("party"))
    from ..document.geography import code_meant, languages
    from ..schema.near import near

    for path, other in facts.nodes("party"):
        name = str(path[-1])
        if is_country(name) or attempt(partial(other.get, "type", "")) != "":
            continue
        if near(party, [name]) or party == code_meant(name, _name(other), languages(facts))[0]:
            return True
    return False


def _name(party: dict[str, Any]) -> str | None:
    name = peek(party, "name")
    return name if isinstance(name, str) else None
