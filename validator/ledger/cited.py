"""The stretches of a text that the object of a value cites, in which the value is looked for first."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..document.content import known, peek
from ..document.facts import Facts, attempt
from ..evidence.body import is_elsewhere
from ..evidence.locating import has_words
from ..evidence.locators import citations
from ..evidence.quotes import is_known, text_of
from ..release.text import ReleaseText
from .dated import own_language

Stretches = list[tuple[int, int]]


def stretches(obj: dict[str, Any], facts: Facts) -> list[tuple[str, ReleaseText, Stretches]]:
    """(language, text, offsets of the stored text) of what an object cites; none where that cannot be known.

    The language of the annotated text is "". What lies between the first and the last paragraph is cited as well.
    """
    return facts.once(_stretches, obj, key=id(obj))


def _stretches(obj: dict[str, Any], facts: Facts) -> list[tuple[str, ReleaseText, Stretches]]:
    found: list[tuple[str, ReleaseText, Stretches]] = []
    cited = attempt(partial(citations, (), obj)) if "para" in known(obj) else []
    for lang in dict.fromkeys(one.lang for one in cited or ()):
        own = [one for one in cited or () if one.lang == lang]
        text = text_of(own[0], facts)
        if text is None or not is_known(text, facts) or any(one.locator not in text.places for one in own):
            continue
        places = [text.places[one.locator] for one in own]
        each = [(place.start, place.end) for place in places]
        if len(places) > 1:
            each.append((min(place.start for place in places), max(place.end for place in places)))
        found.append((lang, text, each))
    return found


def is_there(words: str, obj: dict[str, Any], facts: Facts) -> bool | None:
    """Whether printed words are in what their object cites, or anywhere; None where that cannot be known (EVD008)."""
    return facts.once(_is_there, words, obj, key=(id(obj), words))


def _is_there(words: str, obj: dict[str, Any], facts: Facts) -> bool | None:
    cited = attempt(partial(citations, (), obj))
    if cited is None or facts.once(is_elsewhere):
        return None
    found = False
    for lang in dict.fromkeys(one.lang for one in cited) or ("",):
        own = [one for one in cited if one.lang == lang]
        text = text_of(own[0], facts) if own else facts.text
        if text is None or not is_known(text, facts) or any(one.locator not in text.places for one in own):
            return None
        found = found or has_words(text, words, own)
    return found


def language_cited(obj: dict[str, Any], facts: Facts) -> str:
    """The language of the printed words of an object: that of the version that it cites, else of the release."""
    langs = {lang for lang, _, _ in stretches(obj, facts)}
    return (langs.pop() if len(langs) == 1 else "") or own_language(facts)


def lacks_a_version(facts: Facts) -> bool:
    """Whether a version of the release is named of which no text is at hand."""
    versions = peek(facts.release, "versions")
    return facts.texts is None or len(facts.texts.versions) < len(versions or ())
