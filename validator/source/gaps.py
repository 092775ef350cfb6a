"""What stands between two values of a document: comments, blank lines, and the signs of YAML."""

from __future__ import annotations

from collections.abc import Iterator

from ..system.patterns import lazy
from ..tuples import NamedTuple
from .tree import Token, Unkept

_BLOCK_SIGNS = lazy(r"[-:\s]*")
_MARKERS = lazy(r"(?m)^(?:---|\.\.\.)(?=\s|$)")
_TOKEN = lazy(r"(?P<comment>#.*)|(?P<sign>[\[\]{},:])|(?P<space>[ \t]+)|(?P<line>\n\s*)")


class Piece(NamedTuple):
    """A comment, a blank line (``text`` is ""), or a dash; ``column`` of a comment from 0, -1 behind something."""

    text: str
    column: int = 0


def pieces(text: str, start: int, end: int, *, outside: bool = False) -> list[Piece]:
    """The pieces from one offset to another; ``outside``: above the first or below the last value of the document."""
    gap = text[start:end]
    if outside:
        gap = _MARKERS.sub(lambda match: " " * len(match.group()), gap)
    found: list[Piece] = []
    at = start
    lines = gap.split("\n")
    for number, line in enumerate(lines):
        code, sign, comment = line.partition("#")
        if not _BLOCK_SIGNS.fullmatch(code):
            raise Unkept(_named(code), text.count("\n", 0, at) + 1)
        found += [Piece("-") for _ in range(code.count("-"))]
        if sign:
            begin = text.rfind("\n", 0, at) + 1
            is_behind = bool((text[begin:at] + code).strip()) and not (outside and start == 0)
            column = -1 if is_behind else at - begin + len(code)
            found.append(Piece((sign + comment).rstrip(" \t"), column))
        elif not line.strip() and 0 < number < len(lines) - 1:
            found.append(Piece(""))
        at += len(line) + 1
    return found


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """Signs, comments and line ends in brackets."""
    at = start
    while at < end:
        match = _TOKEN.match(text, at, end)
        if match is None:
            raise Unkept(_named(text[at]), text.count("\n", 0, at) + 1)
        kind = match.lastgroup or ""
        if kind == "line":
            yield Token("line", "blank" if match.group().count("\n") > 1 else "")
        elif kind != "space":
            yield Token(kind, match.group().rstrip(" \t"))
        at = match.end()


def _named(code: str) -> str:
    return "a key that is written with ?" if "?" in code else "a sign of YAML that is not known here"
