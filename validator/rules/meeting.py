"""MTG: the session that the release reports, its number, its place and its names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Related
from ..document.content import each, peek
from ..document.facts import Facts, attempt, has_conflict
from ..languages.ordinals import ordinals, session_ordinals
from ..ledger import is_contradicted
from ..system.printable import excerpt
from .registry import finding, rule
from .sessions import against_title, in_body, in_quotes, jumps_to, ordinal_of

_OFF = ("postponed", "cancelled")


@rule("MTG001", "error", "the title says 7, the annotation says 8; correct it, or record the conflict", on="meeting")
def ordinal_against_title(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The title gives the session a different number from the annotation.

    A number of the next or previous session, or of another series under also, may be in the title as well. Not reported
    where the title gives the annotated number too, where a conflict is recorded for ordinal, and in languages whose
    ordinals jco does not read.

    Wrong:
        release: {lang: en, title: Outcome of 7th Korea-Mongolia Joint Committee Meeting}
        meeting: {ordinal: 8}

    Right:
        release: {lang: en, title: Outcome of 7th Korea-Mongolia Joint Committee Meeting}
        meeting: {ordinal: 7}
    """
    ordinal = meeting.get("ordinal")
    if ordinal is None or has_conflict(meeting, "ordinal"):
        return
    for number in against_title(meeting, facts)[:1]:
        message = f"the title says {number}, the annotation says {ordinal}"
        hint = "correct the ordinal; if the release prints both, record the other number under conflicts of the meeting"
        hint = f"{_if_of_another(number, ordinal)}{hint}"
        yield finding(("ordinal",), message, hint, related=(Related("the title", ("release", "title")),))


def _if_of_another(number: int, ordinal: int) -> str:
    """What to write where the title is about the session after or before this one."""
    name = {1: "next", -1: "previous"}.get(number - ordinal)
    return f"if the title is about the {name} session, write {name}: {{ordinal: {number}}}; else " if name else ""


