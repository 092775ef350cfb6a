"""JSON as the formats write it: same data, same bytes, and nothing that a terminal or a runner of CI obeys."""

from __future__ import annotations

import json
from typing import Any

from ..system.printable import COMMAND_ANYWHERE, visible


def written(shape: Any) -> str:
    """The JSON text of plain data, with a line end; NaN and Infinity are refused (ValueError).

    Control and bidirectional characters, and what begins a command in the log of a runner (``##[``), are written as
    escapes: the data are the same. A lone surrogate, as of a file name that is not UTF-8, has no place in JSON that all
    can read: it becomes the six characters of its escape, as in the other formats.
    """
    text = json.dumps(shape, ensure_ascii=False, indent=2, allow_nan=False)
    unsafe = {ord(char): _escape(char) for char in set(text) if visible(char) != char}
    return COMMAND_ANYWHERE.sub(r"\\u0023", text.translate(unsafe)) + "\n"


def without_surrogates(text: str) -> str:
    """A text with the escapes of its lone surrogates in place of them."""
    return "".join(_escape(char) if "\ud800" <= char <= "\udfff" else char for char in text) if _has_one(text) else text


def _has_one(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)


def _escape(char: str) -> str:
    return ("\\\\u" if "\ud800" <= char <= "\udfff" else "\\u") + f"{ord(char):04x}"
