"""What ``derived`` has from the text of the release: its checksum, its paragraphs, the place of each quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Path, pointer
from ..document.content import peek
from ..document.facts import Facts
from ..evidence.coverage import coverage, paragraph_count
from ..evidence.locating import written_place
from ..evidence.locators import Citation
from ..evidence.quotes import located
from ..ledger import TRACED, Trace, ledger
from ..ledger.tally import tally
from ..release.stored import checksum
from ..source import Limits

_AROUND = 32
_LIMITS = Limits()


def from_text(facts: Facts, data: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What can be worked out here, for canonical data whose order the evidence follows.

    ``before`` is the ``derived`` of a canonical file: its evidence is taken for quotes whose text is not at hand.
    """
    found: dict[str, Any] = {}
    if facts.text is not None:
        found["source_sha256"] = checksum(facts.text.stored)
    count = paragraph_count(facts)
    if count is not None:
        found["paragraphs"] = count
    covered = coverage(facts)
    if covered is not None:
        found["coverage"] = {"paragraphs": [len(covered.cited), len(covered.skipped), count]}
    if facts.has_texts or "evidence" in before:
        taken = {entry["path"]: entry for entry in before.get("evidence") or ()}
        keeps = facts.lacks_text and "facts" in before
        found["evidence"] = list(_evidence(facts, data, taken, keeps))
        if facts.has_texts:
            found["facts"] = before["facts"] if keeps else tally(facts)._asdict()
    return found


def _evidence(facts: Facts, data: dict[str, Any], taken: dict[str, Any], keeps: bool) -> Iterator[dict[str, Any]]:
    """The entries in the order of the data; ``keeps``: those of facts are taken as they are, for a text is away."""
    quotes = {quote.path: quote for quote in located(facts)}
    facts_of = {fact.path: trace for fact, trace in ledger(facts) if trace.state == TRACED}
    for path in _paths(data, ()):
        where, quote, trace = pointer(path), quotes.get(path), facts_of.get(path)
        if quote is not None and quote.start >= 0 and quote.place is not None:
            yield _entry(where, "quote", written_place(quote), quote.text.stored, quote.start, quote.end)
        elif not keeps and trace is not None and trace.text is not None and (place := _place(trace)) != _SOMEWHERE:
            yield _entry(where, "fact", place, trace.text.stored, trace.start, trace.end)
        elif quote is None and where in taken and (keeps or not _is_at_hand(taken[where], facts)):
            yield taken[where]


_SOMEWHERE = "?"


def _place(trace: Trace) -> int | str | None:
    """The locator of the paragraph that holds a value; None where it stands outside of all in the annotated text.

    In another version that cannot be written: only a paragraph says which version is meant.
    """
    assert trace.text is not None
    place = trace.text.at(trace.start)
    if place is None:
        return _SOMEWHERE if trace.lang else None
    return Citation((), place.locator, trace.lang).as_written


def _is_at_hand(entry: dict[str, Any], facts: Facts) -> bool:
    """Whether the text is there that a value was found in, which is not found now."""
    lang = str(entry.get("para", "")).rpartition(":")[0]
    return entry.get("kind") == "fact" and (
        facts.text is not None if not lang else facts.texts is not None and lang in facts.texts.versions
    )


def _entry(where: str, kind: str, para: int | str | None, stored: str, start: int, end: int) -> dict[str, Any]:
    return {
        "path": where,
        "kind": kind,
        **({} if para is None else {"para": para}),
        "exact": stored[start:end],
        "prefix": stored[max(0, start - _AROUND) : start],
        "suffix": stored[end : end + _AROUND],
        "start": start,
        "end": end,
    }


def _paths(node: Any, path: Path) -> Iterator[Path]:
    """The paths of all values that are no objects and no lists, in the order of the data."""
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _paths(value, (*path, key))
    else:
        yield path


def depends_on_others(facts: Facts) -> bool:
    """Whether a fact may have been found in the text of another version, which may have come or gone since."""
    versions = peek(facts.data, "release", "versions") or ()
    return any(peek(version, "file") is not None for version in versions)


def is_too_long(facts: Facts) -> bool:
    """Whether the quotes, from first to last word, are more than a document may hold: the JSON could not be read."""
    lengths = [quote.end - quote.start for quote in located(facts)]
    return sum(lengths) > _LIMITS.characters or max(lengths, default=0) > _LIMITS.scalar


def was_changed(written: list[dict[str, Any]], fresh: list[dict[str, Any]], facts: Facts) -> bool:
    """Whether evidence is not what the text gives.

    Not compared is that of quotes that are not there (EVD002 speaks of them), and of those of another version whose
    text was not at hand when it was written.
    """
    from ..evidence.locating import CAPITALS, EXACT

    if depends_on_others(facts):
        written, fresh = ([each for each in some if each.get("kind") != "fact"] for some in (written, fresh))
    known = {entry["path"] for entry in written}
    apart = set()
    for quote in located(facts):
        where = pointer(quote.path)
        if quote.verdict not in (EXACT, CAPITALS) or (quote.lang and where not in known):
            apart.add(where)
    return [each for each in written if each["path"] not in apart] != [
        each for each in fresh if each["path"] not in apart
    ]
