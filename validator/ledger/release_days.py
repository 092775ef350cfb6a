"""The date of a release: that of its head or its end, where it stands apart from the sentences."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..document.content import peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts
from ..evidence.readings import dates, more_dates
from ..languages.reading import Reading
from ..schema.roles import fields
from .places import Source, sources
from .printed_days import LINE, OF_A_READING, SHORT_LINE, Wanted, found_in, is_apart, other_in
from .trace import Trace, contradicted, unread

_SHORT = datetime.timedelta(31)


def of_the_release(wanted: list[Wanted], facts: Facts) -> Trace:
    """What stands at the head or the end of the text in place of a date that is not there; a text may have none.

    The day of the session is that of the release, too, where the first line has it and a sentence gives it again.
    """
    own = next(one for one in sources(facts) if one.text is facts.text)
    known = list(others(facts))
    other = other_in(wanted, own.around_body(), facts, LINE)
    if other is None:
        other = other_in(wanted, own.edges_of_body(), facts, SHORT_LINE, known)
    if other is None and (head := own.edges_of_body()[:1]):
        other = other_in(wanted, head, facts, SHORT_LINE, _of_others_alone(head[0], known, facts))
    return contradicted(other) if other is not None else unread("no date stands at the head or the end of the text")


def _of_others_alone(head: Source, known: list[Interval], facts: Facts) -> list[Interval]:
    """The days of something else, without the one that opens the first line of the body and is printed again."""
    start, end = head.stretches()[0]
    found = [*dates(head.text, head.tag(facts)), *more_dates(head.text, head.tag(facts))]
    head.text.effort.spent += OF_A_READING * len(found)
    opening = min((one for one in found if start <= one.start < end), key=_start_of, default=None)
    if opening is None or not (opening.month and opening.day):
        return known
    day = opening.month, opening.day
    is_again = any((one.month, one.day) == day for one in found if one.start >= opening.end)
    return [one for one in known if not (is_again and _has(one, *day))]


def _start_of(one: Reading) -> int:
    return one.start


def _has(one: Interval, month: int, day: int) -> bool:
    """Whether a day of a year is in a short period."""
    days = ((one.first + datetime.timedelta(more)) for more in range((one.last - one.first).days + 1))
    return any((each.month, each.day) == (month, day) for each in days)


def beside_the_title(wanted: list[Wanted], facts: Facts) -> str | None:
    """The other date that stands apart before the body, in its first or its last line, or right behind it.

    None where the date that is looked for stands there as well. It has to be that of nothing else.
    """
    own = next((one for one in sources(facts) if one.text is facts.text), None)
    if own is None:
        return None
    edges, beside = own.edges_of_body(), own.next_to_body()
    for where, line in ((edges, SHORT_LINE), (beside, LINE)):
        places = (place for part in wanted for place in found_in(part, where, facts))
        if any(is_apart(one, source, line, source.tag(facts)) for source, one in places):
            return None
    known = list(others(facts))
    known = _of_others_alone(edges[0], known, facts) if edges else known
    return other_in(wanted, [*edges, *beside], facts, SHORT_LINE, known)


def others(facts: Facts) -> Iterator[Interval]:
    """The days that the annotation has of anything but the release, and short periods: no day shows a long one."""
    for kind, names in fields("date").items():
        for _, obj in facts.nodes(kind) if kind != "release" else ():
            values = (peek(obj, name) for name in names)
            days = (parse(str(value)) for value in values if value is not None)
            yield from (one for one in days if one is not None and one.last - one.first <= _SHORT)
