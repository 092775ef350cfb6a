"""Bytes → text: UTF-8 only, one line end, no character that hides or reorders what is seen."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..diagnostic import Finding, Position, Range

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_CONFLICT = re.compile(r"(?m)^(?:<{7}|>{7})(?: .*)?$")


class Decoded(NamedTuple):
    """The text with LF line ends, and the faults that forbid to read on."""

    text: str
    faults: tuple[Finding, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of strict UTF-8 with or without a byte-order mark; YML009, YML010, YML016 otherwise."""
    # UTF-16 without a mark decodes as UTF-8 full of NULs: name the encoding, not each NUL.
    if (0 in data[:2] and data[:2] != b"\0\0") or data[:4] in (b"\0\0\xfe\xff", b"\xff\xfe\0\0"):
        return Decoded("", (_not_utf8(data, 0),))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded("", (_not_utf8(data, error.start),))
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if _FORBIDDEN.search(text):
        return Decoded(
            text, tuple(_forbidden(text, match.start(), match.group()) for match in _FORBIDDEN.finditer(text))
        )
    conflicts = _conflicts(text) if "<<<<<<<" in text or ">>>>>>>" in text else ()
    return Decoded(text, conflicts)


def position(text: str, index: int) -> Position:
    """Line and column of the code point at ``index``."""
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def character(index: int, text: str) -> Range:
    """The range of the one character at ``index``."""
    start = position(text, index)
    return Range(start, Position(start.line, start.column + 1))


def is_forbidden(text: str) -> str | None:
    """The first character of the text that no document may hold, if there is one."""
    match = _FORBIDDEN.search(text)
    return match.group() if match else None


def forbidden_finding(char: str, span: Range) -> Finding:
    """YML010 for a character, written as such or as an escape."""
    what = "a carriage return alone" if char == "\r" else f"the character U+{ord(char):04X}"
    return Finding("YML010", (), f"{what} is not allowed here", "delete it", span=span)


def _forbidden(text: str, index: int, char: str) -> Finding:
    return forbidden_finding(char, character(index, text))


def _not_utf8(data: bytes, index: int) -> Finding:
    before = data[:index].decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")
    span = character(len(before), before + "?")
    name = "UTF-16 or UTF-32" if data[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in data[:4] else "another encoding"
    return Finding("YML009", (), f"the file is not UTF-8 (it looks like {name})", "save it as UTF-8", span=span)


def _conflicts(text: str) -> tuple[Finding, ...]:
    """One finding for each conflict: where it opens, or where it closes if the opening was deleted."""
    found, is_open = [], False
    for match in _CONFLICT.finditer(text):
        if text[match.start()] == "<" or not is_open:
            start = position(text, match.start())
            span = Range(start, Position(start.line, start.column + len(match.group())))
            found.append(
                Finding("YML016", (), "a conflict of git stands here", "keep one of the two versions", span=span)
            )
        is_open = text[match.start()] == "<"
    return tuple(found)
