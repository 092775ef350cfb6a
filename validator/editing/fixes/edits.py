"""Edits of a document: what to write for a value, what to take out for an entry, and how a text is changed by them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from ...diagnostic import Edit, Fix, Path
from ...source import Document
from ...source.offsets import Lines
from ...source.scalars import resolve
from ...tuples import NamedTuple
from ..formatting.writing import without_quotes

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # a date stands without quotes
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class Proposal(NamedTuple):
    """A fix, and the places of the document (as written) that it may change: nothing else may be another after it."""

    fix: Fix
    touches: tuple[Path, ...]


def apply(data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of a document after edits that do not overlap; line ends and a byte-order mark stay as they are."""
    text = data.decode("utf-8")
    lines = Lines(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    parts, rest = [], len(text)
    for edit in sorted(edits, key=lambda each: each.range.start, reverse=True):
        start, end = lines.offset(edit.range.start), lines.offset(edit.range.end)
        parts += [text[end:rest], edit.text.replace("\n", newline)]
        rest = start
    return (text[:rest] + "".join(reversed(parts))).encode("utf-8")


def of_value(document: Document, path: Path, value: str | int) -> Edit | None:
    """Write a value at a place, in the quotes that stand there; None where it has none of its own (an alias)."""
    span = document.layout.get(path)
    source = document.layout.lines.slice(span.value) if span is not None else ""
    if span is None or not source or source[0] in "&*![{" or (source[0] in "|>" and "#" in source.partition("\n")[0]):
        return None
    return Edit(span.value, written(value, source[0]))


def of_key(document: Document, path: Path, name: str) -> Edit | None:
    """Write another key at a place."""
    span = document.layout.get(path)
    if span is None or span.key is None:
        return None
    source = document.layout.lines.slice(span.key)
    return Edit(span.key, name if _KEY.fullmatch(name) and source[:1] not in "'\"" else written(name, source[:1]))


def written(value: str | int, sign: str = "") -> str:
    """A value as YAML on one line: in the given quotes, else plain if every reader takes it for what it is."""
    if isinstance(value, int) or (not sign.strip("0123456789") and _DAY.fullmatch(value)):
        return str(value)
    quoted = "'" + value.replace("'", "''") + "'"
    if sign == '"' or not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    if sign != "'" and type(resolve(value)) is str:
        return without_quotes(quoted, "'", value, in_brackets=True) or quoted
    return quoted
