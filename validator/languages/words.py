"""The words of a text with their places, and the form in which tables list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from ..system.memo import of_short_texts
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .lookup import entry

_ENDING = 3  # letters
# Letters and digits, with the marks of decomposed, of Arabic and of Indian letters: a word is never torn at an accent.
_MARKS = "\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u09d7"
# Of the scripts from Gurmukhi to Sinhala.
_MARKS += "\u0a01-\u0a03\u0a3c-\u0a4d\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd"
_MARKS += "\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d81-\u0d83\u0dca-\u0ddf"
WORD = lazy(f"[^\\W_][\\w{_MARKS}]*")
_BLANKS = str.maketrans(".'’-", "    ")
HYPHENS = "-\u00ad\u2010\u2011\u200c"  # what joins the parts of a Persian word is one
_PLAIN = str.maketrans("áàâãäåçéèêëíìîïñóòôõöúùûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")
# The sign of thousands of Arabic too.
_DIGITS = str.maketrans(
    "\u066c٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９๐๑๒๓๔๕๖๗๘๙०१२३४५६७८९০১২৩৪৫৬৭৮৯", "’" + "0123456789" * 6
)


def with_letters(text: str, lang: str) -> str:
    """A text of the same length, with the letters that writers type as one and an apostrophe: ``o'`` is oʻ."""
    return _typed(lang).sub("ʻ", text)


@cache
def _typed(lang: str) -> re.Pattern[str]:
    letters = entry(lang).before_apostrophe
    return re.compile(rf"(?<=[{letters}{letters.upper()}])['‘’`](?=[^\W\d_])" if letters else "(?!)")


class Word(NamedTuple):
    """A word as tables list it, and its place (code points, the end exclusive)."""

    folded: str
    start: int
    end: int


class Matcher(NamedTuple):
    """Words of a table: whole ones, beginnings (``minist*``) and ends (``*kommission``)."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]

    def has(self, folded: str) -> bool:
        """Whether a folded word is one of them."""
        return folded in self.whole or folded.startswith(self.starts) or folded.endswith(self.ends)


@lru_cache(maxsize=1024)
def language(tag: str) -> str:
    """The language of a BCP 47 tag: ``zh`` for ``zh-Hant``."""
    return tag.partition("-")[0].lower()


def ascii_digits(text: str, lang: str) -> str:
    """The text with the digits that Arabic and the East also use as ASCII digits, letter for letter."""
    return text.translate(_DIGITS) if entry(lang).has_other_digits else text


@of_short_texts(8192)  # the words of a language are much the same from text to text
def fold(word: str, lang: str) -> str:
    """The form to look up: without case, and without what writers of the language leave out (accents, hamza, ё)."""
    language = entry(lang)
    if language.dotted_i:
        return word.replace("İ", "i").replace("I", "ı").lower()
    folded = word.casefold() if language.has_case else word
    if language.accents_left_out and not folded.isascii():
        folded = folded.translate(_PLAIN)
    return folded.translate(_letters(lang)) if language.letters or language.left_out else folded


@cache
def _letters(lang: str) -> dict[int, str]:
    """What stands for a letter, or for a mark that is left out."""
    return str.maketrans({**entry(lang).letters, **dict.fromkeys(entry(lang).left_out, "")})


@cache
def _single_letters(lang: str) -> dict[int, str]:
    return str.maketrans(dict(entry(lang).letters))


def words(text: str, lang: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words between two offsets, in order."""
    for match in WORD.finditer(text, max(0, start), len(text) if end is None else end):
        yield Word(fold(match[0], lang), match.start(), match.end())


def words_back(text: str, lang: str, start: int, end: int) -> Iterator[Word]:
    """The same, the last one first: who asks for the few words before a place pays for no more."""
    for match in reversed(list(WORD.finditer(text, max(0, start), end))):
        yield Word(fold(match[0], lang), match.start(), match.end())


def lowered(text: str, lang: str) -> str:
    """A text folded letter by letter, so that offsets stay: good to find where a word may begin, no more."""
    language = entry(lang)
    if language.has_case:
        text = (text.replace("I", "ı") if language.dotted_i else text).replace("İ", "i").lower()
    if language.accents_left_out and not text.isascii():
        text = text.translate(_PLAIN)
    return text.translate(_single_letters(lang)) if language.letters else text


def places(text: str, lang: str, beginnings: frozenset[str]) -> list[int]:
    """The offsets of words with these beginnings, in order; far cheaper than to go through all words."""
    if any(mark in text for mark in entry(lang).left_out):
        return [word.start for word in words(text, lang) if word.folded.startswith(tuple(beginnings))]
    folded = lowered(text, lang)
    return [at for at in starts(folded, beginnings) if not at or not WORD.fullmatch("a" + folded[at - 1])]


def starts(text: str, beginnings: Iterable[str]) -> list[int]:
    """Where any of these stands, in order: much faster than to try an expression of all of them everywhere."""
    found: set[int] = set()
    for beginning in beginnings:
        at = text.find(beginning)
        while at >= 0:
            found.add(at)
            at = text.find(beginning, at + 1)
    return sorted(found)


def beginnings(phrases: Iterable[str]) -> frozenset[str]:
    """What ``places`` needs to find these phrases: the first letters of each."""
    return frozenset(phrase.replace("'", " ").partition(" ")[0][:4] for phrase in phrases)


@cache
def cell(text: str, lang: str) -> str:
    """The words of a cell of a language's file as tables have them: folded, ``u_s_dollar*`` for ``U.S. dollar*``."""
    return " ".join("_".join(word.split()) for word in fold(text, lang).translate(_BLANKS).split(",") if word.strip())


@cache
def matcher(table: str) -> Matcher:
    """The words of one cell of a table, which are apart by blanks."""
    listed = table.split()
    return Matcher(
        frozenset(word for word in listed if "*" not in word),
        tuple(word[:-1] for word in listed if word.endswith("*")),
        tuple(word[1:] for word in listed if word.startswith("*")),
    )


def matches(phrase: str, name: str) -> bool:
    """Whether a folded phrase (``_`` for a blank) is a name of a table, word by word: ``долл_сша`` is ``долл*_сша``."""
    given, wanted = phrase.split("_"), name.split("_")
    return len(given) == len(wanted) and all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for word, part in zip(given, wanted, strict=True)
    )


def beginning(word: str, least: int) -> str:
    """What all forms of a word begin with: an ending replaces or adds three letters; ``least``: so many stay."""
    return word[: max(least, len(word) - _ENDING)]


def is_part(text: str, start: int, end: int) -> bool:
    """Whether a hyphen joins the span to more: ``first`` of ``first-ever``, ``19`` of ``COVID-19``."""
    before = start > 1 and text[start - 1] in HYPHENS and text[start - 2].isalnum()
    after = end + 1 < len(text) and text[end] in HYPHENS and text[end + 1].isalnum()
    return before or after
