"""The words and numbers of a release that an annotation cuts: where a quote begins or ends inside of one."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from ..languages.negations import denied_before, denied_behind, negation
from ..languages.numerals import spelled
from ..languages.words import fold as fold_word
from ..languages.words import language
from ..release.edges import COMPOUND, NUMBER, WHOLE, WORD, cut, whole
from ..release.fold import Folded, fold, without_case
from ..release.search import Span, spans
from ..release.text import ReleaseText
from ..system.patterns import lazy
from ..system.printable import excerpt
from ..tuples import NamedTuple
from .locating import Quote
from .matching import find, pieces
from .printed import on_one_line

_BEFORE, _AFTER = lazy(r"([^\W\d_]+)( ?)$"), lazy(r"( ?)([^\W\d_]+)")
_AROUND = 40
_MOST_SKIPPED = 15  # words; further away it denies something else
_PARENTHESIS = 3  # what stands between two commas denies nothing outside of them
_SENTENCE = lazy(r"[.!?;]\s|[。！？；।]")
_HANGUL = lazy("[\uac00-\ud7a3]*")  # of a cut word the particle is shown, which may be left out


class Cut(NamedTuple):
    """``how``: begins or ends; ``word``: what is cut; ``whole``: the words with all of it, as they are printed."""

    how: str
    word: str
    whole: str

    @property
    def where(self) -> str:
        """``inside the word 'x'``."""
        is_number = " " in self.word or not any(map(str.isalpha, self.word))
        return f"inside the {'number' if is_number else 'word'} '{excerpt(self.word, 40)}'"


def of_quote(quote: Quote, lang: str) -> Cut | None:
    """The word that a quote cuts where it was found, or the number of several; ``lang``: of the annotated text."""
    if quote.is_cut:
        return _first(quote.text.folded, quote.parts, WHOLE)
    return _ordinal(quote, quote.lang or lang) or _multiplied(quote, quote.lang or lang)


def _ordinal(quote: Quote, lang: str) -> Cut | None:
    """The ordinal of two words (``twenty fourth``) of which a quote has one."""
    code, folded = language(lang), quote.text.folded
    openers = _openers(code)
    for at, how in ((quote.parts[0].start, "begins"), (quote.parts[-1].end, "ends")) if openers else ():
        if " " not in folded.text[max(0, at - 1) : at + 1]:
            continue  # no second word, as before a full stop
        first = folded.text.rfind(" ", 0, max(0, at - 1)) + 1  # of the last word before, be there a blank behind it
        first = max(first, at - _AROUND)
        if not fold_word(folded.text[first:at].rstrip(" "), code).endswith(openers):
            continue
        before, after = _BEFORE.search(folded.text, first, at), _AFTER.match(folded.text, at)
        if before is not None and after is not None and before[2] + after[1] == " ":
            words = f"{before[1]} {after[2]}"
            if fold_word(words, code) in spelled(code):
                start, end = min(before.start(), quote.parts[0].start), max(after.end(), quote.parts[-1].end)
                return Cut(how, words, on_one_line(folded, start, end))
    return None


@cache
def _openers(code: str) -> tuple[str, ...]:
    """The first words of the ordinals of two words."""
    return tuple({form.partition(" ")[0] for form in spelled(code) if " " in form})


def _multiplied(quote: Quote, lang: str) -> Cut | None:
    """The figure that a quote has without the word that multiplies it: 5 of ``5 million``."""
    folded = quote.text.folded
    for part in quote.parts:
        if folded.text[part.end - 1].isdecimal():
            from ..languages.figures import multiplied  # few quotes end in a figure

            start, end = multiplied(folded.text, part.end, lang)
            if end > part.end:
                full = on_one_line(folded, quote.parts[0].start, max(end, quote.parts[-1].end))
                return Cut("ends", on_one_line(folded, start, end), full)
    return None


def of_negation(quote: Quote, lang: str) -> Cut | None:
    """The word that denies what a quote says, beside it or skipped by its ``...``, in one sentence."""
    folded = quote.text.folded
    beside = _denied_beside(quote, quote.lang or lang)
    if beside is not None:
        return beside
    for before, after in pairwise(quote.parts):
        skipped = folded.text[before.end : after.start]
        if len(skipped.split()) > _MOST_SKIPPED or _SENTENCE.search(skipped) is not None:
            continue
        clauses = without_case(skipped).split(",")
        denied = skipped if len(clauses) < _PARENTHESIS else f"{clauses[0]},{clauses[-1]}"
        word = negation(without_case(denied), quote.lang or lang)
        if word:
            return Cut("skips", word, on_one_line(folded, before.start, after.end))
    return None


def _denied_beside(quote: Quote, lang: str) -> Cut | None:
    """The word that denies a quote right before its first word, or right behind its last one."""
    folded, first, last = quote.text.folded, quote.parts[0].start, quote.parts[-1].end
    caseless = quote.text.caseless
    own, ahead = caseless[first:last], caseless[max(0, first - _AROUND) : first]
    word = denied_before(ahead, own, lang)
    if word:
        return Cut("begins behind", word, on_one_line(folded, first - len(word) - ahead.endswith(" "), last))
    word = denied_behind(own, caseless[last : last + _AROUND], lang)
    if not word:
        return None
    return Cut("ends before", word, on_one_line(folded, first, folded.text.index(word, last) + len(word)))


def of_number(text: ReleaseText, words: str, stretches: list[tuple[int, int]]) -> Cut | None:
    """The number that words cut, where they stand nowhere else in these stretches of the stored text."""
    wanted = [without_case(piece) for piece in pieces(words)]
    for stretch in stretches:
        match = find(text.any_case, wanted, *text.folded.within(*stretch), NUMBER, text.effort)
        found = _first(text.folded, match.parts, WORD) if match is not None else None
        if found is not None:
            return found
    return None


def of_name(text: ReleaseText, words: str) -> Cut | None:
    """The word, or number, of which a name is only a part."""
    wanted = without_case(fold(words).text)
    span = next(spans(text.any_case, wanted, 0, len(text.caseless), NUMBER, text.effort), None) if wanted else None
    return _first(text.folded, (span,), COMPOUND) if span is not None else None


def _first(folded: Folded, parts: tuple[Span, ...], most: int) -> Cut | None:
    """The first edge that cuts more than ``most``."""
    for span in parts:
        for at, how in ((span.start, "begins"), (span.end, "ends")):
            if cut(folded, at, how == "begins") > most:
                start, end = whole(folded, at, at, min(most, COMPOUND))
                end += len(_HANGUL.match(folded.text, end)[0])  # type: ignore[index]
                full = whole(folded, parts[0].start, parts[-1].end, min(most, COMPOUND))
                return Cut(how, on_one_line(folded, start, end), on_one_line(folded, *full))
    return None
