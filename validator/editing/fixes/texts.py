"""Quotes as the release prints them, and texts with composed letters (NFC)."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...diagnostic import Diagnostic, Edit, Fix, Path
from ...document.facts import Facts
from ...document.places import as_written
from ...evidence.locating import CAPITALS, ELSEWHERE, EXACT, NOWHERE, Quote
from ...evidence.matching import find, pieces, skips
from ...evidence.printed import of_quote
from ...evidence.quotes import located
from ...release.edges import NUMBER, WORD
from ...release.paragraphs import Locator
from ...release.search import spans
from ...report.report import Report
from ...source.decoding import is_forbidden
from .edits import Proposal, of_value
from .wording import is_same, is_slip

if TYPE_CHECKING:
    from ...evidence.near import Index
    from ...release.text import ReleaseText

CODES = frozenset("EVD002 EVD003".split())
_UNSEEN = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))
_JOINING = dict.fromkeys((0x200C, 0x200D, 0x200E, 0x200F, 0x061C))  # Persian and Sinhala are misspelt without them


class Quotes:
    """The quotes of a document by their place, with what the release prints for them."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.document = report.document
        self._found: dict[Path, Quote] | None = None
        self._of_objects: dict[tuple[Path, Path], set[tuple[str, Locator | None]]] = {}
        self._indexes: dict[int, Index] = {}

    def _by_path(self) -> dict[Path, Quote]:
        if self._found is None:
            facts: Facts | None = self.report.facts
            quotes = located(facts) if facts is not None and facts.has_texts else []
            self._found = {as_written(quote.path, self.document): quote for quote in quotes}
            for path, quote in self._found.items():
                self._of_objects.setdefault(_object(path, quote), set()).add((quote.verdict, quote.place))
        return self._found

    def propose(self, found: Diagnostic) -> Proposal | None:
        """The fix of a quote that is not there, or only with other capitals."""
        path = found.path
        quote = self._by_path().get(path)
        if quote is None:
            return None
        if found.rule.code == "EVD003":
            return self._words(path, _printed(quote), "copy the capitals of the release", is_safe=True)
        if quote.verdict == ELSEWHERE:
            return self._other_paragraph(path, quote)
        return self._near_words(path, quote) if quote.verdict == NOWHERE else None

    def printed(self) -> Iterator[Proposal]:
        """Quotes that are there, with other signs: straight quotes for curly ones, other dashes."""
        for path, quote in self._by_path().items():
            words = _printed(quote) if quote.verdict == EXACT else None
            if words is not None and " ".join(quote.words.split()) not in (words, of_quote(quote)):
                proposal = self._words(path, words, "copy the punctuation of the release", is_safe=True)
                if proposal is not None:
                    yield proposal

    def _words(self, path: Path, words: str | None, what: str, *, is_safe: bool) -> Proposal | None:
        if not words or self.document.at(path) == words:
            return None
        edit = of_value(self.document, path, words)
        return Proposal(Fix(f"{what}: {words}", is_safe, (edit,)), (path,)) if edit is not None else None

    def _index(self, text: ReleaseText) -> Index:
        """The words of a text, which are indexed once for all of its quotes."""
        from ...evidence.near import Index

        if id(text) not in self._indexes:
            self._indexes[id(text)] = Index(text)
        return self._indexes[id(text)]

    def _near_words(self, path: Path, quote: Quote) -> Proposal | None:
        """The nearest words of what is cited, where no number, name or negation differs."""
        from ...evidence.near import nearest

        places = [quote.text.places[one.locator] for one in quote.cited if one.locator in quote.text.places]
        near = nearest(self._index(quote.text), quote.words, [(place.start, place.end) for place in places])
        if near is None or skips(quote.words) or not is_slip(quote.words, near.words):
            return None
        return self._words(path, _clean(near.words), "copy the words of the release", is_safe=False)

    def _other_paragraph(self, path: Path, quote: Quote) -> Proposal | None:
        """The one paragraph that has all quotes of the object, in place of the one that is cited."""
        own = self._of_objects[_object(path, quote)]
        if len(quote.cited) != 1 or own != {(ELSEWHERE, quote.place)}:
            return None
        if quote.lang or quote.place is None or not _is_in_one_paragraph(quote):
            return None
        para = (*_object(path, quote)[0], "para")
        para = (*para, 0) if isinstance(self.document.at(para), list) else para
        edit = of_value(self.document, para, quote.place)
        return Proposal(Fix(f"cite {quote.place}, which contains the quote", False, (edit,)), (para,)) if edit else None


def _object(path: Path, quote: Quote) -> tuple[Path, Path]:
    """The object that a quote belongs to, as it is written and as it is read."""
    return path[: path.index("quote")] if "quote" in path else path, quote.path[:-2]


def _is_in_one_paragraph(quote: Quote) -> bool:
    """Whether one paragraph alone holds a quote; a bullet stands in its paragraph.

    Only those are searched that have its first words, which are looked for from one to the next.
    """
    text, wanted = quote.text, pieces(quote.words)
    form, places = text.exact, text.paragraphs
    holding = at = 0
    while span := next(spans(form, wanted[0], at, len(form.text), NUMBER, text.effort), None):
        number = bisect_right(places, text.folded.span(*span)[0], key=lambda place: place.end)
        if number == len(places) or text.effort.is_too_much:
            break
        first, last = text.folded.within(places[number].start, places[number].end)
        if span.start >= first:
            holding += find(form, wanted, first, last, WORD, text.effort) is not None
        if holding > 1:
            return False
        at = max(at + 1, last if span.start >= first else first)
    return holding == 1 and not text.effort.is_too_much


def _printed(quote: Quote) -> str | None:
    """The words as they are printed, on one line; None where the quote skips some, or begins or ends inside one."""
    if quote.verdict not in (EXACT, CAPITALS) or len(quote.parts) != 1 or quote.is_cut or skips(quote.words):
        return None
    words = _clean(of_quote(quote))
    return words if words is not None and is_same(quote.words, words) else None


def _clean(stored: str) -> str | None:
    """Stored words as a value, without signs that mean nothing; None where they are odd."""
    words = stored.translate(_UNSEEN)
    return words if words.translate(_JOINING).isprintable() and not is_forbidden(words) else None


def composed(report: Report) -> Iterator[Proposal]:
    """Keys and values that are written with decomposed letters; they mean the same."""
    text = report.document.text
    if unicodedata.is_normalized("NFC", text):
        return
    lines = report.document.layout.lines
    for path, span in report.document.layout.items():
        holds_more = isinstance(report.document.at(path), dict | list)
        for where in (span.key, None if holds_more else span.value):
            source = lines.slice(where) if where is not None else ""
            if where is not None and not unicodedata.is_normalized("NFC", source):
                edit = Edit(where, unicodedata.normalize("NFC", source))
                yield Proposal(Fix("use composed letters (NFC)", True, (edit,)), (path,))
