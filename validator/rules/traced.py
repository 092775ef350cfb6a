"""EVD: dates and ordinals that the release does not have, by the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding
from ..document.edtf import MONTHS
from ..document.facts import Facts, attempt, has_conflict
from ..ledger import CONTRADICTED, Fact, is_contradicted, traces
from ..system.printable import excerpt
from .registry import finding, rule
from .sessions import jumps_to


@rule(
    "EVD024",
    "warning",
    "nothing in paragraph 1 (or the text) gives 7 May 2026; it prints '6 May 2026'; correct the date, or list it "
    "under inferred",
)
def date_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A date without printed words beside it is printed in the cited paragraphs, or else somewhere in the text.

    It reads digits in the usual orders (26.06.2023, 26/6/23, 6/V/2026), names of months in every language of CLDR,
    quarters, halves and seasons in those whose file names them. Years of the Buddhist calendar, and days, months
    and years of the Persian and the Ethiopian one are converted; of the Islamic calendar any day within two of what
    arithmetic gives is right. The date of the release is compared with the dates at its head and its end. A day
    that the text gives by a word (today, on Monday) counts. Of two dates of an agreement in one sentence, each is that
    of the verb beside it, signed or entered into force. Not reported where a conflict is recorded for it, for
    dates with ~, ? or %, where a text is not available, and where the text prints no date that could be read.

    The release says:
        2 July 2024

        Outcome of the talks

        1. The Joint Committee met in Suva on 1 July 2024.

    Wrong:
        release: {lang: en, title: Outcome of the talks, date: 2024-07-02, file: release.txt}
        meeting: {date: 2024-06-30, para: 1}

    Right:
        release: {lang: en, title: Outcome of the talks, date: 2024-07-02, file: release.txt}
        meeting: {date: 2024-07-01, para: 1}
    """
    for fact, trace in traces(facts, "date"):
        if trace.state != CONTRADICTED or attempt(partial(_is_settled, fact)) is not False:
            continue
        if trace.why:
            message = f"{_spoken(str(fact.value))} is printed {trace.why} '{excerpt(trace.prints, 60)}'"
            yield finding(fact.path, message, f"correct the date, or list {fact.field} under inferred")
            continue
        where = attempt(partial(_cited, fact))
        message = f"nothing in {where or 'the text'} gives {_spoken(str(fact.value))}"
        if trace.prints:
            message += f"; {'the text' if where is None else 'it'} prints '{excerpt(trace.prints, 60)}'"
        yield finding(fact.path, message, f"correct the date, or list {fact.field} under inferred")


def _is_settled(fact: Fact) -> bool:
    """Whether the annotator knows that the release prints another value."""
    return has_conflict(fact.obj, fact.field)


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
    month = f"{MONTHS[int(rest[0]) - 1]} " if rest else ""
    return f"{int(rest[1])} {month}{year}" if len(rest) > 1 else f"{month}{year}"


_WHICH: dict[str | int, str] = {"next": "the next session", "previous": "the previous session"}


@rule("EVD025", "warning", "the release prints no 15 for this session; correct the ordinal, or list it under inferred")
def ordinal_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The number of a session is printed in the release: in digits, in Roman letters or in words.

    It reads digits and Roman letters in every language, and ordinals in words in the languages of ``jco languages``.
    The title and the cited paragraphs come first: a number that they do not print, while they print another, is not
    that of this session only because it stands elsewhere for the next one. Not reported where the number does not
    follow on that of the session (MTG003), where a conflict is recorded for it, and where a text is not available.

    The release says:
        Outcome of the talks

        1. The XIV Session of the Joint Committee was held in Suva.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {series: Joint Committee, ordinal: 16, para: 1}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {series: Joint Committee, ordinal: 14, para: 1}
    """
    for fact, trace in traces(facts, "ordinal"):
        if trace.state != CONTRADICTED or attempt(partial(_is_settled, fact)) is not False or _jumps(fact, facts):
            continue
        message = f"the release prints no {fact.value} for {_WHICH.get(fact.path[-2], 'this session')}"
        if trace.prints:
            message += f", but '{excerpt(trace.prints, 60)}'"
        yield finding(fact.path, message, f"correct it, or list {fact.field} under inferred")


def _jumps(fact: Fact, facts: Facts) -> bool:
    """Whether the number does not follow on that of the session, which is right: MTG003 says so."""
    if fact.kind != "session" or facts.meeting.get("ordinal_year") is not None:
        return False
    return not is_contradicted(facts, ("meeting", "ordinal")) and jumps_to(facts.meeting, str(fact.path[-2]))
