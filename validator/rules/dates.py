"""DAT: dates that the calendar does not have, and dates of which one contradicts the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Related
from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts, attempt
from ..ledger.dated import day
from ..schema.roles import DATES, fields
from ..system.printable import excerpt
from . import chronology, quoted_dates
from .registry import finding, rule

_LATE = 60  # days from the meeting to the release, above which the year is doubtful
_RELEASE = (Related("the date of the release", ("release", "date")),)
_MEETING = (Related("the date of the meeting", ("meeting", "date")),)


@rule("DAT001", "error", "not a day of the calendar, or the period ends before it begins; correct it")
def impossible_date(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A date that does not exist, or a period that ends before it begins or is open at both ends.

    For example 31 June, 29 February of most years, the year 0000. All dates of the document are checked, those with
    ``~``, ``?`` or ``%`` too. No other DAT rule reports such a date.

    Wrong:
        meeting: {date: 2023-06-31}

    Right:
        meeting: {date: 2023-06-30}
    """
    for kind, dates in fields(*DATES).items():
        for path, obj in facts.nodes(kind):
            for field in dates:
                text = peek(obj, field)
                if text is not None and parse(text) is None:
                    yield finding((*path, field), *_impossible(text))


def _impossible(text: str) -> tuple[str, str]:
    for part in text.split("/"):
        if part.startswith("0000"):
            return "there is no year 0000", "correct the year"
        if part != ".." and parse(part) is None:
            year, month = part[:4], part[5:7]
            last = max(day for day in range(28, 31) if parse(f"{year}-{month}-{day}"))
            hint = f"correct it: the last day of {year}-{month} is {last}"
            return f"{part.rstrip('~?%')} is not a day of the calendar", hint
    if text == "../..":
        return "the period is open at both ends, so it means nothing", "give at least one end: 2023/.. or ../2025"
    return f"the period {text} ends before it begins", "put the earlier date first, or correct one of the two"


@rule("DAT002", "error", "the meeting is after the release; check the year", on="meeting")
def meeting_after_release(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A meeting that was held cannot be later than the release that reports it; usually one of the years is wrong.

    Not reported for a session that is planned, postponed or cancelled, and where the printed words already give another
    date (EVD013).

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2024-06-26}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
    """
    is_late = chronology.meeting_after_release(facts)
    if is_late and not quoted_dates.is_against_words("meeting", ("meeting",), meeting, facts):
        message = f"the meeting ({meeting['date']}) is after the release ({facts.release['date']})"
        hint = "check the year of both; if the release announces the session, write status: planned"
        yield finding(("date",), message, hint, related=_RELEASE)


@rule("DAT003", "error", "the release is dated more than a day after its annotation; check both dates", on="annotation")
def annotated_before_release(annotation: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A release cannot be annotated before it is published.

    One day of difference is allowed: in time zones further east it may already be tomorrow.

    Wrong:
        release: {date: 2023-06-30}
        annotation: {date: 2023-01-01}

    Right:
        release: {date: 2023-06-30}
        annotation: {date: 2023-07-01}
    """
    if chronology.annotated_before_release(facts):
        message = f"annotated on {annotation['date']}, but the release is dated {facts.release['date']}"
        yield finding(("date",), message, "check both dates; one of them is wrong", related=_RELEASE)


