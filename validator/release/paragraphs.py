"""A body → its paragraphs, bullets and notes, each with its locator (MODEL 4.4, 4.5)."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from .marks import Line, Marks, begins_with_one, lines, number

Locator: TypeAlias = int | str

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Place(NamedTuple):
    """A stretch of the stored text that can be cited. ``words``: where its words begin, behind a printed number."""

    locator: Locator
    start: int
    end: int
    words: int


def default_numbering(text: str, start: int, end: int) -> str:
    """``printed`` where the first line of the body that is no bullet begins with ``1.``, else ``blocks``."""
    all_lines = list(lines(text, start, end))
    marks = Marks(text, all_lines)
    first = next((line for line in all_lines if not marks.is_bullet(line)), None)
    return "printed" if first is not None and begins_with_one(text, first) else "blocks"


def places(text: str, start: int, end: int, numbering: str) -> list[Place]:
    """The paragraphs between two offsets with their bullets and notes, in the order of the text."""
    all_lines = list(lines(text, start, end))
    splitter = _Splitter(text, numbering, Marks(text, all_lines))
    for line in all_lines:
        splitter.take(line)
    return splitter.found


class _Splitter:
    def __init__(self, text: str, numbering: str, marks: Marks) -> None:
        self.text = text
        self.numbering = numbering
        self.marks = marks
        self.found: list[Place] = []
        self.number = 0
        self.paragraph = -1  # index of the open paragraph
        self.item = -1  # index of the open bullet or note
        self.bullets = self.notes = 0

    def take(self, line: Line) -> None:
        words = self._opens(line)
        if words is not None or self.paragraph < 0:
            if words is not None:
                self.number += 1
            self.paragraph = self._open(self.number, line, line.start if words is None else words)
            self.item, self.bullets, self.notes = -1, 0, 0
        locator = self._item(line) if self.numbering != "printed" or words is None else None
        if locator is not None:
            self.item = self._open(locator, line, line.start)
        for index in (self.paragraph, self.item):
            if index >= 0:
                self.found[index] = self.found[index]._replace(end=line.end)

    def _open(self, locator: Locator, line: Line, words: int) -> int:
        self.found.append(Place(locator, line.start, line.end, words))
        return len(self.found) - 1

    def _opens(self, line: Line) -> int | None:
        """Where the words of a new paragraph begin, if the line opens one."""
        if self.numbering == "printed":
            found = number(self.text, line)
            return found[1] if found is not None and found[0] == self.number + 1 else None
        return line.start if self.numbering == "lines" or line.opens else None

    def _item(self, line: Line) -> str | None:
        if self.marks.is_bullet(line):
            self.bullets += 1
            return f"{self.number}{_LETTERS[self.bullets - 1]}" if self.bullets <= len(_LETTERS) else None
        if self.marks.is_note(line):
            self.notes += 1
            return f"{self.number}n{self.notes}"
        return None
