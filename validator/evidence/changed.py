"""A text of a release that is no longer the one that a canonical JSON was made from (EVD021)."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Related
from ..document.content import is_object, peek
from ..document.facts import Facts
from ..release.finding import Texts
from ..release.stored import checksum
from ..release.text import ReleaseText
from ..system.printable import excerpt, number
from .locating import CAPITALS, EXACT, Quote, written_place
from .quotes import located

_NAMED = 3


def set_aside(texts: Texts, derived: Any) -> None:
    """Take the text of a canonical JSON as not at hand where its ``derived`` was made from another one.

    What a changed text no longer fits is a follow-on of the change: only EVD021 looks at it.
    """
    written = peek(derived, "source_sha256")
    if texts.main is not None and isinstance(written, str) and written != checksum(texts.main.stored):
        texts.changed, texts.main = texts.main, None


def seen_with(text: ReleaseText, facts: Facts) -> Facts:
    """The facts of a document as if this were the text of its release."""
    texts = Texts()
    texts.main = text
    texts.versions = facts.texts.versions if facts.texts is not None else {}
    return Facts(facts.content, facts.today, facts.is_json, texts, facts.file)


def finding(name: str, written: dict[str, Any], facts: Facts, hint: str) -> Finding:
    """EVD021 for the JSON ``name``, which holds ``written``; ``facts``: the document with the text at hand."""
    derived = written["derived"]
    gone = lost(written, facts)
    message = f"the text has changed since {name} was written"
    if gone:
        words = ", ".join(f"'{excerpt(quote.words, 40)}'" for quote in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        verb = "quotes that no longer match are" if len(gone) > 1 else "quote that no longer matches is"
        message += f"; the {verb} {words}{more}"
    elif derived.get("evidence"):
        message += "; all its quotes are still there"
    before = derived.get("paragraphs")
    if facts.text is not None and before not in (None, facts.text.count):
        message += f"; it had {number(before, 'paragraph')} and has {facts.text.count}"
    related = tuple(Related(f"no longer there: {excerpt(quote.words, 80)}", quote.path) for quote in gone)
    return Finding("EVD021", ("release", "file"), message, hint, related=related)


def lost(written: dict[str, Any], facts: Facts) -> list[Quote]:
    """The quotes that the JSON has evidence of, and that are not in the paragraph that they were in."""
    places: dict[str, set[Any]] = {}
    for entry in written["derived"].get("evidence") or ():
        words = _at(written, entry["path"])
        if isinstance(words, str) and entry.get("kind") != "fact":
            places.setdefault(words, set()).add(entry["para"])
    return [
        quote
        for quote in located(facts)
        if quote.words in places
        and quote.verdict not in (EXACT, CAPITALS)
        and written_place(quote) not in places[quote.words]
    ]


def _at(node: Any, where: str) -> Any:
    """What stands at a JSON Pointer; None where nothing does."""
    for step in where.split("/")[1:]:
        if is_object(node):
            node = peek(node, step.replace("~1", "/").replace("~0", "~"))
        else:
            node = peek(node, int(step)) if step.isdecimal() and len(step) < 8 else None
    return node
