"""Whether a cue in an English quote is its reporting verb, and what else may be told with it (for OUT005).

The cues themselves are in the codelist of kinds.
"""

from __future__ import annotations

from functools import cache

from ..languages.lookup import entry, listed
from ..languages.shapes import Cues
from ..schema.kinds import family, kinds

# Kind → what may well be told with its verbs too, so that these are no reason to doubt the annotator. The name of a
# family (view, undertaking, asking) stands for all its kinds.
_CLOSE = {
    line.split(":")[0]: frozenset(line.split(":")[1].split())
    for line in """\
agree: commit accept adopt establish
sign: agree adopt establish inform
adopt: agree sign establish accept support share-view
establish: agree adopt sign inform discuss commit
share-view: agree commit differ adopt establish view
differ: discuss concern decline state share-view
discuss: review differ
review: discuss state appreciate share-view inform
commit: agree offer accept inform state reaffirm support share-view
offer: commit agree propose invite accept inform state hope support courtesy
accept: agree commit adopt appreciate support share-view
decline: condemn differ concern state inform appreciate hope
propose: request invite urge offer hope state
request: propose invite urge
urge: request propose hope condemn concern state reaffirm share-view
invite: request propose urge offer inform courtesy
hope: request propose urge invite support share-view concern courtesy
inform: state commit offer propose establish agree decline reaffirm review adopt share-view
state: view undertaking asking share-view review
reaffirm: view undertaking asking share-view agree
appreciate: thank support state share-view reaffirm courtesy accept inform hope review
thank: appreciate courtesy accept
support: state reaffirm share-view commit appreciate adopt accept hope agree
concern: state condemn share-view decline differ urge courtesy inform
condemn: concern state share-view reaffirm urge decline
courtesy: appreciate thank state support hope concern
""".splitlines()
}


def english_cues() -> Cues:
    """What the words of an English quote tell."""
    cues = entry("en").cues
    assert cues is not None
    return cues


@cache
def words_of(cell: str) -> tuple[str, ...]:
    """The words of a cell, in their order."""
    return tuple(listed(cell))


@cache
def _parted(cell: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The whole words of a cell, and the endings behind its stars."""
    words = words_of(cell)
    whole = frozenset(word for word in words if not word.startswith("*"))
    return whole, tuple(word[1:] for word in words if word.startswith("*"))


def is_of(cell: str, word: str) -> bool:
    """Whether a word is in a cell, or has an ending that stands there behind a star."""
    whole, endings = _parted(cell)
    return word in whole or word.endswith(endings)


def is_reporting_verb(cue: str, kind: str, before: list[str], behind: list[str]) -> bool:
    """Whether a cue of this kind, with these words before and behind it in the quote, tells what was done."""
    cues = english_cues()
    if is_of(cues.weak, cue) or not all(may_precede(word) for word in _without_impersonal(before)):
        return False
    following = behind[0] if behind else ""
    if is_of(cues.no_cue_before.get(cue, ""), following.lower()) or (
        is_of(cues.no_cue_before_name, cue) and following[:1].isupper()
    ):
        return False
    if " " in cue:
        return True
    is_on = is_of(cues.on, following) and kind in ("sign", "adopt", "establish")
    return not is_of(cues.participle_before, following) and not is_on


def _without_impersonal(words: list[str]) -> list[str]:
    """The words without "It was" and the like at their beginning."""
    text = " ".join(words).lower()
    for opening in words_of(english_cues().impersonal):
        if f"{text} ".startswith(f"{opening} "):
            return words[len(opening.split()) :]
    return words


def may_precede(word: str) -> bool:
    """Whether a word may stand before the reporting verb: a part of its subject, an adverb, a name."""
    cues, folded = english_cues(), word.lower()
    return is_of(cues.before_verb, folded) or (word[:1].isupper() and not is_of(cues.things, folded))


def is_close(kind: str, other: str) -> bool:
    """Whether an act of this kind is often told with the verbs of the other one."""
    return kind in _CLOSE[other] or family(kind) in _CLOSE[other]


def sounds_like(kind: str, pieces: list[str]) -> bool:
    """Whether another form of a word of this kind is in the quote: "hope" for hoped, "request" for requested."""
    stems: tuple[str, ...] = ("will",) if kind in ("agree", "accept") else ()
    for stem in map(_stem, (kind, *kinds()[kind].cues)):
        stems += (stem,) if len(stem) > 3 else (stem + "e", stem + "i", stem + "s") if stem else ()
    return any(word.lower().startswith(stems) for piece in pieces for word in piece.split())


def _stem(cue: str) -> str:
    """The first telling word of a cue without its ending; empty where there is none, and in what is negated."""
    cues = english_cues()
    if cue.startswith(tuple(f"{opening} " for opening in words_of(cues.negated))):
        return ""
    word = next((word for word in cue.replace("-", " ").split() if len(word) > 3 and not is_of(cues.generic, word)), "")
    for ending in words_of(cues.verb_endings):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word
