"""A colon inside a text in brackets, as in ``{url: https://example.org}``: YAML 1.2 has it, the reader has not.

Such colons are read as another sign of the same width, so that every place stays what it is, and put back after.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..system.patterns import lazy

PROBLEM = "found unexpected ':'"
"""What the reader says of it."""

_INNER = lazy(r"(?<=[^\s\"'\[\]{},]):(?=[^\s\[\]{},])")
_PRIVATE = range(0xE000, 0xF8FF)


def veil(text: str) -> tuple[str, str]:
    """The text with each colon that stands between two signs of one word replaced, and the sign that replaces it."""
    sign = next(chr(code) for code in _PRIVATE if chr(code) not in text)
    return _INNER.sub(sign, text), sign


def unveiled(get_event: Callable[[], Any], sign: str) -> Callable[[], Any]:
    """Events with the colons put back."""

    def get() -> Any:
        event = get_event()
        value = getattr(event, "value", None)
        if value is not None and sign in value:
            event.value = value.replace(sign, ":")
        return event

    return get
