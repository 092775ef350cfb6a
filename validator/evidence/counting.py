"""Whether the locators fit another counting of the paragraphs than the document asks for (EVD028, EVD023).

Where a ``numbering`` or the words that the body begins with are left out, most locators are wrong at once, and right
again with one line. What else is said of the document is then said by that counting: one cause gives one message.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..diagnostic import Path
from ..document.facts import Facts
from ..release.marks import lines, number
from ..release.paragraphs import NUMBERINGS, Place
from ..release.text import Description, ReleaseText
from ..system.printable import visible
from ..tuples import NamedTuple
from .body import is_elsewhere
from .locating import CAPITALS, ELSEWHERE, EXACT, OUTSIDE, Quote
from .locators import citing, readable
from .quotes import cites_numbers, located, relocated

_QUOTES, _PARAGRAPHS = 3, 2  # that another counting must make right: two quotes may be two slips
_NOWHERE = 2  # quotes are enough if the paragraphs that they cite do not exist: no slip leads to the right one
_MOST_WRONG = 4  # so many times as many must be made right as stay wrong
_LENGTHS = (6, 9, 14, 25)  # words that a body begins with, as few as tell the place
_CHARACTERS = 60


class Recount(NamedTuple):
    """The counting that fits: the fields to write, how many quotes they make right, and whether none is wrong then.

    ``before``: the text as it is counted without them. ``was_elsewhere``: most quotes stand outside its body.
    ``shift``: what to add to every number instead, where no field makes them right; ``since``: to those from it on,
    but for the objects at ``kept``.
    """

    fields: dict[str, str]
    quotes: int
    is_sure: bool
    before: ReleaseText
    was_elsewhere: bool
    shift: int = 0
    since: int = 0
    kept: frozenset[Path] = frozenset()


def settle(facts: Facts) -> None:
    """Count the paragraphs in the way that the quotes bear out, if there is one and it is not that of the document."""
    texts, text = facts.texts, facts.text
    if texts is None or text is None or not text.is_known:
        return
    known = [each for each in located(facts) if each.text is text and cites_numbers(each) and each.start >= 0]
    wrong = [each for each in known if not _is_right(each)]
    if not (_are_enough(wrong, text) or _lead_nowhere(wrong, text) or _are_cut_off(wrong, text)):
        return
    before, elsewhere = texts.quotes, is_elsewhere(facts)
    for fields, variant in _promising(text, known, elsewhere, _furthest(facts)):
        texts.main = variant
        texts.quotes = relocated(facts)
        now = {quote.path: quote for quote in texts.quotes}
        after = [now[each.path] for each in known if each.path in now]
        made = [each for each in wrong if each.path in now and _is_right(now[each.path])]
        left = sum(each.verdict in (ELSEWHERE, OUTSIDE) for each in after)
        enough = _are_enough(made, text) or (_lead_nowhere(made, text) and len(made) == len(wrong))
        enough = enough or (_are_cut_off(made, text) and not {"begins", "ends"}.isdisjoint(fields))
        if enough and len(made) >= _MOST_WRONG * left:
            texts.recount = Recount(fields, len(made), not left, text, elsewhere)
            return
    texts.main, texts.quotes = text, before
    texts.recount = _shifted(text, known, elsewhere) or _shifted_below(text, known, elsewhere, _furthest(facts))


def _are_enough(quotes: list[Quote], text: ReleaseText) -> bool:
    """Whether so many quotes show it; a text of one paragraph has no second one to cite."""
    cited = {one.number for quote in quotes for one in quote.cited}
    return len(quotes) >= _QUOTES and len(cited) >= min(_PARAGRAPHS, text.count)


def _lead_nowhere(quotes: list[Quote], text: ReleaseText) -> bool:
    """Whether these are two quotes or more whose paragraphs, each another one, the text does not have."""
    cited = [one.number for quote in quotes for one in quote.cited if one.number is not None]
    return len(quotes) >= _NOWHERE and len(set(cited)) >= _NOWHERE and all(one > text.count for one in cited)


def _are_cut_off(quotes: list[Quote], text: ReleaseText) -> bool:
    """Whether some of them stand above or below the body, which the annotation has begin or end with certain words."""
    return bool(_above(quotes, text) or _below(quotes, text))


def _above(quotes: list[Quote], text: ReleaseText) -> bool:
    is_given = text.description.begins and text.is_bounded
    return bool(is_given) and any(each.verdict == OUTSIDE and each.start < text.body[0] for each in quotes)


def _below(quotes: list[Quote], text: ReleaseText) -> bool:
    is_given = text.description.ends and text.body[1] < len(text.stored)
    return bool(is_given) and any(each.verdict == OUTSIDE and each.end > text.body[1] for each in quotes)


def _shifted(text: ReleaseText, known: list[Quote], elsewhere: bool) -> Recount | None:
    """The constant by which all numbers are wrong."""
    for shift in _shifts(text, known)[:1]:
        fitting = [each for each in known if _fits_shifted(each, text, shift)]
        made, left = [each for each in fitting if not _is_right(each)], len(known) - len(fitting)
        if shift and _are_enough(made, text) and len(made) >= _MOST_WRONG * left:
            return Recount({}, len(made), not left, text, elsewhere, shift)
    return None


def _shifted_below(text: ReleaseText, known: list[Quote], elsewhere: bool, cited: list[int]) -> Recount | None:
    """The constant by which all numbers are wrong from one on: somebody counted a caption, or passed a line over."""
    for shift in [shift for shift in _shifts(text, known) if shift][:1]:
        made = [each for each in known if not _is_right(each) and _fits_shifted(each, text, shift)]
        if not _are_enough(made, text):
            return None
        since = min(each.cited[0].number or 0 for each in made)
        # Where a line was passed over two paragraphs have one number: what is right of it stays.
        kept = frozenset(_object(each.path) for each in known if _is_right(each) and each.cited[0].number == since)
        left = [each for each in known if not _fits_below(each, text, shift, since) and _object(each.path) not in kept]
        others = [each for each in known if each not in made and _object(each.path) not in kept]
        right = max((one.number or 0 for each in others for one in each.cited), default=int(bool(kept)))
        # Of a number between those that are right and those that are wrong nobody can tell which it is.
        is_clear = not kept and not any(right < number < since for number in cited)
        if right and len(made) >= _MOST_WRONG * len(left) and not any(map(_is_right, left)):
            return Recount({}, len(made), not left and is_clear, text, elsewhere, shift, since, kept)
    return None


def _object(path: Path) -> Path:
    """The object of which something is a quote."""
    return path[: path.index("quote")] if "quote" in path else path


def _fits_below(quote: Quote, text: ReleaseText, shift: int, since: int) -> bool:
    """Whether a quote stands in what it cites, if the numbers from one on are wrong by so much."""
    place = text.at(quote.start)
    cited = [one.number + (shift if one.number >= since else 0) for one in quote.cited if one.number is not None]
    return place is not None and place.locator in cited


def _is_right(quote: Quote) -> bool:
    return quote.verdict in (EXACT, CAPITALS)


def _furthest(facts: Facts) -> list[int]:
    """The paragraphs that are cited, the last one first."""
    numbers = {one.number for one in readable(facts, citing()) if one.number is not None and not one.lang}
    return sorted(numbers, reverse=True)


def _promising(
    text: ReleaseText, known: list[Quote], elsewhere: bool, cited: list[int]
) -> list[tuple[dict[str, str], ReleaseText]]:
    """The two countings by which most quotes stand where they are cited, one line to write before two.

    None of them is worse than a shift of all numbers; where numbers are printed, they must be better.
    """
    has_numbers = text.numbering == "printed" and text.count > 1
    shifted = max(sum(_fits_shifted(each, text, shift) for each in known) for shift in [0, *_shifts(text, known)[:1]])
    least = max(sum(map(_is_right, known)) + 1, shifted + has_numbers)
    found = []
    for fields in _countings(text, known, elsewhere, cited):
        variant = text.reread(_described(text.description, fields))
        fitting = sum(_fits(each, variant) for each in known)
        if fitting >= least:
            found.append((-fitting, len(fields), fields, variant))
    found.sort(key=lambda each: each[:2])
    return [(fields, variant) for _, _, fields, variant in found[:2]]


def _described(description: Description, fields: dict[str, str]) -> Description:
    """The description with these fields, which are texts."""
    begins, ends = fields.get("begins", description.begins), fields.get("ends", description.ends)
    return description._replace(begins=begins, ends=ends, numbering=fields.get("numbering", description.numbering))


def _shifts(text: ReleaseText, known: list[Quote]) -> list[int]:
    """By how much the numbers of quotes are wrong, the commonest first."""
    counts: Counter[int] = Counter()
    for each in known:
        place, cited = text.at(each.start), each.cited[0].number
        if place is not None and isinstance(place.locator, int) and cited is not None:
            counts[place.locator - cited] += 1
    return [shift for shift, _ in counts.most_common()]


def _fits_shifted(quote: Quote, text: ReleaseText, shift: int) -> bool:
    """Whether a quote stands in what it cites, if that is another number by so much."""
    place = text.at(quote.start)
    cited = [one.number + shift for one in quote.cited if one.number is not None]
    return place is not None and place.locator in cited


def _fits(quote: Quote, text: ReleaseText) -> bool:
    """Whether a quote stands in what it cites, where it was found in the text."""
    cited = [text.places[one.locator] for one in quote.cited if one.locator in text.places]
    return any(place.start <= quote.start < place.end for place in cited)


def _countings(text: ReleaseText, known: list[Quote], elsewhere: bool, cited: list[int]) -> Iterator[dict[str, str]]:
    """What to write for every other counting: another end, another numbering, another beginning, both.

    A body that was found where the quotes are begins nowhere else than somebody said, nor with a heading.
    """
    if _below(known, text):
        yield from ({"ends": words} for words in [_last_words(text, cited)] if words)
    for numbering in NUMBERINGS:
        if numbering != text.numbering:
            yield {"numbering": numbering}
    elsewhere = elsewhere or _above(known, text)
    if text.description.begins and not elsewhere:
        return
    for numbering in NUMBERINGS:
        for place in _beginnings(text, numbering, known):
            if not elsewhere and place.start < text.body[0]:
                continue
            begins = _first_words(text, place)
            if begins and text.description.numbering in (None, numbering):
                yield {"begins": begins}
            if begins and text.description.numbering != numbering:
                yield {"begins": begins, "numbering": numbering}


def _beginnings(text: ReleaseText, numbering: str, known: list[Quote]) -> Iterator[Place]:
    """Where the body would begin: each printed 1, else the paragraph of the whole text to which most locators lead."""
    stored = text.stored
    if numbering == "printed":
        ones = (line for line in lines(stored, 0, len(stored)) if (n := number(stored, line)) is not None and n[0] == 1)
        for line, _ in zip(ones, range(_QUOTES), strict=False):
            yield Place(1, line.start, line.end, number(stored, line)[1])  # type: ignore[index]
        return
    whole = text.reread(Description(numbering=numbering))
    for shift in _shifts(whole, known)[:1]:
        if 0 <= shift < len(whole.paragraphs):
            yield whole.paragraphs[shift]


def words_above(text: ReleaseText, count: int) -> tuple[str, int] | None:
    """The words, and their offset, with which the body begins if it has so many paragraphs more above it."""
    longer = text.reread(text.description._replace(begins=None, numbering=text.numbering))
    starts = [place.start for place in longer.paragraphs]
    at = starts.index(text.first) - count if text.first in starts else -1
    words = _first_words(text, longer.paragraphs[at]) if at >= 0 else ""
    return (words, starts[at]) if words else None


def _first_words(text: ReleaseText, place: Place) -> str:
    """The words by which a body that begins at a place is found; "" where there are none."""
    end = text.stored.find("\n", place.words, place.end)
    words = text.stored[place.words : place.end if end < 0 else end].split()
    for length in _LENGTHS:
        begins = " ".join(words[:length])[:_CHARACTERS]
        found = text.reread(_described(text.description, {"begins": begins}))
        if visible(begins) == begins and found.has(begins) and found.first == place.start:
            return begins
    return ""


def _last_words(text: ReleaseText, cited: list[int]) -> str:
    """The words with which a body ends that has the last of the cited paragraphs; "" where none do."""
    longer = text.reread(text.description._replace(ends=None))
    place = next((longer.places[number] for number in cited if number in longer.places), None)
    if place is None:
        return ""
    words = text.stored[place.words : place.end].split()
    for length in _LENGTHS:
        ends = " ".join(words[-length:])
        found = text.reread(_described(text.description, {"ends": ends}))
        if len(ends) <= 2 * _CHARACTERS and visible(ends) == ends and found.has(ends) and _is_end(found, place):
            return ends
    return ""


def _is_end(text: ReleaseText, place: Place) -> bool:
    return not text.stored[slice(*sorted((text.body[1], place.end)))].strip()
