"""EVD026: who does it, against who is named before the words of the quote."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.facts import RESERVED, Facts, attempt
from ..languages.lookup import entry
from ..ledger.dated import is_english, language_of
from ..system.patterns import cased
from ..system.printable import excerpt
from .kinds import kinds
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.locating import Quote
    from ..evidence.subjects import Named


@rule("EVD026")
def actor_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Before the reporting verb of the quote, its sentence names one person or party alone, who is of another side.

    Or it names both sides ("Both sides stressed", "Fiji and Peru agreed"), of which by has one alone.
    Of people it is also who is named beside direct speech, or in the last clause: "..., Lee said". In other languages
    than English a person is found who opens the sentence, alone in it, whose post opens it, or who
    has direct speech or "as ... said" before the name, where by is a person; a side, whose name stands right before the
    quote. In Korean and Japanese it is who bears the particle of the subject, in Chinese and Thai who opens a part of
    the sentence. Not reported for all, committee and release, where by is listed under inferred, where another quote of
    the outcome fits, and wherever somebody else could be meant: "the two sides", a second name of another side, a name
    behind a preposition.
    """
    if facts.text is None or not facts.has_sides or not any(True for _ in facts.nodes("outcome")):
        return
    from ..evidence.quotes import located

    quotes: dict[Path, list[Quote]] = {}
    for quote in located(facts):
        quotes.setdefault(quote.path[:-2], []).append(quote)
    for path, outcome in facts.nodes("outcome"):
        found = attempt(lambda: _other(outcome, quotes.get(path, []), facts))  # noqa: B023
        if found is None:
            continue
        named, side, words, is_behind = found
        if not side and attempt(lambda: _is_split(outcome, facts)):  # noqa: B023
            continue
        whose = f" ({side})" if side else ""
        by = ", ".join(f"'{excerpt(actor, 40)}'" for actor in outcome["by"])
        place = "after" if is_behind else "before"
        message = f"{place} these words the release names '{excerpt(words, 60)}'{whose}, not {by}"
        hint = f"check it: by: {named.actor}, or quote words that show who it was"
        yield finding((*path, "by"), message, hint)


def _other(outcome: dict[str, Any], quotes: list[Quote], facts: Facts) -> tuple[Named, str, str, bool] | None:
    """Who is named in place of the actors of an outcome, with the side and the words; and whether behind the quote."""
    by = outcome.get("by") or []
    if not by or RESERVED & set(by) or "by" in (outcome.get("inferred") or ()):
        return None
    lang = "en" if is_english(outcome, facts) else language_of(outcome, facts)
    sides = {facts.side_of(actor) for actor in by}
    if None in sides:
        return None
    told, is_by_people = None, all(actor in facts.table("people") for actor in by)
    for quote in quotes:
        both = _both(quote, by, facts) if lang == "en" and len(sides) == 1 else None
        if both is not None:
            words = " ".join(quote.text.stored[both.start : both.end].split())
            told = told or (both, "", words, False)
            continue
        named = _in_english(quote, by, facts) if lang == "en" else _opener(quote, lang, is_by_people, facts)
        side = facts.side_of(named.actor) if named is not None else None
        if named is None or side is None:
            continue
        if side in sides:
            return None
        words = " ".join(quote.text.stored[named.start : named.end].split())
        told = told or (named, side, words, named.start >= quote.end)
    return told


def _in_english(quote: Quote, by: list[str], facts: Facts) -> Named | None:
    """Who does it; of what somebody says ("..., Lee said") who says it, which is compared with people alone."""
    from ..evidence.subjects import Names
    from ..evidence.told_after import told_after

    people = facts.table("people")
    told = told_after(quote, facts.once(Names), people, frozenset(by))
    if told is not None:
        return told.named if all(actor in people for actor in by) else None
    return _subject(quote, facts)


def _is_split(outcome: dict[str, Any], facts: Facts) -> bool:
    """Whether another outcome of the same kind tells of the other side: "Fiji and Peru will each open an embassy"."""
    own = {facts.side_of(actor) for actor in outcome["by"]}
    return any(
        other["kind"] == outcome["kind"]
        and set(map(str, other["para"])) & set(map(str, outcome["para"]))
        and {facts.side_of(actor) for actor in other.get("by") or ()} - own - {None}
        for _, other in facts.nodes("outcome")
    )


def _both(quote: Quote, by: list[str], facts: Facts) -> Named | None:
    """The words for both sides, where they do it together: "Both sides stressed", "Fiji and Peru agreed"."""
    from ..evidence.joint_subjects import joint_subject
    from ..evidence.subjects import Named, Names
    from ..evidence.told_after import told_after

    names, cue = facts.once(Names), _first_cue(quote.text.stored[quote.start : quote.end])
    found = joint_subject(quote, names, cue, facts.side_of, facts.side_of(by[0]))
    if found is None or told_after(quote, names, facts.table("people"), frozenset(by)) is not None:
        return None
    return Named("all", found.start, found.end)


def _subject(quote: Quote, facts: Facts) -> Named | None:
    from ..evidence.subjects import Names, subject

    names, cue = facts.once(Names), _first_cue(quote.text.stored[quote.start : quote.end])
    named = subject(quote, names, cue, facts.side_of)
    if named is None and cue and cased(entry("en").speakers.begins_quote).match(quote.text.stored, quote.start):
        return subject(quote, names, 0, facts.side_of)
    return named


def _opener(quote: Quote, lang: str, is_by_people: bool, facts: Facts) -> Named | None:
    """Who is named in another language than English: a person only where people alone are the actors."""
    from ..evidence.eastern_speakers import forms, is_eastern, speaker
    from ..evidence.opening_names import openers, opening
    from ..evidence.subjects import Names

    if is_eastern(lang):
        return speaker(quote, facts.once(forms), lang)
    people = facts.once(openers)
    named = opening(quote, facts.once(Names), people, lang)
    return None if named is not None and named.actor in people.parts and not is_by_people else named


def _first_cue(words: str) -> int:
    """The offset of the first reporting verb in the words of a quote; 0 where there is none."""
    from ..release.fold import without_case

    small, at = without_case(words), 0
    for word in small.split():
        at = small.index(word, at)
        for cue in _cues().get(word, ()):
            end = at + len(cue)
            if small.startswith(cue, at) and not small[end : end + 1].strip():
                return at
        at += len(word)
    return 0


@cache
def _cues() -> dict[str, list[str]]:
    """Every reporting verb of the vocabulary, by its first word."""
    found: dict[str, list[str]] = {}
    for cue in {cue for row in kinds().values() for cue in row.cues}:
        found.setdefault(cue.partition(" ")[0], []).append(cue)
    return found
