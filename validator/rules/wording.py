"""Whether a cue in an English quote is its reporting verb, and what else may be told with it (for OUT005).

The cues themselves are in the codelist of kinds.
"""

from __future__ import annotations

from .kinds import family, kinds

_ENDINGS = ("ing", "ied", "ed", "es", "s")

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

# Cues that confirm a kind, and no reason to doubt another: "will" alone, "concluded that", "added that they would".
_WEAK = frozenset(("will", "will work together", "concluded", "confirmed", "added that"))

# What may stand before the reporting verb, besides names (capitals) and adverbs in -ly.
_BEFORE_THE_VERB = frozenset(
    """
    a an and also all as at both but each first for further he her his i in it its joint last moreover more next of on
    once one our regard respect same she side sides since six so still that the their then there they this three to
    together today two four five we well who which again addition connection context
    affairs authorities chair chairman chairpersons chairs co-chair co-chairs cochairs commission committee council
    counterpart counterparts countries country delegates delegation delegations deputy experts foreign general
    government governments head heads leaders meeting minister ministers ministries ministry officials participants
    parties party permanent president prime representative representatives secretary session state states vice
    had has have having opinions positions views
    """.split()
)
_IMPERSONAL = ("it was", "it has been", "it had been")

# In capitals these are not names of persons: "the Memorandum signed", "the Plan adopted".
_THINGS = frozenset(
    """
    accord accords agreement agreements centre charter contract contracts convention declaration document documents
    framework fund initiative memoranda memorandum minutes mou mous pact plan plans programme programmes program project
    projects proposal proposals protocol protocols statement statements text treaties treaty
    """.split()
)

# The verb form before these is a participle: "the memorandum signed in 2019", "the plan proposed by Peru".
_PARTICIPLE_BEFORE = frozenset("at between by during earlier in last since under within".split())

# Other things are said with a cue before these: "agreed to the request" accepts it, "asked about" asks for nothing.
_SPOILT_BY = {
    "agreed to": frozenset("a an any differ disagree her his it its that the their these this those".split()),
    "asked": frozenset("about after how if what when where whether which who why".split()),
}

# Words of cues that tell nothing by themselves.
_GENERIC = frozenset("deep expressed looked shared informed took view will with work".split())
_NEGATED = ("could not ", "failed to ", "no ")


def is_reporting_verb(cue: str, kind: str, before: list[str], behind: list[str]) -> bool:
    """Whether a cue of this kind, with these words before and behind it in the quote, tells what was done."""
    if cue in _WEAK or not all(may_precede(word) for word in _without_impersonal(before)):
        return False
    following = behind[0] if behind else ""
    if following.lower() in _SPOILT_BY.get(cue, ()) or (cue == "agreed to" and following[:1].isupper()):
        return False
    if " " in cue:
        return True
    return following not in _PARTICIPLE_BEFORE and not (following == "on" and kind in ("sign", "adopt", "establish"))


def _without_impersonal(words: list[str]) -> list[str]:
    """The words without "It was" and the like at their beginning."""
    text = " ".join(words).lower()
    for opening in _IMPERSONAL:
        if f"{text} ".startswith(f"{opening} "):
            return words[len(opening.split()) :]
    return words


def may_precede(word: str) -> bool:
    """Whether a word may stand before the reporting verb: a part of its subject, an adverb, a name."""
    folded = word.lower()
    return folded in _BEFORE_THE_VERB or folded.endswith("ly") or (word[:1].isupper() and folded not in _THINGS)


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
    if cue.startswith(_NEGATED):
        return ""
    word = next((word for word in cue.replace("-", " ").split() if len(word) > 3 and word not in _GENERIC), "")
    for ending in _ENDINGS:
        if word.endswith(ending):
            return word[: -len(ending)]
    return word
