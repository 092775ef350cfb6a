"""Whether what was undertaken has two targets, each of which could be met alone (for OUT008): English words."""

from __future__ import annotations

from .wording import english_cues, is_of

_SIGNS = ".,;:\"'()"


def second_target(what: str) -> str:
    """The words from the second verb on; empty where there is one target only."""
    words = what.split()
    bare = [word.strip(_SIGNS).lower() for word in words]
    first = next((place for place, word in enumerate(bare) if word != "to" and not _is_adverb(word)), 0)
    if not bare or not _is_any_verb(bare[first]):
        return ""
    for place in range(first + 2, len(bare) - 2):
        if is_of(english_cues().subordinate, bare[place]) or (bare[place - 1] == "to" and _is_any_verb(bare[place])):
            return ""
        if bare[place] == "and" and _ends_an_object(bare[:place]) and _begins_a_target(bare[place + 1 :]):
            return " ".join(words[place + 1 :])
    return ""


def _ends_an_object(words: list[str]) -> bool:
    """Whether the last word is a noun: "a fund", though "launch and fund" are two verbs."""
    cues, last, before = english_cues(), words[-1], words[-2]
    is_noun = is_of(cues.verbs_or_nouns, last) and is_of(cues.begins_object, before)
    return is_noun or not (_is_any_verb(last) or _is_adverb(last) or is_of(cues.same, last))


def _begins_a_target(words: list[str]) -> bool:
    """Whether a verb with an object of its own stands at the beginning."""
    cues, head = english_cues(), [word for word in words if not _is_adverb(word)][:2]
    if len(head) < 2 or is_of(cues.same, head[1]) or head[1] in ("and", "or"):
        return False
    verb, behind = head
    return is_of(cues.verbs, verb) or (is_of(cues.verbs_or_nouns, verb) and is_of(cues.begins_object, behind))


def _is_adverb(word: str) -> bool:
    return word in ("also", "further", "then") or (word.endswith("ly") and not _is_any_verb(word))


def _is_any_verb(word: str) -> bool:
    return is_of(english_cues().verbs, word) or is_of(english_cues().verbs_or_nouns, word)
