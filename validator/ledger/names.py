"""Names, posts, series and places: whether the release prints them, in a form that its language gives them."""

from __future__ import annotations

from functools import partial

from ..document.facts import Facts, attempt
from ..evidence.names import printed
from .cited import stretches
from .trace import TRACED, Fact, Trace, contradicted, unread


def trace(fact: Fact, facts: Facts) -> Trace:
    """Where a name is printed: in what its object cites, else anywhere, in the annotated text before the others."""
    texts = facts.texts
    if texts is None or not isinstance(fact.value, str):
        return unread("no text at hand")
    langs = ["", *texts.versions] if texts.main is not None else [*texts.versions]
    every = [text for text in (texts.main, *texts.versions.values()) if text is not None]
    near = [each for lang, _, each in stretches(fact.around, facts) if lang == langs[0]]
    found = printed(fact.value, every, facts.release["lang"], near[0] if near else ())
    if found is not None:
        lang = langs[next(number for number, text in enumerate(every) if text is found.text)]
        return Trace(TRACED, text=found.text, lang=lang, start=found.start, end=found.end)
    if any(text.effort.is_too_much for text in every):
        return unread("too much to look for")
    versions = attempt(partial(facts.release.get, "versions"))
    if texts.main is None or len(texts.versions) < len(versions or ()):
        return unread("it may stand in a text that is not at hand")
    return contradicted()
