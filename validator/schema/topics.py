"""The topics: the open list of subjects in ``schema/codelists/topic.csv``."""

from __future__ import annotations

import csv
from functools import cache
from typing import NamedTuple

from ..system.files import bundled


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
