"""EVD026: who does it, against who is named before the words of the quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.facts import RESERVED, Facts, attempt
from ..ledger.dated import is_english, language_of
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..evidence.locating import Quote
    from ..evidence.subjects import Named


@rule("EVD026", "warning", "before these words the release names 'Vice Foreign Minister Lee' (KOR), not x; check by")
def actor_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Before the reporting verb of the quote, its sentence names one person or party alone, who is of another side.

    Or it names both sides ("Both sides stressed", "Les deux parties ont souligné", "Fiji and Peru agreed"), of which by
    has one alone.
    Of people it is also who is named beside direct speech, or in the last clause: "..., Lee said". In other languages
    than English a person is found who opens the sentence, alone in it, whose post opens it, or who
    has direct speech or "as ... said" before the name, where by is a person; a side, whose name stands right before the
    quote. In Korean and Japanese it is who bears the particle of the subject, in Chinese and Thai who opens a part of
    the sentence. Not reported for all, committee and release, where by is listed under inferred, where another quote of
    the outcome fits, and wherever somebody else could be meant: "the two sides", a second name of another side, a name
    behind a preposition.

    The release says:
        Outcome of the talks

        1. Vice Minister Lee requested more trains. Minister Bat accepted.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        parties: {KOR: {role: side}, MNG: {role: side}}
        people: {lee: {name: Lee, party: KOR}, bat: {name: Bat, party: MNG}}
        outcomes: [{kind: request, by: bat, what: More trains, para: 1, quote: requested more trains}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        parties: {KOR: {role: side}, MNG: {role: side}}
        people: {lee: {name: Lee, party: KOR}, bat: {name: Bat, party: MNG}}
        outcomes: [{kind: request, by: lee, what: More trains, para: 1, quote: requested more trains}]
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
    from .english_actors import in_english  # here: once for all quotes

    told, is_by_people = None, all(actor in facts.table("people") for actor in by)
    for quote in quotes:
        both = _together(quote, lang, by, facts) if len(sides) == 1 else None
        if both is not None:
            words = " ".join(quote.text.stored[both.start : both.end].split())
            told = told or (both, "", words, False)
            continue
        named = in_english(quote, by, facts) if lang == "en" else _opener(quote, lang, is_by_people, facts)
        side = facts.side_of(named.actor) if named is not None else None
        if named is None or side is None:
            continue
        if side in sides:
            return None
        words = " ".join(quote.text.stored[named.start : named.end].split())
        told = told or (named, side, words, named.start >= quote.end)
    return told


def _together(quote: Quote, lang: str, by: list[str], facts: Facts) -> Named | None:
    """The words for both sides, of which ``by`` has one alone."""
    if lang == "en":
        from .english_actors import together

        return together(quote, by, facts)
    from ..evidence.both_sides import both_sides
    from ..evidence.eastern_speakers import both_speak, forms, is_eastern
    from ..evidence.opening_names import openers
    from ..evidence.subjects import Names

    if is_eastern(lang):
        return both_speak(quote, facts.once(forms), lang)
    return both_sides(quote, facts.once(Names), facts.once(openers), lang, facts.side_of(by[0]))


def _is_split(outcome: dict[str, Any], facts: Facts) -> bool:
    """Whether another outcome of the same kind tells of the other side: "Fiji and Peru will each open an embassy"."""
    own = {facts.side_of(actor) for actor in outcome["by"]}
    return any(
        other["kind"] == outcome["kind"]
        and set(map(str, other["para"])) & set(map(str, outcome["para"]))
        and {facts.side_of(actor) for actor in other.get("by") or ()} - own - {None}
        for _, other in facts.nodes("outcome")
    )


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
