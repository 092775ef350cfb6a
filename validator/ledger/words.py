"""Printed words: where they stand in what their object cites."""

from __future__ import annotations

from ..document.facts import Facts
from ..evidence.names import manner, printed
from ..schema.roles import with_words
from .cited import is_there, stretches
from .places import Source, sources
from .trace import TRACED, Fact, Trace, contradicted, unread


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where the words stand; that they are not where they are cited is EVD008, of headings EVD010."""
    texts = facts.texts
    if texts is None or not isinstance(fact.value, str):
        return unread("no text at hand")
    if fact.kind == "version":
        lang = str(fact.obj["lang"]).casefold()
        own = texts.versions.get(lang)
        return _found(fact.value, [Source(lang, own)], facts) if own is not None else unread("no text at hand")
    if texts.main is None:
        return unread("no text at hand")
    found = place(fact.value, fact, facts)
    if found.text is None and _is_of_value(fact) and is_there(fact.value, fact.around, facts) is False:
        return contradicted()
    return found


def _is_of_value(fact: Fact) -> bool:
    """Whether these are the printed words of a date or an amount, which are reported where they are not (EVD008)."""
    return fact.kind == "figure" or fact.field in with_words("date").get(fact.kind, {}).values()


def place(words: str, fact: Fact, facts: Facts) -> Trace:
    """Where words stand in what the object of a value cites, else in the texts; looked for once."""
    return facts.once(_place, words, fact, key=(id(fact.around), words))


def _place(words: str, fact: Fact, facts: Facts) -> Trace:
    cited = [Source(lang, text, tuple(near)) for lang, text, near in stretches(fact.around, facts)]
    return _found(words, cited or list(sources(facts)), facts)


def _found(words: str, where: list[Source], facts: Facts) -> Trace:
    for source in where:
        found = printed(words, [source.text], manner(str(facts.release["lang"])), source.near)
        if found is not None:
            return Trace(TRACED, text=found.text, lang=source.lang, start=found.start, end=found.end)
    return unread("its words were not found")
