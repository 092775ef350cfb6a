"""EVD: dates and ordinals that the release does not have, by the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..document.facts import Facts, attempt, has_conflict
from ..ledger import CONTRADICTED, Fact, traces
from ..ledger.periods import other_range
from ..schema.roles import with_words
from ..system.printable import excerpt
from . import chronology, printed_dates, quoted_dates
from .dated import Dated
from .registry import Fault, rule
from .sessions import against_title, in_body, in_quote, jumps_to

_MONTHS = "January February March April May June July August September October November December".split()


@rule("EVD024")
def date_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """A date without printed words beside it is printed in the cited paragraphs, or else somewhere in the text.

    It reads digits in the usual orders (26.06.2023, 26/6/23, 6/V/2026) and names of months in every language of CLDR;
    years of the Buddhist calendar are converted, those of the Persian and the Islamic calendar are not compared. The
    date of the release is compared with the dates at its head and its end. A day that the text gives by a word (today,
    on Monday) counts. Not reported where another rule already says that the date is wrong (EVD013, DAT002, DAT004,
    DAT007, DAT009, DAT010 and others), where a conflict is recorded for it, for dates with ~, ? or %, where a text is
    not available, and where the text prints no date that could be read.
    """
    for fact, trace in traces(facts, "date"):
        if trace.state != CONTRADICTED or attempt(partial(_date_is_told, fact, facts)) is not False:
            continue
        where = attempt(partial(_cited, fact))
        message = f"nothing in {where or 'the text'} gives {_spoken(str(fact.value))}"
        if trace.prints:
            message += f"; {'the text' if where is None else 'it'} prints '{excerpt(trace.prints, 60)}'"
        yield Fault(fact.path, message, f"correct the date, or list {fact.field} under inferred")


def _date_is_told(fact: Fact, facts: Facts) -> bool:
    """Whether another rule says that the date is wrong, or the annotator knows."""
    if has_conflict(fact.obj, fact.field) or other_range(fact, facts) is not None:
        return True
    if fact.kind == "release":
        return chronology.is_release_in_doubt(facts)
    if chronology.is_out_of_order(fact.kind, str(fact.path[-2]), fact.obj, facts):
        return True
    if fact.field not in with_words("date").get(fact.kind, {}):
        return False
    dated = Dated(fact.kind, fact.path[:-1], fact.obj, fact.field)
    return printed_dates.contradicts(dated, facts) or quoted_dates.differs(dated, facts) is not None


def _cited(fact: Fact) -> str | None:
    """What is cited for the date: the paragraphs first, the text then."""
    cited = list(fact.around.get("para") or ())
    if not cited:
        return None
    named = [f"paragraph {one}" if isinstance(one, int) else str(one) for one in cited]
    return f"{' and '.join(named[:3])} (or the text)" if len(named) < 4 else "the cited paragraphs (or the text)"


def _spoken(value: str) -> str:
    """``7 May 2026``, ``May 2026``; a period or a season as it is written."""
    year, *rest = value.split("-")
    if not all(map(str.isdigit, rest)) or not year.isdigit() or (rest and not 1 <= int(rest[0]) <= 12):
        return value
    month = f"{_MONTHS[int(rest[0]) - 1]} " if rest else ""
    return f"{int(rest[1])} {month}{year}" if len(rest) > 1 else f"{month}{year}"


@rule("EVD025")
def ordinal_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The number of a session is printed in the release: in digits, in Roman letters or in words.

    It reads digits and Roman letters in every language, and ordinals in words in the languages of ``jco languages``.
    The title and the cited paragraphs come first: a number that they do not print, while they print another, is not
    that of this session only because it stands elsewhere for the next one. Not reported where the title, a quote or the
    body already says so (MTG001, EVD011, MTG002), where the number does not follow on that of the session (MTG003),
    where a conflict is recorded for it, and where a text is not available.
    """
    for fact, trace in traces(facts, "ordinal"):
        if trace.state != CONTRADICTED or attempt(partial(_ordinal_is_told, fact, facts)) is not False:
            continue
        message = f"the release prints no {fact.value} for this session"
        if trace.prints:
            message += f", but '{excerpt(trace.prints, 60)}'"
        yield Fault(fact.path, message, f"correct it, or list {fact.field} under inferred")


def _ordinal_is_told(fact: Fact, facts: Facts) -> bool:
    """Whether another rule says that the number is wrong, or the annotator knows."""
    if has_conflict(fact.obj, fact.field) or in_quote(fact.path[:-1], facts) is not None:
        return True
    if fact.kind == "meeting":
        return bool(against_title(fact.obj, facts)) or in_body(fact.obj, facts) is not None
    if fact.kind != "session" or facts.meeting.get("ordinal_year") is not None:
        return False
    return not _is_wrong_itself(facts) and jumps_to(facts.meeting, str(fact.path[-2]))


def _is_wrong_itself(facts: Facts) -> bool:
    return any(trace.state == CONTRADICTED for fact, trace in traces(facts, "ordinal") if fact.kind == "meeting")
