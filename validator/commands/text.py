"""``jco text``: the paragraphs of a stored text with their locators, and the exact words to quote."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from .. import source
from ..source import Limits
from ..system import streams
from ..system.printable import excerpt, visible
from .options import UsageError
from .settings import data_folder

if TYPE_CHECKING:
    from ..release.paragraphs import Locator
    from ..release.text import Description, ReleaseText

_WIDTH = 100
_MOST = 20
_ANNOTATION = (".yaml", ".yml", ".json")


def run(
    path: str, find: str, described: dict[str, str], subtitles: list[str], sources: tuple[str, ...], limits: Limits
) -> int:
    """List the paragraphs of a text, or of the text that an annotation names; or find words in it."""
    text = _of_annotation(path, sources, limits) if path.lower().endswith(_ANNOTATION) else None
    if text is None:
        text = _of_file(path, described, subtitles, limits)
    if find:
        return _find(text, find)
    for locator, words in _listed(text):
        streams.out(f"{locator!s:<6} {excerpt(words, _WIDTH)}\n")
    plural = "" if text.count == 1 else "s"
    how = {"printed": "by their printed numbers", "blocks": "by blank lines", "lines": "by lines"}[text.numbering]
    streams.note(f"{text.count} paragraph{plural}, separated {how} (numbering: {text.numbering})\n")
    return 0


def plain(path: str, sources: tuple[str, ...], limits: Limits) -> int:
    """Print the whole text that quotes are looked for in: stored as a file, it is the same text again."""
    if path.lower().endswith(_ANNOTATION):
        stored = _of_annotation(path, sources, limits).stored
    else:
        stored = _stored(path, limits)[0]
    if streams.is_terminal(sys.stdout):
        streams.out(visible(stored))
    else:
        streams.out_bytes(stored.encode())
    return 0


def _of_annotation(path: str, sources: tuple[str, ...], limits: Limits) -> ReleaseText:
    from ..release.finding import beside
    from ..report import pipeline

    raw = source.read_inside(path, limits, data_folder())
    if raw.fault is not None:
        raise UsageError(f"{path}: {raw.fault.message}")
    report = pipeline.check(raw.data, path, "9999-12-31", limits, beside(path, sources, data_folder()))
    text = report.facts.text if report.facts is not None else None
    if text is None:
        raise UsageError(f"{path}: the text of its release was not found (see release.file, --sources)")
    return text


def _stored(path: str, limits: Limits) -> tuple[str, str]:
    from ..release.stored import read_text
    from ..release.unreadable import Unreadable
    from ..system.boundary import way_out

    try:
        if why := way_out(path, data_folder()):
            raise UsageError(f"{path}: {why}: name the file itself")
        return read_text(path, limits)
    except Unreadable as fault:
        raise UsageError(f"{path}: {fault}") from None


def _of_file(path: str, described: dict[str, str], subtitles: list[str], limits: Limits) -> ReleaseText:
    from ..release.text import Description, ReleaseText

    stored, sha256 = _stored(path, limits)
    given: dict[str, Any] = {name: words for name, words in described.items() if words}
    description = Description(subtitles=tuple(subtitles), **given)
    if not given.keys() & {"title", "begins"} and not subtitles:
        description = _guessed(stored, description)
    text = ReleaseText(stored, description, sha256)
    for name in ("title", "begins", "ends"):
        words = getattr(description, name)
        if words and not text.has(words, any_case=True):
            raise UsageError(f"{path}: the {name} '{words}' is not in the text")
    return text


def _guessed(stored: str, description: Description) -> Description:
    """Where nothing says where the body begins: at a line that begins with a printed 1, if a 2 follows."""
    from ..release.marks import begins_with_one, lines, number

    one = ""
    for line in lines(stored, 0, len(stored)) if description.numbering in (None, "printed") else ():
        if begins_with_one(stored, line):
            one = stored[line.start : line.end]
        elif one and (found := number(stored, line)) is not None and found[0] == 2:
            return description._replace(begins=one)
    return description


def _listed(text: ReleaseText) -> Iterator[tuple[Locator, str]]:
    """(locator, first words) of all that can be cited; of a paragraph its words before its bullets."""
    places = list(text.places.values())
    for place, following in zip_longest(places, places[1:]):
        has_items = following is not None and place.words < following.start < place.end
        end = following.start if following is not None and has_items else place.end
        yield place.locator, text.stored[place.words : min(end, place.words + 4 * _WIDTH)]


def _find(text: ReleaseText, words: str) -> int:
    """Print where words stand and how they are printed there; else the nearest ones."""
    from ..evidence.printed import on_one_line
    from ..release.fold import fold

    found, like = list(_occurrences(text, words)), fold(words).text
    for start, stop in found[:_MOST]:
        printed = on_one_line(text.folded, start, stop, like)
        streams.out(f"{_narrowest(text, text.folded.starts[start])!s:<6} {visible(printed)}\n")
    if len(found) > _MOST:
        streams.note(f"{len(found)} places; the first {_MOST} are shown\n")
    if found:
        return 0
    from ..evidence.near import Index, nearest

    near = nearest(Index(text), words, [(0, len(text.stored))])
    if near is None:
        streams.note("not in the text, and nothing similar either\n")
    else:
        streams.note(f"not in the text; the closest words ({excerpt('; '.join(near.differences), 200)}):\n")
        streams.out(f"{'-' if near.place is None else near.place!s:<6} {visible(near.words)}\n")
    return 1


def _narrowest(text: ReleaseText, at: int) -> Locator | str:
    """What can be cited there: of a bullet the bullet itself."""
    inside = [place for place in text.places.values() if place.start <= at < place.end]
    narrowest = min(inside, key=lambda place: place.end - place.start, default=None)
    return narrowest.locator if narrowest else "-"


def _occurrences(text: ReleaseText, words: str) -> Iterator[tuple[int, int]]:
    """The offsets of each place in comparison form, capitals and typography aside.

    Words of which it has only a part are found where no whole ones are.
    """
    from ..evidence.matching import find, pieces
    from ..release.edges import WHOLE, WORD, whole
    from ..release.fold import without_case

    wanted, folded, end = [without_case(piece) for piece in pieces(words)], text.folded, len(text.caseless)
    for most in (WHOLE, WORD):
        here = 0
        while (match := find(text.any_case, wanted, here, end, most)) is not None:
            yield whole(folded, match.start, match.end, WHOLE)
            here = match.end
            if not match.again:
                break
        if here:
            return
