"""``jco text``: the paragraphs of a stored text with their locators, and the exact words to quote."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from .. import source
from ..document.content import peek
from ..document.edtf import today
from ..source import Limits
from ..system import streams
from ..system.printable import excerpt, number, visible
from ..system.selection import shown
from .options import Options, UsageError
from .settings import configured, data_folder, selected

if TYPE_CHECKING:
    from ..release.paragraphs import Locator
    from ..release.text import ReleaseText

_WIDTH = 100
_MOST = 20
_ANNOTATION = (".yaml", ".yml", ".json")


def run(
    path: str, find: str, described: dict[str, str], subtitles: list[str], sources: tuple[str, ...], limits: Limits
) -> int:
    """List the paragraphs of a text, or of the text that an annotation names; or find words in it."""
    if path.lower().endswith(_ANNOTATION):
        text = _of_annotation(path, sources, limits)
        notes = [_counted(text, f"as {shown(path)} says")]
    else:
        text, guessed = _of_file(path, described, subtitles, limits)
        others = [] if find else list(_other_countings(path, text, sources, limits))
        notes = [_counted(text, guessed), *others]
    if find:
        return _find(text, find)
    for locator, words in _listed(text):
        streams.out(f"{locator!s:<6} {excerpt(words, _WIDTH)}\n")
    streams.note("".join(f"{note}\n" for note in notes))
    return 0


def _counted(text: ReleaseText, how: str) -> str:
    """``9 paragraphs; body: lines 12-40, after the title in line 9; numbering: printed (assumed)``."""
    title = next((place for place in text.headings if place.locator == "title"), None)
    if text.first < 0:
        where = "body: empty"
    else:
        last = max((place.end for place in text.paragraphs), default=text.first)
        where = f"body: lines {text.line_of(text.first)}-{text.line_of(last)}"
    if text.is_bounded and text.description.begins:
        why = f"from '{excerpt(text.description.begins, 40)}'"
    elif text.is_bounded:
        why = f"after the title in line {text.line_of(title.start)}" if title is not None else "after the subtitles"
    else:
        why = "the whole text"
    return f"{number(text.count, 'paragraph')}; {where}, {why}; numbering: {text.numbering} ({how})"


def _other_countings(path: str, text: ReleaseText, sources: tuple[str, ...], limits: Limits) -> Iterator[str]:
    """A warning for each document that names the text and counts its paragraphs in another way."""
    for document, other in documents_that_name(path, sources, limits):
        if [place[:3] for place in other.paragraphs] != [place[:3] for place in text.paragraphs]:
            yield f"warning: {_counted(other, f'as {document} says')}: use jco text {document}"


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

    raw = source.read_inside(path, limits, data_folder((path,)))
    if raw.fault is not None:
        raise UsageError(f"{path}: {raw.fault.message}")
    report = pipeline.check(raw.data, path, "9999-12-31", limits, beside(path, sources, data_folder((path,))))
    text = report.facts.text if report.facts is not None else None
    if text is None:
        raise UsageError(f"{path}: the text of its release was not found (see release.file, --sources)")
    return text


def _stored(path: str, limits: Limits) -> tuple[str, str]:
    from ..release.damage import Unreadable
    from ..release.stored import read_with_heading
    from ..system.boundary import way_out

    try:
        if why := way_out(path, data_folder((path,))):
            raise UsageError(f"{path}: {why}: name the file itself")
        return read_with_heading(path, limits)
    except Unreadable as fault:
        raise UsageError(fault.of(path)) from None


def _of_file(path: str, described: dict[str, str], subtitles: list[str], limits: Limits) -> tuple[ReleaseText, str]:
    """The text as it is described; what is not is assumed, as ``jco new`` does."""
    from ..layout.assumed import assume
    from ..release.text import Description

    stored, heading = _stored(path, limits)
    given: dict[str, Any] = {name: words for name, words in described.items() if words}
    found = assume(stored, Description(subtitles=tuple(subtitles), **given), heading=heading)
    for name in ("title", "begins", "ends"):
        words = given.get(name)
        if words and not found.text.has(words, any_case=True):
            raise UsageError(f"{path}: the {name} '{words}' is not in the text")
    how = "assumed" if found.is_found else "no title was recognised: give --title, or --begins"
    return found.text, how if "begins" not in given else "as you say"


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
    outside = []
    for start, stop in found[:_MOST]:
        locator = _locator(text, *text.folded.span(start, stop))
        if not locator:
            outside.append(text.folded.starts[start])
        streams.out(f"{locator or '-':<6} {visible(on_one_line(text.folded, start, stop, like))}\n")
    if outside:
        streams.note(_why_no_locator(text, outside))
    if len(found) > _MOST:
        streams.note(f"{len(found)} places; the first {_MOST} are shown\n")
    if found:
        return 0
    from ..evidence.near import Index, nearest
    from ..evidence.nearest import nearest as likest

    near = nearest(Index(text), words, [(0, len(text.stored))])
    # Of a word or two a letter may be another one, which leaves no word in common: "tecnico" for "técnico".
    closest = near.words if near is not None else likest(words, [text])
    if not closest:
        streams.note("not in the text, and nothing similar either\n")
        return 1
    how = f" ({excerpt('; '.join(near.differences), 200)})" if near is not None else ""
    streams.note(f"not in the text; the closest words{how}:\n")
    spot = next(_occurrences(text, closest), None)
    known = near.place if near is not None else None
    locator = _locator(text, *text.folded.span(*spot)) if spot is not None else str(known or "")
    streams.out(f"{locator or '-':<6} {visible(closest)}\n")
    if not locator:
        streams.note(_why_no_locator(text, [text.folded.starts[spot[0]]] if spot is not None else []))
    return 1


def _locator(text: ReleaseText, start: int, end: int) -> str:
    """What to give under ``para`` for words: of a bullet the bullet itself, of several paragraphs all of them.

    "" where no locator leads there.
    """
    if (inside := text.innermost(start)) is not None and inside.end >= end:
        return str(inside.locator)
    over = [str(place.locator) for place in text.paragraphs if place.start < end and place.end > start]
    return f"[{', '.join(over)}]" if len(over) > 1 else ""


def _why_no_locator(text: ReleaseText, offsets: list[int]) -> str:
    """That words stand outside the body, and what to do where they belong to it."""
    lines = list(dict.fromkeys(map(text.line_of, offsets)))
    few = ", ".join(map(str, lines[:5])) + (", ..." if len(lines) > 5 else "")
    where = f" (line{'' if len(lines) == 1 else 's'} {few})" if lines else ""
    return (
        f"-: outside the body{where}, so no locator leads there; a heading has one once it is release.title or one of "
        "release.subtitles, and release.begins and release.ends say where the body begins and ends\n"
    )


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


_ENDINGS = (".yaml", ".yml")


def documents_that_name(path: str, sources: tuple[str, ...], limits: Limits) -> Iterator[tuple[str, ReleaseText]]:
    """The documents that name a text as that of their release, and the text as each describes it.

    They are looked for in the folders of the configuration; where there is none, beside the text.
    """
    from ..release.finding import beside, find
    from ..report import pipeline

    folder, name = data_folder((path,)), os.path.basename(path).encode()
    left = _MOST
    for document in _documents(path):
        raw = source.read_inside(document, limits, folder)
        if raw.fault is not None or name not in raw.data or not left:
            continue
        left -= 1
        around = beside(document, sources, folder)
        report = pipeline.check(raw.data, shown(document), today(), limits, around)
        text = report.facts.text if report.facts is not None else None
        file = peek(report.content.data, "release", "file") if report.content is not None else None
        if text is not None and isinstance(file, str) and find(file, around).path == os.path.realpath(path):
            yield shown(document), text


def _documents(path: str) -> list[str]:
    options = configured(Options((path,)))
    if options.config.folders:
        there = tuple(each for each in options.config.folders if os.path.isdir(each))
        return selected(options._replace(paths=there)).files if there else []
    folder = os.path.dirname(path) or os.curdir
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.lower().endswith(_ENDINGS))
