"""Where words begin and end: what a stretch of a comparison form cuts at one of its edges.

A word goes on over letters and marks of one script. What a language glues to words is not part of them where it is
known: the article before an apostrophe (``l'Algérie``) and the ending behind it (``Ankara'da``), Hebrew, Arabic and
Ethiopic prefixes, Korean particles. A script that parts no words by spaces has only numbers that can be cut. Where it
is not sure that something is cut, nothing is.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from ..system.patterns import lazy
from . import numbers
from .fold import Folded
from .joined import ALTERING
from .signs import is_unspaced, script

WHOLE, COMPOUND, WORD, NUMBER = range(4)  # what is cut; COMPOUND: co-chaired, McDonald

_LOOK = -1  # the two characters do not tell
_LONGEST = 40  # characters of a word that are looked at
_PREFIXES = {
    "HEBREW": lazy("[ושהבלמכ]{1,4}"),  # and, that, the, in, to, from, as
    "ARABIC": lazy("[وف]?[بكلس]?(?:ال)?|[وف]?لل"),  # and, so; in, as, for, will; the
    "ETHIOPIC": lazy("[የበለከ]|ስለ|እንደ|ወደ"),  # of, in, for, from, about, as, to
}
_NEGATING = frozenset("비불부무미")  # Sino-Korean, of one syllable: 비공식 is not 공식
_HYPHENS = "-\u2010\u2011"
_ROMAN = lazy("X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})|LX{0,3}(?:IX|IV|V?I{0,3})")
_APART = lazy("[\u200b\u200c]")  # unseen, and yet between two words


def cut(folded: Folded, at: int, is_start: bool) -> int:
    """What an edge before this character cuts, at the start or at the end of a stretch."""
    text = folded.text
    if at <= 0 or at >= len(text):
        return WHOLE
    found = _between(text[at - 1], text[at])
    if found == _LOOK or (found != WHOLE and folded.starts[at] != folded.ends[at - 1]):
        return _looked_at(folded, at, is_start)
    return found


def whole(folded: Folded, start: int, end: int, most: int = COMPOUND) -> tuple[int, int]:
    """A stretch with all of the words and numbers of which its edges cut more than ``most``."""
    lowest, highest = max(0, start - _LONGEST), min(len(folded.text), end + _LONGEST)
    while start > lowest and cut(folded, start, True) > most:
        start -= 1
    while end < highest and cut(folded, end, False) > most:
        end += 1
    return start, end


@lru_cache(maxsize=65536)
def _between(before: str, after: str) -> int:
    """What an edge between two characters cuts, as far as they tell."""
    if numbers.is_numeral(before) or numbers.is_numeral(after):
        return _LOOK
    kind, following = _kind(before), _kind(after)
    if not kind or not following:
        return WORD if _is_mark(after) and is_unspaced(after) else WHOLE
    if kind in _SIGNS or following in _SIGNS or _is_mark(after):
        return _LOOK
    if kind != following and "COMBINING" not in (kind, following):
        return WHOLE
    if kind in _PREFIXES or kind == "HANGUL" or (before in "IVXL" and after in "IVXL"):
        return _LOOK
    return COMPOUND if before.islower() and after.isupper() else WORD


_SIGNS = frozenset("'\"-")


def _kind(char: str) -> str:
    """The script of a letter or a mark, or a sign that may stand inside a word; else empty."""
    if char in _SIGNS:
        return char
    return script[char] if (char.isalpha() or _is_mark(char)) and not is_unspaced(char) else ""


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


def _looked_at(folded: Folded, at: int, is_start: bool) -> int:
    """What an edge cuts, by what stands around it: asked once, for a text of one word has edges everywhere."""
    known, place = folded.edges, 2 * at + is_start
    if not known:
        known.extend(bytes(2 * len(folded.text)))
    if not known[place]:
        known[place] = 1 + _found(folded, at, is_start)
    return known[place] - 1


def _found(folded: Folded, at: int, is_start: bool) -> int:
    text = folded.text
    before, after = text[at - 1], text[at]
    number = numbers.inside(folded, at)
    if number != numbers.NOT_INSIDE:
        return NUMBER if number == numbers.INSIDE else WORD
    if _APART.search(folded.stored, folded.ends[at - 1], max(folded.starts[at], folded.ends[at - 1])):
        return WHOLE
    if folded.has_joint(at):
        return WHOLE if after.isupper() and not before.isupper() else WORD
    if before.isdecimal() or after.isdecimal():
        return _beside_digit(folded, at)
    if before in _SIGNS or after in _SIGNS:
        return _beside_sign(folded, at - 1 if before in _SIGNS else at, at)
    if not _kind(before) or not _kind(after):
        return WHOLE
    return _in_letters(text, at, is_start)


def _beside_digit(folded: Folded, at: int) -> int:
    """A digit beside a letter: ``14th``, ``25km``, ``G20``. Figures in Hangul are read by themselves: ``제7차``."""
    letter, digit = (at - 1, at) if folded.text[at].isdecimal() else (at, at - 1)
    is_letter = folded.text[letter].isalpha() and _kind(folded.text[letter]) not in ("", "HANGUL")
    return WORD if is_letter and folded.stored[folded.starts[digit]].isdecimal() else WHOLE


def _beside_sign(folded: Folded, sign: int, at: int) -> int:
    """A hyphen, an apostrophe or gershayim: whether it belongs to a word."""
    text, stored, starts, ends = folded.text, folded.stored, folded.starts, folded.ends
    left = text[sign - 1] if sign else ""
    right = text[sign + 1] if sign + 1 < len(text) else ""
    printed = stored[starts[sign]]
    if left and _kind(left) == "HEBREW" and printed == "\u05f3" and at == sign:
        return WORD  # geresh makes another letter of the one before it
    if not left.isalpha() or not right.isalpha() or is_unspaced(left) or is_unspaced(right):
        return WHOLE
    if ends[sign - 1] != starts[sign] or ends[sign] != starts[sign + 1]:
        return WHOLE
    if text[sign] == "-":
        is_one = (left.islower() and right.islower()) or _word_before(text, sign).casefold() in ALTERING
        return COMPOUND if printed in _HYPHENS and is_one else WHOLE
    return WORD if _is_inner(text, sign, left, right, printed) else WHOLE


def _is_inner(text: str, sign: int, left: str, right: str, printed: str) -> bool:
    """Whether a quotation mark between two letters is a letter of the word."""
    ends_behind = not text[sign + 2 : sign + 3].isalpha()
    kind = _kind(left)
    if kind == "HEBREW" and text[sign] == '"':
        return printed == "\u05f4" or ends_behind
    if kind == "HEBREW":
        return printed == "\u05f3" or left in "גזצתחדטע"
    if text[sign] != "'":
        return False
    if kind == "CYRILLIC":
        return right.casefold() in "яюєїеёі"
    return left in "nN" and right in "tT" and ends_behind  # can't


def _in_letters(text: str, at: int, is_start: bool) -> int:
    """Between letters, or before a mark."""
    before, after = text[at - 1], text[at]
    kind = _kind(before)
    if _is_mark(after):
        end = at
        while end < len(text) and end < at + _LONGEST and _is_mark(text[end]):
            end += 1
        has_more = end < len(text) and _kind(text[end]) == kind
        return WORD if has_more or kind not in ("ARABIC", "HEBREW") else WHOLE  # the last vowel may be left out
    word = _word_before(text, at)
    if kind == "HANGUL":
        if numbers.is_in_hangul(word, _word_after(text, at)):
            return NUMBER
        return WORD if is_start and word in _NEGATING else WHOLE
    if kind in _PREFIXES:
        letters = "".join(char for char in word if not _is_mark(char))
        return WHOLE if is_start and _PREFIXES[kind].fullmatch(letters) else WORD
    around = word + _word_after(text, at)
    return NUMBER if _ROMAN.fullmatch(around) else WORD


def _word_before(text: str, at: int) -> str:
    """The letters and marks before an edge."""
    start, lowest = at, max(0, at - _LONGEST)
    while start > lowest and (text[start - 1].isalpha() or _is_mark(text[start - 1])):
        start -= 1
    return text[start:at]


def _word_after(text: str, at: int) -> str:
    end, highest = at, min(len(text), at + _LONGEST)
    while end < highest and text[end].isalpha():
        end += 1
    return text[at:end]
