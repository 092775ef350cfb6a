"""A text with the marks on it → passages as a page shows them: headings, paragraphs with their bullets and notes."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from ..evidence.sentences import Stretches
from ..release.paragraphs import Locator, Place, sentences
from ..release.text import ReleaseText
from ..tuples import NamedTuple
from .spans import BARE, Mark, Segment, segments
from .values import cited_as, of_place

HEADINGS = "headings"
_FEW_WORDS = 5
_BRIEF = 900  # characters
_MOST = 5_000  # paragraphs, bullets and notes that a page sets apart; no release has as many


class Block(NamedTuple):
    """A stretch of text with one locator. ``role``: heading, paragraph, item (a bullet or note) or quoted."""

    label: str
    fragment: str
    role: str
    segments: list[Segment]
    skipped: str = ""


class Passage(NamedTuple):
    """A paragraph, or all headings. ``state``: cited, quoteless (cited, but not quoted), skipped, open, or empty.

    ``why``: the reason for which it is skipped.
    """

    key: int | str
    label: str
    fragment: str
    state: str
    why: str
    blocks: list[Block]

    @property
    def is_brief(self) -> bool:
        """Whether it can stay in sight beside its outcomes: a long one would then hide its own end."""
        return sum(len(segment.text) for block in self.blocks for segment in block.segments) < _BRIEF


class Reading(NamedTuple):
    """A text as it is read; ``outside``: what stands before and behind the body, the headings left out.

    What is too much to be set apart (``rest``) is there too.
    """

    lang: str
    direction: str
    passages: list[Passage]
    outside: list[tuple[str, list[Segment]]]

    @property
    def fragments(self) -> set[str]:
        """All fragments that stand somewhere on the page because of this text."""
        found = {passage.fragment for passage in self.passages}
        found |= {block.fragment for passage in self.passages for block in passage.blocks}
        runs = [block.segments for passage in self.passages for block in passage.blocks]
        runs += [run for _, run in self.outside]
        return found | {mark.fragment for run in runs for segment in run for mark in segment.opens}


class Cited(NamedTuple):
    """What is cited of one text: paragraph numbers, and what is skipped, with the reason."""

    numbers: set[int]
    skipped: dict[Locator, str]


def direction(text: str) -> str:
    """``rtl`` where most letters with a direction go from right to left, else ``ltr``."""
    sample = text[:20_000]
    kinds = [unicodedata.bidirectional(char) for char in sample if char.isalpha()]
    leftward = sum(kind in ("R", "AL") for kind in kinds)
    return "rtl" if 2 * leftward > len(kinds) else "ltr"


def reading(text: ReleaseText, lang: str, prefix: str, marks: list[Mark], cited: Cited | None) -> Reading:
    """A text as it is read. ``prefix``: the language in its locators; ``cited``: None where no state is to be said."""
    outlines, rest = _few(_outlines(text))
    marks = marks + _bare(text, lang, marks, cited, outlines)
    stretches = [(start, end) for _, parts in outlines for _, _, start, end in parts]
    outside = _outside(text) + ([("rest", (rest, text.body[1]))] if rest is not None else [])
    runs = iter(segments(text.stored, [*stretches, *(part for _, part in outside)], marks))
    passages = []
    for key, parts in outlines:
        blocks = [_block(locator, role, next(runs), prefix, cited) for locator, role, _, _ in parts]
        passages.append(_passage(key, blocks, prefix, cited))
    start, end = text.body
    return Reading(lang, direction(text.stored[start:end]), passages, [(label, next(runs)) for label, _ in outside])


_Part = tuple[Locator, str, int, int]


def _few(outlines: list[tuple[int | str, list[_Part]]]) -> tuple[list[tuple[int | str, list[_Part]]], int | None]:
    """As many passages as a page holds, and where the rest begins, which it shows as it is stored; else None."""
    count = 0
    for index, (_, parts) in enumerate(outlines):
        count += len(parts)
        if count > _MOST:
            return outlines[:index], parts[0][2]
    return outlines, None


def _outlines(text: ReleaseText) -> list[tuple[int | str, list[_Part]]]:
    """(key, parts) of each passage; a part is (locator, role, start, end)."""
    found: list[tuple[int | str, list[_Part]]] = []
    if text.headings:
        found.append((HEADINGS, [(place.locator, "heading", place.start, place.end) for place in text.headings]))
    paragraph: Place | None = None
    items: list[Place] = []
    for place in text.places.values():
        if place in text.headings:
            continue
        if isinstance(place.locator, int):
            found += _outline(paragraph, items)
            paragraph, items = place, []
        else:
            items.append(place)
    return found + _outline(paragraph, items)


def _outline(paragraph: Place | None, items: list[Place]) -> list[tuple[int | str, list[_Part]]]:
    if paragraph is None or not isinstance(paragraph.locator, int):
        return []
    start = min(paragraph.words, paragraph.end)
    bounds = [start, *(item.start for item in items), paragraph.end]
    parts: list[_Part] = []
    for index, (here, there) in enumerate(pairwise(bounds)):
        if index:
            parts.append((items[index - 1].locator, "item", here, there))
        elif here < there or not items:
            parts.append((paragraph.locator, "paragraph", here, there))
    return [(paragraph.locator, parts)]


def _block(locator: Locator, role: str, run: list[Segment], prefix: str, cited: Cited | None) -> Block:
    why = cited.skipped.get(locator, "") if cited is not None and role != "paragraph" else ""
    return Block(cited_as(locator), of_place(locator, prefix) + ("-text" * (role == "paragraph")), role, run, why)


def _passage(key: int | str, blocks: list[Block], prefix: str, cited: Cited | None) -> Passage:
    fragment = of_place(key, prefix)
    if not isinstance(key, int):
        return Passage(key, "Headings", fragment, "", "", blocks)
    quoted = any(segment.quotes for block in blocks for segment in block.segments)
    return Passage(key, str(key), fragment, *state(key, quoted, cited), blocks)


def state(number: int, is_quoted: bool, cited: Cited | None) -> tuple[str, str]:
    """How far a paragraph is annotated, and why it is skipped. Nobody is asked for paragraph 0."""
    if cited is None:
        return "", ""
    if number in cited.numbers:
        return ("cited" if is_quoted else "quoteless"), ""
    if number in cited.skipped:
        return "skipped", cited.skipped[number]
    return ("cited" if is_quoted else "open" if number else ""), ""


def _outside(text: ReleaseText) -> list[tuple[str, tuple[int, int]]]:
    """What of the text is shown nowhere else: (where, offsets) of the parts before and behind the body."""
    start, end = text.body
    headings = sorted((place.start, place.end) for place in text.headings)
    found: list[tuple[str, tuple[int, int]]] = []
    for label, first, last in (("before", 0, start), ("behind", end, len(text.stored))):
        here = first
        for begin, stop in [*headings, (last, last)]:
            if here < begin <= last and text.stored[here:begin].strip():
                found.append((label, (here, begin)))
            if first <= begin <= last:
                here = max(here, stop)
    return found


def _bare(
    text: ReleaseText, lang: str, marks: list[Mark], cited: Cited | None, outlines: list[tuple[int | str, list[_Part]]]
) -> list[Mark]:
    """Sentences that nobody quotes, of paragraphs that are quoted; English, as only its sentences are known."""
    if cited is None or lang.partition("-")[0] != "en":
        return []
    touched = Stretches((mark.start, mark.end) for mark in marks)
    found = []
    for key, parts in outlines:
        if key == HEADINGS or not any(touched.touches(start, end) for _, _, start, end in parts):
            continue
        for locator, _, start, end in parts:
            for first, last in sentences(text.stored, Place(locator, start, end, start)):
                is_long = len(text.stored[first:last].split()) >= _FEW_WORDS
                if is_long and locator not in cited.skipped and not touched.touches(first, last):
                    found.append(Mark(first, last, BARE))
    return found


def quoted(quotes: list[tuple[int | str, Mark, str]], count: int, cited: Cited) -> list[Passage]:
    """The passages of a release whose text is not at hand: the words that were quoted, by the paragraph they cite.

    ``quotes``: (number of the paragraph or ``HEADINGS``, mark, words); ``count``: how many paragraphs are known.
    """
    by_key: dict[int | str, list[Block]] = {number: [] for number in range(1, count + 1)}
    for number in sorted(cited.numbers | {key for key in cited.skipped if isinstance(key, int)}):
        by_key.setdefault(number, [])
    for key, mark, words in quotes:
        run = [Segment(words, (mark,), (mark,), (mark,))]
        by_key.setdefault(key, []).append(Block("", f"{mark.fragment}-block", "quoted", run))
    keys = sorted(by_key, key=lambda key: (isinstance(key, int), key if isinstance(key, int) else 0))
    return [_passage(key, by_key[key], "", cited) for key in keys]
