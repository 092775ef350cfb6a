"""Going through the tree of a page without recursion, and what of it a browser does not show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from ...system.patterns import lazy

TEXT, OPENS, CLOSES = range(3)
_UNSEEN = frozenset(
    """
    area audio base canvas datalist embed frame frameset head iframe input link map meta noembed noframes noscript
    object optgroup option param rp script select source style svg template textarea title track video
    """.split()
)
_HEADINGS = frozenset(("dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary"))
_HIDDEN = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
Attributes = dict[str, str | None]


def walk(root: LexborNode, is_left_out: Callable[[LexborNode], bool]) -> Iterator[tuple[int, LexborNode]]:
    """(TEXT, OPENS or CLOSES, node) for all below an element, in their order; what is left out is not entered."""
    node = root.first_child
    depth = 1 if node is not None else 0
    while node is not None and depth:
        goes_on: LexborNode | None = None
        if node.is_element_node:
            if not is_left_out(node):
                yield OPENS, node
                goes_on = node.first_child
                if goes_on is None:
                    yield CLOSES, node
        elif node.is_text_node:
            yield TEXT, node
        if goes_on is not None:
            depth += 1
            node = goes_on
            continue
        following = node.next
        while following is None:
            depth -= 1
            parent = node.parent
            if not depth or parent is None:
                return
            yield CLOSES, parent
            node = parent
            following = node.next
        node = following


def _is_in_heading(node: LexborNode) -> bool:
    """Whether a button is the heading of what it opens."""
    parent = node.parent
    return parent is not None and parent.tag in _HEADINGS


def is_unseen(node: LexborNode) -> bool:
    """Whether a browser does not show an element. What it shows after a click is part of the page."""
    tag = node.tag or ""
    if tag in _UNSEEN or (tag == "button" and not _is_in_heading(node)):
        return True
    attributes = node.attributes
    if tag == "dialog" and "open" not in attributes:
        return True
    if not attributes:
        return False
    if "hidden" in attributes and (attributes["hidden"] or "").lower() != "until-found":
        return True
    return bool(_HIDDEN.search(attributes.get("style") or ""))
