"""A body → its paragraphs, bullets and notes, each with its locator (MODEL 4.4, 4.5), and its English sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..system.patterns import lazy
from ..tuples import NamedTuple
from .joined import ABBREVIATIONS
from .marks import Line, Marks, begins_with_one, form, lines, number

Locator: TypeAlias = int | str

NUMBERINGS = ("printed", "blocks", "lines")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Place(NamedTuple):
    """A stretch of the stored text that can be cited. ``words``: where its words begin, behind a printed number."""

    locator: Locator
    start: int
    end: int
    words: int


class Body:
    """The lines of a body and their marks: what its paragraphs are made of."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.lines = list(lines(text, start, end))
        self.marks = Marks(text, self.lines)

    @property
    def default_numbering(self) -> str:
        """``printed`` where the first line of the body that is not a bullet begins with ``1.``, else ``blocks``."""
        first = next((line for line in self.lines if not self.marks.is_bullet(line)), None)
        return "printed" if first is not None and begins_with_one(self.text, first) else "blocks"

    def places(self, numbering: str) -> list[Place]:
        """The paragraphs with their bullets and notes, in the order of the text."""
        splitter = _Splitter(self.text, numbering, self.marks)
        for line in self.lines:
            splitter.take(line)
        return [Place(locator, start, end, words) for locator, start, words, end in splitter.found]


class _Splitter:
    """Lines → [locator, start, where the words begin, end] of each place."""

    def __init__(self, text: str, numbering: str, marks: Marks) -> None:
        self.text = text
        self.numbering = numbering
        self.marks = marks
        self.found: list[list[Any]] = []
        self.number = 0
        self.form: tuple[str, bool] | None = None  # of the printed number 1
        self.open: list[list[Any]] = []  # the paragraph, and its bullet or note
        self.bullets = self.notes = 0

    def take(self, line: Line) -> None:
        words = self._opens(line)
        if words is not None or not self.open:
            if words is not None:
                self.number += 1
            self.open = [self._place(self.number, line, line.start if words is None else words)]
            self.bullets = self.notes = 0
        locator = self._item(line) if self.numbering != "printed" or words is None else None
        if locator is not None:
            self.open[1:] = [self._place(locator, line, line.start)]
        for place in self.open:
            place[3] = line.end

    def _place(self, locator: Locator, line: Line, words: int) -> list[Any]:
        place = [locator, line.start, words, line.end]
        self.found.append(place)
        return place

    def _opens(self, line: Line) -> int | None:
        """Where the words of a new paragraph begin, if the line opens one."""
        if self.numbering == "printed":
            found = number(self.text, line)
            if found is None or found[0] != self.number + 1:
                return None
            # "（三）" below "二、" is an item of paragraph 2.
            self.form = form(self.text, line) if self.form is None else self.form
            return found[1] if form(self.text, line) == self.form else None
        return line.start if self.numbering == "lines" or line.opens else None

    def _item(self, line: Line) -> str | None:
        if self.marks.is_bullet(line):
            self.bullets += 1
            return f"{self.number}{_LETTERS[self.bullets - 1]}" if self.bullets <= len(_LETTERS) else None
        if self.marks.is_note(line):
            self.notes += 1
            return f"{self.number}n{self.notes}"
        return None


_END = lazy(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n[^\S\n]*\n")
_WORD_BEFORE = lazy(r"[\w.&'-]{1,24}$")


def sentences(text: str, place: Place) -> Iterator[tuple[int, int]]:
    """The offsets of the sentences of a paragraph, a printed number left out."""
    start = place.words
    for match in _END.finditer(text, place.words, place.end):
        if text[match.start()] == "." and not ends_sentence(text, start, match.start()):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, place.end)


def ends_sentence(text: str, start: int, dot: int) -> bool:
    """Whether the dot ends a sentence: not after an abbreviation, an initial, or letters with dots between them."""
    before = _WORD_BEFORE.search(text, max(start, dot - 24), dot)
    word = before[0] if before is not None else ""
    if "." in word and not any(char.isdigit() for char in word):
        return False
    return not (len(word) == 1 and word.isalpha()) and word.casefold() not in ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
