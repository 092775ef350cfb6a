"""The marks that a browser draws before the items of a list."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from ...system.patterns import lazy

_PLAIN = lazy(r"(?:\A|;)\s*+list-style(?:-type)?\s*+:[^;]*\bnone\b", re.IGNORECASE)
_WHOLE = lazy(r"\s*([+-]?[0-9]{1,9})")
_BULLETS = "•◦▪"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class List:
    """A list that is open; ``depth``: the bullet lists around it."""

    __slots__ = ("_bullet", "_kind", "_next", "_step")

    def __init__(self, node: LexborNode, depth: int) -> None:
        attributes = node.attributes
        self._bullet = _BULLETS[min(depth, len(_BULLETS) - 1)] if node.tag != "ol" else ""
        self._kind = "none" if _is_plain(attributes) else (attributes.get("type") or "1").strip()
        is_reversed = "reversed" in attributes
        self._step = -1 if is_reversed else 1
        first = _whole(attributes.get("start"))
        self._next = first if first is not None else _count(node) if is_reversed else 1

    @property
    def is_bulleted(self) -> bool:
        """Whether its items have bullets, not numbers."""
        return bool(self._bullet)

    def mark(self, item: LexborNode) -> str:
        """The mark of the next item, with the space behind it; empty where none is drawn."""
        attributes = item.attributes
        value = _whole(attributes.get("value"))
        here = self._next if value is None else value
        self._next = here + self._step
        if self._kind == "none" or _is_plain(attributes):
            return ""
        return f"{self._bullet} " if self._bullet else f"{_number(here, self._kind)}. "


def _is_plain(attributes: dict[str, str | None]) -> bool:
    return bool(_PLAIN.search(attributes.get("style") or ""))


def _whole(value: str | None) -> int | None:
    match = _WHOLE.match(value or "")
    return int(match[1]) if match is not None else None


def _count(node: LexborNode) -> int:
    count, child = 0, node.first_child
    while child is not None:
        count += child.tag == "li"
        child = child.next
    return count


def _number(value: int, kind: str) -> str:
    text = str(value)
    if kind in ("a", "A") and value > 0:
        text = _letters(value)
    elif kind in ("i", "I") and 0 < value < 4000:
        text = _roman(value)
    return text.upper() if kind in ("A", "I") else text


def _letters(value: int) -> str:
    text = ""
    while value > 0:
        value, rest = divmod(value - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(value: int) -> str:
    text = ""
    for unit, letters in _ROMAN:
        times, value = divmod(value, unit)
        text += letters * times
    return text
