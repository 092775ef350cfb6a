"""The texts in which a value may stand, and what of each is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..document.content import peek
from ..document.facts import Facts
from ..release.text import ReleaseText
from ..system.patterns import lazy
from ..tuples import NamedTuple

_LINE = lazy(r"\S[^\n]*")  # without the spaces before it, of which a line may have nothing but a hundred thousand


class Source(NamedTuple):
    """A text. ``lang``: of its version, "" for the annotated one. ``near``: stretches of it; empty for all of it."""

    lang: str
    text: ReleaseText
    near: tuple[tuple[int, int], ...] = ()

    def tag(self, facts: Facts) -> str:
        """The language in which it is read."""
        return self.lang or str(facts.release["lang"])

    def stretches(self) -> list[tuple[int, int]]:
        """What is looked at, in its comparison form."""
        if not self.near:
            return [(0, len(self.text.folded.text))]
        return [self.text.folded.within(*one) for one in self.near]

    def around_body(self) -> list[Source]:
        """What stands before the body and behind it; before a printed 1 there may be the head of the page."""
        start, end = self.text.body
        paragraphs = self.text.paragraphs
        if len(paragraphs) > 1 and paragraphs[0].locator == 0:
            start = paragraphs[1].start
        outside = ((0, start), (end, len(self.text.stored)))
        return [self._replace(near=(each,)) for each in outside if each[0] < each[1]]

    def edges_of_body(self) -> list[Source]:
        """The first and the last line of the body."""
        stored, (start, end) = self.text.stored, self.text.body
        lines = [(start + match.start(), start + match.end()) for match in _LINE.finditer(stored[start:end])]
        return [self._replace(near=(lines[number],)) for number in dict.fromkeys((0, len(lines) - 1)) if lines]

    def next_to_body(self) -> list[Source]:
        """The lines before the body, and the first two behind it."""
        stored, (start, end) = self.text.stored, self.text.body
        behind = list(islice(_LINE.finditer(stored, end), 2))
        stretches = ((0, start), *(match.span() for match in behind))
        return [self._replace(near=(each,)) for each in stretches if each[0] < each[1]]


def sources(facts: Facts) -> Iterator[Source]:
    """All texts at hand, the annotated one first."""
    if facts.texts is None:
        return
    if facts.texts.main is not None:
        yield Source("", facts.texts.main)
    for lang, text in facts.texts.versions.items():
        yield Source(lang, text)


def is_every_text_at_hand(facts: Facts) -> bool:
    """Whether the release and all its versions are there: else what was not found may stand in another one."""
    versions = peek(facts.release, "versions")
    return facts.text is not None and facts.texts is not None and len(facts.texts.versions) >= len(versions or ())
