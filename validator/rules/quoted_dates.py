"""EVD013: a date against the days that the printed words, or the quotes beside it, give."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.content import known, peek
from ..document.facts import Facts, attempt, has_conflict
from ..ledger import TRACED, Fact, traces
from ..ledger.dated import Dated, dated_fields
from ..ledger.quoted_days import differing
from ..schema.roles import fields, with_words
from ..system.printable import excerpt
from .registry import finding, rule


@rule("EVD013", "error", "the printed words 'June 26' give the day 26, not 2023-06-27; correct one of the two")
def date_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The printed words give a different day, month or year from the date: "June 26" with 2023-06-27.

    It reads date_text (when_text), the quotes of sessions and events, and the name of an agreement or project with a
    period ("2021-2023"), in the languages whose dates jco reads. Not reported where one of several printed dates fits,
    where a conflict is recorded for the date, and for dates with ~, ? or %.

    Wrong:
        release: {lang: en}
        meeting: {date: 2023-06-27, date_text: June 26}

    Right:
        release: {lang: en}
        meeting: {date: 2023-06-26, date_text: June 26}
    """
    for dated in dated_fields(facts):
        for words, place, given in attempt(partial(differing, dated, facts)) or ():
            message = f"the printed words '{excerpt(words, 60)}' give {given}, not {dated.obj[dated.field]}"
            hint = "correct one of the two; if the release contradicts itself, record the other date under conflicts"
            related = (Related("the words", place),)
            yield finding((*dated.path, dated.field), message, hint, related=related, rests_on=place)
    for fact, words in other_ranges(facts):
        message = f"the printed words give {words}, not {excerpt(fact.value)}"
        hint = "correct one of the two; if the release contradicts itself, record the other period under conflicts"
        field = with_words("date").get(fact.kind, {}).get(fact.field)
        yield finding(fact.path, message, hint, rests_on=(*fact.path[:-1], field) if field else ())


def other_ranges(facts: Facts) -> Iterator[tuple[Fact, str]]:
    """The periods beside which when_text, or the name of the object, prints another one ("2021-2023")."""
    for kind, obj_fields in fields("date").items():
        for path, obj in facts.nodes(kind):
            for field in obj_fields:
                value = peek(obj, field)
                if value is None or "/" not in value or _is_settled(obj, field):
                    continue
                from ..ledger.periods import other_range

                fact = Fact((*path, field), kind, field, "date", value, obj, obj)
                words = attempt(partial(other_range, fact, facts))
                if words is not None:
                    yield fact, words


def _is_settled(obj: dict[str, Any], field: str) -> bool:
    """Whether the annotator says that the date is inferred, or that the release prints another one."""
    inferred = attempt(lambda: field in (obj.get("inferred") or ())) if "inferred" in known(obj) else False
    return bool(inferred) or bool(attempt(partial(has_conflict, obj, field)))


def is_against_words(kind: str, path: Path, session: dict[str, Any], facts: Facts) -> bool:
    """Whether words that the release prints for a session give another date, which EVD013 says before all else."""
    found = attempt(partial(differing, Dated(kind, path, session, "date"), facts)) or ()
    return any(_is_printed(place, facts) for _, place, _ in found)


def _is_printed(place: Path, facts: Facts) -> bool:
    """Whether the release has the words at this place, as far as that is known."""
    if not facts.has_texts:
        return True
    if "quote" in place:
        from ..evidence.locating import NOWHERE
        from ..evidence.quotes import located

        return not any(quote.path == place and quote.verdict == NOWHERE for quote in located(facts))
    return any(fact.path == place and trace.state == TRACED for fact, trace in traces(facts, "words"))
