"""The part of a page that is the release → its text."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from ...system.patterns import lazy
from .lines import Cell, Lines
from .lists import List
from .parsing import CLOSES, OPENS, is_unseen, name_of, walk, words_of
from .region import Region

# What a browser's own style sheet leaves a blank line around.
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PARAGRAPHS = _HEADINGS | {"p"}
_APART = frozenset("blockquote figure hr listing plaintext pre xmp".split())
_LISTS = frozenset(("dir", "menu", "ol", "ul"))
_BLOCKS = frozenset(
    """
    address article aside body caption center dd details dialog div dl dt fieldset figcaption footer form header hgroup
    html legend main nav search section summary table tbody tfoot thead
    """.split()
)
_AS_IS = frozenset(("listing", "plaintext", "pre", "xmp"))
_KEEPS_SPACE = lazy(r"white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)", re.IGNORECASE)
_IS_BLOCK = lazy(r"(?:^|;)\s*display\s*:\s*(?:block|list-item|flex|grid|table)\b", re.IGNORECASE)
_AROUND = {"q": ("“", "”"), "rt": ("(", ")")}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISES = "raises"
_NOTE_MARK = lazy(r"[0-9A-Za-z*†‡]{1,4}\Z")


def written(part: Region) -> str:
    """The text of a part of a page, its last line ended; empty where there is none."""
    writer = _Writer()
    for event, node in walk(part.root, lambda node: node.mem_id in part.left_out or is_unseen(node)):
        if event == OPENS:
            writer.open(node)
        elif event == CLOSES:
            writer.close(node)
        else:
            writer.take(words_of(node))
    return writer.lines.text()


class _Row:
    """A row of a table that is open."""

    __slots__ = ("cell", "follows")

    def __init__(self) -> None:
        self.cell: Cell | None = None
        self.follows = False


class _Writer:
    """Where the walk through a page is: in which lists and rows, in text of which kind."""

    def __init__(self) -> None:
        self.lines = Lines()
        self._lists: list[List] = []
        self._rows: list[_Row] = []
        self._kept: list[int] = []  # the elements whose white space is kept, by mem_id
        self._links: list[bool] = []  # whether those that are open lead to a place in a page
        self._raised: list[str] = []  # what closes each <sup> that is open; _RAISES where its digits are raised

    def open(self, node: LexborNode) -> None:
        name = name_of(node)
        style = node.attributes.get("style") or ""
        if name in _AS_IS or (style and _KEEPS_SPACE.search(style)):
            self._kept.append(node.mem_id)
        if name in _LISTS:
            self._open_list(node)
        elif name == "li":
            self.lines.item(self._lists[-1].mark(node) if self._lists else "• ")
        elif name == "br":
            self.lines.end_line()
        elif name in ("tr", "td", "th"):
            self._open_cell(name)
        elif name == "a":
            self._links.append("#" in (node.attributes.get("href") or ""))
        elif name == "sup":
            self._open_raised(node)
        elif name in _AROUND:
            self.take(_AROUND[name][0])
        else:
            if name in _HEADINGS:
                self.lines.heading()
            self._edge(name, style)

    def _edge(self, name: str, style: str) -> None:
        """Where a block begins or ends."""
        if name in _PARAGRAPHS:
            self.lines.margin()
        elif name in _APART:
            self.lines.apart()
        elif name in _BLOCKS or (style and _IS_BLOCK.search(style)):
            self.lines.block()

    def close(self, node: LexborNode) -> None:
        name = name_of(node)
        if self._kept and self._kept[-1] == node.mem_id:
            self._kept.pop()
        if name in _LISTS:
            self._close_list()
        elif name == "li":
            self.lines.end_item()
        elif name in ("tr", "td", "th"):
            self._close_cell(name)
        elif name == "a":
            self._links.pop()
        elif name == "sup":
            self._close_raised()
        elif name in _AROUND:
            self.take(_AROUND[name][1])
        elif name != "br":
            self._edge(name, node.attributes.get("style") or "")

    def take(self, words: str) -> None:
        if self._raised and self._raised[-1] == _RAISES:
            words = words.translate(_RAISED)
        if self._kept:
            self.lines.add_as_is(words)
        else:
            self.lines.add(words)

    def _open_list(self, node: LexborNode) -> None:
        self.lines.without_margin()
        self._lists.append(List(node, sum(each.is_bulleted for each in self._lists[-2:])))

    def _close_list(self) -> None:
        self._lists.pop()
        if self._lists:
            self.lines.block()
        else:
            self.lines.apart()

    def _open_cell(self, name: str) -> None:
        if name == "tr":
            self.lines.end_row()
            self._rows.append(_Row())
        elif self._rows:
            row = self._rows[-1]
            row.cell = self.lines.open_cell(row.follows)

    def _close_cell(self, name: str) -> None:
        if name == "tr":
            self._rows.pop()
            self.lines.end_row()
        elif self._rows and (cell := self._rows[-1].cell) is not None:
            self._rows[-1].follows = self.lines.close_cell(cell)

    def _open_raised(self, node: LexborNode) -> None:
        """The mark of a footnote stands in brackets, other digits are raised: 2023 and a small 1 are not 20231."""
        words, leads = _only_words(node)
        if (leads or any(self._links)) and _NOTE_MARK.match(words):
            self.take("[")
            self._raised.append("]")
        else:
            self._raised.append(_RAISES if words.isdecimal() else "")

    def _close_raised(self) -> None:
        closing = self._raised.pop()
        if closing and closing != _RAISES:
            self.take(closing)


def _only_words(node: LexborNode) -> tuple[str, bool]:
    """The words of an element that holds nothing else, or a link with nothing else; whether that leads into a page."""
    child, leads = node.first_child, False
    if child is not None and child.next is None and name_of(child) == "a":
        leads = "#" in (child.attributes.get("href") or "")
        child = child.first_child
    if child is None or child.next is not None or not child.is_text_node:
        return "", False
    return words_of(child).strip(), leads
