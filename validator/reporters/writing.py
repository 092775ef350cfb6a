"""JSON as the formats write it: same data, same bytes, and nothing that a terminal or a runner of CI obeys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..system.printable import COMMAND_ANYWHERE, is_plain, visible

HOLE = "\0hole"
"""What stands in a shape in place of a list that is written item by item."""


def pieces(shape: Any, *lists: Iterable[Any]) -> Iterator[str]:
    """The text that ``written`` gives of the shape with these lists in its holes, in their order, piece by piece."""
    first, *others = _dumped(shape).split(_dumped(HOLE))
    yield _safe(first)
    for before, items, after in zip([first, *others], lists, others, strict=False):
        line = before[before.rfind("\n") + 1 :]
        pad = "\n" + " " * (len(line) - len(line.lstrip(" ")))
        sign = "["
        for item in items:
            yield sign + _safe(f"{pad}  " + _dumped(item).replace("\n", f"{pad}  "))
            sign = ","
        yield (f"{pad}]" if sign == "," else "[]") + _safe(after)
    yield "\n"


def written(shape: Any) -> str:
    """The JSON text of plain data, with a line end; NaN and Infinity are refused (ValueError).

    Control and bidirectional characters, and what begins a command in the log of a runner (``##[``), are written as
    escapes: the data are the same. A lone surrogate, as of a file name that is not UTF-8, has no place in JSON that all
    can read: it becomes the six characters of its escape, as in the other formats.
    """
    return _safe(_dumped(shape)) + "\n"


def _dumped(shape: Any) -> str:
    return json.dumps(shape, ensure_ascii=False, indent=2, allow_nan=False)


def _safe(text: str) -> str:
    if not is_plain(text):
        text = text.translate({ord(char): _escape(char) for char in set(text) if visible(char) != char})
    return COMMAND_ANYWHERE.sub(r"\\u0023", text)


def without_surrogates(text: str) -> str:
    """A text with the escapes of its lone surrogates in place of them."""
    return "".join(_escape(char) if "\ud800" <= char <= "\udfff" else char for char in text) if _has_one(text) else text


def _has_one(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)


def _escape(char: str) -> str:
    return ("\\\\u" if "\ud800" <= char <= "\udfff" else "\\u") + f"{ord(char):04x}"
