"""``derived.waived``: the errors of a document that do not count, and why, for whoever reads its JSON alone.

Waivers of ``jco.toml`` do not travel with the JSON, so the list is gone by when it is read again. A path is that of the
value in the JSON; of a list of one that of the list, as in YAML where one value stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Diagnostic, Finding, Path, pointer
from ..document.facts import Facts
from .ran import of_the_text, places
from .waivers import Entry, ended_places, entries, listed_before

_HELD = "baseline"


def listed(found: Iterable[Diagnostic], facts: Facts, former: Any) -> list[dict[str, str]]:
    """The errors that are waived, in order; those that only a text shows that is not at hand as ``former`` has them."""
    fresh = {
        Entry(each.rule.code, _canonical(each.path, facts.content.data), each.waived.why)
        for each in found
        if each.severity == "error" and each.waived is not None and each.waived.source != _HELD
    }
    kept = {each for each in entries(former) if of_the_text(each.code)} if facts.lacks_text else set()
    return [each._asdict() for each in sorted(fresh | kept)]


def faults(found: Iterable[Diagnostic], facts: Facts) -> Iterator[Finding]:
    """FMT003 where a canonical JSON lists other errors than those that are waived in it."""
    former = listed_before(facts)
    if not facts.is_canonical or not facts.content.is_whole or any(each.rule.code == "FMT003" for each in found):
        return
    found = list(found)
    over = ended_places(facts)
    ended = {_canonical(each.path, facts.content.data) for each in found if not over.isdisjoint(places(each))}
    written = [entry for entry in entries(former) if entry.path not in ended]
    fresh = [Entry(**entry) for entry in listed(found, facts, former)]
    if written != fresh:
        odd = next(iter(sorted(set(written) ^ set(fresh))), fresh[0] if fresh else None)
        what = f"{odd.code} at {odd.path or 'the document'}" if odd else "it"
        message = f"derived does not match the document: waived differs from what is waived ({what})"
        place = ("derived", "waived") if former else ("derived",)
        yield Finding("FMT003", place, message, "run jco convert again on the YAML")


def _canonical(path: Path, data: Any) -> str:
    """The pointer into the JSON of a path as written: lists made of one value, blank fields left out."""
    node, found = data, list[str | int]()
    for step in path:
        if isinstance(node, list) and not isinstance(step, int):  # one object stands for the list
            node, found = node[0] if node else None, [*found, 0]
        if isinstance(node, list) and isinstance(step, int) and step < len(node):
            is_alone = len(node) == 1 and not isinstance(node[0], dict)
            node, found = node[step], found if is_alone else [*found, step]
        elif isinstance(node, dict) and step in node:
            node, found = node[step], [*found, step]
        else:
            break
    return pointer(tuple(found))