@rule(
    "MTG003",
    "warning",
    "session 7 should be followed by 8, not 9; correct one of the two (not with ordinal_year)",
    on="meeting",
)
def ordinal_jump(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The next session has the number of this session plus one, the previous session that minus one.

    Sessions before the previous one are events of kind session. Not reported where the count starts again each year
    (ordinal_year), where it fits the number that title, quote or body give this session, where the text does not have
    the number of this session (EVD025), and for a session that was postponed or cancelled and passes its number on.

    Wrong:
        release: {lang: en, title: Joint Committee meets}
        meeting: {ordinal: 7, next: {ordinal: 9}}

    Right:
        release: {lang: en, title: Joint Committee meets}
        meeting: {ordinal: 7, next: {ordinal: 8}}
    """
    ordinal = meeting.get("ordinal")
    if ordinal is None or meeting.get("ordinal_year") is not None:
        return
    jumps = {name for name in ("next", "previous") if attempt(partial(jumps_to, meeting, name))}
    if jumps and is_contradicted(facts, ("meeting", "ordinal")):
        return
    for name, step in (("next", 1), ("previous", -1)):
        number = attempt(partial(ordinal_of, meeting, name))
        if number is None or name not in jumps or number - step in _printed(meeting, facts):
            continue
        if name == "next" and number == ordinal and meeting.get("status") in _OFF:
            continue
        yield finding((name, "ordinal"), *_jump_words(ordinal, number, step), related=_this_session("ordinal"))


def _printed(meeting: dict[str, Any], facts: Facts) -> set[int]:
    """The numbers that title, quotes and body give this session in place of the annotated one."""
    quoted, body = attempt(partial(in_quotes, ("meeting",), facts)), attempt(partial(in_body, meeting, facts))
    in_words = {one[0] for one in (*(quoted or ()), body) if one is not None}
    return in_words | set(attempt(partial(against_title, meeting, facts)) or ())


def _jump_words(ordinal: int, number: int, step: int) -> tuple[str, str]:
    order = "after" if step > 0 else "before"
    if ordinal + step < 1:
        return f"this is session 1, but the annotation has a session {number} before it", "correct one of the two"
    message = f"the session {order} session {ordinal} should be {ordinal + step}, not {number}"
    earlier = "" if step > 0 else "; annotate an even earlier session as an event of kind session"
    return message, f"correct one of the two{earlier}; if the count starts again each year, give ordinal_year"


@rule("MTG004", "warning", "the series has the ordinal in its name; leave it out", on="meeting")
def ordinal_in_series(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The name of the series is the same for all its sessions, so it does not contain the number of the session.

    It reads ordinals that count a session, in the language of the release; any other ordinal only if the name begins or
    ends with the annotated number. ``First Committee`` is a name.

    Wrong:
        release: {lang: en}
        meeting: {series: 7th Korea-Mongolia Joint Committee}

    Right:
        release: {lang: en}
        meeting: {series: Korea-Mongolia Joint Committee, ordinal: 7}
    """
    series, lang = _composed(meeting["series"]), facts.release["lang"]
    found = session_ordinals(series, lang)
    if not found:
        ordinal = peek(meeting, "ordinal")
        edges = [one for one in ordinals(series, lang) if one.start == 0 or one.end == len(series)]
        found = [one for one in edges if one.value == ordinal and any(map(str.isdigit, series[one.start : one.end]))]
    for one in found[:1]:
        printed = excerpt(series[one.start : one.end], 60)
        message = f"the name of the series contains the number of the session: '{printed}'"
        rest = " ".join((series[: one.start] + series[one.end :]).split())
        yield finding(
            ("series",), message, f"leave it out: series: {excerpt(rest, 80)}; the number belongs under ordinal"
        )


@rule("MTG005", "warning", "an online meeting has no place; use hybrid, or leave the place out", on="meeting")
def online_with_place(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An online meeting has no place. If some participants met in a room, the format is hybrid.

    Where the sides of an online session were can be said in a note.

    Wrong:
        meeting: {format: online, place: {city: Ulaanbaatar, country: MNG}}

    Right:
        meeting: {format: hybrid, place: {city: Ulaanbaatar, country: MNG}}
    """
    if meeting.get("format") == "online" and meeting.get("place") is not None:
        hint = "write format: hybrid if some met there, or delete the place (note can say where each side was)"
        yield finding(("place",), "an online meeting has no place", hint, related=_this_session("format"))


@rule(
    "MTG006",
    "warning",
    "the title seems to give the ordinal 7; annotate it, or list it under not_stated",
    on="meeting",
)
def ordinal_not_annotated(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The title seems to give the number of the session, but the draft has none.

    Not reported where ordinal is listed under not_stated, where the title has several numbers, where the number is that
    of the next or previous session or of a series under also, and once the annotation is complete: then the missing
    field is an error of its own (MIS001).

    Wrong:
        release: {lang: en, title: Outcome of 7th Korea-Mongolia Joint Committee Meeting}
        meeting: {series: Korea-Mongolia Joint Committee}
        annotation: {status: draft}

    Right:
        release: {lang: en, title: Outcome of 7th Korea-Mongolia Joint Committee Meeting}
        meeting: {series: Korea-Mongolia Joint Committee, ordinal: 7}
        annotation: {status: draft}
    """
    if facts.data["annotation"]["status"] != "draft":
        return
    if meeting.get("ordinal") is not None or "ordinal" in (meeting.get("not_stated") or ()):
        return
    numbers = set(against_title(meeting, facts))
    if len(numbers) == 1:
        number = numbers.pop()
        hint = (
            f"write ordinal: {number}; if the title is about the next session, write next: {{ordinal: {number}}}; "
            "if the number counts something else, list ordinal under not_stated"
        )
        yield finding(
            ("ordinal",), f"the title seems to give the ordinal {number}, but none is annotated", hint, "missing"
        )


@rule("MTG007", "warning", "x attended online, but the format is in-person; use hybrid", on="person")
def attendance_against_format(person: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Nobody attends an in-person meeting online, or an online meeting in person.

    If there were both, the format is hybrid. Not reported for a meeting by correspondence (written).

    Wrong:
        meeting: {format: in-person}
        people: {lee: {name: Lee Dohoon, attendance: online}}

    Right:
        meeting: {format: hybrid}
        people: {lee: {name: Lee Dohoon, attendance: online}}
    """
    attendance, held = person.get("attendance"), facts.meeting.get("format")
    if attendance is None or (held, attendance) not in (("in-person", "online"), ("online", "in-person")):
        return
    name = excerpt(peek(person, "name") or "this person", 60)
    how = "online" if attendance == "online" else "in person"
    message = f"{name} attended {how}, but the format of the meeting is {held}"
    yield finding(
        ("attendance",), message, "write format: hybrid, or correct the attendance", related=_this_session("format")
    )


@rule("MTG008", "error", "this is the meeting's own series; give the other name, or delete the entry", on="meeting")
def also_same_series(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The list also has other names of the series, or other series that count the session, not its own name again.

    Capitals and spaces make no difference. The same name may be repeated where one of the two counts is by year
    (ordinal_year).

    Wrong:
        meeting:
          series: Korea-Mongolia Joint Committee
          also: [{series: Korea-Mongolia Joint Committee}]

    Right:
        meeting:
          series: Korea-Mongolia Joint Committee
          also: [{series: Mongolia-Korea Joint Commission}]
    """
    name = _folded(meeting["series"])
    for index, entry in each(meeting.get("also")):
        series = peek(entry, "series")
        if series is None or _folded(series) != name or _counts_otherwise(meeting, entry):
            continue
        message = f"'{excerpt(series, 60)}' is the meeting's own series"
        hint = "give the other name, or delete the entry; put another number of this session under conflicts"
        yield finding(("also", index, "series"), message, hint, related=_this_session("series"))


def _counts_otherwise(meeting: dict[str, Any], entry: dict[str, Any]) -> bool:
    return attempt(lambda: meeting.get("ordinal_year") == entry.get("ordinal_year")) is not True


def _this_session(field: str) -> tuple[Related, ...]:
    return (Related("this session", ("meeting", field)),)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _folded(text: str) -> str:
    return " ".join(_composed(_composed(text).casefold()).split())
