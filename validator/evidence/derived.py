"""What ``derived`` has from the text of the release: its checksum, its paragraphs, the place of each quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Path, pointer
from ..document.facts import Facts
from ..source import Limits
from .coverage import coverage, paragraph_count
from .locators import Citation

if TYPE_CHECKING:
    from .quotes import Quote

_AROUND = 32
_LIMITS = Limits()


def from_text(facts: Facts, data: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What can be worked out here, for canonical data whose order the evidence follows.

    ``before`` is the ``derived`` of a canonical file: its evidence is taken for quotes whose text is not at hand.
    """
    found: dict[str, Any] = {}
    if facts.text is not None:
        found["source_sha256"] = facts.text.sha256
    count = paragraph_count(facts)
    if count is not None:
        found["paragraphs"] = count
    covered = coverage(facts)
    if covered is not None:
        found["coverage"] = {"paragraphs": [len(covered.cited), len(covered.skipped), count]}
    if facts.has_texts or "evidence" in before:
        taken = {entry["path"]: entry for entry in before.get("evidence") or ()}
        found["evidence"] = list(_evidence(facts, data, taken))
    return found


def _evidence(facts: Facts, data: dict[str, Any], taken: dict[str, Any]) -> Iterator[dict[str, Any]]:
    from .quotes import located

    quotes = {quote.path: quote for quote in located(facts)}
    for path in _paths(data, ()):
        quote, where = quotes.get(path), pointer(path)
        if quote is None and where in taken:
            yield taken[where]
        elif quote is not None and quote.start >= 0 and quote.place is not None:
            yield _entry(where, quote)


def _entry(where: str, quote: Quote) -> dict[str, Any]:
    stored = quote.text.stored
    return {
        "path": where,
        "para": written_place(quote),
        "exact": stored[quote.start : quote.end],
        "prefix": stored[max(0, quote.start - _AROUND) : quote.start],
        "suffix": stored[quote.end : quote.end + _AROUND],
        "start": quote.start,
        "end": quote.end,
    }


def written_place(quote: Quote) -> int | str | None:
    """The locator of the place where a quote was found, with its version."""
    return Citation((), quote.place, quote.lang).as_written if quote.place is not None else None


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


def is_too_long(facts: Facts) -> bool:
    """Whether the quotes, from first to last word, are more than a document may hold: the JSON could not be read."""
    from .quotes import located

    lengths = [quote.end - quote.start for quote in located(facts)]
    return sum(lengths) > _LIMITS.characters or max(lengths, default=0) > _LIMITS.scalar


def was_changed(written: list[dict[str, Any]], fresh: list[dict[str, Any]], facts: Facts) -> bool:
    """Whether evidence is not what the text gives.

    Not compared is that of quotes that are not there (EVD002 speaks of them), and of those of another version whose
    text was not at hand when it was written.
    """
    from .quotes import CAPITALS, EXACT, located

    known = {entry["path"] for entry in written}
    apart = set()
    for quote in located(facts):
        where = pointer(quote.path)
        if quote.verdict not in (EXACT, CAPITALS) or (quote.lang and where not in known):
            apart.add(where)
    return [each for each in written if each["path"] not in apart] != [
        each for each in fresh if each["path"] not in apart
    ]
