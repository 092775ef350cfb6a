"""EVD026: who does it, against who is named before the words of the quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.facts import RESERVED, Facts, attempt
from ..ledger.dated import is_english, language_of
from ..system.patterns import lazy
from ..system.printable import excerpt
from .kinds import kinds
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.eastern_speakers import Form
    from ..evidence.locating import Quote
    from ..evidence.opening_names import Openers
    from ..evidence.subjects import Named, Names


_VERB = lazy(r"(?:[a-z]{3,}ed|said|told|gave)\s")  # that a quote begins with, be it in no list


@rule("EVD026")
def actor_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Before the reporting verb of the quote, its sentence names one person or party alone, who is of another side.

    In other languages than English a person is found who opens the sentence, alone in it, whose post opens it, or who
    has direct speech or "as ... said" before the name, where by is a person; a side, whose name stands right before the
    quote. In Korean and Japanese it is who bears the particle of the subject, in Chinese and Thai who opens a part of
    the sentence. Not reported for all, committee and release, where by is listed under inferred, where another quote of
    the outcome fits, and wherever somebody else could be meant: "the two sides", a second name of another side, a name
    behind a preposition.
    """
    if facts.text is None or not facts.has_sides or not any(True for _ in facts.nodes("outcome")):
        return
    from ..evidence.opening_names import openers
    from ..evidence.quotes import located
    from ..evidence.subjects import Names

    quotes: dict[Path, list[Quote]] = {}
    for quote in located(facts):
        quotes.setdefault(quote.path[:-2], []).append(quote)
    names, people, forms = Names(facts), openers(facts), _forms(facts)
    for path, outcome in facts.nodes("outcome"):
        found = attempt(lambda: _other(outcome, quotes.get(path, []), names, people, forms, facts))  # noqa: B023
        if found is None:
            continue
        named, side, words = found
        by = ", ".join(f"'{excerpt(actor, 40)}'" for actor in outcome["by"])
        message = f"before these words the release names '{excerpt(words, 60)}' ({side}), not {by}"
        hint = f"check it: by: {named.actor}, or quote words that show who it was"
        yield finding((*path, "by"), message, hint)


def _forms(facts: Facts) -> list[Form]:
    """How the people and sides are called in a text whose language marks the subject, or has no blanks."""
    from ..evidence.eastern_speakers import forms, is_eastern

    lang = str(facts.release["lang"])
    return forms(facts, lang) if is_eastern(lang) else []


def _other(
    outcome: dict[str, Any], quotes: list[Quote], names: Names, people: Openers, forms: list[Form], facts: Facts
) -> tuple[Named, str, str] | None:
    """Who is named in the quotes in place of the actors of an outcome, with the side and the printed words."""
    by = outcome.get("by") or []
    if not by or RESERVED & set(by) or "by" in (outcome.get("inferred") or ()):
        return None
    lang = "en" if is_english(outcome, facts) else language_of(outcome, facts)
    sides = {facts.side_of(actor) for actor in by}
    if None in sides:
        return None
    from ..evidence.eastern_speakers import is_eastern, speaker
    from ..evidence.opening_names import opening
    from ..evidence.subjects import subject

    told, is_by_people = None, all(actor in facts.table("people") for actor in by)
    for quote in quotes:
        if lang == "en":
            cue = _first_cue(quote.text.stored[quote.start : quote.end])
            named = subject(quote, names, cue, facts.side_of)
            if named is None and cue and _VERB.match(quote.text.stored, quote.start):
                named = subject(quote, names, 0, facts.side_of)
        elif is_eastern(lang):
            named = speaker(quote, forms, lang)
        else:
            named = opening(quote, names, people, lang)
            if named is not None and named.actor in people.parts and not is_by_people:
                named = None
        side = facts.side_of(named.actor) if named is not None else None
        if named is None or side is None:
            continue
        if side in sides:
            return None
        told = told or (named, side, " ".join(quote.text.stored[named.start : named.end].split()))
    return told


def _first_cue(words: str) -> int:
    """The offset of the first reporting verb in the words of a quote; 0 where there is none."""
    match = _cues().search(words)
    return match.start() if match is not None else 0


@cache
def _cues() -> re.Pattern[str]:
    """Any reporting verb of the vocabulary, as a whole."""
    every = sorted({cue for row in kinds().values() for cue in row.cues}, key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, every))})(?!\S)", re.IGNORECASE)
