"""Bytes → YAML → ``Document``: plain data, and on demand the place of each key and value; YAML faults as findings.

JSON is read by the same reader (YAML 1.2 includes it), so that its faults have places too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from ..diagnostic import Finding, Path, Position, Range, Span
from ..system.patterns import lazy
from .decoding import decode
from .events import Composer
from .layout import Layout
from .limits import Fields, Limits
from .lint import is_suspicious
from .reading import Raw, read, read_inside, read_standard_input, too_large
from .unspaced import unspaced

_BLANKS_WITH_TAB = lazy(r"(?m)^ *\t[ \t]*$")
_UNKNOWN = Fields()
_SURROGATES = lazy(r"((?<!\\)(?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")

__all__ = ["Document", "Fields", "Limits", "Raw", "load", "read", "read_inside", "read_standard_input"]


class Document:
    """One document as written: its text, its plain data, and the faults of its YAML.

    ``stopped``: nothing can be said of it but ``faults``. ``data`` is what the file holds, blanks (None) included.
    ``has_blanks``: whether there may be any. ``fields``: what the reader knew of them. ``renamed``: by the place of a
    field, the misspelt key that is read as it.
    """

    __slots__ = (
        "_behind",
        "_layout",
        "_marks",
        "data",
        "faults",
        "fields",
        "file",
        "has_blanks",
        "is_json",
        "renamed",
        "stopped",
        "text",
    )

    def __init__(
        self,
        file: str,
        text: str,
        data: Any,
        faults: tuple[Finding, ...],
        stopped: bool,
        marks: Sequence[Any] = (),
        behind: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self.file = file
        self.text = text
        self.data = data
        self.faults = faults
        self.stopped = stopped
        self.is_json = file.lower().endswith(".json")
        self.fields = _UNKNOWN
        self.has_blanks = True
        self.renamed: dict[Path, str] = {}
        self._layout: Layout | None = None
        self._marks, self._behind = marks, behind

    def span(self, path: Path) -> Span:
        """Where the entry at ``path`` stands; the nearest entry above it, where the text has none (below an alias)."""
        while path not in self.layout and path:
            path = path[:-1]
        start = Position(1, 1)
        return self.layout.get(path, Span(None, Range(start, start)))

    @property
    def layout(self) -> Layout:
        """Where everything stands: what of it has to be shown is worked out when it is asked for."""
        if self._layout is None:
            self._layout = Layout(self.text, self._marks, self._behind, self.data)
        return self._layout

    def has_key(self, path: Path) -> bool:
        """Whether the last step of ``path`` is a key that stands there, be it a blank one."""
        node = self.at(path[:-1])
        return isinstance(node, dict) and path[-1] in node

    def at(self, path: Path) -> Any:
        """The value at a path as written; None where there is none."""
        node = self.data
        for step in path:
            if isinstance(node, dict):
                node = node.get(step)
            else:
                node = node[step] if isinstance(node, list) and isinstance(step, int) and step < len(node) else None
        return node

    def first_key(self, path: Path) -> Range | None:
        """The range of the first key of the map at ``path``, as written."""
        node = self.at(path)
        return self.span((*path, next(iter(node)))).key if isinstance(node, dict) and node else None


def load(data: bytes, file: str, limits: Limits | None = None, fields: Fields = _UNKNOWN) -> Document:
    """The document in the bytes of ``file``; a name that ends in ``.json`` makes it JSON. Never raises."""
    limits = limits or Limits()
    if len(data) > limits.bytes:
        return _stopped(file, "", [too_large(limits)])
    text, faults, rest = decode(data)
    if faults:
        return _stopped(file, text, [*faults, *_more(rest, limits)])
    if "\t" in text:
        # The reader refuses a line of blanks with a tab, which YAML allows.
        text = _BLANKS_WITH_TAB.sub(lambda match: " " * len(match.group()), text)
    is_json = file.lower().endswith(".json")
    if is_json and "\\u" in text:
        text = _SURROGATES.sub(_paired, text)
    composer = _composed(text, limits, fields, is_json)
    if composer.fatal:
        return _stopped(file, text, _without_follow_ons(composer.fatal))
    if composer.root in _NOTHING:
        return _stopped(file, text, [_empty()])
    if lost := list(unspaced(text, composer.marks)):
        return _stopped(file, text, lost)
    document = Document(file, text, composer.root, tuple(composer.numbers), False, composer.marks, composer.behind)
    document.fields, document.has_blanks = fields, composer.has_blanks
    document.faults += tuple(_suspicions(document, list(composer.budget.unused.values()), fields))
    return document


def _composed(text: str, limits: Limits, fields: Fields, is_json: bool) -> Composer:
    composer = Composer(text, limits, fields, is_json=is_json)
    composer.run()
    if composer.stumbled_on_colon:
        composer = Composer(text, limits, fields, veils_colons=True, is_json=is_json)
        composer.run()
    return composer


def _stopped(file: str, text: str, faults: list[Finding]) -> Document:
    return Document(file, text, None, tuple(faults), True)


def _more(text: str | None, limits: Limits) -> list[Finding]:
    """What is wrong beside forbidden characters, if that can be told: a syntax fault may come of them."""
    if text is None:
        return []
    composer = Composer(text, limits, _UNKNOWN)
    composer.run()
    return [fault for fault in composer.fatal if fault.code not in ("YML001", "YML003")]


def _without_follow_ons(faults: list[Finding]) -> list[Finding]:
    """The faults without those of a number with commas in { }, which gives a key for each comma, but for the first."""
    kept = faults[:1]
    for before, fault in pairwise(faults):
        end = before.span.end if before.span else None
        is_next = end is not None and fault.span is not None and fault.span.start == (end.line, end.column + 1)
        if not (is_next and before.code == fault.code == "YML011"):
            kept.append(fault)
    return kept


def _paired(match: re.Match[str]) -> str:
    """Two escapes of JSON for one character beyond U+FFFF, which the reader does not put together."""
    high, low = int(match[2], 16), int(match[3], 16)
    return match[1] + chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _suspicions(document: Document, unused: list[Any], fields: Fields) -> list[Finding]:
    if not unused and not is_suspicious(document.text, fields.texts):
        return []
    from . import lint

    return list(lint.check(document.text, document.layout, unused, fields))


_NOTHING: tuple[Any, ...] = (None, {}, [], "")


def _empty() -> Finding:
    start = Position(1, 1)
    message = "the file is empty, but should hold a document"
    return Finding("SCH003", (), message, "start with the line format: jco/1.0", span=Range(start, start))
