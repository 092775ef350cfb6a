"""OUT008: one undertaking with two targets, read in the annotator's own English words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding
from ..document.facts import Facts
from ..system.printable import excerpt
from .registry import finding, rule

_UNDERTAKINGS = ("agree", "commit", "offer", "sign")
_SIGNS = ".,;:\"'()"

# Verbs of undertakings that are not nouns.
_VERBS = frozenset(
    """
    abolish accelerate adopt appoint begin build conclude construct continue convene create deepen deliver develop
    enable encourage enhance enlarge ensure establish expand explore extend facilitate hold implement improve
    intensify introduce invest invite join maintain modernise modernize negotiate organise organize prepare promote
    protect provide publish ratify recognise recognize reduce remove renew renovate restore resume revise send
    simplify strengthen train widen write
    """.split()
)
# Verbs that are nouns or adjectives too: "and open a school", but "fair and open trade", "trade and exchange of staff".
_AMBIGUOUS = frozenset(
    """
    abandon award cancel complete double draft ease exchange finance fund give grant host increase launch lift offer
    open plan process produce purchase release repair review set share sign start study supply support triple
    upgrade visit
    """.split()
)
_ARTICLES = frozenset("a an the two three four five six seven eight nine ten another more new".split())
_SAME = frozenset("it them this these that those its their one both each".split())
# Behind these stands what the first target is for, or how, and no second target.
_SUBORDINATE = frozenset("that which who whose how so whether where while by through when if because".split())


@rule("OUT008", on="outcome")
def two_targets(outcome: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An undertaking with two targets ("Build a road and open a school") should be split if each can be met alone.

    Then each has its own amount, deadline and answer. Views and discussions are not split. English only, where two
    verbs have an object each; "strengthen peace and stability", "ratify and implement the treaty" is one target.
    """
    if outcome["kind"] not in _UNDERTAKINGS or not _is_english(facts):
        return
    second = _second_target(outcome["what"])
    if second:
        message = f"two targets are joined by 'and': '... and {excerpt(second, 60)}'"
        yield finding(("what",), message, "split it into two outcomes if each can be fulfilled on its own")


def _is_english(facts: Facts) -> bool:
    lang: str = facts.data["annotation"].get("lang", "en")
    return lang.partition("-")[0].lower() == "en"


def _second_target(what: str) -> str:
    """The words from the second verb on; empty where there is one target only."""
    words = what.split()
    bare = [word.strip(_SIGNS).lower() for word in words]
    first = next((place for place, word in enumerate(bare) if word != "to" and not _is_adverb(word)), 0)
    if not bare or not _is_any_verb(bare[first]):
        return ""
    for place in range(first + 2, len(bare) - 2):
        if bare[place] in _SUBORDINATE or (bare[place - 1] == "to" and _is_any_verb(bare[place])):
            return ""
        if bare[place] == "and" and _ends_an_object(words[place - 1]) and _begins_a_target(bare[place + 1 :]):
            return " ".join(words[place + 1 :])
    return ""


def _ends_an_object(word: str) -> bool:
    bare = word.strip(_SIGNS).lower()
    return not (_is_any_verb(bare) or _is_adverb(bare) or bare in _SAME)


def _begins_a_target(words: list[str]) -> bool:
    """Whether a verb with an object of its own stands at the beginning."""
    head = [word for word in words if not _is_adverb(word)][:2]
    if len(head) < 2 or head[1] in _SAME or head[1] in ("and", "or"):
        return False
    return head[0] in _VERBS or (head[0] in _AMBIGUOUS and head[1] in _ARTICLES)


def _is_adverb(word: str) -> bool:
    return word in ("also", "further", "then") or (word.endswith("ly") and not _is_any_verb(word))


def _is_any_verb(word: str) -> bool:
    return word in _VERBS or word in _AMBIGUOUS
