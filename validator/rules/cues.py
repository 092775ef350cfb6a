"""OUT005: the English words of a quote that tell which kind of act it is.

A quote begins with the reporting verb, perhaps with its subject before it. Only a cue that stands there speaks of the
act: in "requested faster work on the proposed road" nobody proposes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Finding
from ..document.facts import VOICE, Facts
from ..ledger.dated import is_english
from ..tuples import NamedTuple
from .kinds import JOINT, UNDERTAKING, family, kinds
from .registry import finding, rule
from .sides_behind import is_by_one

_SIGNS = ".,;:!?\"'()[]\u00ab\u00bb\u2018\u2019\u201c\u201d"


@rule("OUT005", on="outcome")
def kind_against_quote(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The reporting verb of the quote suggests another kind ("agreed to" with kind hope).

    It reads the cue verbs of the vocabulary in English quotes that start with the reporting verb. Not reported where a
    word of the annotated kind is there too, for kinds that are often reported with the same verb (agree and commit,
    state and inform), in background and press briefings, for kind other and the voice of the release.
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
    """The words of each stretch of a quote between its ``...``, without the signs around them."""
    for piece in quote.replace("\u2026", "...").split("..."):
        yield " ".join(bare for word in piece.split() if (bare := word.strip(_SIGNS)))


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
