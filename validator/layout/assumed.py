"""A text of which little or nothing is known → its title, its body and how its paragraphs are counted, and why.

The one place where a body is guessed: ``jco new`` writes it down, ``jco text`` lists its paragraphs.
"""

from __future__ import annotations

from ..release.marks import number
from ..release.text import Description, ReleaseText
from ..system.printable import clean
from ..tuples import NamedTuple
from . import bilingual, page
from .language import language_of, words_of
from .page import Page
from .rows import Row, ends_sentence, is_dense, is_sentence, rows, without_dash
from .tail import end_of

_BEGINNING = (8, 40)  # words and code points of the first words of a body
_LONG = 60  # code points
_TELLING = 1  # commas between the words that tell a language: two of them have to stand in the body
_LINES = 3  # paragraphs without a blank line between them
_MOST_STRAY = 3  # of as many sentences one line may be none: a source, a heading
_PLAIN = Description()


class Assumed(NamedTuple):
    """The text as it is described by what is known and what was guessed; what stands around its body; its language.

    ``is_found``: the body was found, and does not begin with the first line for want of anything better.
    """

    text: ReleaseText
    around: Page
    lang: str
    is_found: bool

    @property
    def description(self) -> Description:
        """What an annotation has to say, so that the paragraphs are counted like this."""
        return self.text.description


def assume(stored: str, known: Description = _PLAIN, lang: str = "", heading: str = "") -> Assumed:
    """What the text shows, with what somebody says of it; ``heading``: the title in the head of a page of HTML."""
    every = rows(stored)
    row = page.body_row(every)
    two = bilingual.second(stored, every)
    lang = lang or (two.first if two else _language(stored, row.line.start if row else 0))
    around = page.read(stored, lang, known.title or "", heading)
    described = _with_headings(known, around)
    text = ReleaseText(stored, described)
    if around.body is None or known.begins:
        return Assumed(text, around, lang, bool(known.begins))
    start = around.body
    if not around.is_bounded or described.title is None:
        begins = first_words(stored, start)
        begun = text.reread(described._replace(begins=begins))
        text = begun if begins and begun.first == start.line.start else text
    at = next(index for index, row in enumerate(every) if row.line.start == start.line.start)
    body = every[at : len(every) - len(around.below)]
    if around.below and not known.ends and body and _may_end(body[-1]):
        text = _bounded(text, body[-1], around.below[0])
    elif not known.ends and two is not None and two.first == lang:
        last = [row for row in body if row.line.start < two.row.line.start]
        text = _bounded(text, last[-1], two.row) if last and len(last) < len(body) else text
    if known.numbering is None:
        text = text.reread(text.description._replace(numbering=_numbering(text, body, around)))
    return Assumed(text, around, lang, text.first == start.line.start)


def _language(stored: str, start: int) -> str:
    """The language of a body; of one that is too short to tell it that of the whole page, if its words are there."""
    body = stored[start:]
    if found := language_of(body):
        return found
    around = language_of(stored) if start else ""
    return around if words_of(body, around).count(",") >= _TELLING else ""


class Bound(NamedTuple):
    """What probably bounds a body: its first or last words, and their line (from 1).

    ``offset``: where the body begins, or what stands below it.
    """

    words: str
    line: int
    offset: int


def start_below(text: ReleaseText, lang: str) -> Bound | None:
    """Where the body of a text begins that nothing bounds, if menus or banners stand above it."""
    if text.is_bounded:
        return None
    found = assume(text.stored, Description(text.description.title, text.description.subtitles), lang)
    row = found.around.body
    if row is None or not found.is_found or found.text.first <= text.first:
        return None
    return Bound(first_words(text.stored, row), row.number, found.text.first)


def end_below(text: ReleaseText, lang: str) -> Bound | None:
    """Where the body of a text ends that nothing bounds there, if share lines, contacts or other news follow it."""
    every = rows(text.stored)
    first = next((index for index, row in enumerate(every) if row.line.start == text.first), None)
    if text.description.ends or first is None or text.stored[every[-1].line.end :].strip():
        return None
    end = end_of(every, first, lang)
    if end in (first, len(every)) or not _may_end(every[end - 1]):
        return None
    words = _bounded(text, every[end - 1], every[end]).description.ends
    return Bound(words, every[end - 1].number, every[end].line.start) if words else None


def _may_end(row: Row) -> bool:
    """Whether a text may end with a row: with anything else it is not sure that no more of the page stands above it."""
    long = _LONG // 2 if is_dense(row.words) else _LONG
    return ends_sentence(row.words) or len(row.words) >= long or without_dash(row) is not None


def _bounded(text: ReleaseText, last: Row, below: Row) -> ReleaseText:
    """The text with the last words of its body, if they bound it before the first row below it."""
    words = last_words(text.stored, last)
    ended = text.reread(text.description._replace(ends=words))
    return ended if words and last.line.start < ended.body[1] <= below.line.start else text


def _with_headings(known: Description, around: Page) -> Description:
    title = clean(around.title.words) if around.title is not None else known.title
    subtitles = tuple(words for row in around.subtitles if (words := clean(row.words)))
    if known.subtitles or not title or len(subtitles) < len(around.subtitles):
        subtitles = known.subtitles
    return known._replace(title=title or None, subtitles=subtitles)


def first_words(stored: str, row: Row) -> str:
    """The words that a body begins with, a printed number apart."""
    found = number(stored, row.line)
    words = stored[found[1] if found else row.line.start : row.line.end]
    most, size = _BEGINNING
    cut = words.split()[:most]
    short = " ".join(cut) if len(cut) > 2 else words[: _edge(words, size) or size]
    return (clean(short) or "").strip()


def last_words(stored: str, row: Row) -> str:
    """The words that a body ends with."""
    words = stored[row.line.start : row.line.end]
    most, size = _BEGINNING
    cut = words.split()[-most:]
    short = " ".join(cut) if len(cut) > 2 else words[_edge(words, max(0, len(words) - size)) :]
    return (clean(short) or "").strip()


def _edge(words: str, at: int) -> int:
    """The place, moved to before the number or the Latin word that it would cut: those are not found in parts."""
    start = at
    while 0 < start < len(words) and _is_of_word(words[start - 1]) and _is_of_word(words[start]):
        start -= 1
    return start


def _is_of_word(sign: str) -> bool:
    return sign.isdecimal() or (sign.isalpha() and not is_dense(sign))


def _numbering(text: ReleaseText, body: list[Row], around: Page) -> str | None:
    """What has to be said of the numbering: numbers that are printed, or a paragraph a line."""
    if around.is_printed:
        numbered = text.reread(text.description._replace(numbering="printed"))
        return "printed" if numbered.count > 1 and numbered.first == body[0].line.start else None
    sentences = [row for row in body if is_sentence(row)]
    is_parted = any(row.line.opens for row in sentences if row is not body[0])
    is_of_sentences = len(sentences) >= max(_LINES, _MOST_STRAY * (len(body) - len(sentences)))
    return "lines" if is_of_sentences and not is_parted else None
