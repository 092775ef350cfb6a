"""The topics: the open list of subjects in ``schema/codelists/topic.csv``."""

from __future__ import annotations

import csv
import re
from functools import cache

from ..system.files import bundled
from ..tuples import NamedTuple


class Topic(NamedTuple):
    """A subject. ``parent``: the code of the subject that it belongs to, "" for none."""

    code: str
    description: str
    parent: str


@cache
def topics() -> tuple[Topic, ...]:
    """All of them, in the order of the list."""
    with open(bundled("codelists/topic.csv"), encoding="utf-8", newline="") as stream:
        return tuple(Topic(row["Code"], row["Description"], row["Parent"]) for row in csv.DictReader(stream))


_STEM, _LEAST, _MOST = 3, 4, 3


def telling_of(word: str) -> list[str]:
    """Up to three codes of topics that have one of some words in their code or description, whatever it ends with."""
    parts = re.findall(r"[^\W\d_]+", word.casefold())
    found = [topic for topic in topics() if any(_has(topic, part, topic.description) for part in parts)]
    if len(found) > _MOST:
        found = [topic for topic in found if any(_has(topic, part) for part in parts)]
    return [topic.code for topic in found] if len(found) <= _MOST else []


def _has(topic: Topic, wanted: str, besides: str = "") -> bool:
    """Whether its code, or the text besides it, has a word."""
    stem = wanted[: max(_LEAST, len(wanted) - _STEM)]
    words = re.findall(r"[^\W\d_]+", f"{topic.code} {besides}".casefold())
    return len(wanted) >= _LEAST and any(each.startswith(stem) for each in words)
