"""Which paragraphs of a release are cited or skipped; what ``derived`` says of its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..diagnostic import Path, pointer
from ..facts import Facts
from .locators import CITING, Citation, citations

_AROUND = 32


class Coverage(NamedTuple):
    """Numbers of paragraphs from 1 on, in order: cited, skipped (and not cited), neither."""

    cited: list[int]
    skipped: list[int]
    open: list[int]


def cited_numbers(facts: Facts) -> set[int]:
    """The paragraphs that an object cites, or of which it cites a bullet; ``Unknown`` where that is not known."""
    kinds = [kind for kind in CITING if kind != "skip"]
    _read_all(facts)
    return {number for kind in kinds for number in _numbers(facts, kind)}


def _read_all(facts: Facts) -> None:
    """``Unknown`` where an object that may cite something is refused, or its map or list misspelt."""
    for name in ("parties", "people", "agreements", "projects", "events"):
        list(facts.table(name).values())
    list(facts.outcomes())
    facts.data.get("relationship")
    list(facts.meeting.get("also") or ())
    for name in ("next", "previous"):
        facts.meeting.get(name)


def _numbers(facts: Facts, kind: str) -> Iterator[int]:
    for path, obj in facts.nodes(kind):
        for one in citations(path, obj):
            if one.number is not None and not one.lang:
                yield one.number


def paragraph_count(facts: Facts) -> int | None:
    """The number of paragraphs: that of the text, else the one that is given."""
    if facts.text is not None:
        return facts.text.count
    count: int | None = facts.release.get("paragraphs")
    return count


def coverage(facts: Facts) -> Coverage | None:
    """What is cited and what is skipped; None where the number of paragraphs is not known."""
    count = paragraph_count(facts)
    if count is None:
        return None
    cited, skipped = cited_numbers(facts), set(_numbers(facts, "skip"))
    numbers = range(1, count + 1)
    return Coverage(
        [number for number in numbers if number in cited],
        [number for number in numbers if number in skipped and number not in cited],
        [number for number in numbers if number not in cited and number not in skipped],
    )


def from_text(facts: Facts, data: dict[str, Any]) -> dict[str, Any]:
    """What ``derived`` has from the text of the release, for canonical data whose order the evidence follows."""
    found: dict[str, Any] = {}
    text = facts.text
    if text is not None:
        found["source_sha256"] = text.sha256
    count = paragraph_count(facts)
    if count is not None:
        found["paragraphs"] = count
    covered = coverage(facts)
    if covered is not None:
        found["coverage"] = {"paragraphs": [len(covered.cited), len(covered.skipped), count]}
    if text is not None:
        found["evidence"] = _evidence(facts, data)
    return found


def _evidence(facts: Facts, data: dict[str, Any]) -> list[dict[str, Any]]:
    from .quotes import located

    quotes = {quote.path: quote for quote in located(facts)}
    found = []
    for path in _paths(data, ()):
        quote = quotes.get(path)
        if quote is None or quote.start < 0 or quote.place is None:
            continue
        stored = quote.text.stored
        entry = {
            "path": pointer(path),
            "para": Citation((), quote.place, quote.lang).as_written,
            "exact": stored[quote.start : quote.end],
            "prefix": stored[max(0, quote.start - _AROUND) : quote.start],
            "suffix": stored[quote.end : quote.end + _AROUND],
            "start": quote.start,
            "end": quote.end,
        }
        found.append(entry)
    return found


def _paths(node: Any, path: Path) -> Iterator[Path]:
    """The paths of all quotes, in the order of the data."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "quote" and isinstance(value, list):
                yield from ((*path, "quote", index) for index in range(len(value)))
            elif isinstance(value, (dict, list)):
                yield from _paths(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            if isinstance(value, (dict, list)):
                yield from _paths(value, (*path, index))
