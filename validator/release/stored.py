"""Bytes → the stored text of a release: UTF-8 without byte-order mark, CRLF as LF, and nothing else repaired.

Of a page of HTML the stored text is what a browser shows of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..source import Limits, Raw, read
from ..source.kinds import not_text
from ..system.files import sha256
from ..system.patterns import lazy
from .damage import Unreadable, is_wide, refuse_damage

if TYPE_CHECKING:
    from .html import Page

_BOM = "\ufeff"
_OPENS, _PARTS, _CLOSES = (lazy(sign, re.MULTILINE) for sign in (rb"^<{7} ", rb"^={7}\r?$", rb"^>{7} "))
_LFS = b"version https://git-lfs.github.com/spec/"
_PAGES = (".htm", ".html", ".xhtml")


def load(data: bytes) -> str:
    """The stored text in these bytes. Raises ``Unreadable`` where they are not UTF-8, or hold no text."""
    _must_be_text(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"it is not UTF-8 (byte {error.start + 1} is {data[error.start]:#04x})") from None
    if not text.removeprefix(_BOM).strip():
        raise Unreadable("it is empty")
    text = text.removeprefix(_BOM).replace("\r\n", "\n")
    refuse_damage(text)
    return text


def _must_be_text(data: bytes) -> None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or 0 in data[:2] or (0 in data and is_wide(data)):
        raise Unreadable("it is not UTF-8: it looks like UTF-16")
    if instead := not_text(data):
        raise Unreadable(f"it is not text: {instead}")
    if data.startswith(_LFS):
        raise Unreadable("it is a Git LFS pointer instead of the text", "run git lfs pull")


def read_text(path: str, limits: Limits, note: Callable[[Raw], None] | None = None) -> str:
    """The stored text of a file. Raises ``Unreadable``.

    ``note`` is told of the bytes that were read.
    """
    return read_with_heading(path, limits, note)[0]


def mark(raw: Raw) -> str:
    """By which it is known whether the bytes of a file are still the same, or still cannot be read."""
    return f"fault: {raw.fault.message}" if raw.fault is not None else sha256(raw.data)


def read_with_heading(path: str, limits: Limits, note: Callable[[Raw], None] | None = None) -> tuple[str, str]:
    """The stored text of a file, and the title in the head of a page of HTML. Raises ``Unreadable``."""
    raw = read(path, limits)
    if note is not None:
        note(raw)
    data = sound(raw)
    if is_page(path):
        page = page_of(data)
        return page.text, page.heading
    return load(data), ""


def sound(raw: Raw) -> bytes:
    """The bytes of a file that could be read. Raises ``Unreadable``, also where they hold a conflict of git."""
    if raw.fault is not None:
        raise Unreadable(raw.fault.subject or raw.fault.message, raw.fault.help)
    _refuse_conflict(raw.data)
    return raw.data


def _refuse_conflict(data: bytes) -> None:
    """Raise ``Unreadable`` where a conflict of git stands in a text, or what is left of one.

    A line of seven equals signs alone may be a ruler of the release.
    """
    if b"<<<<<<<" not in data and b"=======" not in data:
        return  # what begins at a line is looked for at each sign
    at = _OPENS.search(data) or _PARTS.search(data)
    if at is None or (data[at.start() : at.start() + 1] == b"=" and not _CLOSES.search(data, at.end())):
        return
    line = data.count(b"\n", 0, at.start()) + 1
    raise Unreadable(f"there is a git merge conflict in line {line}", "keep one of the two versions")


def is_page(path: str) -> bool:
    """Whether a file is a page of HTML, by its name."""
    return path.lower().endswith(_PAGES)


def page_of(data: bytes) -> Page:
    """What a page of HTML shows and says of itself. Raises ``Unreadable``."""
    from .html import text_of_html  # the parser is for those who store pages

    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _must_be_text(data)
    return text_of_html(data)


def checksum(text: str) -> str:
    """The SHA-256 of a stored text as UTF-8."""
    return sha256(text.encode("utf-8"))
