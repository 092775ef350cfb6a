"""Pieces of text and breaks between them → lines as a browser lays them out.

They are what ``innerText`` would give, but that a list stays with the paragraph that it belongs to, and that a line
break at the end of a block adds no blank line.
"""

from __future__ import annotations

import re

from ...system.patterns import lazy
from ..marks import Line, Marks, number

_BLANKS = lazy("[ \t\n\f\r]+")
_NO_TEXT = lazy("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff]")
_MOST_BREAKS = 2  # one blank line says as much as several
_MARK = 16  # characters in which a line shows a mark of its own
_MOST_PARAGRAPHS = 3  # of an item; what has more is layout


class Cell:
    """A cell of a table that is open. ``tab``: the part that stands between it and the cell before it."""

    __slots__ = ("breaks", "tab")

    def __init__(self, breaks: int) -> None:
        self.breaks = breaks
        self.tab = -1


class _Item:
    """An item of a list that is open. ``at``: the part that is its mark; ``gaps``: those between its paragraphs.

    ``is_layout``: not an item, but a part of a page that was laid out as a list.
    """

    __slots__ = ("at", "gaps", "is_layout", "mark")

    def __init__(self, mark: str) -> None:
        self.mark = mark
        self.at = -1
        self.gaps: list[int] = []
        self.is_layout = False


class Lines:
    """The lines of a page as they are put together."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._breaks = 0  # between lines, written so far
        self._pending = 0  # line ends since the last text
        self._margin = self._space = False
        self._edge = True  # nothing has been written yet in what asks for no break before its first words
        self._cell: Cell | None = None  # that the next text opens, beside another one
        self._items: list[_Item] = []
        self._mark_at = -1  # the mark of an item of which it is not known yet whether its words have one

    def add(self, text: str) -> None:
        """Text whose white space means no more than a space."""
        text = _BLANKS.sub(" ", text)
        words = text.strip(" ")
        self._space = self._space or text.startswith(" ")
        if words:
            self._write(words)
            self._space = text.endswith(" ")

    def add_as_is(self, text: str) -> None:
        """Text whose white space is kept."""
        for index, line in enumerate(text.split("\n")):
            if index:
                self.end_line()
            if line:
                self._write(line)

    def end_line(self) -> None:
        """A line end that is written as such; the second in a row leaves a line blank."""
        if not self._edge:
            self._pending += 1

    def block(self) -> None:
        """Where a block begins or ends, a line does."""
        if not self._edge:
            self._pending = max(self._pending, 1)

    def margin(self) -> None:
        """Where a paragraph begins or ends, a line is left blank; not before a list."""
        if not self._edge:
            self._margin = True

    def heading(self) -> None:
        """A heading begins: an item with one is not an item."""
        if self._items:
            self._items[-1].is_layout = True

    def apart(self) -> None:
        """Where a block stands apart from what comes before and after, a list too, a line is left blank."""
        if not self._edge:
            self._pending = _MOST_BREAKS

    def without_margin(self) -> None:
        """What follows belongs to the paragraph before it: a line end, but no blank line."""
        self.block()
        self._margin = False

    def item(self, mark: str) -> None:
        """An item of a list begins; its mark is written before its first words, if these have none of their own."""
        self.without_margin()
        self._items.append(_Item(mark))
        self._edge = True

    def end_item(self) -> None:
        """An item of a list ends: nothing but line ends parts it from the next, or its own paragraphs."""
        item = self._items.pop()
        if not item.is_layout and len(item.gaps) < _MOST_PARAGRAPHS:
            for gap in item.gaps:
                self._parts[gap] = "\n"
        elif item.at >= 0:
            self._parts[item.at] = ""
        self._edge = not self._parts
        self.without_margin()

    def open_cell(self, follows: bool) -> Cell:
        """A cell of a table begins; ``follows``: beside another one, on the same line if both fit on one."""
        is_apart = self._pending > 0 or self._margin
        cell = Cell(self._breaks + (is_apart and bool(self._parts)))
        if follows and not is_apart:
            self._cell = cell
        self._edge = True
        self._space = False
        return cell

    def close_cell(self, cell: Cell) -> bool:
        """A cell of a table ends. Whether it stands on one line, and the next may follow on it."""
        is_one_line = self._breaks <= cell.breaks
        self._space = False
        if is_one_line and not self._edge:
            self._pending = 0
            self._margin = False
        self._edge = not self._parts
        if not is_one_line:
            if cell.tab >= 0:
                self._parts[cell.tab] = "\n"
            self.block()
        return is_one_line

    def end_row(self) -> None:
        """A row of a table begins or ends."""
        self._cell = None
        self._edge = not self._parts
        self.block()

    def text(self) -> str:
        """All lines, without blanks at their ends, one blank line at most in a row."""
        self._settle_mark()
        lines = "\n".join(line.rstrip() for line in "".join(self._parts).split("\n"))
        lines = re.sub("\n{3,}", "\n\n", lines).strip("\n")
        return lines + "\n" if lines else ""

    def _write(self, text: str) -> None:
        text = _NO_TEXT.sub("", text)
        if not text:
            return
        if self._parts:
            self._part()
        self._pending, self._margin, self._space, self._edge, self._cell = 0, False, False, False, None
        item = self._items[-1] if self._items else None
        if item is not None and item.mark:
            self._mark_at = item.at = len(self._parts)
            self._parts.append(item.mark)
            item.mark = ""
        self._parts.append(text)

    def _part(self) -> None:
        """Write what stands between the last text and the next."""
        breaks = min(max(self._pending, 2 * self._margin), _MOST_BREAKS)
        if breaks:
            self._settle_mark()
            if self._margin and self._items:
                self._items[-1].gaps.append(len(self._parts))
            self._parts.append("\n" * breaks)
            self._breaks += 1
        elif self._cell is not None:
            self._cell.tab = len(self._parts)
            self._parts.append("\t")
        elif self._space:
            self._parts.append(" ")

    def _settle_mark(self) -> None:
        """Take the mark of an item away if its words have one."""
        if self._mark_at < 0:
            return
        at, words = self._mark_at, ""
        self._mark_at = -1
        for index in range(at + 1, len(self._parts)):
            words += self._parts[index][:_MARK]
            if len(words) >= _MARK:
                break
        words = words.lstrip().partition("\n")[0]
        line = Line(0, len(words), True)
        marks = Marks(words, [line])
        if words and (number(words, line) is not None or marks.is_bullet(line) or marks.is_note(line)):
            self._parts[at] = ""
