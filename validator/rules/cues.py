"""OUT001, OUT005, OUT011: which kind of act the English words of a quote tell, and acts that the sides do together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Finding
from ..document.facts import BODY, SIDES_TOGETHER, VOICE, Facts, attempt
from ..languages.lookup import entry, listed
from ..ledger.dated import is_english
from ..schema.kinds import JOINT, UNDERTAKING, family, kinds
from ..system.printable import excerpt
from ..tuples import NamedTuple
from .registry import finding, rule

_COULD_BE_OF_A_SIDE = ("company", "ngo", "other")


def is_by_one(by: list[str], facts: Facts) -> bool:
    """Whether the actors are none of all, committee and actors of two sides; ``Unknown`` where it cannot be known."""
    if SIDES_TOGETHER in by or BODY in by:
        return False
    sides: set[str] = set()
    for actor in by:
        if actor != VOICE:
            sides |= _sides_behind(actor, facts, len(by) == 1)
    return len(sides) < 2


def _sides_behind(actor: str, facts: Facts, is_alone: bool) -> set[str]:
    """The sides that an actor stands for: its own one, or those of the members of a group that is not a side."""
    people, parties = facts.table("people"), facts.table("parties")
    if is_alone and actor in people:
        return set()
    side = facts.side_of(actor)
    if side is not None:
        return {side}
    party = parties[people[actor]["party"] if actor in people else actor]
    if not is_alone and party.get("type") in _COULD_BE_OF_A_SIDE:
        return set(facts.sides)
    members = party.get("members") or ()
    return {name for name in map(facts.side_of, members) if name is not None}


@cache
def _expressing() -> tuple[frozenset[str], frozenset[str]]:
    """English verbs that express a feeling, and what stands between them and it: whose it is, and how strong."""
    cues = entry("en").cues
    return (frozenset(listed(cues.express)), frozenset(listed(cues.how_felt))) if cues else (frozenset(), frozenset())


_SIGNS = ".,;:!?\"'()[]\u00ab\u00bb\u2018\u2019\u201c\u201d"


@rule(
    "OUT005",
    "warning",
    "the quote reads like 'agree', but the kind is 'hope'; check it (English; not for by: release)",
    on="outcome",
)
def kind_against_quote(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The reporting verb of the quote suggests another kind ("agreed to" with kind hope).

    It reads the cue verbs of the vocabulary in English quotes that start with the reporting verb. Not reported where a
    word of the annotated kind is there too, for kinds that are often reported with the same verb (agree and commit,
    state and inform), in background and press briefings, for kind other and the voice of the release.

    Wrong:
        release: {lang: en}
        outcomes:
          - {kind: hope, by: all, what: Open a line, para: 1, quote: agreed to open a line}

    Right:
        release: {lang: en}
        outcomes:
          - {kind: agree, by: all, what: Open a line, para: 1, quote: agreed to open a line}
    """
    kind, by = outcome["kind"], outcome.get("by") or []
    found = told(outcome, facts)
    if found is not None and not _may_be(kind, found.kind, found.pieces, by, facts):
        message = f"{found.in_words}, but the kind is '{kind}'"
        yield finding(("kind",), message, f"check it: write kind: {found.kind}, or quote words that show the kind")


class Told(NamedTuple):
    """Another kind than the annotated one, of which the reporting verb of an English quote is a cue."""

    kind: str
    cue: str
    pieces: list[str]

    @property
    def in_words(self) -> str:
        """``the quote reads like 'request' ("requested")``."""
        return f"the quote reads like '{self.kind}' (\"{self.cue}\")"


def told(outcome: dict[str, Any], facts: Facts) -> Told | None:
    """The one other kind that the quotes of an outcome tell of, if they tell of none but it."""
    kind, quotes = outcome["kind"], outcome.get("quote")
    if not quotes or kind == "other" or outcome.get("setting") in ("background", "press-briefing"):
        return None
    if VOICE in (outcome.get("by") or ()) or not is_english(outcome, facts):
        return None
    pieces = [piece for quote in quotes for piece in _pieces(quote)]
    folded = [f" {piece} ".lower() for piece in pieces]
    if any(f" {cue} " in text for text in folded for cue in kinds()[kind].cues):
        return None
    found = dict(_reported(pieces, folded))
    return Told(*found.popitem(), pieces) if len(found) == 1 else None


def _pieces(quote: str) -> Iterator[str]:
    """The words of each stretch of a quote between its ``...``, without the signs around them.

    ``expressed their deep concern`` is as ``expressed concern``: whose, and how much, tells nothing of the kind.
    """
    express, how = _expressing()
    for piece in quote.replace("\u2026", "...").split("..."):
        words: list[str] = []
        is_behind = False
        for word in piece.split():
            bare = word.strip(_SIGNS)
            is_behind = bare.lower() in express or (is_behind and bare.lower() in how)
            if bare and not (is_behind and bare.lower() in how):
                words.append(bare)
        yield " ".join(words)


