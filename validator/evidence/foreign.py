"""Whether the text that ``file`` names is that of another release (EVD023): then nothing is held against its words.

Nearly nothing that was copied stands in it. A text of the data beside it in which these words do stand is named.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from ..document.content import peek
from ..document.facts import Facts
from ..languages.scripts import script_of
from ..release.damage import Unreadable
from ..release.finding import Surroundings, find
from ..release.stored import read_text
from ..release.text import ReleaseText
from ..schema.roles import fields
from ..source import Limits
from ..tuples import NamedTuple
from .locating import NOWHERE
from .quotes import located

_QUOTES, _NAMES = 3, 4  # that are not in the text, so that it is none of a slip or two
_MOST_THERE = 5  # one of so many may stand in any text: "the two sides", the name of a country
_ENDINGS = (".txt", ".md", ".html", ".htm", ".xhtml")
_LETTERS = 2_000  # by which its script is told
_FILES = 200  # beside the text that are looked at


class Foreign(NamedTuple):
    """A text that is not that of the release: what of the document is missing in it, and which file has it.

    ``quotes``: how many are not in it, and of how many. ``names``: the same, where the quotes are too few to tell.
    ``instead``: the file as ``release.file`` would name it, empty where none fits; ``found``: how much of it is there.
    """

    text: ReleaseText
    lacks_title: bool
    quotes: tuple[int, int]
    names: tuple[int, int] | None
    instead: str = ""
    found: int = 0


def set_aside(facts: Facts, around: Surroundings, limits: Limits) -> None:
    """Take the text of the release as not at hand where it is sure to be that of another one."""
    texts, text = facts.texts, facts.text
    if texts is None or text is None or text.doubts:
        return
    title = text.description.title
    if title is not None and text.has(title, any_case=True):
        return
    quotes = [quote for quote in located(facts) if quote.text is text]
    lost = [quote.words for quote in quotes if quote.verdict == NOWHERE]
    if not _are_most(len(lost), len(quotes)) or (title is None and len(lost) < _NAMES):
        return
    found = _foreign(facts, text, title, [quote.words for quote in quotes], lost)
    if found is not None:
        found = _with_file(found, lost if found.names is None else _names(facts, text), facts, around, limits)
    # A text of a few lines has few of the names; only that another one fits makes it sure.
    if found is not None and (found.names is None or found.instead):
        texts.foreign, texts.main, texts.quotes = found, None, None


def _are_most(lost: int, known: int) -> bool:
    return (known - lost) * _MOST_THERE <= known


def _foreign(facts: Facts, text: ReleaseText, title: str | None, quotes: list[str], lost: list[str]) -> Foreign | None:
    """What is missing, if it is enough; words that were only copied badly are not missing."""
    from .near import Index, nearest

    index, whole = Index(text), [(0, len(text.stored))]
    gone = [words for words in lost if nearest(index, words, whole) is None]
    counts = len(gone), len(quotes)
    if len(gone) >= _QUOTES:
        return Foreign(text, title is not None, counts, None) if _are_most(*counts) else None
    names = _names(facts, text)
    missing = sum(not text.has(name, any_case=True) for name in names)
    if title is None or missing < _NAMES or missing < len(names):
        return None
    return Foreign(text, True, counts, (missing, len(names)))


def _names(facts: Facts, text: ReleaseText) -> list[str]:
    """The names in the document that a release prints, of those in the script of the text."""
    given = (
        peek(obj, field)
        for role in ("name", "series", "place-name")
        for kind, own in fields(role).items()
        for _, obj in facts.nodes(kind)
        for field in own
    )
    script = script_of(text.stored[:_LETTERS])
    return list(dict.fromkeys(name for name in given if isinstance(name, str) and script_of(name) == script))


def _with_file(found: Foreign, lost: list[str], facts: Facts, around: Surroundings, limits: Limits) -> Foreign:
    """With the file beside the text, or beside the document, that has most of the words; of several that with the most.

    What comes of it rests on all files there are, so it does not last.
    """
    title, own, best = found.text.description.title, facts.release.get("file") or "", found
    around.lasts = False
    left = limits.bytes
    for name, path in _beside(own, around):
        try:
            left -= os.stat(path).st_size
            if left < 0:
                break
            other = ReleaseText(read_text(path, limits))
        except (Unreadable, OSError):
            continue
        there = sum(other.has(words, any_case=True) for words in lost)
        has_title = title is not None and other.has(title, any_case=True)
        if there > best.found and (_are_most(len(lost) - there, len(lost)) or (has_title and 2 * there >= len(lost))):
            best = found._replace(instead=name, found=there)
    return best


def _beside(own: str, around: Surroundings) -> Iterator[tuple[str, str]]:
    """The other texts of the data in the folder of a text: their names, and their places."""
    within = os.path.dirname(own)
    folders = [folder for folder in (around.folder, *around.sources) if folder is not None]
    for name in sorted({name for folder in folders for name in _listed(os.path.join(folder, within))})[:_FILES]:
        written = f"{within}/{name}" if within else name
        place = find(written, around)
        if written != own and not place.code and os.path.isfile(place.path):
            yield written, place.path


def _listed(folder: str) -> Iterable[str]:
    try:
        return [name for name in os.listdir(folder) if name.lower().endswith(_ENDINGS)]
    except (OSError, ValueError):
        return []
