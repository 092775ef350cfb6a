"""Bytes → text: UTF-8 only, one line end, no character that hides or reorders what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..diagnostic import Finding, Position, Range
from ..system.patterns import lazy
from ..system.printable import is_plain
from ..tuples import NamedTuple
from .kinds import first_control, not_text

_CHARACTER = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
_FORBIDDEN = lazy(_CHARACTER)
_IN_A_ROW = lazy(f"({_CHARACTER})\\1*")
"""What a crash of the machine leaves, and a picture too, is the same character many times."""
_CONFLICT = lazy(r"(?m)^(?:<{7}|>{7})(?: .*)?$")
# A binary file would otherwise give a finding for each of a million bytes.
_MOST = 1000
_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Where the zeros stand among the first four bytes of ASCII text in UTF-16 and UTF-32, either byte order.
_WIDE = frozenset(((0, 1, 0, 1), (1, 0, 1, 0), (0, 1, 1, 1), (1, 1, 1, 0)))


class Decoded(NamedTuple):
    """The text with LF line ends, and the faults that forbid to read on. ``rest``: the text to look for more in."""

    text: str
    faults: tuple[Finding, ...] = ()
    rest: str | None = None


def decode(data: bytes) -> Decoded:
    """The text of strict UTF-8 with or without a byte-order mark; YML009, YML010, YML016 otherwise."""
    # UTF-16 without a mark decodes as UTF-8 full of NULs: name the encoding, not each NUL.
    if tuple(int(byte == 0) for byte in data[:4]) in _WIDE:
        return Decoded("", (_not_utf8(data, 0),))
    if data[:2] not in _MARKS and (instead := not_text(data)):
        return Decoded(_shown(data), (_binary(data, instead),))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded(_shown(data), (_not_utf8(data, error.start),))
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    conflicts = tuple(_conflicts(text)) if "<<<<<<<" in text or ">>>>>>>" in text else ()
    if not is_forbidden(text):
        return Decoded(text, conflicts)
    faults = (*islice(_forbidden(text), _MOST), *conflicts)
    has_lines = "\n" in text or "\r" not in text
    return Decoded(text, faults, _FORBIDDEN.sub("\ufffd", text) if has_lines and not conflicts else None)


def position(text: str, index: int) -> Position:
    """Line and column of the code point at ``index``."""
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def character(index: int, text: str) -> Range:
    """The range of the one character at ``index``."""
    start = position(text, index)
    return Range(start, Position(start.line, start.column + 1))


def is_forbidden(text: str) -> bool:
    """Whether the text holds a character that no document may hold."""
    return not is_plain(text) and _FORBIDDEN.search(text) is not None


def escape_forbidden(text: str) -> str:
    """The text of a JSON with such characters as escapes of JSON."""
    return _FORBIDDEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text) if is_forbidden(text) else text


def forbidden_finding(char: str, span: Range, times: int = 1) -> Finding:
    """YML010 for a character, written as such or as an escape; ``times``: how often in a row."""
    what = "a carriage return alone" if char == "\r" else f"the character U+{ord(char):04X}"
    what += f" ({times:,} times)" if times > 1 else ""
    hint = "delete it"
    if char == "\r":
        hint = "save the file with Unix or Windows line endings (LF or CRLF)"
    return Finding("YML010", (), f"{what} is not allowed here", hint, span=span)


def _forbidden(text: str) -> Iterator[Finding]:
    # Where carriage returns are the only line ends, they are one mistake.
    is_old_mac = "\n" not in text
    line, after, has_return = 1, 0, False
    for match in _IN_A_ROW.finditer(text):
        char, index = match.group()[0], match.start()
        if char == "\r" and is_old_mac and has_return:
            continue
        has_return = has_return or char == "\r"
        line += text.count("\n", after, index)
        after = index
        column = index - text.rfind("\n", 0, index)
        times = len(match.group())
        yield forbidden_finding(char, Range(Position(line, column), Position(line, column + times)), times)


def _shown(data: bytes) -> str:
    """What can be shown of bytes that are not UTF-8; nothing of UTF-16."""
    if data[:2] in _MARKS:
        return ""
    return data.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")


def _not_utf8(data: bytes, index: int) -> Finding:
    before = _shown(data[:index])
    span = character(len(before), before + "?")
    name = "UTF-16 or UTF-32" if data[:2] in _MARKS or 0 in data[:4] else "another encoding"
    return Finding("YML009", (), f"the file is not UTF-8 (it looks like {name})", "save it as UTF-8", span=span)


def _binary(data: bytes, instead: str) -> Finding:
    """The one finding on a file that is not text, at the first byte that says so."""
    index = first_control(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        index = min(index, error.start)
    before = _shown(data[: index % len(data)])
    hint = "give the YAML file; pictures and office documents cannot be read"
    return Finding("YML009", (), f"this is not text: {instead}", hint, span=character(len(before), before + "?"))


def _conflicts(text: str) -> Iterator[Finding]:
    """One finding for each conflict: where it opens, or where it closes if the opening was deleted."""
    is_open = False
    for match in islice(_CONFLICT.finditer(text), _MOST):
        opens = match.group().startswith("<")
        if opens or not is_open:
            start = position(text, match.start())
            span = Range(start, Position(start.line, start.column + len(match.group())))
            yield Finding("YML016", (), "there is a git merge conflict here", "keep one of the two versions", span=span)
        is_open = opens
