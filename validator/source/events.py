"""Events of the C reader → plain data, in one pass with the limits inside it (https://yaml.org/spec/1.2.2/).

No composer, constructor or resolver of the library: they recurse, expand aliases, and guess types. With a ``Layout``
the same pass also notes where everything stands.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, NoReturn

from _ruamel_yaml import CParser
from ruamel.yaml.error import MarkedYAMLError
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

from ..diagnostic import Finding, Path
from . import faults
from .scalars import is_representable, plain_form, resolve

if TYPE_CHECKING:
    from .layout import Layout
    from .limits import Limits

_STR_TAG = "tag:yaml.org,2002:str"
_WIDE_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_EXTENSION = re.compile(r"x-[a-z]")


class _Slot:
    """Stands where no key is: before a key has come, and for a key that is left out."""


_NO_KEY, _LEFT_OUT = _Slot(), _Slot()


class _Frame:
    """An open map or list: where it hangs, and what has been read of it."""

    __slots__ = ("anchor", "as_key", "container", "event", "height", "key", "key_event", "path", "seen", "start")

    def __init__(self, container: Any, path: Path, event: Any, as_key: bool, start: tuple[int, int]) -> None:
        self.container = container
        self.path = path
        self.event = event
        self.as_key = as_key
        self.key: str | _Slot = _NO_KEY
        self.key_event: Any = None
        self.seen: dict[str, Any] = {}
        self.height = 0
        self.start = start
        self.anchor: str | None = event.anchor


class _Anchored:
    """What an alias stands for, and how much it holds: values, characters, levels."""

    __slots__ = ("characters", "height", "nodes", "value")

    def __init__(self, value: Any, nodes: int, characters: int, height: int) -> None:
        self.value, self.nodes, self.characters, self.height = value, nodes, characters, height


class _Stop(Exception):
    """A limit is reached: read no further."""


class Composer:
    """One document being read. After ``run``: ``root``, ``fatal`` faults, ``numbers`` (YML008), ``unused`` anchors."""

    def __init__(self, text: str, limits: Limits, layout: Layout | None = None) -> None:
        self.text = text
        self.limits = limits
        self.layout = layout
        self.root: Any = None
        self.is_empty = True
        self.fatal: list[Finding] = []
        self.numbers: list[Finding] = []
        self.unused: dict[str, Any] = {}
        self._stack: list[_Frame] = []
        self._anchors: dict[str, _Anchored | None] = {}
        self._nodes = self._characters = self._aliases = 0
        self._last: Any = None

    def run(self) -> None:
        """Read the whole text, or up to the first syntax fault or limit."""
        parser = CParser(self.text)
        try:
            self._events(parser.get_event)
        except MarkedYAMLError as error:
            # A wide space that became part of a key is what the reader stumbles over next.
            if not any(fault.code == "YML003" for fault in self.fatal):
                path = self._path() if self._stack else ()
                self.fatal.append(faults.explain(error, self.text, path, self._last))
        except _Stop:
            pass
        finally:
            parser.dispose()

    def _events(self, get_event: Any) -> None:
        documents = 0
        while True:
            event = get_event()
            kind = type(event)
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent:
                self._open(event, {})
            elif kind is SequenceStartEvent:
                self._open(event, [])
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._close(event)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.fatal.append(faults.second_document(event))
                    return
                self._directives(event)
            elif kind is StreamEndEvent:
                return

    def _path(self) -> Path:
        """The path of the value that comes next."""
        frame = self._stack[-1]
        if isinstance(frame.container, list):
            return (*frame.path, len(frame.container))
        return (*frame.path, frame.key) if isinstance(frame.key, str) else frame.path

    def _directives(self, event: Any) -> None:
        if event.tags or event.version not in (None, (1, 2)):
            self.fatal.append(faults.directive(event))

    # Scalars

    def _scalar(self, event: Any) -> None:
        self._last = event
        self._count(event, len(event.value))
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.key is _NO_KEY and type(frame.container) is dict:
            self._key(frame, event)
            return
        value: Any = event.value
        if event.ctag is not None and (tag := event.tag) != _STR_TAG:
            self.fatal.append(faults.tag(event, tag, self._path() if frame else ()))
        elif event.style == "" and event.ctag is None:
            value = resolve(value)
        if type(value) is str:
            value = self._text(value, event)
        elif type(value) is int or type(value) is float:
            value = self._number(value, event)
        if event.anchor is not None:
            self._anchor(event, _Anchored(value, 1, len(event.value), 0))
        if self.layout is not None:
            self.layout.scalar(self._path() if frame else (), frame.key_event if frame else None, event, value)
        self._place(value)

    def _text(self, value: str, event: Any) -> str:
        if event.style == '"' and (char := faults.escaped_character(event, self.text)):
            self.fatal.append(char)
        return value if value.isascii() else unicodedata.normalize("NFC", value)

    def _number(self, value: int | float, event: Any) -> int | float:
        path = self._path() if self._stack else ()
        if not is_representable(value):
            self.numbers.append(faults.number(path, event.value, None))
            return 0
        plain = plain_form(value)
        if plain != event.value and not _may_have_any_form(path):
            self.numbers.append(faults.number(path, event.value, plain))
        return value

    # Keys

    def _key(self, frame: _Frame, event: Any) -> None:
        text: str = event.value
        fault = None
        if event.ctag is not None and (tag := event.tag) != _STR_TAG:
            fault = faults.tag(event, tag, frame.path)
        elif event.style == "" and event.ctag is None:
            if text == "<<":
                fault = faults.merge_key(event, frame.path)
            elif type(value := resolve(text)) is not str:
                fault = faults.key_not_text(event, frame.path, value)
            elif text[0] in _WIDE_SPACES:
                fault = faults.wide_space(event.start_mark)
        elif event.style == '"':
            fault = faults.escaped_character(event, self.text)
        if fault is None and len(text) > self.limits.key:
            fault = faults.key_too_long(event, frame.path)
        if event.anchor is not None:
            self._anchor(event, _Anchored(text, 1, len(text), 0))
        self._take_key(frame, text, event, fault)

    def _take_key(self, frame: _Frame, text: str, event: Any, fault: Finding | None) -> None:
        key = text if text.isascii() else unicodedata.normalize("NFC", text)
        frame.key_event = event
        if fault is None and key in frame.seen:
            fault = faults.duplicate_key(event, frame.seen[key], (*frame.path, key), key)
        if fault is None:
            frame.seen[key] = event
            frame.key = key
        else:
            self.fatal.append(fault)
            frame.key = _LEFT_OUT

    # Maps and lists

    def _open(self, event: Any, container: Any) -> None:
        self._count(event, 0)
        parent = self._stack[-1] if self._stack else None
        as_key = parent is not None and parent.key is _NO_KEY and type(parent.container) is dict
        path = self._path() if parent else ()
        if as_key and parent is not None:
            self._take_key(parent, "", event, faults.key_not_text(event, path, container))
        if len(self._stack) >= self.limits.depth:
            self._stop(faults.limit(event, "depth", self.limits.depth))
        if event.ctag is not None:
            self.fatal.append(faults.tag(event, event.tag, path))
        if event.anchor is not None:
            self._anchor(event, None)
        self._stack.append(_Frame(container, path, event, as_key, (self._nodes - 1, self._characters)))

    def _close(self, event: Any) -> None:
        frame = self._stack.pop()
        parent = self._stack[-1] if self._stack else None
        height = frame.height + 1
        if frame.anchor is not None:
            nodes, characters = self._nodes - frame.start[0], self._characters - frame.start[1]
            self._anchors[frame.anchor] = _Anchored(frame.container, nodes, characters, height)
        if parent is not None:
            parent.height = max(parent.height, height)
        if self.layout is not None:
            self.layout.collection(frame.path, parent.key_event if parent else None, frame.event, event)
        if not frame.as_key:
            self._place(frame.container)

    def _place(self, value: Any) -> None:
        if not self._stack:
            self.root, self.is_empty = value, False
            return
        frame = self._stack[-1]
        if type(frame.container) is list:
            frame.container.append(value)
            return
        if frame.key is not _LEFT_OUT:
            frame.container[frame.key] = value
        frame.key = _NO_KEY

    # Anchors, aliases, limits

    def _anchor(self, event: Any, anchored: _Anchored | None) -> None:
        self._anchors[event.anchor] = anchored
        self.unused[event.anchor] = event

    def _alias(self, event: Any) -> None:
        self._aliases += 1
        name: str = event.anchor
        if self._aliases > self.limits.aliases:
            self._stop(faults.alias(event, f"more than {self.limits.aliases} aliases"))
        if name not in self._anchors:
            self._stop(faults.unknown_alias(event, name))
        anchored = self._anchors[name]
        if anchored is None:
            self._stop(faults.alias(event, f"the alias '*{name}' stands inside what it names"))
        self.unused.pop(name, None)
        self._nodes += anchored.nodes
        self._characters += anchored.characters
        if self._nodes > self.limits.nodes or self._characters > self.limits.characters:
            self._stop(faults.alias(event, "the aliases stand for too much text, or for over 100,000 values"))
        if len(self._stack) + anchored.height > self.limits.depth:
            self._stop(faults.limit(event, "depth", self.limits.depth))
        self._place_alias(event, anchored)

    def _place_alias(self, event: Any, anchored: _Anchored) -> None:
        frame = self._stack[-1]
        frame.height = max(frame.height, anchored.height)
        if frame.key is _NO_KEY and type(frame.container) is dict:
            is_text = type(anchored.value) is str
            fault = None if is_text else faults.key_not_text(event, frame.path, anchored.value)
            self._take_key(frame, anchored.value if is_text else "", event, fault)
            return
        if self.layout is not None:
            self.layout.scalar(self._path(), frame.key_event, event, None)
        self._place(anchored.value)

    def _count(self, event: Any, characters: int) -> None:
        self._nodes += 1
        self._characters += characters
        if self._nodes > self.limits.nodes:
            self._stop(faults.limit(event, "values", self.limits.nodes))
        if characters > self.limits.scalar:
            self._stop(faults.limit(event, "characters in one text", self.limits.scalar))

    def _stop(self, fault: Finding) -> NoReturn:
        self.fatal.append(fault)
        raise _Stop


def _may_have_any_form(path: Path) -> bool:
    """Whether a number may be written as one likes: a figure, or what stands below an extension key."""
    figure = path[-1:] == ("value",) and "amount" in path[-3:-1]
    return figure or any(isinstance(step, str) and _EXTENSION.match(step) for step in path)