@rule("DAT004", "error", "'held', but the date is after the release; use planned, or check the date", on="event")
def held_in_future(event: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An event with status held cannot be later than the release that mentions it.

    Where the meeting is after the release (DAT002), only what is later than both is reported.

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {visit: {kind: official-visit, status: held, date: 2023-08}}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {visit: {kind: official-visit, status: planned, date: 2023-08}}
    """
    if chronology.held_after_release(event, facts):
        message = f"status is 'held', but {event['date']} is after the release ({facts.release['date']})"
        yield finding(("date",), message, "use status: planned, or check the date", related=_RELEASE)


@rule("DAT005", "error", "'planned', but the date is before the meeting; use held, or check the date", on="event")
def planned_in_past(event: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The status of an event is the one at the time of the meeting: what came before the meeting is no longer planned.

    If the release announces a meeting, events that it plans before the meeting are fine unless they are before the
    release.

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {visit: {kind: official-visit, status: planned, date: 2022-08}}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {visit: {kind: official-visit, status: held, date: 2022-08}}
    """
    if chronology.planned_before_meeting(event, facts):
        message = f"status is 'planned', but {event['date']} is before the meeting ({facts.meeting['date']})"
        yield finding(("status",), message, "use status: held, or check the date", related=_MEETING)


@rule("DAT006", "error", "it enters into force before it is signed; correct one of the dates")
def in_force_before_signed(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An agreement cannot enter into force before it is signed.

    Wrong:
        agreements: {epa: {name: EPA, status: in-force, signed: 2022-05, in_force: 2021-01}}

    Right:
        agreements: {epa: {name: EPA, status: in-force, signed: 2020-05, in_force: 2021-01}}
    """
    for path, agreement in facts.nodes("agreement"):
        if attempt(partial(chronology.in_force_before_signed, agreement)):
            message = f"it enters into force ({agreement['in_force']}) before it is signed ({agreement['signed']})"
            related = (Related("the date of signature", (*path, "signed")),)
            yield finding((*path, "in_force"), message, "correct one of the two dates", related=related)


@rule(
    "DAT010",
    "error",
    "the next session is not after this one (previous: not before); correct the date",
    on="meeting",
)
def sessions_out_of_order(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The next session comes after this one, the previous session before it.

    Not reported where the printed words already give another date (EVD013).

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26, next: {date: 2022}}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26, next: {date: 2024}}
    """
    for name, side in (("next", "after"), ("previous", "before")):
        session = peek(meeting, name)
        if session is None or quoted_dates.is_against_words("session", ("meeting", name), session, facts):
            continue
        if attempt(partial(chronology.session_out_of_order, name, session, facts)):
            message = f"the {name} session ({session['date']}) is not {side} this one ({meeting['date']})"
            yield finding((name, "date"), message, "correct the date; the year is a common mistake", related=_MEETING)


@rule("DAT011", "warning", "the release is more than 60 days after the meeting; check the year", on="meeting")
def late_release(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A release more than 60 days after the meeting is rare; usually the year of one of the dates is wrong.

    If both dates are right, waive the finding with the reason. Not reported for a session that was postponed or
    cancelled.

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2022-06-26}
        annotation: {date: 2023-07-01}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        annotation: {date: 2023-07-01}
    """
    held, release = day(meeting, "date"), chronology.published(facts)
    if held is None or release is None or meeting.get("status") in ("postponed", "cancelled"):
        return
    late = (release.first - held.last).days
    if late > _LATE:
        message = f"the release ({facts.release['date']}) is {late} days after the meeting ({meeting['date']})"
        hint = "check the year of both dates; if they are right, waive DAT011 with the reason"
        about_release = ("release", "date")
        yield finding(("date",), message, hint, related=_RELEASE, rests_on=about_release)


@rule("DAT012", "warning", "retrieved before the release was published; check both dates", on="release")
def retrieved_before_release(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A copy of a release cannot be taken before the release is published.

    Wrong:
        release: {date: 2023-06-30, retrieved: 2023-06-01}

    Right:
        release: {date: 2023-06-30, retrieved: 2023-07-01}
    """
    retrieved, date = day(release, "retrieved"), day(release, "date")
    if retrieved and date and retrieved.is_before(date):
        message = f"retrieved on {release['retrieved']}, before the release was published ({release['date']})"
        # What is annotated after it was retrieved shows the same; what is annotated before has a wrong date of its own.
        is_later = attempt(partial(_is_annotated_before, retrieved, facts)) is False
        rests_on = ("annotation", "date") if is_later else None
        yield finding(("retrieved",), message, "check both dates", related=_RELEASE, rests_on=rests_on)


def _is_annotated_before(retrieved: Interval, facts: Facts) -> bool:
    annotated = day(facts.data["annotation"], "date")
    return annotated is not None and annotated.is_before(retrieved)


@rule("DAT013", "info", "planned at the time of the meeting, though before the release date; keep it", on="event")
def planned_before_release(event: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The event is planned, although it is before the release: status is the one at the time of the meeting.

    It is reported so that nobody changes it to held. Not reported for what was before the meeting, and where the date
    of the meeting is unknown.

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {talks: {kind: meeting, status: planned, date: 2023-06-27}}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {talks: {kind: meeting, status: planned, date: 2023-07-04}}
    """
    if event.get("status") != "planned":
        return
    date, release, meeting = day(event, "date"), chronology.published(facts), chronology.met(facts)
    if date and release and meeting and date.is_before(release) and not date.is_before(meeting):
        message = f"planned at the time of the meeting, although {excerpt(event['date'])} is before the release"
        yield finding(
            ("status",), message, "nothing to fix: status is the one at the time of the meeting", related=_RELEASE
        )


@rule(
    "DAT014",
    "error",
    "in force, but the date is after the release; use signed or ratified, or check the date",
    on="agreement",
)
def in_force_in_future(agreement: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An agreement with status in-force cannot enter into force after the release that mentions it.

    Where the meeting is after the release (DAT002), only what is later than both is reported.

    Wrong:
        release: {date: 2023-06-30}
        agreements: {epa: {name: EPA, status: in-force, in_force: 2024-01}}

    Right:
        release: {date: 2023-06-30}
        agreements: {epa: {name: EPA, status: in-force, in_force: 2023-01}}
    """
    if chronology.in_force_after_release(agreement, facts):
        message = f"status is 'in-force', but {agreement['in_force']} is after the release ({facts.release['date']})"
        yield finding(("in_force",), message, "use status: signed or ratified, or check the date", related=_RELEASE)


@rule(
    "DAT015",
    "error",
    "'preceded-by', but its date is after the session (followed-by: before); change one",
    on="event",
)
def relation_against_date(event: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """What preceded the session is dated before it, and what followed it after it.

    Wrong:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {talks: {kind: meeting, relation: preceded-by, date: 2023-06-27}}

    Right:
        release: {date: 2023-06-30}
        meeting: {date: 2023-06-26}
        events: {talks: {kind: meeting, relation: followed-by, date: 2023-06-27}}
    """
    if chronology.relation_against_date(event, facts):
        relation = event["relation"]
        side, turned = ("after", "followed-by") if relation == "preceded-by" else ("before", "preceded-by")
        message = f"relation is '{relation}', but {event['date']} is {side} the session ({facts.meeting['date']})"
        yield finding(("relation",), message, f"use relation: {turned}, or correct the date", related=_MEETING)
