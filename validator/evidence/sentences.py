"""The sentences of an English release, and which of them are quoted (COV002, ``jco report``)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from ..document.facts import Facts
from ..release.paragraphs import Locator
from ..release.sentences import sentences
from .body import is_elsewhere
from .locators import citations
from .quotes import is_known, located

_FEW_WORDS = 5


class Sentence(NamedTuple):
    """A sentence with its paragraph and its offsets in the stored text, and whether a quote has a word of it."""

    paragraph: Locator
    start: int
    end: int
    is_quoted: bool


def asked_for(facts: Facts) -> list[Sentence] | None:
    """The sentences of the paragraphs from 1 on that are not skipped, but for short ones that nobody quoted.

    None where they cannot be told: without the text, in another language than English, and where the body was not
    found. ``Unknown`` where the language, or what is skipped, is refused.
    """
    text = facts.text
    if text is None or facts.release["lang"].split("-")[0] != "en" or not is_known(text, facts) or is_elsewhere(facts):
        return None
    if text.doubts:
        return None
    quoted = Stretches((quote.start, quote.end) for quote in located(facts) if quote.text is text and quote.start >= 0)
    apart = [one.locator for path, obj in facts.nodes("skip") for one in citations(path, obj) if not one.lang]
    places = (text.places[locator] for locator in apart if locator in text.places)
    skipped = Stretches((place.start, place.end) for place in places)
    return [
        Sentence(paragraph.locator, start, end, is_quoted)
        for paragraph in text.paragraphs
        if paragraph.locator != 0
        for start, end in sentences(text.stored, paragraph)
        if not skipped.touches(start, start + 1)
        and ((is_quoted := quoted.touches(start, end)) or len(text.stored[start:end].split()) >= _FEW_WORDS)
    ]


class Stretches:
    """Stretches of a text, in order of their starts."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self.starts = [start for start, _ in ordered]
        self.furthest = list(accumulate((end for _, end in ordered), max))

    def touches(self, start: int, end: int) -> bool:
        """Whether one of them has a character between these offsets."""
        before = bisect_left(self.starts, end)
        return before > 0 and self.furthest[before - 1] > start
