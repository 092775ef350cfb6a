"""Which numbers the title and the quotes give for a session: what MTG001-003, MTG006 and EVD011 say one at a time."""

from __future__ import annotations

import unicodedata
from typing import Any

from ..diagnostic import Path
from ..document.facts import Facts, has_conflict
from ..languages.neighbours import is_another
from ..languages.ordinals import session_ordinals
from ..ledger.dated import language_of, quotes_of


def ordinal_of(meeting: dict[str, Any], name: str) -> int | None:
    """The number of the next or previous session, if it is given."""
    session = meeting.get(name)
    return session.get("ordinal") if session is not None else None


def jumps_to(meeting: dict[str, Any], name: str) -> bool:
    """Whether the number of the next session is not this one's plus one, or that of the previous not minus one."""
    ordinal, number = meeting.get("ordinal"), ordinal_of(meeting, name)
    if ordinal is None or number is None:
        return False
    return bool(number != ordinal + (1 if name == "next" else -1))


def against_title(meeting: dict[str, Any], facts: Facts) -> list[int]:
    """The session numbers of the title that nothing in the annotation of the meeting accounts for.

    Empty where one of them is the annotated one: a title may name two sessions.
    """
    numbers = facts.title_ordinals
    ordinal = meeting.get("ordinal")
    if not numbers or ordinal in numbers:
        return []
    others = {ordinal_of(meeting, "next"), ordinal_of(meeting, "previous")}
    others.update(entry.get("ordinal") for entry in meeting.get("also") or ())
    return [number for number in numbers if number not in others]


def in_quotes(path: Path, facts: Facts) -> list[tuple[int, Path]]:
    """(number, place) of what the quotes of the session at this place give in place of the annotated number.

    None where they give the annotated one too, or only those of other sessions.
    """
    nodes = [*facts.nodes("meeting"), *facts.nodes("session"), *facts.nodes("also")]
    obj = next((obj for place, obj in nodes if place == path), None)
    ordinal = obj.get("ordinal") if obj is not None else None
    if obj is None or ordinal is None or has_conflict(obj, "ordinal") or "ordinal" in (obj.get("inferred") or ()):
        return []
    quotes = list(quotes_of(path, obj))
    if not quotes:
        return []
    lang = language_of(obj, facts)
    found = [(one.value, place) for place, words in quotes for one in session_ordinals(words, lang, quoted=True)]
    if any(number == ordinal for number, _ in found):
        return []
    others = _other_sessions(obj, facts.meeting) if found else set()
    return [one for one in found if one[0] not in others]


def _other_sessions(obj: dict[str, Any], meeting: dict[str, Any]) -> set[int | None]:
    """The numbers of the sessions beside this one: the meeting, the next, the previous, those under also."""
    sessions = [meeting, meeting.get("next"), meeting.get("previous"), *(meeting.get("also") or ())]
    return {session.get("ordinal") for session in sessions if session is not None and session is not obj}


def in_body(meeting: dict[str, Any], facts: Facts) -> tuple[int, str] | None:
    """(number, words) of what the body gives this session, beside the name of the series, in place of its number.

    None where it gives the annotated one too.
    """
    ordinal, text = meeting.get("ordinal"), facts.text
    if ordinal is None or text is None or has_conflict(meeting, "ordinal"):
        return None
    from ..evidence.body import body_of, is_elsewhere

    if is_elsewhere(facts):
        return None
    start, end = body_of(text, facts)
    lang, body = facts.release["lang"], unicodedata.normalize("NFC", text.stored[start:end])
    found = session_ordinals(body, lang, meeting["series"])
    if any(one.value == ordinal for one in found):
        return None
    others = _other_sessions(meeting, meeting)
    own = (one for one in found if one.value not in others and not is_another(body, one.start, one.end, lang))
    return next(((one.value, body[one.start : one.end]) for one in own), None)
