"""Who does what an English quote tells, for EVD026: who is named before its reporting verb, or beside its words."""

from __future__ import annotations

from functools import cache

from ..document.facts import Facts
from ..evidence.joint_subjects import joint_subject
from ..evidence.locating import Quote
from ..evidence.subjects import Named, Names, subject
from ..evidence.told_after import told_after
from ..languages.lookup import entry
from ..languages.tables import words_expression
from ..release.fold import without_case
from ..schema.kinds import kinds
from ..system.patterns import cased


def in_english(quote: Quote, by: list[str], facts: Facts) -> Named | None:
    """Who does it; of what somebody says ("..., Lee said") who says it, which is compared with people alone."""
    people = facts.table("people")
    told = told_after(quote, facts.once(Names), people, frozenset(by))
    if told is not None:
        return told.named if all(actor in people for actor in by) else None
    named = _subject(quote, facts)
    return named if named is not None else _opens_with_name(quote, by, facts)


def _opens_with_name(quote: Quote, by: list[str], facts: Facts) -> Named | None:
    """Who says it in words that begin with the name: "Lee said the port is open", not "Lee said Peru will pay".

    Nothing is sure if one of ``by`` is named behind the verb.
    """
    words = quote.text.stored[quote.start : quote.end]
    said = cased(_said()).search(words)
    if said is None or _first_cue(words):
        return None
    names = facts.once(Names)
    named = subject(quote, names, said.start(), facts.side_of)
    behind = names.within(quote.text.stored, quote.start + said.end(), quote.end)
    return None if named is None or any(actors & set(by) for actors, _, _ in behind) else named


@cache
def _said() -> str:
    return rf"(?<=\w )(?:{words_expression(entry('en').speakers.verbs)})\b"


def together(quote: Quote, by: list[str], facts: Facts) -> Named | None:
    """The words for both sides, where they do it together: "Both sides stressed", "Fiji and Peru agreed"."""
    names, cue = facts.once(Names), _first_cue(quote.text.stored[quote.start : quote.end])
    found = joint_subject(quote, names, cue, facts.side_of, facts.side_of(by[0]))
    if found is None or told_after(quote, names, facts.table("people"), frozenset(by)) is not None:
        return None
    return Named("all", found.start, found.end)


def _subject(quote: Quote, facts: Facts) -> Named | None:
    names, cue = facts.once(Names), _first_cue(quote.text.stored[quote.start : quote.end])
    named = subject(quote, names, cue, facts.side_of)
    if named is None and cue and cased(entry("en").speakers.begins_quote).match(quote.text.stored, quote.start):
        return subject(quote, names, 0, facts.side_of)
    return named


def _first_cue(words: str) -> int:
    """The offset of the first reporting verb in the words of a quote; 0 where there is none."""
    small, at = without_case(words), 0
    every = small.split()
    for word in every if not _cues().keys().isdisjoint(every) else ():
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
