"""Values → the YAML of an annotation. Only what is read back as the same value is written; anything else is refused.

The writer of the YAML library cannot place a comment above a blank field, and a template is mostly these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..editing.formatting.writing import may_be_plain
from ..system.printable import clean, excerpt

__all__ = ["clean", "comment", "entry", "scalar", "wrapped"]

WIDTH = 118  # characters of a line

_WAY = re.compile(r"(?:https?://|(?:\.\./)+)(?:[\w./%&=?~+-]*\w)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:/[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)?")


def scalar(value: Any) -> str:
    """A text (as ``clean`` gives it) or a number on one line."""
    if not isinstance(value, str):
        return str(value)
    is_plain = _DATE.fullmatch(value) or _WAY.fullmatch(value) or may_be_plain(value)
    return value if is_plain else "'" + value.replace("'", "''") + "'"


def entry(key: str, value: Any, indent: int) -> Iterator[str]:
    """The lines of a key and its value: a text, a number, a list of texts or of maps, or a map of these."""
    pad = " " * indent
    if isinstance(value, dict):
        yield f"{pad}{key}:"
        for name, inner in value.items():
            yield from entry(name, inner, indent + 2)
    elif isinstance(value, list):
        yield f"{pad}{key}:"
        yield from (f"{pad}  - {_item(each)}" for each in value)
    else:
        yield f"{pad}{key}: {scalar(value)}"


def _item(value: Any) -> str:
    """An item of a list on one line."""
    if not isinstance(value, dict):
        return scalar(value)
    return f"{{{', '.join(f'{name}: {scalar(inner)}' for name, inner in value.items())}}}"


def comment(text: str, indent: int = 0, limit: int = WIDTH) -> str:
    """A text of a stranger, or our own, as a comment on one line."""
    return f"{' ' * indent}# {excerpt(text, max(20, limit - indent - 2))}"


def wrapped(words: str, indent: int) -> Iterator[str]:
    """Comments of some words, as many as they fill."""
    line = ""
    for word in words.split():
        if line and len(line) + len(word) + 1 > WIDTH - indent - 2:
            yield comment(line, indent)
            line = ""
        line = f"{line} {word}" if line else word
    if line:
        yield comment(line, indent)
