"""English sentences. Where it is not sure that a sentence ends, it goes on."""

from __future__ import annotations

from collections.abc import Iterator

from ..system.patterns import lazy
from .paragraphs import Place

_END = lazy(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n[^\S\n]*\n")
_WORD_BEFORE = lazy(r"[\w.&'-]{1,24}$")
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof hon rev st messrs mme h.e amb gen lt col maj capt cmdr adm brig sgt gov sen rep pres dep asst sec
    no nos art arts para paras vol vols pp p fig ch sect ed eds est approx ca cf vs viz incl etc al resp
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc ltd co corp bros plc gmbh dept univ govt intl natl assn bldg ave blvd mt ft min max tel ext
    """.split()
)


def sentences(text: str, place: Place) -> Iterator[tuple[int, int]]:
    """The offsets of the sentences of a paragraph, a printed number left out."""
    start = place.words
    for match in _END.finditer(text, place.words, place.end):
        if text[match.start()] == "." and not _ends(text, start, match.start()):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, place.end)


def _ends(text: str, start: int, dot: int) -> bool:
    """Whether the dot ends a sentence: not after an abbreviation, an initial, or letters with dots between them."""
    before = _WORD_BEFORE.search(text, max(start, dot - 24), dot)
    word = before[0] if before is not None else ""
    if "." in word and not any(char.isdigit() for char in word):
        return False
    return not (len(word) == 1 and word.isalpha()) and word.casefold() not in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
