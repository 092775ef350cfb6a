"""What was found between the documents of a set, kept by their records: a set that has not changed is looked up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

from ..system import cache
from .kept import of_files
from .record import Found, Place


def found_before(records: Iterable[str], work: Callable[[], list[Found]]) -> list[Found]:
    """What the work finds between these records, given as text; what it found between the same ones before."""
    content = hashlib.sha256()
    for record in records:
        text = record.encode("utf-8", "surrogatepass")
        content.update(b"%d " % len(text) + text)  # with its length: two records are not one with a longer text
    name = cache.key(f"between {of_files()}", content.digest())
    held = cache.known([name]).get(name, "")
    if held:
        return [_thawed(*each) for each in json.loads(held)]
    found = work()
    cache.keep({name: json.dumps(found)})
    return found


def _thawed(code: str, place: Any, other: Any, help_: str, either: bool) -> Found:
    return Found(code, _place(place), _place(other) if other is not None else None, help_, either)


def _place(plain: Any) -> Place:
    file, path, message, related = plain
    return Place(file, tuple(path), message, related)
