"""The kinds of outcomes as their codelist has them: the family of each, and the English words that tell of it."""

from __future__ import annotations

from _csv import reader  # what csv.reader is; the rest of csv costs three times as much to import
from functools import cache

from ..system.files import bundled
from ..tuples import NamedTuple

JOINT, UNDERTAKING, ASKING = "joint", "undertaking", "asking"


class Kind(NamedTuple):
    """The family of a kind (joint, undertaking, asking, view, other), and its cue phrases in small letters."""

    family: str
    cues: tuple[str, ...]


@cache
def kinds() -> dict[str, Kind]:
    """Kind → what the codelist says of it, in its order."""
    with open(bundled("codelists/outcome-kind.csv"), encoding="utf-8", newline="") as stream:
        rows = reader(stream)
        head = next(rows)
        code, family, cues = (head.index(name) for name in ("Code", "Family", "Cues"))
        return {row[code]: Kind(row[family], tuple(row[cues].split(", ")) if row[cues] else ()) for row in rows}


def family(kind: str) -> str:
    """The family of a kind of the vocabulary."""
    return kinds()[kind].family
