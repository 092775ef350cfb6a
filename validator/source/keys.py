"""Keys of maps: text of at most 128 characters, written as such (YML003, YML004, YML010, YML011)."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path
from . import faults
from .scalars import resolve

STR_TAG = "tag:yaml.org,2002:str"

_WIDE_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def fault(event: Any, path: Path, limit: int, text: str) -> Finding | None:
    """What is wrong with the scalar that stands as a key of the map at ``path``."""
    found = None
    if event.ctag is not None and (tag := event.tag) != STR_TAG:
        found = faults.tag(event, tag, path)
    elif event.style == "" and event.ctag is None:
        found = _plain(event, path, text)
    elif event.style == '"':
        found = next(iter(faults.escaped_characters(event, text)), None)
    if found is None and len(event.value) > limit:
        found = faults.key_too_long(event, path)
    return found


def _plain(event: Any, path: Path, text: str) -> Finding | None:
    key: str = event.value
    if key == "<<":
        return faults.merge_key(event, path)
    if type(value := resolve(key)) is not str:
        return faults.key_not_text(event, path, value, _follows_digits(text, event.start_mark.index))
    return faults.wide_space(event.start_mark) if key[0] in _WIDE_SPACES else None


def _follows_digits(text: str, index: int) -> bool:
    return text[max(index - 1, 0) : index] == "," and text[max(index - 2, 0) : index - 1].isdigit()
