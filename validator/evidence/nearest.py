"""The printed form that is nearest to a name that is not printed: what was probably meant."""

from __future__ import annotations

from ..release.edges import COMPOUND, whole
from ..release.fold import without_case
from ..release.text import ReleaseText
from ..schema.near import likeness, likest
from .matching import pieces
from .printed import on_one_line

_ALIKE = 76  # of 100: Lee Do-hoon and Lee Dohoon are 95, Milan Hovorić and Milan Hovorka 85, two posts 74
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
    middle = text.folded.span((start + end) // 2, (start + end) // 2 + 1)[0]
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
    start, end = likest(wanted, text.caseless)
    if start >= end:
        return None
    tries = [_trimmed(text, *stretch) for stretch in ((start, end), *_shifted(text, start, end))]
    scored = [(likeness(wanted, text.caseless[first:last]), -first, last) for first, last in tries if first < last]
    if not scored or max(scored)[0] < _ALIKE:
        return None
    score, first, last = max(scored)
    if text.caseless[-first:last] in wanted:  # a part of the name says nothing of the rest
        return None
    return score, on_one_line(text.folded, -first, last)


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
