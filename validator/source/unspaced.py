"""YML001: signs that need a space beside them. The reader lets them pass without one, and what is behind them is lost.

YAML 1.2 refuses a comment right behind a quote, bracket or comma (https://yaml.org/spec/1.2.2/#66-comments), and reads
a text in brackets that begins with ``?`` as a text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from ..diagnostic import Finding
from ..system.patterns import lazy
from .decoding import character
from .layout import ALIAS, BLOCK, BRACKETS
from .problems import QUOTES

_EACH = 3  # as in Layout: start, end, style
_COMMENT = lazy(r"#(?<=[\"'\]}\[{,|>0-9+-]#)")
_MARK = lazy(r"\?(?<=[\[{,\s]\?)(?=[^\s\[\]{},])")


def unspaced(text: str, marks: Sequence[Any]) -> Iterator[Finding]:
    """The findings of a document that was read without a fault; ``marks`` as in ``Layout``."""
    comments = {match.start() for match in _COMMENT.finditer(text)}
    keys = [match.start() for match in _MARK.finditer(text)]
    if not comments and not keys:
        return
    scalars = _Scalars(text, marks)
    for at in _beginnings(text, scalars) if comments else ():
        if at in comments:
            what = "a comment starts right behind the text, and what is in it is lost"
            yield _finding(text, at, what, "put a space before the #; if it is part of a text, put that text in quotes")
    for at in keys:
        if at + 1 in scalars.starts and not scalars.holds(at):
            yield _finding(text, at, "a text in brackets cannot start with ?", QUOTES)


class _Scalars:
    """Where the texts of a document stand; the line of a | or > that begins a text is not part of it."""

    def __init__(self, text: str, marks: Sequence[Any]) -> None:
        self.starts: set[int] = set()
        self._spans: list[tuple[int, int]] = []
        for at in range(0, len(marks), _EACH):
            start, end, style = marks[at : at + _EACH]
            if style in (ALIAS, BRACKETS, BLOCK):
                continue
            self.starts.add(start)
            self._spans.append((text.find("\n", start) if style in ("|", ">") else start, end))

    def holds(self, at: int) -> bool:
        """Whether a sign is part of a text."""
        index = bisect_right(self._spans, at, key=_start) - 1
        return index >= 0 and at < self._spans[index][1]


def _start(span: tuple[int, int]) -> int:
    return span[0]


def _beginnings(text: str, scalars: _Scalars) -> Iterator[int]:
    """Where comments begin: at the first # of a line that is not part of a text."""
    at = text.find("#")
    while at >= 0:
        end = at
        if not scalars.holds(at):
            yield at
            end = text.find("\n", at)
        at = text.find("#", end + 1) if end >= 0 else -1


def _finding(text: str, index: int, what: str, hint: str) -> Finding:
    return Finding("YML001", (), f"this is not valid YAML: {what}", hint, span=character(index, text))
