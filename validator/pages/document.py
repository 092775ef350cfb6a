"""One document → its page: the text with the words that were quoted, beside it what was made of them."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Path
from ..document.content import each, peek
from ..document.facts import Facts
from ..evidence.locating import Quote
from ..evidence.locators import citation, quoting, readable, telling
from ..evidence.quotes import located
from ..ledger import ledger
from ..release.text import ReleaseText
from ..report.report import Report
from ..report.summary import unchecked_quotes
from ..schema.kinds import kinds
from ..schema.roles import all_maps, parts
from ..tuples import NamedTuple
from .cards import Card, Cards, filters
from .engine import fill
from .index import overview
from .notes import Notes, owner
from .passages import HEADINGS, Cited, Passage, Reading, quoted, reading
from .spans import FACT, VALUE, Mark
from .values import Names, of_object, of_quote, of_value, text_of

_FIRST, _LAST = "meeting", ("release", "annotation")  # what is told of the text itself comes after what it tells


_HEADED = ("release", "version")
"""The kinds of objects whose words are the headings themselves."""


class Laid(NamedTuple):
    """The texts of a document, laid out. ``main`` is None where that of the release is not at hand."""

    main: Reading | None
    passages: list[Passage]
    others: list[Reading]

    @property
    def fragments(self) -> set[str]:
        """All fragments that stand on the page because of these texts."""
        own = Reading("", "", self.passages, [])
        return set().union(*(each.fragments for each in (self.main or own, *self.others)))


def page(report: Report, index: str) -> bytes:
    """The page of a document that could be read. ``index``: the file name of the index."""
    facts = report.facts
    assert facts is not None
    names, notes = Names(facts), Notes(report)
    quotes = {quote.path: quote for quote in located(facts)}
    laid = _laid_out(facts, names, quotes)
    names.shown = laid.fragments
    cards = Cards(report, facts, names, notes, quotes)
    outcomes = cards.outcomes()
    groups = [(table, found) for table in _in_order() if (found := cards.in_table(table))]
    return fill(
        "document",
        index=index,
        report=report,
        head=overview(report, names),
        laid=laid,
        groups=groups,
        fragments={card.fragment for found in (outcomes, *(some for _, some in groups)) for card in found},
        notes=notes,
        missing=[(of_object(owner(path)), each) for path, each in notes.missing],
        filters=filters(outcomes, names),
        **_placed(outcomes, {passage.key for passage in laid.passages}),
        **_of_whole_document(facts),
        unchecked=unchecked_quotes(report),
    )


def _placed(outcomes: list[Card], shown: set[int | str]) -> dict[str, Any]:
    """The outcomes, those beside each passage, and those that cite none of this text."""
    beside: dict[int | str, list[Card]] = {}
    for card in outcomes:
        key = _key(card)
        if key is not None and key in shown:
            beside.setdefault(key, []).append(card)
    return {
        "outcomes": outcomes,
        "at_passage": beside,
        "elsewhere": [card for card in outcomes if _key(card) not in shown],
    }


def _of_whole_document(facts: Facts) -> dict[str, Any]:
    """What the document says as a whole: its languages, what the release does not have, why a text is not at hand."""
    faults = facts.texts.faults if facts.texts is not None else []
    return {
        "lang": text_of(facts.data, "release", "lang") or "und",
        "own_lang": text_of(facts.data, "annotation", "lang") or "en",
        "absent": [str(name) for _, name in each(peek(facts.data, "not_stated"))],
        "text_faults": [fault.message for fault in faults],
    }


def _key(card: Card) -> int | str | None:
    lang, key = card.home
    if lang:
        return None
    return HEADINGS if isinstance(key, str) else key


def _laid_out(facts: Facts, names: Names, quotes: dict[Path, Quote]) -> Laid:
    marks: dict[int, list[Mark]] = {}
    marking = _Marks(facts, names)
    for path, quote in quotes.items():
        if quote.start >= 0:
            marks.setdefault(id(quote.text), []).extend(marking.of_found(path, quote))
    for fact, trace in ledger(facts):
        if trace.text is not None and fact.kind not in _HEADED:
            mark = Mark(trace.start, trace.end, VALUE, of_value(fact.path), of_object(owner(fact.path)), "", fact.field)
            marks.setdefault(id(trace.text), []).append(mark)
    cited, lang = _cited(facts), text_of(facts.data, "release", "lang") or "und"
    texts = facts.texts
    main: ReleaseText | None = facts.text
    others = []
    for other, text in texts.versions.items() if texts is not None else ():
        others.append(reading(text, other, other, marks.get(id(text), []), None))
    if main is None:
        return Laid(None, _without_text(facts, marking, cited), others)
    read = reading(main, lang, "", marks.get(id(main), []), cited)
    return Laid(read, read.passages, others)


def _without_text(facts: Facts, marking: _Marks, cited: Cited) -> list[Passage]:
    """What can be shown of a text that is not at hand: the words that were quoted from it."""
    found = []
    for kind in quoting():
        for path, obj in facts.nodes(kind):
            places = [citation((), item) for _, item in each(peek(obj, "para"))]
            if not places or places[0].lang:
                continue
            key = places[0].number if places[0].number is not None else HEADINGS
            for index, words in each(peek(obj, "quote")):
                found.append((key, marking.mark((*path, "quote", index), 0, len(words)), words))
    count = peek(facts.data, "release", "paragraphs")
    return quoted(found, count if isinstance(count, int) else 0, cited)


class _Marks:
    """The marks of quotes: the colour of the family of an outcome, or that of facts."""

    def __init__(self, facts: Facts, names: Names) -> None:
        self.names = names
        self.kinds = {path: str(peek(outcome, "kind") or "outcome") for path, outcome in facts.nodes("outcome")}

    def mark(self, path: Path, start: int, end: int) -> Mark:
        """The mark of the quote that a path leads to."""
        home = owner(path)
        if home in self.kinds:
            kind, fragment = self.kinds[home], of_object(home)
            family = kinds()[kind].family if kind in kinds() else "other"
            return Mark(start, end, family, of_quote(path), fragment, fragment.rpartition("-")[2], kind)
        label = self.names.name(str(home[1])) if len(home) > 1 else str(path[0])
        return Mark(start, end, FACT, of_quote(path), of_object(home), "", label)

    def of_found(self, path: Path, quote: Quote) -> list[Mark]:
        """The marks of a quote that was found: what it skips by ``...`` is not marked."""
        found = [self.mark(path, start, end) for start, end in _parts(quote)]
        # The words are one place with one label, however many parts they have.
        return [
            mark._replace(
                fragment=mark.fragment if index == 0 else "", label=mark.label if index == len(found) - 1 else ""
            )
            for index, mark in enumerate(found)
        ]


def _parts(quote: Quote) -> list[tuple[int, int]]:
    """The offsets of the parts of a quote between its ``...``."""
    return [quote.text.folded.span(*part) for part in quote.parts]


def _in_order() -> list[str]:
    """The parts of a document but its outcomes, in the order of the page."""
    found = [name for name in (*all_maps(), *parts()) if name != _FIRST and name not in _LAST]
    return [_FIRST, *found, *_LAST]


def _cited(facts: Facts) -> Cited:
    """What is cited and what is skipped of the annotated text, as far as it can be read."""
    numbers = {one.number for one in readable(facts, telling()) if one.number is not None and not one.lang}
    skipped: dict[Any, str] = {}
    for _, obj in facts.nodes("skip"):
        for _, item in each(peek(obj, "para")):
            one = citation((), item)
            if not one.lang:
                skipped[one.locator] = str(peek(obj, "why") or "no reason is given")
    return Cited(numbers, skipped)
