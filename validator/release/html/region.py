"""Which part of a page is the release: its one ``main``, else its one ``article``, else the page without its margins.

A part is taken only if it holds the title, and at least half of the words of the page that are not links: where that is
not sure the page is taken, since a menu too much does no harm and a paragraph too few does. Margins are ``nav``, and
``header``, ``footer`` and ``aside`` outside of main and article, unless a main, an article or an h1 stands in them.
"""

from __future__ import annotations

from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from ...tuples import NamedTuple
from .parsing import CLOSES, OPENS, is_unseen, name_of, walk, words_of

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARGINS = frozenset(("aside", "footer", "header", "banner", "complementary", "contentinfo"))
_MENUS = frozenset(("nav", "navigation", "search"))
_PARTS = frozenset(("article", "main"))
_SHORTEST_TITLE = 8  # characters: below it a menu entry may stand in the title of the window


class Region(NamedTuple):
    """An element, and the elements in it that are left out, by their ``mem_id``."""

    root: LexborNode
    left_out: frozenset[int]


class _Open(NamedTuple):
    """An element that may be a part or a margin, with what had been counted where it began."""

    node: LexborNode
    kind: str
    counts: tuple[int, ...]


class _Part(NamedTuple):
    node: LexborNode
    unlinked: int
    titles: int
    firsts: int


def region(body: LexborNode, titles: Iterable[str]) -> Region:
    """The part of a page that is read. ``titles``: what its head calls the page."""
    survey = _Survey([folded for title in titles if (folded := _folded(title))])
    for event, node in walk(body, is_unseen):
        if event == OPENS:
            survey.open(node)
        elif event == CLOSES:
            survey.close(node)
        else:
            survey.take(words_of(node))
    return Region(survey.chosen() or body, frozenset(survey.left_out))


class _Survey:
    """Counts on the way through a page.

    ``unlinked``: characters that are no link; ``titles``: places of a title; ``firsts``: h1; ``holders``: main,
    article and h1.
    """

    def __init__(self, titles: list[str]) -> None:
        self._known = titles
        self._open: list[_Open] = []
        self._heading: list[str] | None = None
        self._headings = self._links = self._inside = 0
        self.unlinked = self.titles = self.firsts = self.holders = 0
        self.parts: dict[str, list[_Part]] = {name: [] for name in _PARTS}
        self.left_out: set[int] = set()

    def open(self, node: LexborNode) -> None:
        name = name_of(node)
        kind = _kind(node, name)
        if name == "a":
            self._links += 1
        elif name in _HEADINGS:
            self._headings += 1
            self._heading = [] if self._heading is None else self._heading
            self.firsts += name == "h1"
        elif name == "br":
            self.take(" ")
        if kind in _PARTS:
            self._inside += 1
        elif kind in _MARGINS and self._inside:
            return
        if kind:
            counts = (self.unlinked, self.titles, self.firsts, self.holders)
            self._open.append(_Open(node, kind, counts))
        self.holders += kind in _PARTS or name == "h1"

    def take(self, words: str) -> None:
        if not self._links:
            self.unlinked += len(words) - words.count(" ") - words.count("\n")
        if self._heading is not None:
            self._heading.append(words)
        elif self._known and self._is_title(words):
            self.titles += 1

    def close(self, node: LexborNode) -> None:
        name = name_of(node)
        if name == "a":
            self._links -= 1
        elif name in _HEADINGS:
            self._headings -= 1
            if not self._headings and self._heading is not None:
                self.titles += self._is_title("".join(self._heading))
                self._heading = None
        if self._open and self._open[-1].node.mem_id == node.mem_id:
            self._end(self._open.pop())

    def _end(self, element: _Open) -> None:
        unlinked, titles, firsts, holders = element.counts
        if element.kind in _PARTS:
            self._inside -= 1
            part = _Part(element.node, self.unlinked - unlinked, self.titles - titles, self.firsts - firsts)
            self.parts[element.kind].append(part)
        elif self.holders == holders:
            self.left_out.add(element.node.mem_id)
            self.unlinked, self.titles = unlinked, titles

    def _is_title(self, words: str) -> bool:
        folded = _folded(words)
        return len(folded) >= _SHORTEST_TITLE and any(folded in title for title in self._known)

    def chosen(self) -> LexborNode | None:
        """The main or the article that is the release, if that is sure."""
        for kind in ("main", "article"):
            parts = self.parts[kind]
            if len(parts) != 1:
                continue
            part = parts[0]
            has_title = part.titles if self.titles else part.firsts
            if has_title and 2 * part.unlinked >= self.unlinked:
                return part.node
        return None


def _kind(node: LexborNode, name: str) -> str:
    """What an element is for the page, by its name or its role: a part, a margin, a menu, or nothing of these."""
    role = (node.attributes.get("role") or "").strip().lower()
    for word in (role, name):
        if word in _PARTS or word in _MARGINS or word in _MENUS:
            return word
    return ""


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
