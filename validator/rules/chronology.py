"""What the dates of a document say of each other: before, after, or nothing that is certain.

Dates are compared as intervals of days, and only where every day of the one stands on one side of every day of the
other. A date that bears ``~``, ``?`` or ``%`` is not compared, nor one that no calendar has (which DAT001 tells).
"""

from __future__ import annotations

from functools import partial
from typing import Any

from ..document.edtf import Interval
from ..document.facts import Facts, attempt
from ..ledger.dated import day

DATE_LINE = 1
"""Days by which two calendars on earth differ at most: it is tomorrow already where the release was published."""
_NOT_HELD = ("planned", "postponed", "cancelled")


def published(facts: Facts) -> Interval | None:
    """When the release was published."""
    return day(facts.release, "date")


def met(facts: Facts) -> Interval | None:
    """When the session was."""
    return day(facts.meeting, "date")


def reported(facts: Facts) -> Interval | None:
    """When the release can have told of something at the latest: the day of the meeting, if that is after the release.

    Then the year of the release may be the wrong one (DAT002), which is said once.
    """
    return met(facts) if attempt(partial(meeting_after_release, facts)) else published(facts)


def was_held(meeting: dict[str, Any]) -> bool:
    """Whether the session took place: it was not only planned, put off or called off."""
    return meeting.get("status") not in _NOT_HELD


def meeting_after_release(facts: Facts) -> bool:
    """DAT002: a session that was held, yet later than the release that reports it."""
    meeting, release = met(facts), published(facts)
    return bool(meeting and release and release.is_before(meeting)) and was_held(facts.meeting)


def annotated_before_release(facts: Facts) -> bool:
    """DAT003: a release that is dated after its own annotation, by more than the date line explains."""
    annotated, release = day(facts.data["annotation"], "date"), published(facts)
    return bool(annotated and release and (release.first - annotated.last).days > DATE_LINE)


def held_after_release(event: dict[str, Any], facts: Facts) -> bool:
    """DAT004: an event that was held, yet later than the release that tells of it."""
    if event.get("status") != "held":
        return False
    date, release = day(event, "date"), reported(facts)
    return bool(date and release and release.is_before(date))


def planned_before_meeting(event: dict[str, Any], facts: Facts) -> bool:
    """DAT005: an event still to come at the time of the session, yet earlier.

    A release that announces a session may plan something before it; that is after the release at least.
    """
    if event.get("status") != "planned":
        return False
    date, meeting = day(event, "date"), met(facts)
    if not (date and meeting and date.is_before(meeting)):
        return False
    if was_held(facts.meeting):
        return True
    release = published(facts)
    return bool(release and date.is_before(release))


def relation_against_date(event: dict[str, Any], facts: Facts) -> bool:
    """DAT015: an event that preceded the session, yet later; or that followed it, yet earlier."""
    relation = event.get("relation")
    if relation not in ("preceded-by", "followed-by"):
        return False
    date, meeting = day(event, "date"), met(facts)
    if not (date and meeting):
        return False
    return meeting.is_before(date) if relation == "preceded-by" else date.is_before(meeting)


def session_out_of_order(name: str, session: dict[str, Any], facts: Facts) -> bool:
    """DAT010: a next session that is not after this one, or a previous one that is not before."""
    date, meeting = day(session, "date"), met(facts)
    if not (date and meeting):
        return False
    return date.last <= meeting.first if name == "next" else meeting.last <= date.first


def in_force_before_signed(agreement: dict[str, Any]) -> bool:
    """DAT006: an agreement that enters into force before it is signed."""
    signed, in_force = day(agreement, "signed"), day(agreement, "in_force")
    return bool(signed and in_force and in_force.is_before(signed))


def in_force_after_release(agreement: dict[str, Any], facts: Facts) -> bool:
    """DAT014: an agreement that is in force, yet later than the release that says so."""
    if agreement.get("status") != "in-force":
        return False
    in_force, release = day(agreement, "in_force"), reported(facts)
    return bool(in_force and release and release.is_before(in_force))
