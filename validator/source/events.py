"""Events of the C reader → plain data, in one pass with the limits inside it (https://yaml.org/spec/1.2.2/).

No composer, constructor or resolver of the library: they recurse, expand aliases, and guess types. The same pass notes
where everything stands.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

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

from ..diagnostic import Finding, Path
from ..system.patterns import lazy
from . import colons, faults, keys
from .anchors import Budget, Stop
from .frames import LEFT_OUT, NO_KEY, Frame
from .layout import ALIAS, BLOCK, BRACKETS
from .scalars import is_representable, is_word, plain_form, resolve

if TYPE_CHECKING:
    from .limits import Fields, Limits

_DEPTH_OF_EVIDENCE = 4  # the document, derived, its evidence, an entry of it
_EXTENSION = lazy(r"x-[a-z]")


class Composer:
    """One document being read. After ``run``: ``root``, ``fatal`` and ``numbers`` (YML008), ``budget``.

    ``marks`` and ``behind`` are those of ``Layout``. ``has_blanks``: whether some key has no value.
    """

    def __init__(
        self, text: str, limits: Limits, fields: Fields, *, veils_colons: bool = False, is_json: bool = False
    ) -> None:
        self.text = text
        self.limits = limits
        self.fields = fields
        self.marks: list[Any] = []
        self.behind: dict[int, int] = {}
        self.veils_colons = veils_colons
        self.is_json = is_json
        self.stumbled_on_colon = False
        self.root: Any = None
        self.has_blanks = False
        self.fatal: list[Finding] = []
        self.numbers: list[Finding] = []
        self.budget = Budget(limits)
        self._most_nodes, self._longest, self._longest_key = limits.nodes, limits.scalar, limits.key
        self._names = fields.names
        self._stack: list[Frame] = []
        self._keys_open = 0
        self._last: Any = None

    def run(self) -> None:
        """Read the whole text, or up to the first syntax fault or limit."""
        text, sign = colons.veil(self.text) if self.veils_colons else (self.text, "")
        parser = CParser(text)
        try:
            self._events(colons.unveiled(parser.get_event, sign) if sign else parser.get_event)
        except YAMLError as error:
            self.stumbled_on_colon = getattr(error, "problem", "") == colons.PROBLEM
            # A wide space that became part of a key is what the reader stumbles over next.
            if not any(fault.code == "YML003" for fault in self.fatal):
                from . import syntax  # what only a broken document needs

                groups = {frame.event.start_mark.column: frame.path for frame in self._stack}
                self.fatal.append(syntax.explain(error, self.text, (self._path(), groups), self._last, self.fields))
        except Stop as stop:
            self.fatal.append(stop.fault)
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
                if event.tags or event.version not in (None, (1, 2)):
                    self.fatal.append(faults.directive(event))
            elif kind is StreamEndEvent:
                return

    def _path(self) -> Path:
        """The path of the value that comes next."""
        return self._stack[-1].next_path if self._stack else ()

    def _fault(self, fault: Finding) -> None:
        # What stands inside a key goes with the key, of which something was said already.
        if not self._keys_open:
            self.fatal.append(fault)

    # Scalars and keys

    def _scalar(self, event: Any) -> None:
        self._last = event
        text: str = event.value
        style, budget, size = event.style, self.budget, len(text)
        budget.nodes += 1
        budget.characters += size
        if budget.nodes > self._most_nodes or size > self._longest:
            budget.check(event, size)
        self.marks += (event.start_mark.index, event.end_mark.index, style)
        is_plain = style == "" and event.ctag is None
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.key is NO_KEY and type(frame.container) is dict:
            if is_plain and text in self._names and text not in frame.seen and size <= self._longest_key:
                frame.key_event = frame.seen[text] = event
                frame.key = text
            else:
                self._key(frame, text, event, keys.fault(event, frame.path, self.limits.key, self.text))
            if event.anchor is not None:
                budget.scalar(event, text, is_key=True)
            return
        value = text if is_plain and is_word(text) else self._value(event)
        if event.anchor is not None:
            budget.scalar(event, value, is_key=False)
        if frame is not None and type(frame.container) is list:
            frame.container.append(value)
        elif frame is not None and value is not None and frame.key is not LEFT_OUT:
            frame.container[frame.key] = value
            frame.key = NO_KEY
        else:
            self._place(value)

    def _value(self, event: Any) -> Any:
        value: Any = event.value
        if event.ctag is not None and (tag := event.tag) != keys.STR_TAG:
            self._fault(faults.tag(event, tag, self._path()))
        elif event.style == "" and event.ctag is None:
            value = resolve(value)
        if type(value) is str:
            if self.is_json and self._is_evidence():
                return value
            if event.style == '"':
                for fault in faults.escaped_characters(event, self.text):
                    self._fault(fault)
            return value if value.isascii() else unicodedata.normalize("NFC", value)
        return self._number(value, event) if type(value) is int or type(value) is float else value

    def _is_evidence(self) -> bool:
        """Whether this is a word of the stored text in ``derived.evidence``, which holds it as it is."""
        return len(self._stack) == _DEPTH_OF_EVIDENCE and self._stack[0].key == "derived"

    def _number(self, value: int | float, event: Any) -> int | float:
        if not is_representable(value):
            self.numbers.append(faults.number(self._path(), event.value, None))
            return 0
        plain = plain_form(value)
        if plain != event.value and not self._may_have_any_form(path := self._path()):
            self.numbers.append(faults.number(path, event.value, plain))
        return value

    def _may_have_any_form(self, path: Path) -> bool:
        """Whether a number may be written as one likes: a figure, or what stands below an extension key."""
        if any((holder, path[-1]) in self.fields.sums for holder in path[-3:-1]):
            return True
        return any(isinstance(step, str) and _EXTENSION.match(step) for step in path)

    def _key(self, frame: Frame, text: str, event: Any, fault: Finding | None) -> None:
        key = text if text.isascii() else unicodedata.normalize("NFC", text)
        frame.key_event = event
        if fault is None and key in frame.seen:
            fault = faults.duplicate_key(event, frame.seen[key], (*frame.path, key), key)
            if frame.repeated is None:
                frame.repeated, frame.first_fault = [], len(self.fatal)
            frame.repeated.append(fault)
        if fault is None:
            frame.seen[key] = event
            frame.key = key
        else:
            self._fault(fault)
            frame.key = LEFT_OUT

    # Maps, lists, aliases

    def _open(self, event: Any, container: Any) -> None:
        self.budget.nodes += 1
        self.budget.check(event, 0)
        parent = self._stack[-1] if self._stack else None
        as_key = parent is not None and parent.awaits_key
        if as_key and parent is not None:
            self._key(parent, "", event, faults.key_not_text(event, parent.path, container))
            self._keys_open += 1
        self.budget.deep(event, len(self._stack) + 1)
        if event.ctag is not None:
            self._fault(faults.tag(event, event.tag, self._path()))
        if event.anchor is not None:
            self.budget.open(event.anchor)
        before = (self.budget.nodes - 1, self.budget.characters)
        frame = Frame(container, parent, event, as_key, before, len(self.marks))
        self.marks += (event.start_mark.index, 0, BRACKETS if event.flow_style else BLOCK)
        self._stack.append(frame)

    def _close(self, event: Any) -> None:
        frame = self._stack.pop()
        self.marks[frame.mark + 1] = event.end_mark.index
        self.behind[frame.mark] = len(self.marks)
        parent = self._stack[-1] if self._stack else None
        if frame.repeated is not None and len(frame.repeated) > 1:
            self.fatal[frame.first_fault :] = faults.of_entries(self.fatal[frame.first_fault :], frame, parent)
        height = frame.height + 1
        if frame.event.anchor is not None:
            self.budget.close(frame.event.anchor, frame.container, frame.before, height)
        if parent is not None:
            parent.height = max(parent.height, height)
        if frame.as_key:
            self._keys_open -= 1
            return
        self._place(frame.container)

    def _alias(self, event: Any) -> None:
        self.marks += (event.start_mark.index, event.end_mark.index, ALIAS)
        if not self._stack:  # the whole file is an alias, and nothing before it has the name
            self.budget.alias(event, 0)
            return
        frame = self._stack[-1]
        if frame.is_merged and not self.budget.knows(event.anchor):
            self._place(None)  # the merge key is to be deleted, and this with it
            return
        anchored = self.budget.alias(event, len(self._stack))
        frame.height = max(frame.height, anchored.height)
        if frame.awaits_key:
            is_text = type(anchored.value) is str
            fault = None if is_text else faults.key_not_text(event, frame.path, anchored.value)
            self._key(frame, anchored.value if is_text else "", event, fault)
            return
        self._place(anchored.value)

    def _place(self, value: Any) -> None:
        if value is None:
            self.has_blanks = True
        if not self._stack:
            self.root = value
            return
        frame = self._stack[-1]
        if type(frame.container) is list:
            frame.container.append(value)
            return
        if frame.key is not LEFT_OUT:
            frame.container[frame.key] = value
        frame.key = NO_KEY
