"""One quote → its place in the texts that it cites, with a verdict: in the cited places, elsewhere, or nowhere."""

from __future__ import annotations

from ..diagnostic import Path
from ..release.edges import WHOLE, WORD
from ..release.fold import without_case
from ..release.paragraphs import Locator, Place
from ..release.search import Form, Span
from ..release.text import ReleaseText
from ..tuples import NamedTuple
from .locators import Citation
from .matching import Match, find, has_all, pieces

_ORDER = EXACT, CAPITALS, ELSEWHERE, OUTSIDE, NOWHERE = "exact", "capitals", "elsewhere", "outside", "nowhere"


class Quote(NamedTuple):
    """A quote and where it stands: offsets of the stored text, -1 where it was not found.

    ``verdict``: exact (typography aside); only the capitals differ; elsewhere (in a paragraph that is not cited);
    outside (in no paragraph at all); nowhere. ``place``: the paragraph that holds it. ``again``: it occurs twice there.
    ``parts``: where the words between its ``...`` stand in comparison form. ``is_cut``: one begins or ends inside a
    word; of what is nowhere: the words are all there, but inside numbers, or in another order.
    """

    path: Path
    words: str
    cited: list[Citation]
    text: ReleaseText
    lang: str
    verdict: str
    place: Locator | None = None
    start: int = -1
    end: int = -1
    again: bool = False
    parts: tuple[Span, ...] = ()
    is_cut: bool = False


def locate(
    path: Path, words: str, cited: list[Citation], groups: list[tuple[str, ReleaseText, list[Citation]]]
) -> Quote:
    """The best of what the cited texts hold, the first one first."""
    wanted = pieces(words)
    found = [_in_text(Quote(path, words, cited, text, lang, NOWHERE), wanted, own) for lang, text, own in groups]
    return found[0] if len(found) == 1 else min(found, key=lambda quote: _ORDER.index(quote.verdict))


def _in_text(quote: Quote, wanted: list[str], cited: list[Citation]) -> Quote:
    text = quote.text
    places = _cited_places(text, cited) if cited and text.is_known else None
    if places is None:
        return _anywhere(quote, _tries(text, wanted), cited)
    first = _Try(EXACT, text.exact, wanted, WHOLE)
    found = _in_places(quote, first, places)
    if found is not None:
        return found
    tries = _tries(text, wanted)
    for one in tries:
        found = found or (_in_places(quote, one, places) if one != first else None)
    for one in tries:
        found = found or _beyond(quote, one)
    return found or quote._replace(is_cut=bool(tries))


def _cited_places(text: ReleaseText, cited: list[Citation]) -> list[Place] | None:
    """What is cited, as far as it is there; None where it may be a heading of which nobody knows the words."""
    found = []
    for one in cited:
        place = text.places.get(one.locator)
        if place is not None:
            found.append(place)
        elif text.may_have(one.locator):
            return None
    return found


class _Try(NamedTuple):
    """What is looked for in which form of the text, and the verdict if it is there; ``most``: what may be cut."""

    verdict: str
    form: Form
    pieces: list[str]
    most: int


def _tries(text: ReleaseText, wanted: list[str]) -> list[_Try]:
    """As it is, and without capitals, in whole words before parts of words; only where the text has all parts.

    So what is nowhere costs one search of the whole text.
    """
    end, caseless = len(text.caseless), [without_case(piece) for piece in wanted]
    if not has_all(text.any_case, caseless, 0, end, text.effort):
        return []
    forms = [(CAPITALS, text.any_case, caseless)]
    if has_all(text.exact, wanted, 0, end, text.effort):
        forms.insert(0, (EXACT, text.exact, wanted))
    return [_Try(*form, most) for most in (WHOLE, WORD) for form in forms]


def _in_places(quote: Quote, one: _Try, places: list[Place]) -> Quote | None:
    """In one of the cited places, or in the text from the first to the last of them."""
    text = quote.text
    for place in places:
        match = _found(text, one, place.start, place.end)
        if match is not None:
            return _placed(quote, one, match, place.locator)
    if len(places) > 1:
        match = _found(text, one, min(place.start for place in places), max(place.end for place in places))
        if match is not None:
            found = _placed(quote, one, match._replace(again=False), None)
            cited = [place.locator for place in places if place.start <= found.start < place.end]
            around = text.at(found.start)
            return found._replace(place=cited[0] if cited else around.locator if around else places[0].locator)
    return None


def _beyond(quote: Quote, one: _Try) -> Quote | None:
    """In a paragraph or heading that is not cited, else in what is neither: the menus of a page, another body."""
    text = quote.text
    stretches = [text.body, *((place.start, place.end) for place in text.headings), (0, len(text.stored))]
    for start, end in stretches:
        match = _found(text, one, start, end)
        if match is not None:
            place = text.at(text.folded.span(match.start, match.end)[0])
            verdict = OUTSIDE if place is None else ELSEWHERE
            one = one._replace(verdict=verdict)
            return _placed(quote, one, match._replace(again=False), place.locator if place else None)
    return None


def _anywhere(quote: Quote, tries: list[_Try], cited: list[Citation]) -> Quote:
    """Where nothing is cited, or the paragraphs cannot be relied on: anywhere in the text, the body first."""
    text = quote.text
    whole = (0, len(text.stored))
    for one in tries:
        for stretch in (text.body, whole):
            match = _found(text, one, *stretch)
            if match is not None:
                place = None if cited else text.at(text.folded.span(match.start, match.end)[0])
                return _placed(quote, one, match._replace(again=False), place.locator if place else None)
    return quote._replace(is_cut=bool(tries))


def _found(text: ReleaseText, one: _Try, start: int, end: int) -> Match | None:
    """The match between two offsets of the stored text."""
    return find(one.form, one.pieces, *text.folded.within(start, end), one.most, text.effort)


def _placed(quote: Quote, one: _Try, match: Match, place: Locator | None) -> Quote:
    start, end = quote.text.folded.span(match.start, match.end)
    return Quote(*quote[:5], one.verdict, place, start, end, match.again, match.parts, one.most > WHOLE)


def written_place(quote: Quote) -> int | str | None:
    """The locator of the place where a quote was found, with its version."""
    return Citation((), quote.place, quote.lang).as_written if quote.place is not None else None


def has_words(text: ReleaseText, words: str, cited: list[Citation]) -> bool:
    """Whether words stand in what is cited of a text (anywhere, where nothing is), capitals aside."""
    wanted = [without_case(piece) for piece in pieces(words)]
    places = [text.places[one.locator] for one in cited]
    stretches = [(place.start, place.end) for place in places] or [(0, len(text.stored))]
    if len(places) > 1:
        stretches.append((min(place.start for place in places), max(place.end for place in places)))
    if text.effort.is_too_much:
        return True
    one = _Try(CAPITALS, text.any_case, wanted, WHOLE)
    return any(_found(text, one, *stretch) is not None for stretch in stretches)
