"""Printed words: where they stand in what their object cites."""

from __future__ import annotations

from ..document.facts import Facts
from ..evidence.names import manner, printed
from .cited import stretches
from .trace import TRACED, Fact, Trace, unread


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the words stand; that they are not where they are cited is EVD008, of headings EVD010."""
    texts = facts.texts
    if texts is None or not isinstance(fact.value, str):
        return unread("no text at hand")
    own = texts.versions.get(str(fact.obj["lang"]).casefold()) if fact.kind == "version" else texts.main
    if own is None:
        return unread("no text at hand")
    cited = stretches(fact.around, facts)
    for lang, text, near in cited or [("", own, [])]:
        found = printed(fact.value, [text], manner(facts.release["lang"]), near)
        if found is not None:
            return Trace(TRACED, text=text, lang=lang, start=found.start, end=found.end)
    return unread("its words were not found")
