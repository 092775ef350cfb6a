"""Bytes of a page → markup: UTF-8, or the encoding that the page declares, by the labels of the WHATWG standard."""

from __future__ import annotations

import codecs
import re

import webencodings

from ...system.patterns import lazy
from ..unreadable import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 64 * 1024  # bytes in which an encoding is declared
_COMMENT = lazy(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARED = lazy(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)["']""",
    re.IGNORECASE,
)
_WIDER = {"euc-jp": "euc_jis_2004", "gbk": "gb18030"}  # the codecs that read what the standard has these read
_SHIFTS = ("iso-2022-jp", "replacement")  # only ASCII bytes, which would pass for UTF-8
# A page that was cut in the middle of a character somewhere in its margin is read; one in another encoding is not.
_MOST_LOST = 1000  # characters for each that cannot be read


def decoded(data: bytes) -> str:
    """The markup in these bytes, with plain line ends. Raises ``Unreadable`` where the encoding is not known."""
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name, name)
    if 0 in data[:4]:
        raise Unreadable("it looks like UTF-16 without a byte-order mark")
    label = _label(data[:_HEAD])
    encoding = webencodings.lookup(label) if label else None
    name = encoding.name if encoding is not None else ""
    if name not in _SHIFTS:
        # Before what the page declares: the header that overrules it in a browser is not stored with the page.
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if encoding is None:
        said = f"declares an unknown encoding ('{label}')" if label else "does not declare its encoding"
        raise Unreadable(f"it is not UTF-8, and {said}")
    if name == "replacement":
        raise Unreadable(f"it is in an encoding that browsers reject ('{label}')")
    is_wide = name.startswith("utf-16")  # who could read the declaration was not reading UTF-16
    codec = "utf-8" if is_wide else _WIDER.get(name, encoding.codec_info.name)
    return _lenient(data, codec, label)


def _label(head: bytes) -> str:
    """The encoding that the page declares, as it is written."""
    match = _DECLARED.search(_COMMENT.sub(b"", head))
    return (match[1] or match[2]).decode("ascii", "replace") if match is not None else ""


def _lenient(data: bytes, codec: str, name: str) -> str:
    text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    if lost * _MOST_LOST > len(text):
        raise Unreadable(f"it is not in the encoding that it declares ('{name}': {lost:,} characters cannot be read)")
    return text
