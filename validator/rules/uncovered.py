"""What COV001 says of paragraphs that nobody cites: how they begin, and where they would be annotated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostic import On, Path
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..evidence.locators import readable
from ..schema.roles import holders
from ..system.printable import excerpt
from ..tuples import NamedTuple

if TYPE_CHECKING:
    from ..release.text import ReleaseText

_SHORT = 60  # code points of a paragraph that may be none
_RANGES = 12
_LENGTH = 60
_OUTCOME = 2  # steps to an outcome: the list, its index


class Place(NamedTuple):
    """Where a finding points."""

    path: Path
    on: On


def is_draft(facts: Facts) -> bool:
    """Whether the annotation is not finished: what is not annotated yet is a reminder, and one line of it is enough."""
    return bool(peek(facts.data, "annotation", "status") == "draft")


def beginning(number: int, facts: Facts) -> str:
    """``: 'The two sides agreed to open ...'``; "" where the text is not at hand."""
    if facts.text is None or number not in facts.text.places:
        return ""
    place = facts.text.places[number]
    words = " ".join(facts.text.stored[place.words : place.words + 4 * _LENGTH][: place.end - place.words].split())
    return f": '{excerpt(words, _LENGTH)}'"


def ways(facts: Facts, them: str, apart: str = "", *, is_end: bool = False) -> str:
    """What can be done of them; ``apart``: how to leave out what only looks like a paragraph.

    ``is_end``: nothing that is cited stands behind them, but something before, so that the release may end there.
    """
    where = f"({'an outcome' if them == 'it' else 'outcomes'}, or the para of meeting, next, people and the like)"
    if apart:
        return f"{apart}, or annotate {them} {where}, or list {them} under annotation.skip with the reason"
    ends = ", or, if the release ends before, give its last words under release.ends" if facts.text and is_end else ""
    return f"annotate {them} {where}, or list {them} under annotation.skip with the reason{ends}"


def nearest(number: int, cited: list[tuple[int, Path]], document: dict[str, Any]) -> Place:
    """The last outcome before the paragraph, else the first one after it; else the list of them."""
    before = [path for one, path in cited if one < number]
    if cited:
        return Place(before[-1] if before else cited[0][1], "value")
    (outcomes,) = holders("outcome")["document"]
    return Place((outcomes,), "key" if outcomes in document else "missing")


def cited_by_outcomes(facts: Facts) -> list[tuple[int, Path]]:
    """The paragraphs that outcomes cite, in order, each with an outcome that cites it, the last one at the end."""
    found = [one for one in readable(facts, ["outcome"]) if not one.lang]
    return sorted((one.number, one.path[:_OUTCOME]) for one in found if one.number is not None)


def in_ranges(numbers: list[int]) -> str:
    """``3, 5-9 and 12``; of very many the first."""
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        goes_on = bool(ranges) and ranges[-1][1] == number - 1
        ranges[-1 if goes_on else len(ranges) :] = [(ranges[-1][0] if goes_on else number, number)]
    parts = [f"{first}-{last}" if last > first else f"{first}" for first, last in ranges[:_RANGES]]
    if len(ranges) > _RANGES:
        parts.append(f"{sum(last - first + 1 for first, last in ranges[_RANGES:])} more")
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def around(facts: Facts, still_open: list[int]) -> dict[int, str]:
    """The paragraphs that look like what stands on a page above or below its text, each with how to leave it out."""
    text = facts.text
    if text is None or not _may_be_around(text, still_open):
        return {}
    from ..languages.words import language
    from ..layout.assumed import end_below, start_below

    lang = attempt(lambda: language(facts.release["lang"])) or ""
    found: dict[int, str] = {}
    start, end = start_below(text, lang), end_below(text, lang)
    for place in text.paragraphs:
        if start is not None and place.start < start.offset:
            how = f"if it stands above the text, write begins: '{excerpt(start.words, 60)}' (line {start.line})"
        elif end is not None and place.start >= end.offset:
            how = f"if it stands below the text, write ends: '{excerpt(end.words, 60)}' (line {end.line})"
        else:
            continue
        found[int(place.locator)] = f"{how} under release"
    return found


def _may_be_around(text: ReleaseText, still_open: list[int]) -> bool:
    """Whether the first or the last paragraph is open and no sentence: to look closer takes the time of a start."""
    ends = [place for place in (*text.paragraphs[:1], *text.paragraphs[-1:]) if place.locator in still_open]
    words = (text.stored[place.words : place.end].strip() for place in ends)
    return any(len(each) < _SHORT or each[-1] not in ".!?。！？؟।\"'”’»)）」" for each in words)
