"""The text of a release with its headings, body and paragraphs: what quotes are looked for in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ..tuples import NamedTuple
from .fold import Folded, fold, without_case
from .forms import Words, forms_of
from .marks import fills_lines, line_of_first_words, lines
from .paragraphs import Body, Locator, Place, sentences
from .search import Effort, Form, spans

_CLOSING = ".!?。！？\"'”’»)）」』"


class Description(NamedTuple):
    """What the annotation says of the text, as it says it; ``unusable``: fields of which nobody knows what is meant."""

    title: str | None = None
    subtitles: tuple[str, ...] = ()
    begins: str | None = None
    ends: str | None = None
    numbering: str | None = None
    unusable: frozenset[str] = frozenset()


_PLAIN = Description()
_OF_A_PLACE = 8000  # characters that could be passed over while it is looked at whether a heading stands there


class ReleaseText:
    """A stored text. ``places``: all that can be cited, by locator, headings first, then in the order of the text."""

    def __init__(self, stored: str, description: Description = _PLAIN) -> None:
        self.stored = stored
        self.description = description
        self.effort = Effort()
        self.words: Words | None = None  # kept here for who looks for names
        self.forms = forms_of(stored)
        self._settled: frozenset[str] = frozenset()
        self._own_lines: dict[str, tuple[int, int] | None] = {}
        self._sentences: dict[Place, list[tuple[int, int]]] = {}

    @property
    def doubts(self) -> frozenset[str]:
        """The parts of the description that cannot be used, and on which the place and the count of the body depend."""
        doubts = self.description.unusable
        if not doubts:  # of nearly every text
            return doubts
        doubts -= self._settled
        if doubts and self.description.begins and self.has(self.description.begins):
            doubts -= {"title", "subtitles"}
        return doubts

    def reread(self, description: Description) -> ReleaseText:
        """The same text by another description; what costs time is shared."""
        other = ReleaseText(self.stored, description)
        other.effort, other.forms, other._own_lines = self.effort, self.forms, self._own_lines
        return other

    def sentences(self, place: Place) -> list[tuple[int, int]]:
        """The offsets of the sentences of a paragraph, as those of an English text; looked for once."""
        if place not in self._sentences:
            self._sentences[place] = list(sentences(self.stored, place))
        return self._sentences[place]

    def settle(self, doubts: frozenset[str]) -> None:
        """Take these doubts away, and no others: the quotes show that the body was found all the same."""
        self._settled = doubts

    def may_have(self, locator: Locator) -> bool:
        """Whether a locator leads somewhere, or to a heading of which nobody knows the words."""
        heading = "title" if locator == "title" else "subtitles" if str(locator).startswith("sub") else ""
        return locator in self.places or heading in self.description.unusable

    @property
    def folded(self) -> Folded:
        """The comparison form."""
        return self.forms.folded

    @property
    def caseless(self) -> str:
        """The comparison form without capitals, character by character."""
        return self.forms.caseless

    @property
    def readings(self) -> dict[tuple[str, str], Any]:
        """Kept here for who reads the text, once for each language."""
        return self.forms.readings

    @cached_property
    def exact(self) -> Form:
        """What is searched where capitals count."""
        return Form(self.folded, self.folded.text)

    @cached_property
    def any_case(self) -> Form:
        """What is searched where they do not."""
        return Form(self.folded, self.caseless)

    @cached_property
    def headings(self) -> list[Place]:
        """The title and the subtitles that were found, where they stand last as lines of their own."""
        wanted: list[tuple[str, str]] = [("title", self.description.title)] if self.description.title else []
        wanted += [(f"sub{index}", words) for index, words in enumerate(self.description.subtitles, 1)]
        found = []
        for locator, words in wanted:
            at = self._on_own_lines(words) or next(self._occurrences(words), None)
            if at is not None:
                found.append(Place(locator, *at, at[0]))
        return found

    @cached_property
    def is_bounded(self) -> bool:
        """Whether a heading, or the words that it begins with, says where the body begins."""
        if self.description.begins:
            return self.has(self.description.begins)
        return self._last_heading >= 0

    @property
    def is_known(self) -> bool:
        """Whether the paragraphs can be relied on: not where it is not known what bounds or tells them apart.

        Nor where the heading that bounds the body is not in the text. Where it ends does not matter to the numbers.
        """
        return self._has_its_heading and not self.doubts - {"ends"}

    @cached_property
    def _has_its_heading(self) -> bool:
        title = self.description.begins or self.description.title
        return self.is_bounded or not title or self.has(title, any_case=True)

    @cached_property
    def _last_heading(self) -> int:
        """Where the last line that consists of a heading ends; -1 where there is none."""
        words = [self.description.title or "", *self.description.subtitles]
        return max((at[1] for each in words if each and (at := self._on_own_lines(each))), default=-1)

    @cached_property
    def body(self) -> tuple[int, int]:
        """The offsets of the body."""
        start = end = -1
        if self.description.begins:
            start = self._first_words(self.description.begins)
        if start < 0:
            last = self._last_heading
            start = 0 if last < 0 else self._next_line(last)
        if self.description.ends:
            found = [at for at in self._occurrences(self.description.ends) if at[0] >= start]
            end = found[-1][1] if found else -1
            while 0 <= end < len(self.stored) and self.stored[end] in _CLOSING:
                end += 1
        return start, len(self.stored) if end < 0 else end

    @cached_property
    def first(self) -> int:
        """Where the first line of the body begins that is not blank; -1 where there is none."""
        line = next(lines(self.stored, *self.body), None)
        return line.start if line is not None else -1

    def line_of(self, offset: int) -> int:
        """The number of the line of an offset, from 1."""
        return self.stored.count("\n", 0, offset) + 1

    @cached_property
    def numbering(self) -> str:
        """How the paragraphs are distinguished: printed, blocks or lines."""
        return self.description.numbering or self._lines.default_numbering

    @cached_property
    def _lines(self) -> Body:
        return Body(self.stored, *self.body)

    @cached_property
    def places(self) -> dict[Locator, Place]:
        """All that can be cited."""
        in_body = self._lines.places(self.numbering)
        return {place.locator: place for place in (*self.headings, *in_body)}

    @cached_property
    def paragraphs(self) -> list[Place]:
        """The paragraphs from 1 on, with paragraph 0 before them where there is one; no bullets and notes."""
        return [place for place in self.places.values() if isinstance(place.locator, int)]

    @cached_property
    def count(self) -> int:
        """The number of paragraphs, paragraph 0 not counted."""
        return sum(place.locator != 0 for place in self.paragraphs)

    @cached_property
    def _starts(self) -> list[int]:
        return [place.start for place in self.paragraphs]

    def at(self, offset: int) -> Place | None:
        """The paragraph, or the heading, that holds the character at this offset."""
        index = bisect_right(self._starts, offset) - 1
        around = [self.paragraphs[index]] if index >= 0 else []
        return next((place for place in (*around, *self.headings) if place.start <= offset < place.end), None)

    @cached_property
    def _by_start(self) -> tuple[list[int], list[Place]]:
        """Where each place starts, and the places: of those that start together the narrowest last."""
        found = list(self.places.values())
        found.reverse()
        found.sort(key=lambda place: (place.start, -place.end))
        return [place.start for place in found], found

    def innermost(self, offset: int) -> Place | None:
        """The narrowest place that holds the character at this offset: a bullet before its paragraph."""
        starts, found = self._by_start
        before = range(bisect_right(starts, offset) - 1, -1, -1)
        return next((found[index] for index in before if offset < found[index].end), None)

    def has(self, words: str, any_case: bool = False) -> bool:
        """Whether the text has these words somewhere, only typography aside (and capitals, if ``any_case``)."""
        wanted = fold(words).text
        form = self.any_case if any_case else self.exact
        found = spans(form, without_case(wanted) if any_case else wanted, 0, len(form.text))
        return not wanted or next(found, None) is not None

    def _occurrences(self, words: str) -> Iterator[tuple[int, int]]:
        """The offsets of these words, capitals aside; none overlaps another."""
        wanted, behind, end = without_case(fold(words).text), 0, len(self.caseless)
        for span in spans(self.any_case, wanted, 0, end, effort=self.effort, tries=end) if wanted else ():
            if self.effort.is_too_much:
                return
            if span.start >= behind:
                yield self.folded.span(*span)
                self.effort.spent += _OF_A_PLACE
                behind = span.end

    def _on_own_lines(self, words: str) -> tuple[int, int] | None:
        """The last place where these words fill whole lines."""
        if words not in self._own_lines:
            found = [at for at in self._occurrences(words) if fills_lines(self.stored, *at)]
            self._own_lines[words] = found[-1] if found else None
        return self._own_lines[words]

    def _first_words(self, words: str) -> int:
        """Where a body that begins with these words begins: at the start of a line if possible; -1 for nowhere."""
        first = -1
        for start, _ in self._occurrences(words):
            line = line_of_first_words(self.stored, start)
            if line is not None:
                return line
            first = start if first < 0 else first
        return first

    def _next_line(self, offset: int) -> int:
        stop = self.stored.find("\n", offset)
        return len(self.stored) if stop < 0 else stop + 1
