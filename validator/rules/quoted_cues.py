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
from .wording import english_cues, is_of, may_precede, words_of

_EARLY = ("proposed", "under-negotiation")
_BEFORE_SIGNING = (*_EARLY, "concluded")
_BEFORE_FORCE = (*_BEFORE_SIGNING, "signed", "ratified", "provisionally-applied")
_VALID = ("signed", "ratified", "provisionally-applied", "in-force")
# The status that words tell, the latest step first, and the annotated ones that go against it. What comes later (a
# signed agreement that is in force by now) does not: the quote may tell of an earlier step.
_AGAINST = {
    "terminated": _VALID[2:],
    "suspended": _VALID[2:],
    "in-force": _BEFORE_FORCE,
    "provisionally-applied": _BEFORE_SIGNING,
    "ratified": (*_BEFORE_SIGNING, "signed"),
    "signed": _BEFORE_SIGNING,
    "concluded": _EARLY,
    "under-negotiation": ("concluded", *_VALID),
    "proposed": ("concluded", *_VALID),
}
_STEPS = list(_AGAINST)


@rule("EVD014", "warning", "the quote reads like 'in-force', but the status is 'signed'; check it")
def status_against_quote(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote of an agreement suggests another status: "came into force" with status signed.

    English only. An earlier step is not reported: an agreement that was signed last year may be in force by now. Not
    reported for what is still to come ("once it has entered into force", "to be signed"), and where a conflict is
    recorded for status.

    Wrong:
        release: {lang: en}
        meeting: {status: held}
        agreements: {climate: {name: Framework Agreement, status: signed, quote: which came into force in June}}

    Right:
        release: {lang: en}
        meeting: {status: held}
        agreements: {climate: {name: Framework Agreement, status: in-force, quote: which came into force in June}}
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
    return latest if latest is not None and status in _AGAINST[latest[1]] else None


def _statuses(words: str) -> Iterator[tuple[str, str]]:
    """(status, words) of what a quote tells as done or going on."""
    cues = english_cues()
    if not any(hint in words for hint in words_of(cues.of_status)):
        return
    for status in _STEPS:
        is_talk = status in _EARLY
        other = cues.another_agreement if is_talk else cues.still_to_come
        for match in re.finditer(rf"(?i)\b(?:{cues.status[status]})\b", words):
            if not re.search(other, words if is_talk else words[: match.start()]):
                yield status, match[0]


@rule("EVD015", "warning", "the quote says 'seek ways', which is explore, not firm; correct the strength", on="outcome")
def strength_against_quote(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote says how firm an undertaking is, but strength says otherwise: "agreed to seek ways" is not firm.

    It reads, in English and right after the verb: seek or find ways, explore, examine, study (explore); look into,
    consider (consider); discuss, consult (discuss); is planning, intends, aims to, and in principle anywhere
    (in-principle). Not reported where the quote has words of the annotated strength too.

    Wrong:
        release: {lang: en}
        outcomes: [{kind: agree, strength: firm, by: all, para: 8, quote: agreed to seek ways to ease exchanges}]

    Right:
        release: {lang: en}
        outcomes: [{kind: agree, strength: explore, by: all, para: 8, quote: agreed to seek ways to ease exchanges}]
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
    cues = english_cues()
    if not any(hint in words for hint in words_of(cues.of_strength)):
        return
    principle = re.search(cues.in_principle, words)
    if principle:
        yield "in-principle", principle[0]
    for piece in words.replace("\u2026", "...").split("..."):
        for strength, expression in cues.strength.items():
            match = next((one for one in re.finditer(rf"(?i)\b(?:{expression})", piece) if _leads(piece, one)), None)
            if match is not None:
                yield strength, match[0]


def _leads(piece: str, match: re.Match[str]) -> bool:
    """Whether the words say what was undertaken, and not what that is for: "agreed to sign it and to explore"."""
    cues, word = english_cues(), match[0].lower()
    if word.startswith(words_of(cues.needs_ways)) and not re.match(cues.ways, piece[match.end() + 1 :]):
        return False
    ahead = piece[: match.start()].split()
    undertaken = [place for place, one in enumerate(ahead) if re.fullmatch(cues.undertaking, one.strip(",;:"))]
    if word.startswith(words_of(cues.needs_undertaking)) and not undertaken:
        return False
    after = [one.strip(",;:").lower() for one in ahead[undertaken[0] :]] if undertaken else []
    before = ahead[: undertaken[0]] if undertaken else ahead
    return all(is_of(cues.after_undertaking, one) for one in after) and all(map(may_precede, before))
