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
    """Up to three codes of topics that have a word in their code or description, whatever it ends with."""
    wanted = word.casefold()
    stem = wanted[: max(_LEAST, len(wanted) - _STEM)]
    if len(wanted) < _LEAST:
        return []
    found = [topic.code for topic in topics() if any(each.startswith(stem) for each in _words(topic))]
    return found if len(found) <= _MOST else []


def _words(topic: Topic) -> list[str]:
    return re.findall(r"[^\W\d_]+", f"{topic.code} {topic.description}".casefold())
