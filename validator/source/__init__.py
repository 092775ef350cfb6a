"""Bytes → YAML → ``Document``: plain data, and on demand the place of each key and value; YAML faults as findings.

JSON is read by the same reader (YAML 1.2 includes it), so that its faults have places too.
"""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path, Position, Range, Span
from .decoding import decode
from .events import Composer
from .layout import Layout
from .limits import Limits
from .lint import SUSPICIOUS
from .reading import Raw, read, read_standard_input, too_large

__all__ = ["Document", "Limits", "Raw", "load", "read", "read_standard_input"]


class Document:
    """One document as written: its text, its plain data, and the faults of its YAML.

    ``stopped``: nothing can be said of it but ``faults``. ``data`` is what the file holds, blanks (None) included.
    """

    __slots__ = ("_limits", "_spans", "data", "faults", "file", "is_json", "stopped", "text")

    def __init__(
        self, file: str, text: str, data: Any, faults: tuple[Finding, ...], stopped: bool, limits: Limits
    ) -> None:
        self.file = file
        self.text = text
        self.data = data
        self.faults = faults
        self.stopped = stopped
        self.is_json = file.lower().endswith(".json")
        self._limits = limits
        self._spans: dict[Path, Span] | None = None

    def span(self, path: Path) -> Span:
        """Where the entry at ``path`` stands; the nearest entry above it, where the text has none (below an alias)."""
        if self._spans is None:
            layout = Layout(self.text)
            Composer(self.text, self._limits, layout).run()
            self._spans = layout.spans
        while path not in self._spans and path:
            path = path[:-1]
        start = Position(1, 1)
        return self._spans.get(path, Span(None, Range(start, start)))

    def first_key(self, path: Path) -> Range | None:
        """The range of the first key of the map at ``path``, as written."""
        node = self.data
        for step in path:
            node = node[step]
        return self.span((*path, next(iter(node)))).key if isinstance(node, dict) and node else None


def load(data: bytes, file: str, limits: Limits | None = None) -> Document:
    """The document in the bytes of ``file``; a name that ends in ``.json`` makes it JSON. Never raises."""
    limits = limits or Limits()
    if len(data) > limits.bytes:
        return Document(file, "", None, (too_large(limits),), True, limits)
    text, faults = decode(data)
    if faults:
        return Document(file, text, None, faults, True, limits)
    composer = Composer(text, limits)
    composer.run()
    if composer.fatal:
        return Document(file, text, None, tuple(composer.fatal), True, limits)
    if composer.is_empty or composer.root is None:
        return Document(file, text, None, (_empty(),), True, limits)
    document = Document(file, text, composer.root, (), False, limits)
    suspicions = tuple(_suspicions(composer, text, limits))
    document.faults = (*composer.numbers, *suspicions)
    return document


def _suspicions(composer: Composer, text: str, limits: Limits) -> list[Finding]:
    if not composer.unused and not SUSPICIOUS.search(text):
        return []
    from . import lint

    layout = Layout(text)
    Composer(text, limits, layout).run()
    return list(lint.check(text, layout, composer.unused))


def _empty() -> Finding:
    start = Position(1, 1)
    message = "the file is empty: a document is expected"
    return Finding("SCH003", (), message, "begin it with: format: jco/1.0", span=Range(start, start))
