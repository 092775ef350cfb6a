"""EVD014, EVD015: English words of a quote that tell the status of an agreement, or how firm an undertaking is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.facts import Facts, attempt, has_conflict
from ..ledger.dated import is_english, quotes_of
from ..system.printable import excerpt
from .registry import finding, rule
from .wording import may_precede

# Status, the latest step first: what its words look like, and the statuses that go against them. What comes later (a
# signed agreement that is in force by now) does not: the quote may tell of an earlier step. Expressions are compiled
# when a quote asks for them: one that has none of these beginnings of words does not.
_OF_STATUS = "force effect signed ratif negotia propos suggest initial terminat expire denounc suspend appli".split()
_OF_STRENGTH = "seek find explor examin study look consider discuss consult planning intend aim principle".split()
_EARLY = ("proposed", "under-negotiation")
_BEFORE_SIGNING = (*_EARLY, "concluded")
_BEFORE_FORCE = (*_BEFORE_SIGNING, "signed", "ratified", "provisionally-applied")
_VALID = ("signed", "ratified", "provisionally-applied", "in-force")
_TALKS = r"(?:accelerat|continu|resum|expedit|advanc|start|open|launch|begin|speed up)(?:e|es|ed|ing|s)?"
_PLAN = r"(?:proposed|suggested|proposing|suggesting)"
_GOING_ON = r"under negotiation|being negotiated|negotiations (?:are|were) (?:ongoing|under ?way)"
_STATUS = {
    "terminated": (r"(?:was|were|been|has|have) (?:terminated|expired|denounced)|expired (?:in|on|last)", _VALID[2:]),
    "suspended": (r"(?:was|were|been) suspended", _VALID[2:]),
    "in-force": (
        r"(?:came|entered) into (?:force|effect)|took effect|(?:been|is) in force|in force since",
        _BEFORE_FORCE,
    ),
    "provisionally-applied": (
        r"(?:is|been|was) (?:being )?(?:provisionally applied|applied provisionally)",
        _BEFORE_SIGNING,
    ),
    "ratified": (r"(?:was|were|been|has|have) ratified|ratified (?:in|on|by|the)", (*_BEFORE_SIGNING, "signed")),
    "signed": (r"signed", _BEFORE_SIGNING),
    "concluded": (r"initialled|initialed|negotiations (?:\w+ )?(?:were|been|was) (?:\w+ )?concluded", _EARLY),
    "under-negotiation": (rf"{_GOING_ON}|{_TALKS} (?:the )?(?:ongoing )?negotiations", ("concluded", *_VALID)),
    "proposed": (
        rf"{_PLAN} (?:to (?:sign|conclude|negotiate)|(?:the )?(?:signing|conclusion|concluding))",
        ("concluded", *_VALID),
    ),
}
_STEPS = list(_STATUS)
# "once it has entered into force", "to be signed", "not yet ratified": still to come.
_TO_COME = (
    r"(?i)\b(?:once|when|until|till|if|unless|after|before|as soon as|not|never|be|being|will|shall|would|should|could|"
    r"may|might|to|expected|hoped?|yet|pending|newly|propos\w+|draft)\b[^.;]{0,40}$"
)
# A second text beside the agreement: negotiations on it say nothing of the first.
_NEW_TEXT = r"(?i)\b(?:upgrad|revis|amend|renew|exten|expan|moderni[sz]|protocol|second|additional|annex|review)"

_STRENGTH = (
    ("explore", r"(?:seek|seeking|find|finding|explore|exploring|examine|examining|study|studying)\b"),
    ("consider", r"(?:look(?:ing)? into|consider)\b"),
    ("discuss", r"(?:discuss|consult|discussing|consulting|discussions|consultations|consultation)\b"),
    ("in-principle", r"(?:is|are|was|were) planning to\b|intends? to\b|aims? to\b"),
)
_WAYS = r"(?i)(?:\w+ ){0,3}(?:ways?|means|options|possibilit(?:y|ies))\b"
_IN_PRINCIPLE = r"(?i)\bin principle\b"
_UNDERTAKING = (
    r"(?i)\b(?:agree|agreed|agreeing|decided?|deciding|commit(?:ted)?|pledged?|promised?|will|would|shall|continue)\b"
)
# What may stand between "agreed" and what was agreed.
_BETWEEN = frozenset(
    """
    agree agreed agreeing decide decided deciding commit committed pledge pledged promise promised will would shall
    should to that also on both continue continuing work together hold holding have having conduct keep going further
    actively jointly closely the they be in by through their mutual close joint
    """.split()
)


@rule("EVD014")
def status_against_quote(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote of an agreement suggests another status: "came into force" with status signed.

    English only. An earlier step is not reported: an agreement that was signed last year may be in force by now. Not
    reported for what is still to come ("once it has entered into force", "to be signed"), and where a conflict is
    recorded for status.
    """
    for path, agreement in facts.nodes("agreement"):
        found = attempt(partial(_other_status, path, agreement, facts))
        if found is not None:
            place, status, words = found
            message = (
                f"the quote reads like '{status}' (\"{excerpt(words, 40)}\"), but the status is '{agreement['status']}'"
            )
            hint = f"check it: write status: {status}, or quote words that show the status"
            related = (Related("the quote", place),)
            yield finding((*path, "status"), message, hint, related=related, rests_on=place)


