"""What is wrong with a text that has the bytes of one: another encoding, the source of a page, letters read wrongly."""

from __future__ import annotations

import re

from ..system.patterns import lazy


class Unreadable(Exception):
    """The stored text cannot be read (EVD019); the words say why, ``hint`` what to do."""

    def __init__(self, why: str, hint: str = "save the words of the release as UTF-8 text") -> None:
        super().__init__(why)
        self.hint = hint

    def of(self, name: str) -> str:
        """What a command says of a file that it was given: why it cannot be read, and what to do."""
        return f"{name}: {self}; {self.hint}"


_SAMPLE = 65_536  # bytes, or characters, that are looked at
_PAGE = lazy(
    r"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|table|meta)\b[^<>]*>", re.IGNORECASE | re.DOTALL
)
_TAGS, _MANY_TAGS = lazy(r"</(?:p|div|span|a|li|td|tr|ul|h[1-6]|body|html|script|head)\s*>", re.IGNORECASE), 3
# What Windows-1252 shows for the bytes from 0x80 on, and ISO 8859-1.
_SHOWN = {chr(byte): byte for byte in range(0x80, 0x100)} | {
    bytes([byte]).decode("cp1252"): byte for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_RUNS = lazy(r"[^\x00-\x7f]+")
_SURE = lazy("\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u0178\u017d\u2013-\u2122]")  # no language writes it
_LEAST, _MOST_RUNS = 2, 2000


def is_wide(data: bytes) -> bool:
    """Whether these are the bytes of UTF-16 without a mark: every other one of letters, blanks or line ends is 0."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    return most >= _LEAST and least * 10 <= most and most * 50 >= len(sample)


def refuse_damage(text: str) -> None:
    """Raise ``Unreadable`` where a text is the source of a page of HTML, or has its letters read wrongly."""
    sample = text[:_SAMPLE]
    if "<" in sample and _PAGE.match(sample) and len(_TAGS.findall(sample)) >= _MANY_TAGS:
        raise Unreadable(
            "it is the source of a page of HTML", "give it a name that ends in .html, so that it is read as a page"
        )
    if not sample.isascii() and (found := misread(sample)):
        raise Unreadable(
            f"its letters were read in the wrong encoding ('{found[0]}' is '{found[1]}')",
            "save it again from the page, as UTF-8",
        )


def misread(text: str) -> tuple[str, str] | None:
    """Letters of UTF-8 that were read as Windows-1252, and what they are; None where the letters are what they seem."""
    runs = _RUNS.findall(text)[:_MOST_RUNS]
    found = [(run, right) for run in runs if (right := _reread(run))]
    if not found or not (_SURE.search(text) or (len(found) >= _LEAST and 2 * len(found) >= len(runs))):
        return None
    return max(found, key=lambda each: bool(_SURE.search(each[0])))


def _reread(run: str) -> str:
    """What the bytes of a run of letters are in UTF-8; empty where they are nothing."""
    if len(run) < _LEAST:  # most are one accent or one quotation mark
        return ""
    values = [_SHOWN.get(char, -1) for char in run]
    if min(values) < 0:
        return ""
    try:
        return bytes(values).decode("utf-8")
    except UnicodeDecodeError:
        return ""
