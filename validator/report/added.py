"""What a change adds to what does not count, as the runs over it report it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from ..system.printable import visible
from ..tuples import NamedTuple

Kind: TypeAlias = Literal[
    "waiver",
    "baseline",
    "ignore",
    "select",
    "fail_on",
    "max_bytes",
    "document_waivers",
    "exclude",
    "force_exclude",
    "folders",
    "sources",
    "output",
    "configuration",
]
_MOST = 50


class Added(NamedTuple):
    """One addition: its file, the key of the configuration (or what else it is), what it is in words, and its line.

    ``has_effect``: False where the run goes by another configuration (``--config-from``).
    """

    file: str
    kind: Kind
    message: str
    line: int | None = None
    has_effect: bool = True


def in_lines(added: Iterable[Added]) -> tuple[str, ...]:
    """The additions in words, one a line, safe to show; of very many the first."""
    found = tuple(map(_in_words, added))
    return (*found[:_MOST], f"and {len(found) - _MOST} more") if len(found) > _MOST else found


def _in_words(each: Added) -> str:
    place = f":{each.line}" if each.line else ""
    aside = "" if each.has_effect else ", which has no effect in this run"
    return visible(f"{each.file}{place}: {each.message}{aside}")