@cache
def _padded() -> tuple[tuple[str, str], ...]:
    """Each kind with each of its cues, which stands between blanks."""
    return tuple((kind, f" {cue} ") for kind, row in kinds().items() for cue in row.cues)


def _reported(pieces: list[str], folded: list[str]) -> Iterator[tuple[str, str]]:
    """(kind, cue) of each cue that stands where the reporting verb does."""
    everything = "\n".join(folded)
    there = [(kind, cue.strip(" ")) for kind, cue in _padded() if cue in everything]
    if there:
        from .wording import is_reporting_verb  # most documents do without

        for kind, cue in there:
            for piece, text in zip(pieces, folded, strict=True):
                place = text.find(f" {cue} ")
                if place < 0 or len(text) != len(piece) + 2:  # where small letters are longer, the places differ
                    continue
                if is_reporting_verb(cue, kind, piece[:place].split(), piece[place + len(cue) :].split()):
                    yield kind, cue


def _may_be(kind: str, other: str, pieces: list[str], by: list[str], facts: Facts) -> bool:
    """Whether an act of this kind may well be told in these words, which are a cue of the other one."""
    from .wording import is_close, sounds_like

    if is_close(kind, other) or sounds_like(kind, pieces):
        return True
    is_joint, could_be_alone = family(kind) == JOINT, family(kind) == UNDERTAKING or kind in ("state", "inform")
    if not (is_joint or (could_be_alone and family(other) == JOINT)) or not by or not is_by_one(by, facts):
        return False
    return not is_joint or not facts.has_sides  # without two sides nobody knows who acts together


_TOGETHER_ONLY, _BY_ANYBODY = frozenset(("agree", "share-view", "differ")), "review"


@rule(
    "OUT001",
    "error",
    "'agree' is done by the sides together, but only x is named; write by: all, or use accept, commit, state "
    "(agree, share-view, differ)",
    on="outcome",
)
def joint_act_by_one(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The sides agree, share a view and differ together: nobody can do that alone.

    So by is all, committee, or actors of two sides; the voice of the release does none of this, it only reports it
    (inform). Not reported where by is listed under not_stated, where an actor is not declared, and where a company or
    the like acts with others and of does not say which side it belongs to. What a release may report of one side is
    OUT011.

    Wrong:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: agree, by: KOR, what: Open a line}

    Right:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: agree, by: all, what: Open a line}
          - {kind: commit, by: KOR, what: Build a school}
    """
    by = outcome.get("by") or []
    if outcome["kind"] not in _TOGETHER_ONLY or not _is_one_sided(by, facts):
        return
    if by == [VOICE]:
        hint = "write by: all, or name who did it; for what only the release reports, use kind: inform"
    else:
        hint = _kind_of_one(outcome, facts)
    yield finding(("by",), _said_of_one(outcome["kind"], by), hint)


def _kind_of_one(outcome: dict[str, Any], facts: Facts) -> str:
    """What to write of an act of one side: the kind that its quote tells, which OUT005 would say, if it is sure."""
    found = attempt(lambda: told(outcome, facts))
    if found is None or found.kind in _TOGETHER_ONLY:
        return "write by: all, or, if only this side did it, the kind of what it did: accept, commit or state"
    return f"{found.in_words}: write kind: {found.kind}, or by: all if the sides did it together"


@rule(
    "OUT011",
    "info",
    "'sign' is done by the sides together, but only x is named; keep it if the release names one only; otherwise "
    "write by: all (discuss, sign, adopt, establish)",
    on="outcome",
)
def joint_act_named_by_one(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The sides discuss, sign, adopt and establish together, but a release may name one of them only.

    It is right if it does: "the Minister signed the accord". Not reported for review, which one side may do alone, and
    where OUT001 reports nothing either.

    Wrong:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: discuss, by: KOR, what: A new line}

    Right:
        parties: {KOR: {role: side}, MNG: {role: side}}
        outcomes:
          - {kind: discuss, by: all, what: A new line}
          - {kind: review, by: KOR, what: The work of a year}
    """
    by = outcome.get("by") or []
    kind = outcome["kind"]
    if family(kind) != JOINT or kind in _TOGETHER_ONLY or kind == _BY_ANYBODY or not _is_one_sided(by, facts):
        return
    hint = "keep it if the release names one side only; otherwise write by: all"
    if by == [VOICE]:
        hint = "name who did it, or write by: all; for what only the release reports, use kind: inform"
    yield finding(("by",), _said_of_one(kind, by), hint)


def _is_one_sided(by: list[str], facts: Facts) -> bool:
    return bool(by) and facts.has_sides and is_by_one(by, facts)


def _said_of_one(kind: str, by: list[str]) -> str:
    names = ", ".join(f"'{excerpt(actor, 60)}'" for actor in by)
    if by == [VOICE]:
        return f"'{kind}' is done by the sides together, not by the voice of the release"
    if len(by) > 1:
        return f"'{kind}' is done by the sides together, but {names} are not from two different sides"
    return f"'{kind}' is done by the sides together, but only {names} is named"
