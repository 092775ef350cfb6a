"""The text of a document that was read without a fault → the tree of how it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from _ruamel_yaml import CParser
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from ..system.patterns import lazy
from . import colons
from .gaps import Piece, pieces, tokens
from .tree import Block, Entry, Flow, Scalar, Token, Unkept, Written

_HEADER = lazy(r"[|>]([-+0-9]*)[ \t]*(#.*)?")
_COMMENT = lazy(r"#.*(?<![ \t])")
_ENDS = (MappingEndEvent, SequenceEndEvent)
_STARTS = (MappingStartEvent, SequenceStartEvent)


def written(text: str) -> Written:
    """How a document is written. Raises Unkept for what could not be written again with certainty."""
    return _Builder(text, _events(text)).run()


def _events(text: str) -> Iterator[Any]:
    try:
        return iter(_all(CParser(text), ""))
    except YAMLError:
        veiled, sign = colons.veil(text)
        return iter(_all(CParser(veiled), sign))


def _all(parser: Any, sign: str) -> list[Any]:
    get = colons.unveiled(parser.get_event, sign) if sign else parser.get_event
    found = []
    try:
        while type(event := get()) is not StreamEndEvent:
            found.append(event)
    finally:
        parser.dispose()
    return found


class _Builder:
    """Goes through the events; ``at`` is the offset up to which the text is accounted for.

    ``closed``: where a comment below the last value may belong, with the least column that it must have there, the
    innermost first. ``last``: the entry behind whose value a comment may stand.
    """

    def __init__(self, text: str, events: Iterator[Any]) -> None:
        self.text = text
        self.events = events
        self.at = 0
        self.closed: list[tuple[int, list[str]]] = []
        self.last: Entry | None = None

    def run(self) -> Written:
        event = self._next()
        while type(event) not in (DocumentStartEvent, StreamEndEvent):
            event = self._next()
        if event.version is not None:
            raise Unkept("a line with %YAML", 1)
        event = self._next()
        if type(event) is not MappingStartEvent or event.flow_style:
            raise Unkept("a document that is no map of lines", event.start_mark.line + 1)
        head = pieces(self.text, 0, event.start_mark.index, outside=True)
        self.at = event.start_mark.index
        root = self._block(event, [])
        rest = pieces(self.text, self.at, len(self.text), outside=True)
        root.tail += self._shared(rest, -1)
        return Written(root, [piece.text for piece in head])

    def _next(self) -> Any:
        event = next(self.events)
        line = event.start_mark.line + 1
        if type(event) is AliasEvent or getattr(event, "anchor", None) is not None:
            raise Unkept("an anchor (&) or alias (*)", line)
        if getattr(event, "ctag", None) is not None:
            raise Unkept("a tag (!)", line)
        return event

    def _gap(self, end: int) -> list[Piece]:
        found = pieces(self.text, self.at, end)
        self.at = end
        return found

    def _block(self, start: Any, above: list[Piece]) -> Block:
        """The block that begins at an event; ``above``: what stands between it and the key or dash before it."""
        block = Block(start.start_mark.column, type(start) is SequenceStartEvent)
        while type(event := self._next()) not in _ENDS:
            if block.is_list:
                around = self._gap(event.start_mark.index)
                dash = around.index(Piece("-"))
                entry = Entry(None)
                entry.leading = self._shared(above + around[:dash], block.column)
                self._value(event, entry, around[dash + 1 :], block.column)
            else:
                leading = self._shared(above + self._gap(event.start_mark.index), block.column)
                entry = Entry(self._scalar(event, block.column))
                entry.leading = leading
                event = self._next()
                self._value(event, entry, self._gap(event.start_mark.index), block.column)
            block.entries.append(entry)
            above = []
        self.closed.append((block.column, block.tail))
        return block

    def _value(self, event: Any, entry: Entry, around: list[Piece], column: int) -> None:
        """Give the entry its value; ``around``: what stands between key or dash and the value."""
        if around and around[0].column < 0:
            entry.comment = around.pop(0).text
        if type(event) in _STARTS and not event.flow_style:
            entry.value = self._block(event, around)
            return
        entry.between = [piece.text for piece in around if piece.text]
        self.last = entry
        if type(event) in _STARTS:
            entry.value = self._flow(event)
        else:
            entry.value = self._scalar(event, column)
        # A comment under a block of text that was indented more would be a part of it.
        is_block = isinstance(entry.value, Scalar) and entry.value.style in ("|", ">")
        self.closed = [] if is_block else [(column + 1, entry.below)]

    def _shared(self, found: list[Piece], column: int) -> list[str]:
        """Share out comments and blank lines by their indentation; what is left belongs to the entry at ``column``."""
        rest: list[str] = []
        blanks: list[str] = []
        places = [place for place in self.closed if place[0] > column]
        if found and found[0].column < 0 and self.last is not None:
            self.last.after = found.pop(0).text
        for piece in found:
            if not piece.text:
                blanks.append("")
                continue
            # A list in the column of its key ends where the map does: the comment is one of the map.
            while places and (piece.column < places[0][0] or (places[1:] and places[1][0] == places[0][0])):
                places.pop(0)
            target = places[0][1] if places else rest
            target += [*blanks, piece.text]
            blanks = []
        self.closed, self.last = [], None
        return rest + blanks

    def _scalar(self, event: Any, column: int) -> Scalar:
        if type(event) is not ScalarEvent:
            raise Unkept("a key that is no text", event.start_mark.line + 1)
        start, end = event.start_mark.index, event.end_mark.index
        source, style = self.text[start:end], event.style or ""
        if style not in ("|", ">"):
            self.at = end
            return Scalar(source, style, event.value)
        source, indent = _block_of_text(source, column, event.start_mark.line + 1)
        self.at = start + len(source)
        return Scalar(source, style, event.value, indent)

    def _flow(self, start: Any) -> Flow:
        found: list[Token] = []
        self.at = start.start_mark.index
        depth, end = 1, self.at
        while depth:
            event = self._next()
            depth += 1 if type(event) in _STARTS else -1 if type(event) in _ENDS else 0
            if type(event) is ScalarEvent and event.end_mark.index > event.start_mark.index:
                found += tokens(self.text, self.at, event.start_mark.index)
                found.append(Token("value", "", self._scalar(event, 0)))
            end = event.end_mark.index
        found += tokens(self.text, self.at, end)
        self.at = end
        return found


def _block_of_text(source: str, column: int, line: int) -> tuple[str, int]:
    """A block of text without the blank lines below it that are not part of it, and the column of its lines."""
    lines = source.split("\n")
    header = _HEADER.match(lines[0])
    signs = header[1] if header else ""
    if "+" in signs:
        raise Unkept("a block of text with +, which keeps the blank lines below it", line)
    digits = signs.strip("-")
    filled = next((each for each in lines[1:] if each.strip(" ")), "")
    if not digits and not filled:
        return lines[0], 0
    indent = column + int(digits) if digits else len(filled) - len(filled.lstrip(" "))
    while len(lines) > 1 and not lines[-1].strip(" ") and len(lines[-1]) <= indent:
        lines.pop()
    return "\n".join(lines), indent


def comments(text: str) -> list[str]:
    """All comments of a document that was read without a fault, in their order, without blanks at their end."""
    found: list[str] = []
    at = 0
    for event in _events(text):
        if type(event) is not ScalarEvent or event.end_mark.index <= event.start_mark.index:
            continue
        start, end = event.start_mark.index, event.end_mark.index
        found += _COMMENT.findall(text, at, start)
        at = end
        if event.style in ("|", ">"):
            header = _HEADER.match(text, start)
            found += [header[2].rstrip(" \t")] if header and header[2] else []
    return found + _COMMENT.findall(text, at)
