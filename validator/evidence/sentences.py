"""The sentences of an English release, and which of them are quoted (COV002, ``jco report``)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from unicodedata import normalize

from ..document.facts import Facts, attempt
from ..release.paragraphs import Locator
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .body import is_elsewhere
from .locators import citations
from .quotes import is_known, located

_FEW_WORDS, _SEVERAL = 5, 2
_HEADS = ("co-chair", "chair", "head-of-delegation")
_SPEAKER = lazy(r"\A\s*(?:\[[^\]\n]{1,20}\]\s*)?(?:[A-Z][\w .'’-]{1,40}:\s)?")  # [00:00:31] MINISTER TORA:
_WORDS_AROUND = 14  # beside the names and posts of those who led: "The meeting was co-chaired by Mr. ... and Ms. ..."


class Sentence(NamedTuple):
    """A sentence with its paragraph and its offsets in the stored text, and whether a quote has a word of it."""

    paragraph: Locator
    start: int
    end: int
    is_quoted: bool


def asked_for(facts: Facts) -> list[Sentence] | None:
    """The sentences of the paragraphs from 1 on that are not skipped, but for short ones that nobody quoted.

    Nor for the one that says who led the sides, where they are annotated: no outcome stands there.

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
    heads = list(_heads(facts))
    return [
        Sentence(paragraph.locator, start, end, is_quoted)
        for paragraph in text.paragraphs
        if paragraph.locator != 0
        for start, end in text.sentences(paragraph)
        if not skipped.touches(start, start + 1)
        and ((is_quoted := quoted.touches(start, end)) or _may_say_more(text.stored[start:end], heads))
    ]


def _heads(facts: Facts) -> Iterator[list[str]]:
    """The name and the posts of each who led a side."""
    for _, person in facts.nodes("person"):
        said = attempt(lambda person=person: (person.get("role"), person["name"], list(person.get("post") or ())))  # type: ignore[misc]
        if said is not None and said[0] in _HEADS:
            yield [normalize("NFC", each) for each in (said[1], *said[2])]


def _may_say_more(sentence: str, heads: list[list[str]]) -> bool:
    """Whether a sentence has words enough for an act, beside those that name who led the sides, two or more."""
    if len(sentence.split()) < _FEW_WORDS:
        return False
    words = normalize("NFC", " ".join(_SPEAKER.sub("", sentence, count=1).split()))
    named = [head for head in heads if head[0] in words]
    if len(named) < _SEVERAL:
        return len(words.split()) >= _FEW_WORDS
    for part in (part for head in named for part in head):
        words = words.replace(part, " ")
    return len(re.findall(r"\w+", words)) >= _WORDS_AROUND


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
