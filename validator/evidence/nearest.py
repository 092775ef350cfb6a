"""The printed form that is nearest to a name that is not printed: what was probably meant."""

from __future__ import annotations

from functools import lru_cache

from ..release.edges import COMPOUND, whole
from ..release.fold import without_case
from ..release.forms import words
from ..release.signs import is_unspaced
from ..release.text import ReleaseText
from ..schema.near import likeness, likest
from .matching import pieces
from .printed import on_one_line

_ALIKE = 76  # of 100: Lee Do-hoon and Lee Dohoon are 95, Milan Hovorić and Milan Hovorka 85, two posts 74
_OF_A_WORD = 75  # Dofa and Doha
_KIN = 60  # a word at the edge of a name, and one of its words
_SHORTEST, _LONGEST = 3, 200
_MOST = 20_000_000  # characters that are looked through in one document


def nearest(name: str, texts: list[ReleaseText]) -> str:
    """The words of a release that are most like a name; empty where none are like it."""
    wanted = without_case(" ".join(pieces(name)))
    if not _SHORTEST <= len(wanted) <= _LONGEST:
        return ""
    found = [each for text in texts if (each := _in_text(wanted, text)) is not None]
    return max(found)[1] if found else ""


def differing(heading: str, text: ReleaseText) -> list[str]:
    """In what a heading differs from the line of a text that is most like it, the gravest first; empty if none is."""
    from .near import Index
    from .near import nearest as nearest_words

    wanted = without_case(" ".join(pieces(heading)))
    if len(wanted) > _LONGEST or text.effort.explained > _MOST or not text.caseless:
        return []
    text.effort.explained += len(text.caseless)
    start, end = likest(wanted, text.caseless)
    if start >= end:
        return []
    middle = text.folded.starts[(start + end) // 2]
    line = ReleaseText(text.stored[text.stored.rfind("\n", 0, middle) + 1 : _line_end(text, middle)])
    near = nearest_words(Index(line), heading, [(0, len(line.stored))])
    return near.differences if near is not None else []


def _line_end(text: ReleaseText, offset: int) -> int:
    end = text.stored.find("\n", offset)
    return len(text.stored) if end < 0 else end


def _in_text(wanted: str, text: ReleaseText) -> tuple[float, str] | None:
    """How like they are, and the words."""
    if text.effort.explained > _MOST or not text.caseless:
        return None
    text.effort.explained += len(text.caseless)
    if " " not in wanted and not any(map(is_unspaced, wanted)):
        return _word(wanted, text)
    start, end = likest(wanted, text.caseless)
    if start >= end:
        return None
    tries = [_trimmed(text, *stretch) for stretch in ((start, end), *_shifted(text, start, end))]
    tries = [_without_others(wanted, text, *stretch) for stretch in tries]
    scored = [(likeness(wanted, text.caseless[first:last]), -first, last) for first, last in tries if first < last]
    if not scored or max(scored)[0] < _ALIKE:
        return None
    score, first, last = max(scored)
    if _is_part(text.caseless[-first:last], wanted):
        return None
    return score, on_one_line(text.folded, -first, last)


def _is_part(printed: str, wanted: str) -> bool:
    """Whether words are some of those of a name: they say nothing of the rest of it."""
    return f" {printed} " in f" {wanted} "


def _word(wanted: str, text: ReleaseText) -> tuple[float, str] | None:
    """The word that is most like a name of one word: of those with a capital, where there are some."""
    scored = [
        (score, -at, word)
        for word, at in _last_places(text.caseless).items()
        if (score := likeness(wanted, word)) >= _OF_A_WORD
    ]
    scored = [each for each in scored if each[0] >= _ALIKE or not text.folded.text[-each[1]].islower()]
    if not scored:
        return None
    score, at, word = max(scored)
    return score, on_one_line(text.folded, -at, len(word) - at)


@lru_cache(maxsize=4)
def _last_places(caseless: str) -> dict[str, int]:
    """Each word of a text, and where it stands last; a text is asked for many names."""
    return {match[0]: match.start() for match in words(caseless)}


def _without_others(wanted: str, text: ReleaseText, start: int, end: int) -> tuple[int, int]:
    """A stretch without words at its edges that are like none of the name: "Foreign Affairs of"."""
    own = [wanted, *(match[0] for match in words(wanted))]
    found = [(start + match.start(), start + match.end()) for match in words(text.caseless[start:end])]

    def is_kin(place: tuple[int, int]) -> bool:
        return any(likeness(text.caseless[slice(*place)], word) >= _KIN for word in own)

    while found and not is_kin(found[-1]):
        found.pop()
        end = found[-1][1] if found else start
    while found and not is_kin(found[0]):
        found.pop(0)
        start = found[0][0] if found else end
    return start, end


def _shifted(text: ReleaseText, start: int, end: int) -> list[tuple[int, int]]:
    """The same without its first or last word, which may be cut, or with the word behind it."""
    first = text.caseless.find(" ", start, end) + 1
    last = text.caseless.rfind(" ", start, end)
    found = [(first, end)] if first > 0 else []
    found += [(start, last)] if last > start else []
    following = text.caseless.find(" ", end + 1, end + 30)
    return [*found, (start, following if following > 0 else end)]


def _trimmed(text: ReleaseText, start: int, end: int) -> tuple[int, int]:
    """Whole words, without the signs and the spaces around them."""
    start, end = whole(text.folded, start, end, COMPOUND)
    while start < end and not text.caseless[start].isalnum():
        start += 1
    while start < end and text.caseless[end - 1] in " ,.;:!?\"'([{-/、。，":
        end -= 1
    return start, end