def _other_status(path: Path, agreement: dict[str, Any], facts: Facts) -> tuple[Path, str, str] | None:
    status = agreement.get("status")
    if status is None or has_conflict(agreement, "status") or not is_english(agreement, facts):
        return None
    found = [(place, *read) for place, words in quotes_of(path, agreement) for read in _statuses(words)]
    latest = min(found, key=lambda one: _STEPS.index(one[1]), default=None)
    return latest if latest is not None and status in _STATUS[latest[1]][1] else None


def _statuses(words: str) -> Iterator[tuple[str, str]]:
    """(status, words) of what a quote tells as done or going on."""
    if not any(hint in words for hint in _OF_STATUS):
        return
    for status, (expression, _) in _STATUS.items():
        is_talk = status in ("under-negotiation", "proposed")
        for match in re.finditer(rf"(?i)\b(?:{expression})\b", words):
            if not re.search(_NEW_TEXT if is_talk else _TO_COME, words if is_talk else words[: match.start()]):
                yield status, match[0]


@rule("EVD015", on="outcome")
def strength_against_quote(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote says how firm an undertaking is, but strength says otherwise: "agreed to seek ways" is not firm.

    It reads, in English and right after the verb: seek or find ways, explore, examine, study (explore); look into,
    consider (consider); discuss, consult (discuss); is planning, intends, aims to, and in principle anywhere
    (in-principle). Not reported where the quote has words of the annotated strength too.
    """
    strength = outcome.get("strength")
    if strength is None or "strength" in (outcome.get("inferred") or ()) or has_conflict(outcome, "strength"):
        return
    if not is_english(outcome, facts):
        return
    path = next(place for place, other in facts.nodes("outcome") if other is outcome)
    found = [(place, *read) for place, words in quotes_of(path, outcome) for read in _strengths(words)]
    if len({one[1] for one in found}) != 1 or found[0][1] == strength:
        return
    place, said, words = found[0]
    message = f"the quote says '{excerpt(words, 40)}', which is {said}, not {strength}"
    hint = f"write strength: {said}, or quote words that show how firm it is"
    yield finding(("strength",), message, hint, related=(Related("the quote", place),), rests_on=place)


def _strengths(words: str) -> Iterator[tuple[str, str]]:
    """(strength, words) of what a quote undertakes, as far as its words tell."""
    if not any(hint in words for hint in _OF_STRENGTH):
        return
    principle = re.search(_IN_PRINCIPLE, words)
    if principle:
        yield "in-principle", principle[0]
    for piece in words.replace("\u2026", "...").split("..."):
        for strength, expression in _STRENGTH:
            match = next((one for one in re.finditer(rf"(?i)\b(?:{expression})", piece) if _leads(piece, one)), None)
            if match is not None:
                yield strength, match[0]


def _leads(piece: str, match: re.Match[str]) -> bool:
    """Whether the words say what was undertaken, and not what that is for: "agreed to sign it and to explore"."""
    word = match[0].lower()
    if word.startswith(("seek", "find", "stud")) and not re.match(_WAYS, piece[match.end() + 1 :]):
        return False
    ahead = piece[: match.start()].split()
    undertaken = [place for place, one in enumerate(ahead) if re.fullmatch(_UNDERTAKING, one.strip(",;:"))]
    if word.startswith(("discuss", "consult")) and not undertaken:
        return False
    after = [one.strip(",;:").lower() for one in ahead[undertaken[0] :]] if undertaken else []
    before = ahead[: undertaken[0]] if undertaken else ahead
    return all(one in _BETWEEN or one.endswith("ly") for one in after) and all(map(may_precede, before))
