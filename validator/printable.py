"""Text of a user made safe to show: one function for terminals, logs and messages."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
_NO_TEXT = (  # compiled when a page asks for it
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
LIMIT = 200


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"


def visible(text: str) -> str:
    """The text with control, bidirectional and surrogate characters escaped, and CI commands broken.

    A runner reads ``::command::`` at the start of a line and ``##[command]`` anywhere in one.
    """
    text = _UNSAFE.sub(_escape, text)
    if "##[" in text:
        text = text.replace("##[", "#\\x23[")
    if "::" in text:
        text = re.sub(r"(?m)^(\s*)::", r"\1:\\x3a", text)
    return text


def legible(text: str) -> str:
    """The text for a page, whose template escapes it: control, overriding and surrogate characters made visible.

    Joiners and marks of direction stay, for Arabic, Persian and Indic words are wrong without them. What a runner of CI
    obeys stays too: a page is no log.
    """
    return re.sub(_NO_TEXT, _escape, text)


def excerpt(value: object, limit: int = LIMIT) -> str:
    """A value of a document on one line, safe and at most ``limit`` characters, to be quoted in a message."""
    text = " ".join(visible(str(value)).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."
